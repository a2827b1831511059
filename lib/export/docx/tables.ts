import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cleanText } from '../clean-text.ts';
import type { Block, Fields, Table as Tabled } from '../document/document.ts';
import { runs } from './runs.ts';
import { OTHER } from './styles.ts';

/** What stands in a cell of so many twentieths of a point. */
type Content = (width: number) => FileChild[];

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const SIDES = { left: NONE, right: NONE, insideVertical: NONE };
const BORDERS = {
  ruled: { ...SIDES, top: LINE, bottom: LINE, insideHorizontal: LINE },
  plain: { ...SIDES, top: NONE, bottom: NONE, insideHorizontal: NONE },
};
/** At the sides of a cell, in twentieths of a point. */
const ASIDE = 80;

/** A table; the head of a ruled one is repeated on every page. */
export function table(
  { look, columns, rows }: Tabled,
  width: number,
  write: (blocks: readonly Block[], width: number) => FileChild[],
): Table {
  const widths = columns.map((column) => Math.round(column.width * width));
  const head = columns.map(
    (column): Content =>
      () => [styled(OTHER.columnHead.id, column.head)],
  );
  return framed(look, widths, [
    ...(look === 'ruled' ? [row(head, widths, { tableHeader: true, cantSplit: true })] : []),
    ...rows.map(({ cells, whole }) =>
      row(
        cells.map(
          (blocks): Content =>
            (cell) =>
              write(blocks, cell),
        ),
        widths,
        { cantSplit: whole },
      ),
    ),
  ]);
}

/** Labels beside what was filled in. */
export function fieldTable({ fields }: Fields, width: number): Table {
  const widths = [Math.round(width * 0.36), Math.round(width * 0.64)];
  return framed(
    'plain',
    widths,
    fields.map(({ label, value }) =>
      row(
        [
          () => [styled(OTHER.label.id, label)],
          () => [new Paragraph({ style: OTHER.value.id, children: runs(value) })],
        ],
        widths,
        { cantSplit: true },
      ),
    ),
  );
}

const styled = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun({ text: cleanText(text) })] });

const framed = (look: Tabled['look'], widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS[look],
    rows,
  });

const row = (
  cells: readonly Content[],
  widths: readonly number[],
  options: { tableHeader?: boolean; cantSplit: boolean },
): TableRow =>
  new TableRow({
    ...options,
    children: cells.map((content, at) => {
      const width = widths[at] ?? 0;
      const children = content(width - 2 * ASIDE);
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: ASIDE, right: ASIDE },
        // A cell without a paragraph is one that Word cannot open.
        children: (children.length > 0 ? children : [new Paragraph('')]) as (Paragraph | Table)[],
      });
    }),
  });
