import type { PassageId } from '../model/index.ts';
import type { Hit } from './hits.ts';
import type { Found, SearchOptions } from './search-index.ts';

/** What a page asks the search worker. */
export type Question = { number: number } & (
  | { ask: 'search'; query: string; options: SearchOptions }
  | { ask: 'similar'; words: string[]; without: PassageId[]; limit: number }
);

/** What it is answered; `pending`: not everything is in the index yet, and to ask again is worth while. */
export type Answer = { number: number } & (
  | { found: Found; pending: boolean }
  | { hits: Hit[]; pending: boolean }
  | { problem: string }
);

/** A message port, or a dedicated worker from either of its sides. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  start?(): void;
  close?(): void;
}
