import { type ChangeId, fail, ok, type Result } from '../model/index.ts';
import type { ChangeRow, PartRow } from './change-rows.ts';
import { commit } from './commit.ts';
import type { EvidenceDatabase } from './database.ts';
import { Overtaken, type StoreProblem } from './problem.ts';
import type { Image } from './rows.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger, type Unit } from './unit.ts';
import type { ChangeLabel } from './views.ts';
import { type Direction, labelOf, leftBy, putBack } from './walk-back.ts';

/** Parts that are walked in one transaction. */
const AT_ONCE = 100;

/**
 * Undoes a deed of many parts, or does it again. What somebody wrote since, and what others rest on, stays as it is and
 * is counted; all else is put back. Goes part by part, so that a walk that was broken off is gone on with by the next.
 */
export async function walkParts(
  store: Store,
  id: ChangeId,
  direction: Direction,
): Promise<Result<ChangeLabel, StoreProblem>> {
  for (let kept = 0; ; ) {
    const done = await walkSome(store, id, direction);
    if (!done.ok) return done;
    if (!done.value.step) return fail({ reason: 'moved-on' });
    kept += done.value.kept;
    if (!done.value.more) return ok({ ...labelOf(done.value.step), ...(kept > 0 ? { kept } : {}) });
  }
}

/** How far one transaction came. `step`: null where it is not in the line any more. */
interface Walked {
  step: ChangeRow | null;
  kept: number;
  more: boolean;
}

function walkSome(store: Store, id: ChangeId, direction: Direction): Promise<Result<Walked, StoreProblem>> {
  const { evidence } = store.inside;
  return commit<Walked>(store, null, async () => {
    const ledger = await readLedger(evidence);
    const planned = await planWalk(evidence, id, direction);
    const drafts = planned.parts.flatMap(({ custody }) =>
      direction === 'undo' ? custody.undone : custody.redone,
    );
    const links = drafts.length > 0 ? await prepareLinks(store, ledger, drafts) : null;
    return async (unit) => {
      const now = await planWalk(unit.evidence, id, direction);
      if (JSON.stringify(now.marks) !== JSON.stringify(planned.marks)) throw new Overtaken();
      for (const part of planned.parts) await walkPart(unit, part, direction);
      if (links) await unit.append(links);
      return { ...(await settleStep(unit, id, direction)), kept: planned.kept };
    };
  });
}

async function walkPart(unit: Unit, part: PartRow, direction: Direction): Promise<void> {
  await putBack(unit, { id: part.step, images: part.images }, direction);
  await unit.evidence.parts.put({ ...part, undone: direction === 'undo' ? 1 : 0 });
}

/** Says of the step whether it is undone: when its last part is; and that it is not, as soon as a part is not. */
async function settleStep(unit: Unit, id: ChangeId, direction: Direction): Promise<Omit<Walked, 'kept'>> {
  const { changes, parts } = unit.evidence;
  const step = await changes.where('id').equals(id).first();
  const ahead = await parts
    .where('[step+undone]')
    .equals([id, direction === 'undo' ? 0 : 1])
    .count();
  const undone = direction === 'undo' && ahead === 0 ? 1 : 0;
  if (step && step.undone !== undone) await changes.update(step.seq as number, { undone });
  return { step: step ?? null, more: ahead > 0 };
}

interface WalkPlan {
  /** In the order in which they are walked, each with what of it is put back. */
  parts: PartRow[];
  kept: number;
  /** What the plan rests on. */
  marks: (string | number)[];
}

/** What can be put back of the next parts, as the library is now. */
async function planWalk(evidence: EvidenceDatabase, id: ChangeId, direction: Direction): Promise<WalkPlan> {
  const ahead = evidence.parts.where('[step+undone]').equals([id, direction === 'undo' ? 0 : 1]);
  const parts = await (direction === 'undo' ? ahead.reverse() : ahead).limit(AT_ONCE).toArray();
  const scene = await lookAt(evidence, parts, direction);
  const plan: WalkPlan = { parts: [], kept: 0, marks: [] };
  for (const part of parts) {
    const images: Image[] = [];
    const stays: Image[] = [];
    // What rests on others was written after them.
    for (const image of direction === 'undo' ? part.images.toReversed() : part.images)
      (scene.goes(image) ? images : stays).push(image);
    const staying = new Set(stays.map(({ after }) => `passage:${after.id}`));
    const echo = (all: PartRow['custody']['undone']) => all.filter(({ subject }) => !staying.has(subject));
    const custody = { undone: echo(part.custody.undone), redone: echo(part.custody.redone) };
    plan.parts.push({ ...part, images: direction === 'undo' ? images.toReversed() : images, custody });
    plan.kept += stays.length;
    plan.marks.push(part.seq as number, ...stays.map(({ after }) => after.id));
  }
  return plan;
}

/** The rows that parts are about, and what rests on them, as they will be when the parts before are walked. */
async function lookAt(evidence: EvidenceDatabase, parts: readonly PartRow[], direction: Direction) {
  const images = parts.flatMap((part) => part.images);
  const versions = await versionsOf(evidence, images);
  // All is read at once: a transaction ends where too much is awaited that is none of its reads.
  const resting = direction === 'undo' ? await restingOn(evidence, images) : new Map<string, Set<string>>();
  return {
    /** Whether a row is put back; if so it counts as put back from here on. */
    goes(image: Image): boolean {
      const step = { id: parts[0]?.step as ChangeId };
      const key = keyOf(image);
      const isUsed = isGone(image) && (resting.get(key)?.size ?? 0) > 0;
      if (versions.get(key) !== leftBy(image, step, direction) || isUsed) return false;
      versions.set(key, leftBy(image, step, direction === 'undo' ? 'redo' : 'undo'));
      if (isGone(image)) for (const users of resting.values()) users.delete(key);
      return true;
    },
  };
}

const keyOf = ({ table, after }: Image): string => `${table} ${after.id}`;

/** Whether undoing leaves nothing standing where the row is. */
const isGone = ({ before }: Image): boolean =>
  before === null || ('deletedAt' in before && !!before.deletedAt);

async function versionsOf(evidence: EvidenceDatabase, images: readonly Image[]) {
  const versions = new Map<string, string | undefined>();
  for (const table of new Set(images.map((image) => image.table))) {
    const ids = [...new Set(images.flatMap((image) => (image.table === table ? [image.after.id] : [])))];
    const rows = await evidence.table(table).bulkGet(ids);
    for (const [at, id] of ids.entries()) versions.set(`${table} ${id}`, rows[at]?.version);
  }
  return versions;
}

/** Of passages the entries that stand on them, of sources the passages. */
async function restingOn({ passages, entries }: EvidenceDatabase, images: readonly Image[]) {
  const idsIn = (table: Image['table']) =>
    images.flatMap((image) => (image.table === table && isGone(image) ? [image.after.id] : []));
  const resting = new Map<string, Set<string>>();
  const note = (on: string, user: string) => resting.set(on, (resting.get(on) ?? new Set()).add(user));
  const using = await entries.where('passage').anyOf(idsIn('passages')).toArray();
  for (const { id, passage, deletedAt } of using)
    if (!deletedAt) note(`passages ${passage}`, `entries ${id}`);
  const held = await passages.where('source').anyOf(idsIn('sources')).toArray();
  for (const { id, source, deletedAt } of held) if (!deletedAt) note(`sources ${source}`, `passages ${id}`);
  return resting;
}
