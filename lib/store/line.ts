import type { ChangeId } from '../model/index.ts';
import type { ChangeRow, PartRow } from './change-rows.ts';
import type { EvidenceDatabase } from './database.ts';
import type { Image } from './rows.ts';
import type { Verb } from './views.ts';

/** How the undo line grows. Everything here runs inside a transaction. */

/** How many steps can be taken back; older ones are forgotten. */
const LONGEST_LINE = 1_000;

/** What a transaction is in the undo line: a step of its own, or a part of a deed of many, which is one step. */
export type Deed = Verb | { verb: Verb; of: ChangeId };

/** What one transaction did. */
type Did = Pick<ChangeRow, 'id' | 'at' | 'case' | 'images' | 'custody'>;

/** Notes what a transaction did. @returns the step that it is, or is of */
export async function addToLine(evidence: EvidenceDatabase, deed: Deed, did: Did): Promise<ChangeId> {
  if (typeof deed !== 'string') return addPart(evidence, { ...did, verb: deed.verb, id: deed.of });
  await extendLine(evidence, { ...did, verb: deed, undone: 0 });
  return did.id;
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
