import { fail, type Result, type SourceId } from '../../model/index.ts';
import { type Live, live } from '../live.ts';
import type { StoreProblem } from '../problem.ts';
import type { Store } from '../store.ts';
import type { CapturedAt, Proposal, Related } from '../views.ts';

/** Sources that are likely one work, the strongest grounds first; of one source, or of the whole library. */
export function readProposals(_store: Store, _source?: SourceId): Live<Proposal[]> {
  return live(
    async () => null,
    async () => [],
  );
}

/** What is kin to a source: translations, what it is a part of, what is a part of it. */
export function readRelated(_store: Store, _source: SourceId): Live<Related[]> {
  return live(
    async () => null,
    async () => [],
  );
}

/** Keeps two sources apart: they are not proposed again, and no later clip joins them. Undoable. */
export async function dismissProposal(
  _store: Store,
  _one: SourceId,
  _other: SourceId,
): Promise<Result<null, StoreProblem>> {
  return fail({ reason: 'failed', detail: 'not yet' });
}

/**
 * What was captured of a page, by the addresses it goes by (its own, its canonical one); null: nothing.
 * For the toolbar's badge and the side panel.
 */
export function capturedAt(_store: Store, _addresses: readonly string[]): Live<CapturedAt | null> {
  return live(
    async () => null,
    async () => null,
  );
}
