import type { IssueId, SearchMade } from '../model/index.ts';

/** The words that a methodology note is written with, in one language. */
export interface NoteWords {
  title: string;
  outcomes: Record<SearchMade['outcome'], string>;
  /** A day of the calendar in words. */
  dayOf: (day: string) => string;
  issueOf: (issue: IssueId) => string | null;
}

/**
 * The searches made for a case as the methodology note of a research memo: one paragraph for each, the earliest first,
 * nil results among them, nothing else of the case.
 */
export function methodologyNote(searches: readonly SearchMade[], words: NoteWords): string {
  const inOrder = searches.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  const lines = inOrder.map((search) => {
    const issue = search.issue === undefined ? null : words.issueOf(search.issue);
    const where = [search.place, search.address].filter(Boolean).join(', ');
    const asked = [search.words, issue && `(${issue})`].filter(Boolean).join(' ');
    const said = [words.outcomes[search.outcome], search.result].filter(Boolean).join(': ');
    return [words.dayOf(search.day), where, asked, said].map(sentence).filter(Boolean).join(' ');
  });
  return [words.title, ...lines].join('\n\n');
}

/** One stop at the end and no other than the text's own. */
function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return /[.!?…]["”»)\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
