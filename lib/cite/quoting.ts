import type { StyleId } from '../model/index.ts';

/** How a style marks what in a quotation is not the source's own. */
export interface Quoting {
  /** Stands for words that are left out. */
  ellipsis: string;
  /** What encloses a remark on a quotation: "(emphasis added)". */
  remark: readonly [open: string, close: string];
}

/** Three points with spaces that no line is broken at. */
const SPACED = '.\u00a0.\u00a0.';

const ROUND = ['(', ')'] as const;
const SQUARE = ['[', ']'] as const;

/** By the styles' own rules for omissions, all of them to verify; EUAA, ecoi and the IRB as their reports print it. */
const QUOTING: Readonly<Record<StyleId, Quoting>> = {
  bluebook: { ellipsis: SPACED, remark: ROUND },
  mcgill: { ellipsis: '[…]', remark: SQUARE },
  oscola: { ellipsis: '…', remark: ROUND },
  euaa: { ellipsis: '[…]', remark: ROUND },
  ecoi: { ellipsis: '[…]', remark: ROUND },
  irb: { ellipsis: '[…]', remark: SQUARE },
};

/** The marks that a style asks for. */
export const quotingOf = (style: StyleId): Quoting => QUOTING[style];
