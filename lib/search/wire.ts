import type { Hit, SearchOptions } from './search-index.ts';

/** What a page asks the search worker. */
export interface Question {
  number: number;
  query: string;
  options: SearchOptions;
}

/** What it is answered. */
export type Answer = { number: number; hits: Hit[] } | { number: number; problem: string };

/** A message port, or a dedicated worker from either of its sides. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  start?(): void;
  close?(): void;
}
