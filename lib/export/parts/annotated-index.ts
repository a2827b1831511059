import { partialDateText } from '../../words/dates.ts';
import { exportWords } from '../../words/export.ts';
import { filedWords } from '../../words/parts.ts';
import { say } from '../../words/say.ts';
import type { Block, Column, Row, Table } from '../document/document.ts';
import type { ExportOptions } from '../options.ts';
import type { IndexPlan, IndexRow, IndexSection } from '../plan.ts';
import { plainBlock } from '../printed.ts';
import { placesOf } from '../quote.ts';
import { heading, inline, inlinesOf, paragraph } from './blocks.ts';
import { passageBlocks } from './passage.ts';

/** Where exhibits are listed with their passages: each part names its places apart. */
export interface Listed {
  part: 'index' | 'schedule' | 'contrary';
  /** Of its highest headings. */
  depth: number;
}

type Printing = Pick<ExportOptions, 'locale' | 'places'>;

/** An exhibit quoted at less than this length, in characters, is not broken between pages. */
const KEPT_WHOLE = 1500;

/** The annotated index: under each heading a table of its exhibits. */
export function annotatedIndex(plan: IndexPlan, options: Printing, listed: Listed): Block[] {
  const words = say(exportWords, options.locale);
  const sections = plan.sections.flatMap((section, at) => sectionBlocks(section, options, listed, at));
  return [
    ...(hasPlaces(plan) ? [paragraph('remark', words.originalSaid)] : []),
    ...(sections.length > 0 ? sections : [paragraph('text', words.empty)]),
    ...(plan.missing ? [paragraph('remark', plan.missing)] : []),
    ...(plan.styleFollowed ? [paragraph('instruction', plan.styleFollowed)] : []),
  ];
}

/** Whether a place in a source is named, with our word for it. */
const hasPlaces = ({ sections }: IndexPlan): boolean =>
  sections.some(({ rows }) =>
    rows.some(({ quotes, again }) =>
      [...quotes, ...again].some(({ pinpoint }) => pinpoint.startsWith('orig.')),
    ),
  );

function sectionBlocks(
  { number, heading: label, depth: below, theory, rows }: IndexSection,
  options: Printing,
  listed: Listed,
  at: number,
): Block[] {
  const title = number ? `${number}. ${label}` : label;
  return [
    heading(listed.depth + below, title, `${listed.part}-${at + 1}`),
    ...(theory ? [paragraph('theory', say(exportWords, options.locale).theory(theory))] : []),
    ...(rows.length > 0 ? [exhibitTable(rows, options, listed.part)] : []),
  ];
}

/** TAB | DESCRIPTION | DATE; in a schedule the number and what is quoted, since pages are counted there. */
export function exhibitTable(rows: readonly IndexRow[], options: Printing, part: Listed['part']): Table {
  const { tab, description, date } = say(exportWords, options.locale);
  const { number } = say(filedWords, options.locale);
  const isSchedule = part === 'schedule';
  const columns: Column[] = isSchedule
    ? [
        { head: number, width: 0.08, names: true },
        { head: description, width: 0.92 },
      ]
    : [
        { head: tab, width: 0.11, names: true },
        { head: description, width: 0.69 },
        { head: date, width: 0.2 },
      ];
  return {
    kind: 'table',
    look: 'ruled',
    of: 'exhibits',
    columns,
    rows: rows.map((row) => exhibitRow(row, options, part)),
  };
}

function exhibitRow(row: IndexRow, options: Printing, part: Listed['part']): Row {
  const words = say(exportWords, options.locale);
  const date = row.date ? partialDateText(row.date, options.locale) : words.undated;
  const items = row.quotes.map((quote) => passageBlocks(quote, options));
  const last = part === 'schedule' ? [] : [[paragraph('cell', row.listed ? date : '')]];
  return {
    whole: lengthOf(row) < KEPT_WHOLE,
    cells: [
      [paragraph('tab', row.listed ? row.tab : '')],
      [
        row.listed ? listedAt(row, part) : seeAlso(row, options, part),
        ...(row.remark ? [paragraph('remark', row.remark)] : []),
        ...(items.length > 0 ? [{ kind: 'list' as const, ordered: false, items }] : []),
      ],
      ...last,
    ],
  };
}

const listedAt = ({ tab, citation }: IndexRow, part: Listed['part']): Block =>
  paragraph('citation', inlinesOf(citation), tab ? { id: placeOf(part, tab) } : {});

function seeAlso({ tab, citation, again }: IndexRow, { locale }: Printing, part: Listed['part']): Block {
  const words = say(exportWords, locale);
  const places = placesOf(again);
  const said = part === 'schedule' ? words.seeAlsoNumber : words.seeAlso;
  const lead = tab
    ? inline(said(tab), { italic: true, to: placeOf(part, tab) })
    : inline(words.seeRecord, { italic: true });
  return paragraph('see-also', [lead, inline(' '), ...inlinesOf(citation), inline(places && ` (${places})`)]);
}

/** Where an exhibit is listed. */
const placeOf = (part: Listed['part'], tab: string): string => `${part}-tab-${tab}`;

const lengthOf = ({ quotes }: IndexRow): number =>
  quotes
    .flatMap(({ blocks, translation }) => [...blocks, ...(translation?.blocks ?? [])])
    .reduce((sum, block) => sum + plainBlock(block).length, 0);
