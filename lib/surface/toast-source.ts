import type { RuleChange, SavedToast } from '../messages/protocol.ts';
import type { ClipId, MetadataKey, Result, Source } from '../model/index.ts';
import {
  type ClipView,
  correctField,
  endUserRule,
  keepApart,
  makeUserRule,
  readClip,
  readProposals,
  readRulesFor,
  type Store,
  type StoreProblem,
} from '../store/index.ts';

/** What the toast says and changes of the source of a clip. */

export type SourcePart = Pick<SavedToast, 'metadata' | 'rules' | 'merged' | 'joined' | 'likely'>;

/** What is known of the clip's source, what it joined, and what it may be the same as. */
export async function sourcePart(
  store: Store,
  { source, merged, joined }: Pick<ClipView, 'source' | 'merged' | 'joined'>,
): Promise<SourcePart> {
  const rules = await readRulesFor(store, source.id).once();
  return { metadata: source.metadata, rules, merged, joined, likely: await likelyTwin(store, source) };
}

async function likelyTwin(store: Store, source: Source): Promise<SavedToast['likely']> {
  const [proposal] = await readProposals(store, source.id).once();
  if (!proposal) return null;
  const other = proposal.ours.id === source.id ? proposal.theirs : proposal.ours;
  return { title: other.metadata.title?.value ?? null, address: other.addresses[0] ?? '' };
}

type Done = Promise<Result<unknown, StoreProblem>>;

/** Corrects a field of the clip's source; `null` takes the user's value back. What the field cannot hold is refused. */
export async function correctOfClip(
  store: Store,
  clip: ClipId,
  { field, value }: { field: MetadataKey; value: unknown },
): Done {
  const view = await readClip(store, clip);
  if (!view) return { ok: false, error: { reason: 'not-found', what: 'clip', id: clip } };
  return correctField(store, view.source.id, field, value as never);
}

/** Makes a rule of the user's for a site, or ends one. */
export const changeRule = (store: Store, change: RuleChange): Done =>
  'make' in change ? makeUserRule(store, change.make) : endUserRule(store, change.end);

/** Takes a clip's capture off the source it joined. */
export const keepClipApart = (store: Store, clip: ClipId): Done => keepApart(store, clip);
