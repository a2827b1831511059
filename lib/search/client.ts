import type { Hit, SearchOptions } from './search-index.ts';
import type { Answer, Line, Question } from './wire.ts';

/** A page's end of the search worker. */
export interface SearchClient {
  /** Rejects when the worker cannot answer, and when the client is closed first. */
  search(query: string, options?: SearchOptions): Promise<Hit[]>;
  close(): void;
}

/** One worker for all pages of the extension; a worker of the page's own where the browser has no shared ones. */
export function openSearch(script: string): SearchClient {
  if (typeof SharedWorker === 'undefined') return connectSearch(new Worker(script, { type: 'classic' }));
  return connectSearch(new SharedWorker(script, { name: 'search' }));
}

/** Speaks to a search worker. Questions are numbered, so that answers find theirs in any order. */
export function connectSearch(worker: SharedWorker | Worker | MessagePort): SearchClient {
  const line: Line = 'port' in worker ? worker.port : worker;
  const waiting = new Map<number, { keep: (hits: Hit[]) => void; refuse: (problem: Error) => void }>();
  let asked = 0;
  const onMessage = ({ data }: MessageEvent<Answer>): void => {
    const question = waiting.get(data.number);
    waiting.delete(data.number);
    if ('hits' in data) question?.keep(data.hits);
    else question?.refuse(new Error(data.problem));
  };
  const refuseAll = (problem: string): void => {
    for (const { refuse } of waiting.values()) refuse(new Error(problem));
    waiting.clear();
  };
  line.addEventListener('message', onMessage);
  line.start?.();
  const onError = (): void => refuseAll('The search worker could not be started');
  worker.addEventListener('error', onError);
  return {
    search(query, options = {}) {
      const number = ++asked;
      line.postMessage({ number, query, options } satisfies Question);
      return new Promise((keep, refuse) => waiting.set(number, { keep, refuse }));
    },
    close() {
      line.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      refuseAll('The search was closed');
      if ('terminate' in worker) worker.terminate();
      else line.close?.();
    },
  };
}
