import type { Locale, StyleId } from '../model/index.ts';

/** How a style marks what in a quotation is not the source's own. */
export interface Quoting {
  /** Stands for words that are left out. */
  ellipsis: string;
  /** What encloses a remark on a quotation: "(emphasis added)". */
  remark: readonly [open: string, close: string];
  /** What is left out before the first words: a mark of ours, or none. */
  opening: 'marked' | 'unmarked';
  /** What is left out after a whole sentence at the end: a mark of ours, or none. */
  closing: 'marked' | 'unmarked';
  /** Where that is said, and how far it can be relied on. */
  rule: string;
  confidence: 'to-verify';
}

/** Three points with spaces that no line is broken at. */
const SPACED = '.\u00a0.\u00a0.';

const ROUND = ['(', ')'] as const;
const SQUARE = ['[', ']'] as const;

const UNKNOWN = { opening: 'marked', closing: 'marked', confidence: 'to-verify' } as const;

/**
 * By the styles' own rules for omissions, none of them read in the book itself; EUAA, ecoi and the IRB as their reports
 * print it. Where it is not known whether a style marks what is left out at an end, it is marked.
 */
const QUOTING: Readonly<Record<StyleId, Quoting>> = {
  bluebook: {
    ellipsis: SPACED,
    remark: ROUND,
    opening: 'unmarked',
    closing: 'unmarked',
    rule: 'The Bluebook, 21st ed. (2020), rule 5.3: no ellipsis begins a quotation, none follows its last whole sentence',
    confidence: 'to-verify',
  },
  mcgill: { ...UNKNOWN, ellipsis: '[…]', remark: SQUARE, rule: 'McGill Guide, 10th ed. (2023)' },
  oscola: { ...UNKNOWN, ellipsis: '…', remark: ROUND, rule: 'OSCOLA, 4th ed. (2012), 1.5' },
  euaa: { ...UNKNOWN, ellipsis: '[…]', remark: ROUND, rule: 'EUAA, COI reports' },
  ecoi: { ...UNKNOWN, ellipsis: '[…]', remark: ROUND, rule: 'ecoi.net, reports' },
  'chicago-notes': {
    ...UNKNOWN,
    ellipsis: SPACED,
    remark: ROUND,
    rule: 'The Chicago Manual of Style, 18th ed. (2024), 12.59',
  },
  'chicago-author-date': {
    ...UNKNOWN,
    ellipsis: SPACED,
    remark: ROUND,
    rule: 'The Chicago Manual of Style, 18th ed. (2024), 12.59',
  },
  apa: { ...UNKNOWN, ellipsis: SPACED, remark: SQUARE, rule: 'APA Publication Manual, 7th ed. (2020), 8.31' },
  own: { ...UNKNOWN, ellipsis: '[…]', remark: ROUND, rule: 'No style says so' },
  irb: { ...UNKNOWN, ellipsis: '[…]', remark: SQUARE, rule: 'IRB, Responses to Information Requests' },
};

/** The marks that a style asks for. */
export const quotingOf = (style: StyleId): Quoting => QUOTING[style];

/** A pair of quotation marks. */
export type QuotePair = readonly [open: string, close: string];
/** The marks around a quotation, and those of a quotation in it; deeper ones take turns. */
export type QuoteMarks = readonly [outer: QuotePair, inner: QuotePair];

const DOUBLE = ['“', '”'] as const;
const SINGLE = ['‘', '’'] as const;
const GUILLEMETS = ['«', '»'] as const;
/** With spaces that no line is broken at. */
const SPACED_GUILLEMETS = ['«\u00a0', '\u00a0»'] as const;

/**
 * The marks of the language that a file is written in, whatever that of the words quoted; in English American ones (Bluebook,
 * rule 5.2; McGill), but the British order where the style has it (OSCOLA, 1.5; to verify).
 */
export function quoteMarksOf(style: StyleId, locale: Locale): QuoteMarks {
  if (locale === 'fr') return [SPACED_GUILLEMETS, DOUBLE];
  if (locale === 'es') return [GUILLEMETS, DOUBLE];
  return style === 'oscola' ? [SINGLE, DOUBLE] : [DOUBLE, SINGLE];
}
