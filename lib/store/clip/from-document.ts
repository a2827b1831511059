import { describe } from '../../anchor/index.ts';
import {
  type CaptureId,
  type ClipId,
  type DocumentFacts,
  fail,
  newId,
  ok,
  type PassageId,
  type Result,
  type Span,
  type VisitId,
} from '../../model/index.ts';
import { invalid, type StoreProblem } from '../problem.ts';
import { SETTINGS_ID } from '../rows.ts';
import { openSettings } from '../shape.ts';
import type { Store } from '../store.ts';
import { admit } from './admit.ts';
import { type Digest, digest } from './digest.ts';
import { readDocumentFacts } from './schema.ts';

/** One opening of a document: twenty clips of it are of one capture. */
export interface DocumentVisit {
  visit: VisitId;
  facts: DocumentFacts;
}

/**
 * Clips a span of a document that was opened from its bytes and is not stored yet: the bytes become the page of its
 * capture, hashed, and stand in the chain of custody with where they came from. Without a span the document is kept
 * whole, and nothing is clipped.
 * @returns the passage (null without a span) and the capture it stands in: with `sameAs` that of an earlier opening
 */
export async function clipFromDocument(
  store: Store,
  { visit, facts: said }: DocumentVisit,
  span: Span | null,
): Promise<
  Result<{ clip: ClipId; passage: PassageId | null; capture: CaptureId; sameAs?: PassageId }, StoreProblem>
> {
  const made = await digestOf(store, { visit, facts: said });
  if (!made.ok) return made;
  const { id, facts } = made.value;
  const { text } = facts;
  if (span && !(0 <= span.start && span.start < span.end && span.end <= text.text.length))
    return fail(invalid('the passage lies outside the text').problem);
  const clip = newId();
  const drafts = span ? [{ id: clip, span, selectors: describe(text, span) }] : [];
  const done = await admit(store, { clip, drafts, capture: { state: 'fresh', digest: made.value } });
  if (!done.ok) return done;
  const { evidence } = store.inside;
  const [answer] = done.value.state === 'saved' ? done.value.passages : [];
  const passage = answer ? (answer.sameAs ?? answer.id) : null;
  const row = passage === null ? undefined : await evidence.passages.get(passage);
  const same = answer?.sameAs === undefined ? {} : { sameAs: answer.sameAs };
  return ok({ clip, passage, capture: row?.capture ?? id, ...same });
}

/** A document that is not stored yet, checked and with all that has to be computed of it. */
export async function digestOf(
  store: Store,
  { visit, facts: said }: DocumentVisit,
): Promise<Result<Digest, StoreProblem>> {
  const checked = readDocumentFacts(said);
  if (!checked.ok) return fail(invalid(checked.error).problem);
  const { evidence, codec } = store.inside;
  const { collector } = await openSettings(codec, await evidence.settings.get(SETTINGS_ID));
  const named = collector === '' ? {} : { collector };
  const facts = { ...checked.value, circumstances: { ...checked.value.circumstances, ...named } };
  return ok(await digest(store, { id: newId(), visit, facts }));
}
