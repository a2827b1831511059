import { type CaptureId, type ChangeId, fail, type Result, type SourceId } from '../model/index.ts';
import type { ChangeRow } from './change-rows.ts';
import { commit } from './commit.ts';
import { type Live, live } from './live.ts';
import { Overtaken, Refusal, type StoreProblem } from './problem.ts';
import type { SourceRow } from './rows.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger } from './unit.ts';
import type { ChangeLabel } from './views.ts';
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
  const last = await nextStep(store, 'undo');
  return last?.id === id ? walk(store, 'undo', last.seq) : fail({ reason: 'not-last' });
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
  const rows = await store.inside.evidence.changes.orderBy('seq').toArray();
  const goal = rows.find((row) => row.id === id);
  if (!goal) return { steps: 0, problem: { reason: 'moved-on' } };
  const direction: Direction = goal.undone === 0 ? 'undo' : 'redo';
  const seqs = rows.filter(({ undone }) => undone === goal.undone).map(({ seq }) => seq as number);
  const ahead =
    direction === 'undo'
      ? seqs.filter((seq) => seq >= (goal.seq as number)).reverse()
      : seqs.filter((seq) => seq <= (goal.seq as number));
  for (const [steps, seq] of ahead.entries()) {
    const done = await walk(store, direction, seq);
    if (!done.ok) return { steps, problem: done.error };
  }
  return { steps: ahead.length, problem: null };
}

/** What undo and redo would act on now. */
export function readUndo(store: Store): Live<{ undo: ChangeLabel | null; redo: ChangeLabel | null }> {
  const query = async () => ({ undo: await nextStep(store, 'undo'), redo: await nextStep(store, 'redo') });
  return live(query, async (steps) => ({
    undo: steps.undo ? labelOf(steps.undo) : null,
    redo: steps.redo ? labelOf(steps.redo) : null,
  }));
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
  const next = await nextStep(store, direction);
  if (next?.parts && (only ?? next.seq) === next.seq) return walkParts(store, next.id, direction);
  const done = await commit(store, null, async () => {
    const ledger = await readLedger(store.inside.evidence);
    const step = await nextStep(store, direction);
    if (!step) throw new Refusal({ reason: 'nothing-to-undo' });
    if (only !== undefined && step.seq !== only) throw new Refusal({ reason: 'not-last' });
    // Another window's, since: the line is looked at again.
    if (step.parts) throw new Overtaken();
    const drafts = direction === 'undo' ? step.custody.undone : step.custody.redone;
    const links = drafts.length > 0 ? await prepareLinks(store, ledger, drafts) : null;
    const walked = walkedSources(step, direction);
    const rehoming = walked && (await planRehoming(store, walked));
    return async (unit) => {
      const now = await unit.evidence.changes.get(step.seq as number);
      if (now?.undone !== step.undone) throw new Overtaken();
      if (!(await stands(unit, step, direction))) {
        await unit.evidence.changes.delete(step.seq as number);
        return null;
      }
      await putBack(unit, step, direction);
      if (rehoming) await rehome(unit, rehoming);
      if (links) await unit.append(links);
      await unit.evidence.changes.update(step.seq as number, { undone: direction === 'undo' ? 1 : 0 });
      return labelOf(step);
    };
  });
  if (!done.ok) return done;
  return done.value ? { ok: true, value: done.value } : fail({ reason: 'moved-on' });
}

async function nextStep(store: Store, direction: Direction): Promise<ChangeRow | undefined> {
  const state = direction === 'undo' ? 0 : 1;
  const steps = store.inside.evidence.changes
    .where('[undone+seq]')
    .between([state, -Infinity], [state, Infinity]);
  return direction === 'undo' ? steps.last() : steps.first();
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
