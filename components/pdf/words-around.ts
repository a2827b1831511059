import type { CapturedText, Span } from '../../lib/model/index.ts';

/** The word at an offset, as a double click takes it. */
export function wordAt({ text }: CapturedText, offset: number): Span {
  const near = text.slice(Math.max(0, offset - 100), offset + 100);
  const base = Math.max(0, offset - 100);
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(near);
  const { index, segment } = words.containing(Math.min(near.length - 1, offset - base)) ?? {
    index: offset - base,
    segment: '',
  };
  return { start: base + index, end: base + index + segment.length };
}

/** The block around an offset, as a triple click takes it. */
export function blockAround({ blocks }: CapturedText, offset: number): Span | null {
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end);
  return block ? { start: block.start, end: block.end } : null;
}
