import type { PassageId } from '../model/index.ts';
import type { Hit } from './hits.ts';
import type { Found, SearchOptions } from './search-index.ts';
import type { Answer, Line, Question } from './wire.ts';

/** A page's end of the search worker. Its promises reject when the worker cannot answer, and when it is closed first. */
export interface SearchClient {
  search(query: string, options?: SearchOptions): Promise<Found & { pending: boolean }>;
  /** Passages that share telling words with these texts. */
  similar(
    words: readonly string[],
    without: Iterable<PassageId>,
    limit: number,
  ): Promise<{ hits: Hit[]; pending: boolean }>;
  close(): void;
}

type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'number'> : never) : never;
type Answered = Exclude<Answer, { problem: string }>;

/** One worker for all pages of the extension; a worker of the page's own where the browser has no shared ones. */
export function openSearch(script: string): SearchClient {
  if (typeof SharedWorker === 'undefined') return connectSearch(new Worker(script, { type: 'classic' }));
  return connectSearch(new SharedWorker(script, { name: 'search' }));
}

/** Speaks to a search worker. Questions are numbered, so that answers find theirs in any order. */
export function connectSearch(worker: SharedWorker | Worker | MessagePort): SearchClient {
  const line: Line = 'port' in worker ? worker.port : worker;
  const waiting = new Map<number, { keep: (answer: Answered) => void; refuse: (problem: Error) => void }>();
  let asked = 0;
  const onMessage = ({ data }: MessageEvent<Answer>): void => {
    const question = waiting.get(data.number);
    waiting.delete(data.number);
    if ('problem' in data) question?.refuse(new Error(data.problem));
    else question?.keep(data);
  };
  const refuseAll = (problem: string): void => {
    for (const { refuse } of waiting.values()) refuse(new Error(problem));
    waiting.clear();
  };
  line.addEventListener('message', onMessage);
  line.start?.();
  const onError = (): void => refuseAll('The search worker could not be started');
  worker.addEventListener('error', onError);
  const ask = (question: Asked): Promise<Answered> => {
    const number = ++asked;
    line.postMessage({ ...question, number });
    return new Promise((keep, refuse) => waiting.set(number, { keep, refuse }));
  };
  return {
    async search(query, options = {}) {
      const answer = await ask({ ask: 'search', query, options });
      if ('found' in answer) return { ...answer.found, pending: answer.pending };
      throw new Error('The search worker answered another question');
    },
    async similar(words, without, limit) {
      const answer = await ask({ ask: 'similar', words: [...words], without: [...without], limit });
      if ('hits' in answer) return { hits: answer.hits, pending: answer.pending };
      throw new Error('The search worker answered another question');
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
