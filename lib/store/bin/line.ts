import type { ChangeRow, PartRow } from '../change-rows.ts';
import type { EvidenceDatabase } from '../database.ts';
import type { Image } from '../rows.ts';
import type { Loosen } from './loosen.ts';
import { partsAfter } from './parts.ts';
import type { ErasedTable, Going } from './tables.ts';

/** The undo line as erasing leaves it. */
export interface LineAfter {
  /** Places of the steps that can no longer be walked. */
  dropped: number[];
  /** Steps that stay, without what they said in passing of rows that go. */
  changed: ChangeRow[];
  /** The same of the parts of steps that are of many. */
  parts: { dropped: number[]; changed: PartRow[] };
}

/** In which column a row names another that it cannot do without. */
const NEEDS: Record<string, ErasedTable> = {
  case: 'cases',
  activeCase: 'cases',
  parent: 'issues',
  passage: 'passages',
  capture: 'captures',
  source: 'sources',
  mergedInto: 'sources',
  from: 'sources',
  to: 'sources',
};

/**
 * A step goes that holds a row which goes or needs one, and with it those that could be reached through it alone: the
 * older ones of the same rows, of what was undone the later ones. What stays can be walked. Outside transactions.
 */
export async function lineAfter(
  evidence: EvidenceDatabase,
  going: Going,
  loosen: Loosen,
): Promise<LineAfter> {
  const steps = await evidence.changes.orderBy('seq').toArray();
  const done = steps.filter(({ undone }) => undone === 0).reverse();
  const undone = steps.filter((step) => step.undone === 1);
  const dropped = new Set([...unreachable(done, going), ...unreachable(undone, going)]);
  const changed: ChangeRow[] = [];
  const parts: LineAfter['parts'] = { dropped: [], changed: [] };
  const how = {
    goes: (image: Image) => holds(image, going),
    loosened: (image: Image) => loosenedImage(image, loosen),
  };
  for (const step of steps) {
    if (dropped.has(step)) continue;
    if (step.parts) {
      const own = await evidence.parts.where('step').equals(step.id).sortBy('seq');
      const left = await partsAfter(step, own, how);
      parts.dropped.push(...left.dropped);
      parts.changed.push(...left.changed);
      if (!left.step) dropped.add(step);
      else if (left.dropped.length + left.changed.length > 0) changed.push(left.step);
      continue;
    }
    const after = await loosenedStep(step, loosen);
    if (after !== step) changed.push(after);
  }
  return { dropped: [...dropped].map(({ seq }) => seq as number), changed, parts };
}

/** @param steps in the order in which they would be walked */
function unreachable(steps: readonly ChangeRow[], going: Going): ChangeRow[] {
  const blocked = new Set<string>();
  return steps.filter(({ images, parts }) => {
    if (parts) return false;
    const rows = images.map(({ table, after }) => `${table} ${after.id}`);
    const goes = rows.some((row) => blocked.has(row)) || images.some((image) => holds(image, going));
    if (goes) for (const row of rows) blocked.add(row);
    return goes;
  });
}

/** Whether an image is of a row that goes, or of one that would name it again. */
function holds({ table, before, after }: Image, going: Going): boolean {
  if (table in going && going[table as ErasedTable].has(after.id)) return true;
  return [before, after].some((row) =>
    Object.entries(NEEDS).some(([column, needed]) => {
      const id = (row as Record<string, unknown> | null)?.[column];
      return typeof id === 'string' && going[needed].has(id);
    }),
  );
}

async function loosenedStep(step: ChangeRow, loosen: Loosen): Promise<ChangeRow> {
  const images: Image[] = [];
  for (const image of step.images) images.push(await loosenedImage(image, loosen));
  return images.every((image, index) => image === step.images[index]) ? step : { ...step, images };
}

async function loosenedImage(image: Image, loosen: Loosen): Promise<Image> {
  const before = image.before && (await loosen(image.table, image.before));
  const after = await loosen(image.table, image.after);
  const same = before === image.before && after === image.after;
  return same ? image : ({ ...image, before, after } as Image);
}
