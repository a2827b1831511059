import type { Alteration, Entry, Span } from '../model/index.ts';

/** A stretch of a quotation as it is printed. `ours`: put there by us and so marked; its words are not the source's. */
export interface QuotedPart {
  kind: 'source' | 'ellipsis' | 'brackets';
  /** Of an ellipsis, the words that are left out. */
  text: string;
  /** Where in the passage's words it begins. */
  at: number;
  /** The emphasis is ours. */
  stressed: boolean;
  /** Of brackets: they take the place of nothing. */
  inserted?: true;
}

/**
 * A passage's words as they are quoted: with what the user left out, put in brackets and stressed. Every character of
 * the passage is in the parts or under an alteration, so that nothing goes without a mark.
 * @param exact the passage's own words
 */
export function quotedParts(
  exact: string,
  { alterations = [], emphasis = [] }: Pick<Entry, 'alterations' | 'emphasis'>,
): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let at = 0;
  for (const alteration of alterations) {
    const { start, end } = within(alteration.span, exact);
    if (start < at) continue;
    parts.push(...stressed(exact, { start: at, end: start }, emphasis));
    parts.push(
      alteration.put === 'ellipsis'
        ? { kind: 'ellipsis', text: exact.slice(start, end), at: start, stressed: false }
        : {
            kind: 'brackets',
            text: alteration.words,
            at: start,
            stressed: false,
            ...(start === end ? { inserted: true } : {}),
          },
    );
    at = end;
  }
  return [...parts, ...stressed(exact, { start: at, end: exact.length }, emphasis)];
}

/** The source's words between two places, cut where our emphasis begins and ends. */
function stressed(exact: string, { start, end }: Span, emphasis: readonly Span[]): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let at = start;
  const add = (to: number, isStressed: boolean) => {
    if (to > at) parts.push({ kind: 'source', text: exact.slice(at, to), at, stressed: isStressed });
    at = Math.max(at, to);
  };
  for (const span of emphasis.map((one) => within(one, exact))) {
    add(Math.min(Math.max(span.start, at), end), false);
    add(Math.min(Math.max(span.end, at), end), true);
  }
  add(end, false);
  return parts;
}

/** A span no further than the text goes, of whole characters: one with its accents, one of two code units. */
function within(span: Span, text: string): Span {
  let start = Math.min(span.start, text.length);
  let end = Math.min(Math.max(start, span.end), text.length);
  const isEmpty = start === end;
  while (isInside(text, start)) start--;
  while (!isEmpty && isInside(text, end)) end++;
  return { start, end: isEmpty ? start : end };
}

/** Whether a place lies within what is read as one character. */
function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const isHalf = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return isHalf || text[at - 1] === '\u200d' || /[\p{M}\u200d]|\p{Emoji_Modifier}/u.test(next);
}

/** Whether spans stand one after the other without overlapping; touching ones do not overlap. */
export const areInOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, at) => start <= end && start >= (spans[at - 1]?.end ?? 0));

/**
 * Whether spans stand inside words of so many code units, in order and without overlapping: anything else cannot be
 * printed as it was meant.
 */
export const areWithin = (spans: readonly Span[], length: number): boolean =>
  areInOrder(spans) &&
  spans.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && end <= length);

/** One more alteration; those it overlaps give way to it. */
export const withAlteration = (all: readonly Alteration[], one: Alteration): Alteration[] =>
  [...all.filter(({ span }) => !overlap(span, one.span)), one].toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );

/** Stresses a span, or, where all of it is stressed already, takes the emphasis from it. */
export function withEmphasis(all: readonly Span[], span: Span): Span[] {
  const covering = all.find(({ start, end }) => start <= span.start && span.end <= end);
  if (covering) {
    const rest = [
      { start: covering.start, end: span.start },
      { start: span.end, end: covering.end },
    ].filter(({ start, end }) => start < end);
    return [...all.filter((one) => one !== covering), ...rest].toSorted(byStart);
  }
  const touching = all.filter((one) => one.start <= span.end && span.start <= one.end);
  const joined = [span, ...touching];
  const start = Math.min(...joined.map((one) => one.start));
  const end = Math.max(...joined.map((one) => one.end));
  return [...all.filter((one) => !touching.includes(one)), { start, end }].toSorted(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Empty spans, which insert, overlap what they stand inside of, and each other at one place. */
const overlap = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** Marks of alteration that stand in words. */
export interface Marks {
  brackets: boolean;
  ellipses: boolean;
}

/** The brackets and ellipses that are left in the parts of a quotation and are the source's own, which a reader would take for ours. */
export function marksIn(parts: readonly QuotedPart[]): Marks {
  const own = parts.flatMap(({ kind, text }) => (kind === 'source' ? text : [])).join(' ');
  return { brackets: /[[\]]/.test(own), ellipses: /…|\.\s?\.\s?\./.test(own) };
}

/** Whether a quotation still has words of its source: of one that leaves out all there is nothing to quote. */
export const leavesWords = (exact: string, entry: Pick<Entry, 'alterations' | 'emphasis'>): boolean =>
  !/[\p{L}\p{N}]/u.test(exact) ||
  quotedParts(exact, entry).some(({ kind, text }) => kind === 'source' && /[\p{L}\p{N}]/u.test(text));

/** Whether an entry's cite-check still holds: it was made of the very citation that is printed now. */
export const isCiteChecked = ({ citeCheck }: Pick<Entry, 'citeCheck'>, citation: string): boolean =>
  citeCheck !== undefined && citeCheck.citation === citation;
