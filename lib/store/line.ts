import type { ChangeId } from '../model/index.ts';
import type { ChangeRow, PartRow } from './change-rows.ts';
import type { EvidenceDatabase } from './database.ts';
import type { Image } from './rows.ts';
import type { Verb } from './views.ts';

/** How the undo line grows. Everything here runs inside a transaction. */

/** How many steps can be taken back; older ones are forgotten. */
const LONGEST_LINE = 1_000;

/**
 * What a transaction is in the undo line: a step of its own, a part of a deed of many, which is one step, or a piece of
 * typing in a field, which goes on the piece before it (`after`: the last step of this context).
 */
export type Deed =
  | Verb
  | { verb: Verb; of: ChangeId }
  | { verb: Verb; typing: string; after: ChangeId | null };

/** What one transaction did. */
type Did = Pick<ChangeRow, 'id' | 'at' | 'case' | 'images' | 'custody'>;

/** Notes what a transaction did. @returns the step that it is, or is of */
export async function addToLine(evidence: EvidenceDatabase, deed: Deed, did: Did): Promise<ChangeId> {
  if (typeof deed === 'string') await extendLine(evidence, { ...did, verb: deed, undone: 0 });
  else if ('of' in deed) return addPart(evidence, { ...did, verb: deed.verb, id: deed.of });
  else await addTyping(evidence, { ...did, verb: deed.verb, typing: deed.typing, undone: 0 }, deed.after);
  return did.id;
}

/** Milliseconds; after a longer pause, typing is a step of its own. */
const PAUSE = 60_000;

/** Pieces of one typing are one step, back to what stood in the field before it. */
async function addTyping(evidence: EvidenceDatabase, step: ChangeRow, after: ChangeId | null): Promise<void> {
  const last = await evidence.changes.orderBy('seq').last();
  if (!last || last.id !== after || !goesOn(last, step)) return extendLine(evidence, step);
  await evidence.changes.delete(last.seq as number);
  const images = step.images.map(
    (image, at) => ({ ...image, before: last.images[at]?.before ?? null }) as Image,
  );
  await extendLine(evidence, { ...step, images });
}

/** Whether a step goes on typing where another stopped: in the same field of the same row, without a long pause. */
function goesOn(last: ChangeRow, step: ChangeRow): boolean {
  const [[was], [is]] = [last.images, step.images];
  return (
    last.undone === 0 &&
    last.verb === step.verb &&
    last.typing === step.typing &&
    last.images.length === 1 &&
    step.images.length === 1 &&
    was?.after.id === is?.after.id &&
    Date.parse(step.at) - Date.parse(last.at) < PAUSE
  );
}

/** A new step cuts off what could be redone, and the oldest steps beyond the line's length. */
async function extendLine(evidence: EvidenceDatabase, step: ChangeRow): Promise<void> {
  const { changes } = evidence;
  const seq = await changes.add(step);
  const cut = await cutUndone(evidence);
  const old = await changes
    .where('seq')
    .below(seq - LONGEST_LINE)
    .delete();
  if (cut + old > 0) await dropLooseParts(evidence);
}

const cutUndone = ({ changes }: EvidenceDatabase): Promise<number> =>
  changes.where('[undone+seq]').between([1, -Infinity], [1, Infinity]).delete();

/** The parts of steps that are no longer in the line. */
async function dropLooseParts({ changes, parts }: EvidenceDatabase): Promise<void> {
  const steps = (await parts.orderBy('step').uniqueKeys()) as ChangeId[];
  const standing = await Promise.all(steps.map((id) => changes.where('id').equals(id).count()));
  const loose = steps.filter((_, index) => standing[index] === 0);
  if (loose.length > 0) await parts.where('step').anyOf(loose).delete();
}

/**
 * Adds what a transaction did to the one step that its deed is, so that however many there are no earlier step is
 * forgotten for them. The first makes the step; so does one after the step was undone.
 */
export async function addPart(
  evidence: EvidenceDatabase,
  { images, custody, ...did }: Did & { verb: Verb },
): Promise<ChangeId> {
  const { changes, parts } = evidence;
  const step = await changes.where('id').equals(did.id).first();
  const sources = images.filter(({ table }) => table === 'sources');
  if (step?.parts && step.undone === 0) {
    if ((await cutUndone(evidence)) > 0) await dropLooseParts(evidence);
    await changes.update(step.seq as number, { parts: { sources: step.parts.sources + sources.length } });
  } else {
    const told = (sources[0] ?? images[0]) as Image;
    const none = { undone: [], redone: [] };
    const row = { ...did, undone: 0 as const, images: [told], custody: none };
    await extendLine(evidence, { ...row, parts: { sources: sources.length } });
  }
  const part: PartRow = { step: did.id, undone: 0, images, custody };
  await parts.add(part);
  return did.id;
}

/** Has a deed of many transactions stand in the line where its last one ended. */
export async function endOfLine({ changes }: EvidenceDatabase, id: ChangeId): Promise<void> {
  const step = await changes.where('id').equals(id).first();
  const last = await changes.orderBy('seq').last();
  if (!step || step.undone === 1 || step.seq === last?.seq) return;
  const { seq, ...row } = step;
  await changes.delete(seq as number);
  await changes.add(row);
}
