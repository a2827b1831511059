import { gap, heightOf, type Item, movedBy, type Slab } from './slab.ts';

/** What is set side by side: one column of slabs for each cell, each already at its place from the left. */
export interface RowParts {
  cells: readonly (readonly Slab[])[];
  /** Free above and below the cells, in points. */
  padding: number;
  /** Drawn below the row, from its top left corner. */
  below: readonly Item[];
  whole: boolean;
  head?: Slab;
}

/** A row as one slab, which divides between the lines of its cells where it must. */
export function rowOf(parts: RowParts): Slab {
  const { cells, padding, below, whole, head } = parts;
  const height = Math.max(0, ...cells.map(heightOf)) + 2 * padding;
  const slabs = cells.flat();
  return {
    ...gap(height),
    items: [...cells.flatMap((cell) => stacked(cell, padding)), ...movedBy(below, 0, height)],
    notes: slabs.flatMap(({ notes }) => notes),
    places: slabs.flatMap(({ places }) => places),
    whole,
    ...(head ? { head } : {}),
    divide: (room) => divideRow(parts, room),
  };
}

/** Slabs below each other. */
export function stacked(slabs: readonly Slab[], top: number): Item[] {
  let y = top;
  return slabs.flatMap((slab, at) => {
    y += at === 0 ? 0 : slab.before;
    const items = movedBy(slab.items, 0, y);
    y += slab.height;
    return items;
  });
}

function divideRow(parts: RowParts, room: number): [Slab, Slab] | undefined {
  const inner = room - 2 * parts.padding;
  const halves = parts.cells.map((cell) => divideStack(cell, inner));
  if (halves.every(([above]) => above.length === 0)) return undefined;
  if (halves.every(([, below]) => below.length === 0)) return undefined;
  return [
    rowOf({ ...parts, cells: halves.map(([above]) => above), below: [], whole: false }),
    rowOf({ ...parts, cells: halves.map(([, below]) => below), whole: false }),
  ];
}

/** What of a column fits, without parting what keeps together, and the rest. */
function divideStack(slabs: readonly Slab[], room: number): [Slab[], Slab[]] {
  let count = 0;
  let used = 0;
  for (const [at, slab] of slabs.entries()) {
    const needed = slab.height + (at === 0 ? 0 : slab.before);
    if (used + needed > room) break;
    used += needed;
    count += 1;
  }
  if (count === slabs.length) return [[...slabs], []];
  const next = slabs[count];
  const parted = next?.divide?.(room - used - (count > 0 ? next.before : 0));
  if (parted)
    return [
      [...slabs.slice(0, count), parted[0]],
      [parted[1], ...slabs.slice(count + 1)],
    ];
  let end = count;
  while (end > 0 && slabs[end - 1]?.keep) end -= 1;
  return [slabs.slice(0, end), slabs.slice(end)];
}
