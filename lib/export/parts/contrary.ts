import type { BinderItem, Tab } from '../../binder/index.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block } from '../document/document.ts';
import type { ExportOptions } from '../options.ts';
import { citationOf, exhibitsIn, type IndexRow } from '../plan.ts';
import { quoteOf } from '../quote.ts';
import { exhibitTable } from './annotated-index.ts';
import { paragraph } from './blocks.ts';
import type { Filing } from './filing.ts';

/**
 * What an expert considered and speaks against the opinion: the passages marked adverse, by exhibit. Choosing the part
 * tells that they are marked so.
 */
export function contraryMaterial({ view, options }: Filing): Block[] {
  const all: ExportOptions = { ...options, adverse: 'include' };
  const rows = exhibitsIn(view, all).flatMap((tab) => {
    const adverse = tab.items.filter(({ entry }) => entry.stance === 'adverse');
    return adverse.length > 0 ? [rowOf(tab, adverse, all)] : [];
  });
  if (rows.length === 0) return [paragraph('text', say(filedWords, options.locale).noContrary)];
  return [exhibitTable(rows, options, 'contrary')];
}

const rowOf = (tab: Tab, items: readonly BinderItem[], options: ExportOptions): IndexRow => ({
  tab: tab.label,
  listed: true,
  citation: citationOf(tab, options),
  date: tab.source.metadata.published?.value ?? null,
  remark: null,
  quotes: items.map((item) => quoteOf(item, options)),
  again: [],
});
