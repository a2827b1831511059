import type { Locale } from '../../model/index.ts';
import { partialDateText } from '../../words/dates.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import type { Block, Column, Row, Table } from '../document/document.ts';
import type { IndexPlan, IndexRow, IndexSection } from '../plan.ts';
import { plainBlock } from '../printed.ts';
import { placesOf } from '../quote.ts';
import { heading, inline, inlinesOf, paragraph } from './blocks.ts';
import { passageBlocks } from './passage.ts';

/** An exhibit quoted at less than this length, in characters, is not broken between pages. */
const KEPT_WHOLE = 1500;

/**
 * The annotated index: under each heading a table of its exhibits.
 * @param depth of its highest headings
 */
export function annotatedIndex(plan: IndexPlan, depth: number): Block[] {
  const words = say(exportWords, plan.locale);
  const sections = plan.sections.flatMap((section, at) => sectionBlocks(section, plan.locale, depth, at));
  return [
    ...(sections.length > 0 ? sections : [paragraph('text', words.empty)]),
    ...(plan.missing ? [paragraph('remark', plan.missing)] : []),
    ...(plan.styleFollowed ? [paragraph('remark', plan.styleFollowed)] : []),
  ];
}

function sectionBlocks(
  { number, heading: label, depth: below, theory, rows }: IndexSection,
  locale: Locale,
  depth: number,
  at: number,
): Block[] {
  const title = number ? `${number}. ${label}` : label;
  return [
    heading(depth + below, title, `section-${at + 1}`),
    ...(theory ? [paragraph('theory', say(exportWords, locale).theory(theory))] : []),
    ...(rows.length > 0 ? [exhibitTable(rows, locale)] : []),
  ];
}

/** TAB | DESCRIPTION | DATE. */
function exhibitTable(rows: readonly IndexRow[], locale: Locale): Table {
  const { tab, description, date } = say(exportWords, locale);
  const columns: Column[] = [
    { head: tab, width: 0.11, names: true },
    { head: description, width: 0.69 },
    { head: date, width: 0.2 },
  ];
  return {
    kind: 'table',
    look: 'ruled',
    of: 'exhibits',
    columns,
    rows: rows.map((row) => exhibitRow(row, locale)),
  };
}

function exhibitRow(row: IndexRow, locale: Locale): Row {
  const words = say(exportWords, locale);
  const date = row.date ? partialDateText(row.date, locale) : words.undated;
  const items = row.quotes.map((quote) => passageBlocks(quote, locale));
  return {
    whole: lengthOf(row) < KEPT_WHOLE,
    cells: [
      [paragraph('tab', row.listed ? row.tab : '')],
      [
        row.listed ? listed(row) : seeAlso(row, locale),
        ...(row.remark ? [paragraph('remark', row.remark)] : []),
        ...(items.length > 0 ? [{ kind: 'list' as const, ordered: false, items }] : []),
      ],
      [paragraph('cell', row.listed ? date : '')],
    ],
  };
}

const listed = ({ tab, citation }: IndexRow): Block =>
  paragraph('citation', inlinesOf(citation), tab ? { id: placeOfTab(tab) } : {});

function seeAlso({ tab, citation, again }: IndexRow, locale: Locale): Block {
  const words = say(exportWords, locale);
  const places = placesOf(again);
  const lead = tab
    ? inline(words.seeAlso(tab), { italic: true, to: placeOfTab(tab) })
    : inline(words.seeRecord, { italic: true });
  return paragraph('see-also', [lead, inline(' '), ...inlinesOf(citation), inline(places && ` (${places})`)]);
}

/** Where an exhibit is listed in the document. */
export const placeOfTab = (tab: string): string => `tab-${tab}`;

const lengthOf = ({ quotes }: IndexRow): number =>
  quotes
    .flatMap(({ blocks, translation }) => [...blocks, ...(translation?.blocks ?? [])])
    .reduce((sum, block) => sum + plainBlock(block).length, 0);
