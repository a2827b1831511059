import type { KnownPublisher } from '../known.ts';

export const LIBRARIES: readonly KnownPublisher[] = [];
