import type { Locale, LocalText } from '../../model/index.ts';
import type { Codec } from '../codec.ts';
import type { CaseRow, IssueRow, PassageRow, SearchRow, SourceRow } from '../rows.ts';
import { openCase, openIssue, openPassage, openSearch, openSource } from '../shape.ts';

/** What a row is called in a list, by its table. */
export interface NamedRows {
  cases: CaseRow;
  issues: IssueRow;
  passages: PassageRow;
  searches: SearchRow;
  sources: SourceRow;
}
export type NamedTable = keyof NamedRows;

/** Of a passage, as many letters as a line of a list shows. */
const SHOWN = 120;

/** The name of a row: a case's reference, an issue's label, a passage's first words, where one looked, a title. */
export async function nameOf<T extends NamedTable>(
  codec: Codec,
  table: T,
  row: NamedRows[T],
): Promise<LocalText | null> {
  switch (table) {
    case 'cases':
      return inAll((await openCase(codec, row as CaseRow)).reference);
    case 'issues':
      return (await openIssue(codec, row as IssueRow)).label;
    case 'passages':
      return inAll(firstWords((await openPassage(codec, row as PassageRow)).selectors.quote.exact));
    case 'searches':
      return inAll((await openSearch(codec, row as SearchRow)).place);
    default:
      return inAll((await openSource(codec, row as SourceRow)).metadata.title?.value ?? '');
  }
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`;
}

const inAll = (text: string): LocalText | null =>
  text.trim() === '' ? null : ({ en: text, es: text, fr: text } satisfies Record<Locale, string>);
