import type { SearchLine } from '../../binder/index.ts';
import type { Locale } from '../../model/index.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import { searchesWords } from '../../words/searches.ts';
import type { Block } from '../document/document.ts';
import { paragraph } from './blocks.ts';

/** The searches made: when, where, for what, and what came of it. */
export function searchesMade(searches: readonly SearchLine[], locale: Locale): Block[] {
  if (searches.length === 0) return [paragraph('text', say(exportWords, locale).noSearches)];
  const { day, place, words: asked, outcome } = say(searchesWords, locale);
  const rows = searches.map((search) => {
    const looked = [search.asked, search.issue && `(${search.issue})`].filter(Boolean).join(' ');
    const said = [search.outcome, search.result].filter(Boolean).join(': ');
    const cells = [search.day, search.where, looked, said].map((text) => [paragraph('cell', text)]);
    return { cells, whole: true };
  });
  const widths = [0.18, 0.27, 0.27, 0.28];
  const columns = [day, place, asked, outcome].map((head, at) => ({ head, width: widths[at] ?? 0 }));
  return [{ kind: 'table', look: 'ruled', of: 'records', columns, rows }];
}
