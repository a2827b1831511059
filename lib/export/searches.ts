import { type BinderView, type SearchLine, searchLines } from '../binder/index.ts';
import { dateText } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { searchesWords } from '../words/searches.ts';
import type { ExportOptions } from './options.ts';

/** The searches made for the case, in the words of an export. */
export function searchesOf(
  { issues }: BinderView,
  { locale, searchesMade = [] }: ExportOptions,
): SearchLine[] {
  const labels = new Map(issues.map(({ id, label }) => [id, label[locale]]));
  return searchLines(searchesMade, {
    outcomes: say(searchesWords, locale),
    dayOf: (day) => dateText(day, locale),
    issueOf: (issue) => labels.get(issue) ?? null,
  });
}
