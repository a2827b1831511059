import type { Alteration, Entry, Span } from '../model/index.ts';

/** A stretch of a quotation as it is printed. `ours`: put there by us and so marked; its words are not the source's. */
export interface QuotedPart {
  kind: 'source' | 'ellipsis' | 'brackets';
  /** Of an ellipsis, the words that are left out. */
  text: string;
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
    const { start, end } = within(alteration.span, exact.length);
    if (start < at) continue;
    parts.push(...stressed(exact, { start: at, end: start }, emphasis));
    parts.push(
      alteration.put === 'ellipsis'
        ? { kind: 'ellipsis', text: exact.slice(start, end), stressed: false }
        : {
            kind: 'brackets',
            text: alteration.words,
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
    if (to > at) parts.push({ kind: 'source', text: exact.slice(at, to), stressed: isStressed });
    at = Math.max(at, to);
  };
  for (const span of emphasis) {
    add(Math.min(Math.max(span.start, at), end), false);
    add(Math.min(Math.max(span.end, at), end), true);
  }
  add(end, false);
  return parts;
}

const within = ({ start, end }: Span, length: number): Span => ({
  start: Math.min(start, length),
  end: Math.min(Math.max(start, end), length),
});

/** Whether spans stand one after the other without overlapping; touching ones do not overlap. */
export const areInOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, at) => start <= end && start >= (spans[at - 1]?.end ?? 0));

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

/** Whether the source itself uses brackets or an ellipsis, which a reader would take for ours. */
export const hasOwnMarks = (exact: string): boolean => /[[\]]|…|\.\s?\.\s?\./.test(exact);

/** Whether an entry's cite-check still holds: it was made of the very citation that is printed now. */
export const isCiteChecked = ({ citeCheck }: Pick<Entry, 'citeCheck'>, citation: string): boolean =>
  citeCheck !== undefined && citeCheck.citation === citation;
