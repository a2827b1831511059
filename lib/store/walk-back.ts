import type { Instant } from '../model/index.ts';
import type { ChangeRow } from './change-rows.ts';
import type { Image, OpinionTable } from './rows.ts';
import { rowsByIds } from './rows-by-ids.ts';
import { settleSources, sourcesOfPackages } from './settle.ts';
import { marked, type Unit } from './unit.ts';
import type { ChangeLabel } from './views.ts';

/** How the rows of a step are put back, undone or done again. */

export type Direction = 'undo' | 'redo';

/** What of a step, or of a part of one, is put back. */
export type Walkable = Pick<ChangeRow, 'id' | 'images'>;

export function labelOf({ verb, at, case: inCase }: ChangeRow): ChangeLabel {
  return inCase === undefined ? { verb, at } : { verb, at, case: inCase };
}

/** The row as it was before the step; of a row the step made, its tombstone. */
export function before(image: Image, { id }: Pick<Walkable, 'id'>, at: Instant): Image['after'] {
  return image.before ?? { ...image.after, deletedAt: at, version: `${id}-undone` };
}

/** The version that a row has if nobody wrote it since the step, or its undoing. */
export const leftBy = (image: Image, step: Pick<Walkable, 'id'>, direction: Direction): string | undefined =>
  direction === 'undo' ? image.after.version : before(image, step, '').version;

/** The images of a step by their tables: rows are read and written a table at a time, not one by one. */
function byTable(images: readonly Image[]): [OpinionTable, Image[]][] {
  return [...Map.groupBy(images, ({ table }) => table)];
}

/** Whether every row of the step is as the step (or its undoing) left it. */
export async function stands(unit: Unit, step: Walkable, direction: Direction): Promise<boolean> {
  for (const [table, images] of byTable(step.images)) {
    const ids = images.map(({ after }) => after.id);
    const rows = await rowsByIds(unit.evidence.table<Image['after'], string>(table), ids);
    if (images.some((image, at) => rows[at]?.version !== leftBy(image, step, direction))) return false;
  }
  return true;
}

/** Inside a transaction, in which every row was seen to be as the step, or its undoing, left it. */
export async function putBack(unit: Unit, step: Walkable, direction: Direction): Promise<void> {
  for (const [table, images] of byTable(step.images)) {
    const touch = table === 'entries' ? await unit.touch() : 0;
    const rows = images.map((image) => {
      const row = direction === 'undo' ? before(image, step, unit.at) : image.after;
      const joining = image.table === 'sources' && isJoining(image) ? { joinedAt: unit.at } : {};
      const mark = 'placements' in row ? marked(row, touch) : {};
      return { ...row, ...mark, ...joining, updatedAt: unit.at };
    });
    await unit.evidence.table(table).bulkPut(rows);
  }
  const packages = step.images.filter((image) => image.table === 'packages').map(({ after }) => after.id);
  const read = packages.length > 0 ? await sourcesOfPackages(unit.evidence, packages) : [];
  await settleSources(unit, [...sourcesOf(step), ...read]);
}

/** Whether a step joined a source to another, or parted it from one. */
const isJoining = ({ before: was, after }: Extract<Image, { table: 'sources' }>): boolean =>
  was !== null && was.mergedInto !== after.mergedInto;

const PASSAGES: OpinionTable = 'passages';
/** A passage may have been put under another source by the step. */
const sourcesOf = ({ images }: Walkable): string[] =>
  images.flatMap(({ table, before: was, after }) =>
    table === PASSAGES ? [was, after].flatMap((row) => (row && 'source' in row ? [row.source] : [])) : [],
  );
