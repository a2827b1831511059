import type { SearchIndex } from './search-index.ts';
import type { Answer, Line, Question } from './wire.ts';

/**
 * Answers the questions that come over a line.
 * @param index gives the index when it is full, so that the first questions wait; asked again for each question
 */
export function serve(line: Line, index: () => Promise<SearchIndex>): void {
  line.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
    const { number, query, options } = data;
    try {
      const hits = (await index()).search(query, options);
      line.postMessage({ number, hits } satisfies Answer);
    } catch (error) {
      line.postMessage({ number, problem: String(error) } satisfies Answer);
    }
  });
  line.start?.();
}
