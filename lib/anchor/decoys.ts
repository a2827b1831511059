/**
 * Decoys: the passages of a page that look most like a clipped one. Kept with it, they tell later whether a place
 * that resembles the passage is the passage, changed, or was its lookalike all along.
 */
import type { Span } from '../model/index.ts';
import { place } from './place.ts';
import type { Prepared } from './prepared.ts';
import { type Copy, type Decoy, type Place, query } from './quote.ts';
import { samePlaces } from './same-words.ts';
import { findSeeds, type Hits } from './seeds.ts';
import { drained } from './slices.ts';
import { keyOfSpan, spanOfKey } from './stretch.ts';
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
  const wanted = query({ exact: page.text.slice(span.start, span.end), prefix: '', suffix: '' });
  const hits = outside(drained(findSeeds(page.seeds, wanted.codes)), own);
  const places: Place[] = [];
  for (const stretch of candidates(hits, wanted.codes.length)) {
    const found = drained(place(page, { ...stretch, beside: own }, wanted, false));
    if (!found || found.evidence.alike < LEAST_ALIKE) continue;
    if (places.every((other) => overlap(found, other) <= 0)) places.push(found);
  }
  places.sort((a, b) => b.evidence.alike - a.evidence.alike);
  return places.slice(0, MOST_DECOYS).map(({ from, to }) => quoteAt(page.text, spanOfKey(page, from, to)));
}

/** The hits that do not show the passage itself. */
function outside({ from, to, counts }: Hits, own: Span): Hits {
  const isOther = (_: number, i: number) => (to[i] as number) < own.start || (to[i] as number) >= own.end;
  return { from: from.filter(isOther), to: to.filter(isOther), counts };
}

const quoteAt = (text: string, { start, end }: Span): Decoy => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

const overlap = (one: Place, other: Place): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from);

/** What tells a passage from its lookalikes later: how often its words stand, and what else is like it. */
export function describeLookalikes(page: Prepared, span: Span): Lookalikes {
  const places = drained(samePlaces(page, query(quoteAt(page.text, span))));
  const ordinal = places.indexOf(keyOfSpan(page, span).start);
  const { start } = span;
  const decoys = decoysOf(page, { start, end: Math.min(span.end, start + LONGEST) });
  return places.length > 1 && ordinal !== -1 ? { copy: { ordinal, of: places.length }, decoys } : { decoys };
}

export interface Lookalikes {
  copy?: Copy;
  /** None where nothing on the page looks like it. */
  decoys: Decoy[];
}
