import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Locale } from '../model/index.ts';
import { partialDateText } from '../words/dates.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { STYLE } from './docx-styles.ts';
import { paragraph, quoteParagraphs, richRuns, textRun } from './docx-text.ts';
import type { IndexRow } from './plan.ts';
import { plainBlock } from './printed.ts';
import { placesOf } from './quote.ts';

/** Widths of the first and the last column, in twentieths of a point. */
const TAB_WIDTH = 1060;
const DATE_WIDTH = 1900;

/** An exhibit quoted at less than this length, in characters, is not broken between pages. */
const KEPT_WHOLE = 1500;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
};

/** The exhibits under one heading: TAB | DESCRIPTION | DATE, the head repeated on every page. */
export function rowsTable(rows: readonly IndexRow[], locale: Locale, width: number): Table {
  const words = say(exportWords, locale);
  const widths = [TAB_WIDTH, width - TAB_WIDTH - DATE_WIDTH, DATE_WIDTH];
  const head = [words.tab, words.description, words.date].map((column) => [
    paragraph(STYLE.columnHead, column),
  ]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [
      tableRow(head, widths, { tableHeader: true, cantSplit: true }),
      ...rows.map((row) => tableRow(cells(row, locale), widths, { cantSplit: lengthOf(row) < KEPT_WHOLE })),
    ],
  });
}

function cells(row: IndexRow, locale: Locale): Paragraph[][] {
  const words = say(exportWords, locale);
  const date = row.date ? partialDateText(row.date, locale) : words.undated;
  const again = placesOf(row.again);
  const citation = row.listed
    ? new Paragraph({ style: STYLE.citation, children: richRuns(row.citation) })
    : new Paragraph({
        style: STYLE.seeAlso,
        children: [
          textRun(`${row.tab ? words.seeAlso(row.tab) : words.seeRecord} `),
          ...richRuns(row.citation),
          ...(again ? [textRun(` (${again})`)] : []),
        ],
      });
  return [
    [paragraph(STYLE.tab, row.listed ? row.tab : '')],
    [
      citation,
      ...(row.remark ? [paragraph(STYLE.remark, row.remark)] : []),
      ...row.quotes.flatMap((quote) => quoteParagraphs(quote, words)),
    ],
    [paragraph(STYLE.date, row.listed ? date : '')],
  ];
}

const lengthOf = ({ quotes }: IndexRow): number =>
  quotes
    .flatMap(({ blocks, translation }) => [...blocks, ...(translation?.blocks ?? [])])
    .reduce((sum, block) => sum + plainBlock(block).length, 0);

const tableRow = (
  content: readonly Paragraph[][],
  widths: readonly number[],
  options: { tableHeader?: boolean; cantSplit: boolean },
): TableRow =>
  new TableRow({
    ...options,
    children: content.map(
      (children, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children,
        }),
    ),
  });
