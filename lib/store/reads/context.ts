import type { CapturedText, PassageId, Span } from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { Context } from '../views.ts';
import { readCapture, readPassage } from './library.ts';

/** Paragraphs shown on either side beyond the passage's own. */
const AROUND = 1;

/** A passage's words between what stands before and after them in its capture. */
export async function readContext(store: Store, id: PassageId): Promise<Context | null> {
  const view = await readPassage(store, id);
  const capture = view && (await readCapture(store, view.passage.capture));
  return view && capture ? contextOf(capture.text, view.passage.span) : null;
}

/** The rest of the paragraphs a span stands in, and one published paragraph more on either side. */
export function contextOf({ text, blocks }: CapturedText, span: Span): Context {
  const published = blocks.filter((block) => block.furniture === undefined);
  const above = published.filter((block) => block.end <= span.start).slice(-AROUND);
  const below = published.filter((block) => block.start >= span.end).slice(0, AROUND);
  const first = blocks.find((block) => block.start <= span.start && span.start < block.end);
  const last = blocks.find((block) => block.start < span.end && span.end <= block.end);
  const cut = (start: number, end: number) => text.slice(start, end);
  const pieces = {
    before: [
      ...above.map((block) => cut(block.start, block.end)),
      cut(first?.start ?? span.start, span.start),
    ],
    after: [cut(span.end, last?.end ?? span.end), ...below.map((block) => cut(block.start, block.end))],
  };
  const seen = (piece: string) => piece.trim() !== '';
  return {
    before: pieces.before.filter(seen),
    exact: cut(span.start, span.end),
    after: pieces.after.filter(seen),
  };
}
