import {
  type CaptureId,
  type ChangeId,
  fail,
  type Instant,
  type Result,
  type SourceId,
} from '../model/index.ts';
import type { ChangeRow } from './change-rows.ts';
import { commit } from './commit.ts';
import type { EvidenceDatabase } from './database.ts';
import { erasures } from './erasures.ts';
import { type Live, live } from './live.ts';
import { Overtaken, Refusal, type StoreProblem } from './problem.ts';
import type { SourceRow } from './rows.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger, type Unit } from './unit.ts';
import type { ChangeLabel, Verb } from './views.ts';
import { before, type Direction, labelOf, putBack, stands } from './walk-back.ts';
import { walkParts } from './walk-parts.ts';
import { planRehoming, rehome, type Walked } from './works/rehome.ts';

/** Takes back the last change of opinion, made on whatever surface and before whatever restart. */
export const undo = (store: Store): Promise<Result<ChangeLabel, StoreProblem>> => walk(store, 'undo');

/** Does again what was last undone. A new change ends what can be redone. */
export const redo = (store: Store): Promise<Result<ChangeLabel, StoreProblem>> => walk(store, 'redo');

/** The step that this context's last verb left in the line; null where it changed nothing. */
export const lastStep = (store: Store): ChangeId | null => store.inside.lastStep;

/** Takes back one step, and no other: refuses with `not-last` where others came after it, from whatever window. */
export async function undoStep(store: Store, id: ChangeId): Promise<Result<ChangeLabel, StoreProblem>> {
  const { changes } = store.inside.evidence;
  const [seq] = await changes.where('id').equals(id).primaryKeys();
  const last = await nextIn(changes, 'undo').primaryKeys();
  return seq !== undefined && seq === last[0] ? walk(store, 'undo', seq) : fail({ reason: 'not-last' });
}

/** How far a walk along the line came. */
export interface Walk {
  /** Steps undone, or done again. */
  steps: number;
  /** What it stopped at; null: it came where it was to go. */
  problem: StoreProblem | null;
}

/**
 * Undoes all steps back to this one, and it too; or, where it was undone, does all up to it again. Each step is one of
 * its own. Stops at a step that cannot be walked, and at one that was not in the line when the walk began: of that
 * nobody was asked.
 */
export async function walkTo(store: Store, id: ChangeId): Promise<Walk> {
  const { goal, places } = await placesOf(store, id);
  const place = places.find(([, seq]) => seq === goal);
  if (goal === undefined || !place) return { steps: 0, problem: { reason: 'moved-on' } };
  const direction: Direction = place[0] === 0 ? 'undo' : 'redo';
  const seqs = places.filter(([undone]) => undone === place[0]).map(([, seq]) => seq);
  const ahead =
    direction === 'undo' ? seqs.filter((seq) => seq >= goal).reverse() : seqs.filter((seq) => seq <= goal);
  for (const [steps, seq] of ahead.entries()) {
    const done = await walk(store, direction, seq);
    if (!done.ok) return { steps, problem: done.error };
  }
  return { steps: ahead.length, problem: null };
}

/** Where each step stands in the line, and a certain one, at one moment and by the indexes alone. */
function placesOf({ inside: { evidence } }: Store, id: ChangeId) {
  const { changes } = evidence;
  return evidence.transaction('r', changes, async () => {
    const [goal] = await changes.where('id').equals(id).primaryKeys();
    const places = (await changes.orderBy('[undone+seq]').keys()) as unknown as [0 | 1, number][];
    return { goal, places };
  });
}

/** What undo and redo would act on now. */
export function readUndo(store: Store): Live<{ undo: StepName | null; redo: StepName | null }> {
  const query = async () => ({ undo: await nextName(store, 'undo'), redo: await nextName(store, 'redo') });
  return live(query, async (names) => names);
}

/** What a step is told by, where all its rows are of no use. */
export type StepName = Pick<ChangeLabel, 'verb' | 'at'>;

/** By the index alone: a step may hold ten thousand rows. */
async function nextName({ inside: { evidence } }: Store, direction: Direction): Promise<StepName | null> {
  const [key] = await nextIn(evidence.changes, direction).keys();
  if (!key) return null;
  const [, , verb, at] = key as unknown as [0 | 1, number, Verb, Instant];
  return { verb, at };
}

