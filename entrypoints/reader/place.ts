import type { Capture, CaptureId, PassageId } from '../../lib/model/index.ts';
import { readCapture, readPassage, type Store } from '../../lib/store/index.ts';

/** What an address of the reader asks for. */
export interface Wanted {
  capture: CaptureId | null;
  passage: PassageId | null;
  /** Offset into the text. */
  start: number | null;
}

/** Reads `#passage=ID` or `#capture=ID&start=N`. */
export function wantedOf(hash: string): Wanted {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const start = asked.get('start');
  return {
    capture: asked.get('capture'),
    passage: asked.get('passage'),
    start: start !== null && /^\d+$/.test(start) ? Number(start) : null,
  };
}

/** The capture that is to be read; null when it is not in the library. */
export async function captureFor(store: Store, wanted: Wanted): Promise<Capture | null> {
  const found = wanted.passage ? await readPassage(store, wanted.passage) : null;
  const id = found?.capture.id ?? wanted.capture;
  return id ? readCapture(store, id) : null;
}
