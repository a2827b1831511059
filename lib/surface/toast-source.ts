import type { RuleChange, SavedToast } from '../messages/protocol.ts';
import {
  type ClipId,
  fail,
  type Instant,
  type MetadataKey,
  ok,
  type Result,
  type Source,
} from '../model/index.ts';
import { asRead } from '../source/index.ts';
import {
  type ClipView,
  correctField,
  endUserRule,
  keepApart,
  makeUserRule,
  readClip,
  readProposals,
  readRulesFor,
  readUndo,
  type Store,
  type StoreProblem,
  undo,
} from '../store/index.ts';

/** What the toast says and changes of the source of a clip. */

export type SourcePart = Pick<
  SavedToast,
  'metadata' | 'publisher' | 'address' | 'notAt' | 'rules' | 'merged' | 'joined' | 'likely'
>;

/** What is known of the clip's source, what it joined, and what it may be the same as. */
export async function sourcePart(
  store: Store,
  { source, publisher, capture, passages, merged, joined }: ClipView,
): Promise<SourcePart> {
  const rules = await readRulesFor(store, source.id).once();
  const { metadata } = asRead(source, capture);
  const notAt = passages.flatMap(({ passage }) => passage.notAt ?? []);
  const copy = { metadata, publisher, address: capture.address, notAt };
  return { ...copy, rules, merged, joined, likely: await likelyTwin(store, source) };
}

async function likelyTwin(store: Store, source: Source): Promise<SavedToast['likely']> {
  const [proposal] = await readProposals(store, source.id).once();
  if (!proposal) return null;
  const { ours, theirs, grounds } = proposal;
  const other = ours.id === source.id ? theirs : ours;
  const [agree, differ] = [proposal.agree, proposal.differ].map((all) => all.map(({ field }) => field));
  const name = { title: other.metadata.title?.value ?? null, address: other.addresses[0] ?? '' };
  return { ...name, grounds, agree: agree ?? [], differ: differ ?? [] };
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

const APART = 'split-source';

/** Takes a clip's capture off the source it joined. Resolves to when, by which it can be taken back. */
export async function keepClipApart(
  store: Store,
  clip: ClipId,
): Promise<Result<Instant | null, StoreProblem>> {
  const done = await keepApart(store, clip);
  if (!done.ok) return done;
  const last = (await readUndo(store).once()).undo;
  return ok(last?.verb === APART ? last.at : null);
}

/** Takes that back, unless something was changed since: then the undo line would take back the wrong thing. */
export async function rejoinClip(store: Store, at: Instant): Done {
  const last = (await readUndo(store).once()).undo;
  return last?.verb === APART && last.at === at ? undo(store) : fail({ reason: 'moved-on' });
}
