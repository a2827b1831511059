import type { KnownPublisher } from '../known.ts';

export const ORGANISATIONS: readonly KnownPublisher[] = [];
