/**
 * Edges: what hangs on the two ends of a passage without a space. The same letters with other such pieces are not
 * the same text: "500 people" of "1,500 people", "12" of "12 %", "able" of "un-able".
 */

import type { Span } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** What stands on either side of a passage. */
interface Sides {
  before: string;
  after: string;
}

const DIGIT_SIGNS = ".,:·٫٬'’/\\-−–";
const HANGING = {
  digit: {
    before: new RegExp(`(?:[-−–+±<>≈~$€£¥]|(?:\\p{N}+[${DIGIT_SIGNS}]?)+)+$`, 'u'),
    after: new RegExp(`^(?:(?:[${DIGIT_SIGNS}]?\\p{N}+)+|\\s?[%‰])+`, 'u'),
  },
  letter: {
    before: /(?:[\p{L}\p{N}\p{M}]+[-‐‑'’])+$/u,
    after: /^(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)+/u,
  },
} as const;

/** No figure and no compound is longer. */
const LONGEST = 64;

/**
 * The span widened by what hangs on it in the text, where that is other than what hung on it where it was clipped;
 * `null` where it is the same, mostly nothing.
 */
export function otherEdges(text: string, { start, end }: Span, exact: string, was: Sides): Span | null {
  const first = kindOf(exact.slice(0, 2), 'first');
  const last = kindOf(exact.slice(-2), 'last');
  const now = {
    before: text.slice(Math.max(0, start - LONGEST), start),
    after: text.slice(end, end + LONGEST),
  };
  const hangs = (side: keyof Sides, kind: Kind, of: Sides) =>
    kind ? (HANGING[kind][side].exec(of[side])?.[0] ?? '') : '';
  const differs = (side: keyof Sides, kind: Kind) =>
    fold(hangs(side, kind, now)).text !== fold(hangs(side, kind, was)).text;
  if (!differs('before', first) && !differs('after', last)) return null;
  return {
    start: start - hangs('before', first, now).length,
    end: end + hangs('after', last, now).length,
  };
}

type Kind = keyof typeof HANGING | null;

/** Of the first or last character of a few. */
function kindOf(edge: string, which: 'first' | 'last'): Kind {
  if ((which === 'first' ? /^\p{N}/u : /\p{N}$/u).test(edge)) return 'digit';
  return (which === 'first' ? /^\p{L}/u : /[\p{L}\p{M}]$/u).test(edge) ? 'letter' : null;
}
