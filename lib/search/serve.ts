import type { CaseId } from '../model/index.ts';
import type { SearchIndex } from './search-index.ts';
import type { Answer, Line, Question } from './wire.ts';

/** An index and what is known of its state. */
export interface Served {
  index: SearchIndex;
  /** Whether it is still being filled. */
  pending: () => boolean;
  /** The case a question is asked in. */
  want: (caseId: CaseId) => void;
}

/**
 * Answers the questions that come over a line, with what is there.
 * @param open gives the index; asked again for each question
 */
export function serve(line: Line, open: () => Promise<Served>): void {
  line.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
    const { number } = data;
    try {
      line.postMessage({ number, ...answerTo(data, await open()) } satisfies Answer);
    } catch (error) {
      line.postMessage({ number, problem: String(error) } satisfies Answer);
    }
  });
  line.start?.();
}

function answerTo(question: Question, { index, pending, want }: Served) {
  if (question.ask === 'similar') {
    const { words, limit } = question;
    const hits = index.similar({ words, without: new Set(question.without), limit });
    return { hits, pending: pending() };
  }
  const { query, options } = question;
  if (options.caseId !== undefined) want(options.caseId);
  return { found: index.search(query, options), pending: pending() };
}
