import { fail, ok, type Result } from '../model/index.ts';
import { FORMAT } from './database.ts';
import type { Deed } from './line.ts';
import { Overtaken, problemOf, type StoreProblem } from './problem.ts';
import { hasRoom } from './room.ts';
import type { Ledger } from './rows.ts';
import { inTurn, type Store } from './store.ts';
import { type Finished, type OpenUnit, openUnit, type Unit } from './unit.ts';

/** Tries before a verb gives up against other contexts. */
const TRIES = 40;
const LONGEST_PAUSE = 120;

/** Inside the transaction: reads and writes rows through the unit, and awaits nothing but the database. */
export type Step<T> = (unit: Unit) => Promise<T>;

/**
 * The one way to write evidence: `prepare` reads, seals and hashes outside; the step it returns runs in one
 * strict transaction; overtaken by another context, both run again. Resolves only after the transaction has
 * completed and the canary was told.
 * @param verb names the step in the undo line, or the one that this is a part of; null: none
 */
export async function commit<T>(
  store: Store,
  verb: Deed | null,
  prepare: () => Promise<Step<T>>,
): Promise<Result<T, StoreProblem>> {
  const { health } = store;
  if (health.state === 'read-only') return fail({ reason: 'read-only', finding: health.finding });
  return inTurn(store, async () => {
    if (!(await hasRoom(store))) return fail({ reason: 'storage-full' });
    for (let attempt = 0; ; attempt++) {
      try {
        const { value, ledger, step } = await once(store, verb, await prepare());
        if (verb) store.inside.lastStep = step;
        if (ledger) await tellCanary(store, ledger);
        return ok(value);
      } catch (error) {
        if (!(isOvertaken(error) && attempt < TRIES)) return fail(problemOf(error));
        await pause(attempt);
      }
    }
  });
}

async function once<T>(store: Store, verb: Deed | null, step: Step<T>): Promise<Finished & { value: T }> {
  const { evidence, clock } = store.inside;
  return evidence.transaction('rw', evidence.tables, async () => {
    const unit: OpenUnit = openUnit(evidence, clock(), verb);
    const value = await step(unit);
    return { value, ...(await unit.finish()) };
  });
}

/** Another context made the same row first: prepare again and find it. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof Overtaken ||
  ['ConstraintError', 'BulkError'].includes((error as { name?: string } | null)?.name ?? '');

/** After the commit, never before: a canary ahead of its database would cry for nothing. */
export async function tellCanary(store: Store, ledger: Ledger): Promise<void> {
  const { installId, seq, head } = ledger;
  try {
    await store.inside.canary?.write({ installId, format: FORMAT, seq, head });
  } catch {
    // What was saved is saved; an older canary is among the chain's ancestors and says nothing wrong.
  }
}

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.random() * Math.min(LONGEST_PAUSE, 4 * 1.6 ** attempt));
  });
