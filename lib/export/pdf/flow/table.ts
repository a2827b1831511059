import type { Table } from '../../document/document.ts';
import { settable } from '../faces/letters.ts';
import { setText } from '../text/line.ts';
import type { Look } from '../text/look.ts';
import type { Frame, House } from './house.ts';
import { lookOf, plain, slabsOf } from './inlines.ts';
import { LEADING, ROLES, SMALL } from './roles.ts';
import { rowOf } from './row.ts';
import { type Item, type Slab, type Tag, tagBelow } from './slab.ts';

/** Free within a cell, and between two columns; in points. */
const PADDING = { ruled: 5, plain: 2 } as const;
const GUTTER = 12;

const HAIRLINE = 0.4;
const HEAD_LINE = 0.8;

interface Columns {
  left: number;
  width: number;
}

export function setTable(table: Table, frame: Frame, house: House): Slab[] {
  const tag = tagBelow(frame.parent, 'Table');
  const columns = columnsOf(table, frame);
  const ruled = table.look === 'ruled';
  const head = ruled ? setHead(table, frame, columns, tag, house) : undefined;
  const rows = table.rows.map((row) => {
    const line = tagBelow(tag, 'TR');
    const cells = row.cells.map((blocks, at) => {
      const role = table.columns[at]?.names ? 'TH' : 'TD';
      const { left, width } = columns[at] ?? { left: frame.left, width: frame.width };
      return house.flow(blocks, { left, width, parent: tagBelow(line, role), cell: true });
    });
    return rowOf({
      cells,
      padding: PADDING[table.look],
      below: ruled ? [hairline(frame, HAIRLINE)] : [],
      whole: row.whole,
      ...(head ? { head } : {}),
    });
  });
  return head ? [{ ...head, keep: true }, ...rows] : rows;
}

function columnsOf({ columns }: Table, { left, width }: Frame): Columns[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  let x = left;
  return columns.map((column, at) => {
    const share = (column.width / all) * width;
    const own = { left: x, width: share - (at < columns.length - 1 ? GUTTER : 0) };
    x += share;
    return own;
  });
}

/** The head in bold, above a stronger line. */
function setHead(table: Table, frame: Frame, columns: readonly Columns[], tag: Tag, house: House): Slab {
  const line = tagBelow(tag, 'TR');
  const look: Look = {
    ...lookOf(ROLES.cell, house),
    bold: true,
    size: Math.max(house.document.type.least, SMALL.label),
    track: 0.3,
  };
  const cells = table.columns.map(({ head }, at) => {
    const { left, width } = columns[at] ?? frame;
    const lines = setText([{ text: settable(head), look }], plain(width, look.size * LEADING), house.tools);
    return slabsOf(lines, left, tagBelow(line, 'TH'));
  });
  return rowOf({
    cells,
    padding: PADDING.ruled - 1,
    below: [hairline(frame, HEAD_LINE)],
    whole: true,
  });
}

const hairline = ({ left, width }: Frame, thickness: number): Item => ({
  kind: 'rule',
  x: left,
  y: 0,
  width,
  thickness,
  ink: thickness > HAIRLINE ? 'text' : 'quiet',
});
