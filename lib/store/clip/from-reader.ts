import { describe } from '../../anchor/index.ts';
import {
  type CaptureId,
  type ClipId,
  fail,
  newId,
  ok,
  type PassageId,
  type Result,
  type Span,
} from '../../model/index.ts';
import type { StoreProblem } from '../problem.ts';
import { readCapture } from '../reads/library.ts';
import type { Store } from '../store.ts';
import { admit } from './admit.ts';

/**
 * Clips a span of a stored capture (a seed, say), as selected in the reader. `pageLabel` and `lastPageLabel`: what its
 * reader says the pages of the first and the last words are called, where the capture says otherwise.
 */
export async function clipFromReader(
  store: Store,
  draft: { capture: CaptureId; span: Span; pageLabel?: string; lastPageLabel?: string },
): Promise<Result<{ clip: ClipId; passage: PassageId; sameAs?: PassageId }, StoreProblem>> {
  const { capture: id, span } = draft;
  const capture = await readCapture(store, id);
  if (!capture) return fail({ reason: 'not-found', what: 'capture', id });
  if (!(0 <= span.start && span.start < span.end && span.end <= capture.text.text.length))
    return fail({ reason: 'invalid', detail: 'the passage lies outside the text' });
  const clip = newId();
  const { pageLabel, lastPageLabel } = draft;
  const own = pageLabel === undefined ? {} : { pageLabel };
  const end = lastPageLabel === undefined ? {} : { lastPageLabel };
  const drafts = [{ id: clip, span, selectors: { ...describe(capture.text, span), ...own }, ...end }];
  const done = await admit(store, { clip, drafts, capture: { state: 'stored', id } });
  if (!done.ok) return done;
  const passage = done.value.state === 'saved' ? done.value.passages[0] : undefined;
  if (!passage) return fail({ reason: 'not-found', what: 'capture', id });
  const { sameAs } = passage;
  return ok(sameAs === undefined ? { clip, passage: clip } : { clip, passage: sameAs, sameAs });
}
