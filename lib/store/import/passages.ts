import type { ImportedSource } from '../../import/index.ts';
import { ok, type Result, type SourceId } from '../../model/index.ts';
import { prepareAdmission } from '../clip/admit.ts';
import { restoreClip } from '../clip/withdraw.ts';
import { commit } from '../commit.ts';
import { standing } from '../edit.ts';
import type { StoreProblem } from '../problem.ts';
import type { Store } from '../store.ts';
import { prepareEntries } from './entries.ts';
import { gestureOf } from './gesture.ts';
import { type Import, knownOf } from './known.ts';
import { addressIn } from './match.ts';

export type { Import } from './known.ts';

export interface KeptPassages {
  added: number;
  there: number;
  /** Entries that were there, whose notes or tags had others added to them. */
  noted: number;
}

/**
 * Keeps a source's quotations as passages of one capture, which says that its page was not seen, and files them in the
 * import's case with their notes and tags. A quotation that is there, clipped or imported, is not made again, but what is
 * noted of it besides is added; the same words on another page are another quotation. One that was withdrawn comes back,
 * and of its entries those of the import's case.
 */
export async function keepPassages(
  store: Store,
  source: SourceId,
  record: ImportedSource,
  how: Import,
): Promise<Result<KeptPassages, StoreProblem>> {
  if (record.passages.length === 0) return ok({ added: 0, there: 0, noted: 0 });
  const deed = { verb: 'import', of: how.step } as const;
  const address = await addressIn(record, how.file);
  const all = { address, passages: record.passages };
  let restored = 0;
  for (const { id, state } of await knownOf(store, source, all)) {
    const back = state === 'withdrawn' ? await restoreClip(store, id, deed, how.case) : null;
    // Another window brought it back.
    if (back && !back.ok && back.error.reason !== 'not-found') return back;
    if (back?.ok) restored++;
  }
  return commit<KeptPassages>(store, deed, async () => {
    const known = await knownOf(store, source, all);
    const fresh = known.filter(({ state }) => state === 'new');
    const gesture = fresh.length > 0 ? await gestureOf(store, { record, address, fresh, how, source }) : null;
    const admission = gesture && (await prepareAdmission(store, gesture));
    const owner = how.case;
    const file = owner === null ? null : await prepareEntries(store, owner, known);
    return async (unit) => {
      if (owner !== null) {
        await standing(unit.evidence, 'cases', owner);
        unit.inCase(owner);
      }
      await admission?.step(unit);
      const noted = (await file?.(unit)) ?? 0;
      const added = (admission?.planned.passages.length ?? 0) + restored;
      return { added, there: known.length - added, noted };
    };
  });
}
