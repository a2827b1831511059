import { sha256 } from '../../custody/index.ts';
import {
  type CaptureId,
  type ClipId,
  fail,
  newId,
  ok,
  type PassageId,
  type Picture,
  type Result,
} from '../../model/index.ts';
import { invalid, type StoreProblem } from '../problem.ts';
import type { Store } from '../store.ts';
import { admit } from './admit.ts';
import { type DocumentVisit, digestOf } from './from-document.ts';
import type { Gesture } from './plan.ts';
import type { Draft } from './quote.ts';

/** A piece of a page as it was drawn. */
export interface DrawnPicture extends Omit<Picture, 'stored'> {
  png: Uint8Array;
  /** Where the page stands in the text: the offset of its first words, or where they would stand. */
  offset: number;
  /** What the page is called. */
  pageLabel?: string;
}

/** In bytes; a page drawn as finely as a screen shows it has a tenth of it. */
const LARGEST_PNG = 64 * 1024 * 1024;
const PNG_MARK = [0x89, 0x50, 0x4e, 0x47];

/**
 * Clips a piece of a page as a picture: for scans and maps, where there are no words to clip. Its bytes are hashed and
 * stand among the content-addressed ones; the passage's own hash, with the picture's in it, in the chain of custody.
 * @param of the document, not stored yet, or its capture
 */
export async function clipPicture(
  store: Store,
  of: DocumentVisit | { capture: CaptureId },
  { png, offset, pageLabel, ...drawn }: DrawnPicture,
): Promise<
  Result<{ clip: ClipId; passage: PassageId; capture: CaptureId; sameAs?: PassageId }, StoreProblem>
> {
  if (png.length > LARGEST_PNG || PNG_MARK.some((byte, at) => png[at] !== byte))
    return fail(invalid('it is no picture that can be kept').problem);
  const capture = await captureOf(store, of);
  if (!capture.ok) return capture;
  const stored = { sha256: await sha256(png), length: png.length, mediaType: 'image/png' };
  const clip = newId();
  const draft = draftAt(clip, offset, pageLabel, { picture: { stored, ...drawn }, png });
  const done = await admit(store, { clip, drafts: [draft], capture: capture.value });
  if (!done.ok) return done;
  const answer = done.value.state === 'saved' ? done.value.passages[0] : undefined;
  if (!answer) return fail({ reason: 'not-found', what: 'capture', id: idOf(capture.value) });
  const { sameAs } = answer;
  const row = await store.inside.evidence.passages.get(sameAs ?? answer.id);
  const kept = { clip, passage: sameAs ?? answer.id, capture: row?.capture ?? idOf(capture.value) };
  return ok(sameAs === undefined ? kept : { ...kept, sameAs });
}

async function captureOf(
  store: Store,
  of: DocumentVisit | { capture: CaptureId },
): Promise<Result<Gesture['capture'], StoreProblem>> {
  if ('capture' in of) return ok({ state: 'stored', id: of.capture });
  const made = await digestOf(store, of);
  return made.ok ? ok({ state: 'fresh', digest: made.value }) : made;
}

const idOf = (capture: Gesture['capture']): CaptureId =>
  capture.state === 'fresh' ? capture.digest.id : capture.id;

/** No words, no section: a picture is found by its page and its place on it. */
function draftAt(id: ClipId, offset: number, pageLabel: string | undefined, drawn: Draft['drawn']): Draft {
  const span = { start: offset, end: offset };
  const label = pageLabel === undefined ? {} : { pageLabel };
  const quote = { exact: '', prefix: '', suffix: '' };
  const selectors = { quote, position: span, section: [], paragraph: null, block: 0, ...label };
  return { id, span, selectors, ...(drawn ? { drawn } : {}) };
}