/**
 * Refuses with `moved-on` when a row of the step is no longer as the step left it, and takes the step out of the
 * line, so that the one before it can be reached.
 */
async function walk(
  store: Store,
  direction: Direction,
  /** The one step that may be walked. */
  only?: number,
): Promise<Result<ChangeLabel, StoreProblem>> {
  let ofParts: ChangeId | null = null;
  const done = await commit(store, null, async () => {
    const { evidence } = store.inside;
    const ledger = await readLedger(evidence);
    const erased = await erasures(evidence);
    const step = await nextStep(store, direction);
    if (!step) throw new Refusal({ reason: 'nothing-to-undo' });
    if (only !== undefined && step.seq !== only) throw new Refusal({ reason: 'not-last' });
    if (step.parts) {
      ofParts = step.id;
      return async () => null;
    }
    const drafts = direction === 'undo' ? step.custody.undone : step.custody.redone;
    const links = drafts.length > 0 ? await prepareLinks(store, ledger, drafts) : null;
    const walked = walkedSources(step, direction);
    const rehoming = walked && (await planRehoming(store, walked));
    return async (unit) => {
      if (!(await isAsRead(unit, step, erased))) throw new Overtaken();
      if (!(await stands(unit, step, direction))) {
        await unit.evidence.changes.delete(step.seq as number);
        return null;
      }
      await putBack(unit, step, direction);
      if (rehoming) await rehome(unit, rehoming);
      if (links) await unit.append(links);
      // Put, not updated: what it holds was read already, and may be much.
      await unit.evidence.changes.put({ ...step, undone: direction === 'undo' ? 1 : 0 });
      return labelOf(step);
    };
  });
  if (!done.ok) return done;
  if (ofParts !== null) return walkParts(store, ofParts, direction);
  return done.value ? { ok: true, value: done.value } : fail({ reason: 'moved-on' });
}

const stateOf = (direction: Direction): 0 | 1 => (direction === 'undo' ? 0 : 1);

/** Whether a step stands in the line as it was read, by its key alone: only erasing changes what a step holds. */
async function isAsRead(
  { evidence }: Unit,
  { undone, seq }: Pick<ChangeRow, 'undone' | 'seq'>,
  erased: number,
): Promise<boolean> {
  const there = await evidence.changes
    .where('[undone+seq]')
    .equals([undone, seq as number])
    .count();
  return there > 0 && (await erasures(evidence)) === erased;
}

const nextStep = (store: Store, direction: Direction): Promise<ChangeRow | undefined> =>
  nextIn(store.inside.evidence.changes, direction).first();

/** The one step that undo or redo would act on; its key says how it is told. */
function nextIn(changes: EvidenceDatabase['changes'], direction: Direction) {
  const state = stateOf(direction);
  const steps = changes
    .where('[undone+seq+verb+at]')
    .between([state, -Infinity, '', ''], [state, Infinity, '', '']);
  return (direction === 'undo' ? steps.reverse() : steps).limit(1);
}

/** The sources whose captures a step moved, as its walk will leave them; null where it moved none. */
function walkedSources(step: ChangeRow, direction: Direction): Walked | null {
  const moved = step.images.flatMap((image) =>
    image.table === 'captures' && image.before && image.before.source !== image.after.source ? [image] : [],
  );
  if (moved.length === 0) return null;
  const ends = new Set(moved.flatMap(({ before: was, after }) => [was?.source, after.source]));
  const sources = step.images.flatMap((image) => {
    if (image.table !== 'sources' || !ends.has(image.after.id)) return [];
    return [(direction === 'undo' ? before(image, step, step.at) : image.after) as SourceRow];
  });
  const homes = moved.map(({ before: was, after }): [CaptureId, SourceId] => [
    after.id,
    direction === 'undo' && was ? was.source : after.source,
  ]);
  const passages = step.images.flatMap((image) => (image.table === 'passages' ? [image.after.id] : []));
  return { sources, captures: new Map(homes), passages: new Set(passages) };
}
