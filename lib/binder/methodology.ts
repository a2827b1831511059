import type { IssueId, SearchMade } from '../model/index.ts';

/** One search in words; what was not noted is empty. */
export interface SearchLine {
  day: string;
  where: string;
  /** What was looked for. */
  asked: string;
  /** The issue it was made for. */
  issue: string;
  outcome: string;
  result: string;
}

/** The words that a methodology note is written with, in one language. */
export interface NoteWords {
  title: string;
  outcomes: Record<SearchMade['outcome'], string>;
  /** A day of the calendar in words. */
  dayOf: (day: string) => string;
  issueOf: (issue: IssueId) => string | null;
}

/** The searches made for a case, the earliest first, nil results among them, nothing else of the case. */
export function searchLines(searches: readonly SearchMade[], words: Omit<NoteWords, 'title'>): SearchLine[] {
  const inOrder = searches.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  return inOrder.map((search) => ({
    day: words.dayOf(search.day),
    where: [search.place, search.address].filter(Boolean).join(', '),
    asked: search.words.trim(),
    issue: (search.issue !== undefined && words.issueOf(search.issue)) || '',
    outcome: words.outcomes[search.outcome],
    result: search.result.trim(),
  }));
}

/** One search as a paragraph of sentences. */
export function searchSentences({ day, where, asked, issue, outcome, result }: SearchLine): string {
  const looked = [asked, issue && `(${issue})`].filter(Boolean).join(' ');
  const said = [outcome, result].filter(Boolean).join(': ');
  return [day, where, looked, said].map(sentence).filter(Boolean).join(' ');
}

/** The searches made as the methodology note of a research memo: one paragraph for each. */
export const methodologyNote = (searches: readonly SearchMade[], words: NoteWords): string =>
  [words.title, ...searchLines(searches, words).map(searchSentences)].join('\n\n');

/** One stop at the end and no other than the text's own. */
function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return /[.!?…]["”»)\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
