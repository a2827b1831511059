import type { CapturedText, Selectors, Span } from '../model/index.ts';
import { blockAt, paragraphAt, sectionAt } from '../text/sections.ts';

/** How much of what stands around a passage is kept with it, in UTF-16 code units on either side. */
export const CONTEXT = 128;

/** Describes a span so that it can be found again in another state of its text. */
export function describe(captured: CapturedText, span: Span): Selectors {
  const { text } = captured;
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const block = Math.max(0, blockAt(captured, start));
  const pageLabel = captured.blocks[block]?.pageLabel;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
    },
    position: { start, end },
    section: sectionAt(captured, start),
    paragraph: paragraphAt(captured, start),
    block,
    ...(pageLabel === undefined ? {} : { pageLabel }),
  };
}

/** An offset that does not halve a character. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
