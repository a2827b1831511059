/**
 * Decoys: the passages of a page that look most like a clipped one. Kept with it, they tell later whether a place
 * that resembles the passage is the passage, changed, or was its lookalike all along.
 */
import type { Span } from '../model/index.ts';
import { keyOfSpan, spanOfKey } from './folding.ts';
import { place } from './place.ts';
import type { Prepared } from './prepared.ts';
import { type Copy, type Decoy, type Place, query, together } from './quote.ts';
import { samePlaces } from './same-words.ts';
import { findSeeds, type Hits } from './seeds.ts';
import { candidates } from './vote.ts';

export const MOST_DECOYS = 4;
/** Passages less alike than this are no lookalikes. */
const LEAST_ALIKE = 0.3;
/** Of longer passages, lookalikes of so many code units at the beginning do. */
const LONGEST = 4_000;
const CONTEXT = 128;

/** The passages most like a span of a text, the most similar first, at most four. */
function decoysOf(page: Prepared, span: Span): Decoy[] {
  const own = keyOfSpan(page, span);
  const wanted = query(quoteAt(page.text, span));
  const hits = findSeeds(page.codes, page.seeds, wanted.codes);
  const places: Place[] = [];
  for (const at of candidates(outside(hits, own, wanted.keys.before.length), wanted.codes.length)) {
    const found = place(page, at, wanted, false);
    if (!found || found.evidence.alike < LEAST_ALIKE) continue;
    if (overlap(found, own) > 0) continue;
    if (places.every((other) => overlap(found, { start: other.from, end: other.to }) === 0))
      places.push(found);
  }
  places.sort((a, b) => together(b.evidence) - together(a.evidence));
  return places.slice(0, MOST_DECOYS).map(({ from, to }) => quoteAt(page.text, spanOfKey(page, from, to)));
}

/** Letters by which folding a passage alone may shift it against its text. */
const SAME_PLACE = 4;

/** The hits that do not show the passage itself and what stands around it. */
function outside({ from, to, counts }: Hits, own: Span, before: number): Hits {
  const isOther = (_: number, i: number) =>
    Math.abs((to[i] as number) - (from[i] as number) - (own.start - before)) > SAME_PLACE;
  return { from: from.filter(isOther), to: to.filter(isOther), counts };
}

const quoteAt = (text: string, { start, end }: Span): Decoy => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

const overlap = ({ from, to }: Place, { start, end }: Span): number =>
  Math.min(to, end) - Math.max(from, start);

/** What tells a passage from its lookalikes later: how often its words stand, and what else is like it. */
export function describeLookalikes(page: Prepared, span: Span): Lookalikes {
  const { start } = span;
  const wanted = query(quoteAt(page.text, span));
  if (wanted.keys.exact === '') return { decoys: [] };
  const hits = findSeeds(page.codes, page.seeds, wanted.codes);
  const places = samePlaces(page, wanted, hits);
  const ordinal = places.indexOf(keyOfSpan(page, span).start);
  const decoys = decoysOf(page, { start, end: Math.min(span.end, start + LONGEST) });
  return {
    ...(places.length > 1 && ordinal !== -1 ? { copy: { ordinal, of: places.length } } : {}),
    decoys,
  };
}

export interface Lookalikes {
  copy?: Copy;
  /** None where nothing on the page looks like it. */
  decoys: Decoy[];
}
