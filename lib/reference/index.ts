export type { ReferenceEntry } from './entries.ts';
export { findList } from './entries.ts';
export type { ResolvedCitation, ResolvedReference } from './resolve.ts';
export { resolve } from './resolve.ts';
