import { type CaptureId, type ClipId, fail, type Result, type SourceId } from '../../model/index.ts';
import type { StoreProblem } from '../problem.ts';
import type { Store } from '../store.ts';

/**
 * Takes captures off a source into a new source of their own, with the passages and entries that stand in them.
 * The two are kept apart from then on: neither a later clip nor a proposal joins them. Some captures must stay.
 * One step of the undo line.
 * @returns the id of the new source
 */
export async function splitSource(
  _store: Store,
  _source: SourceId,
  _captures: readonly CaptureId[],
): Promise<Result<SourceId, StoreProblem>> {
  return fail({ reason: 'failed', detail: 'not yet' });
}

/**
 * The toast's "Keep apart": takes a clip's capture, and those of the same address, off the source they joined.
 * @returns the id of the new source
 */
export async function keepApart(_store: Store, _clip: ClipId): Promise<Result<SourceId, StoreProblem>> {
  return fail({ reason: 'failed', detail: 'not yet' });
}
