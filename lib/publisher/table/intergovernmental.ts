import type { KnownPublisher } from '../known.ts';

export const INTERGOVERNMENTAL: readonly KnownPublisher[] = [];
