/** The registry of publishers: who stands behind sources, as facts that ship. */

export type { KnownPublisher } from './known.ts';
export { publisherOf, republishes, type Traces } from './publisher-of.ts';
export { PUBLISHERS } from './table/index.ts';
