import type { CitationInput } from './input.ts';
import { originalRuns, type Reference, restingIn } from './originals.ts';
import { type PlaceWords, placeIn } from './pinpoint.ts';
import { join, type Run, run } from './rich-text.ts';
import type { Style } from './style.ts';

/** What a style says itself; how a source that rests on others is cited follows from it. */
interface Table extends Pick<Style, 'id' | 'label' | 'edition'> {
  /** One work, in full. */
  reference: Reference;
  /** Enough to know it again. */
  short: (input: CitationInput) => Run[];
  place: PlaceWords;
  /** What stands around a source that is cited after the works it rests on: `, cited in `. */
  citedIn: { lead: string; close?: string };
}

/** A style of a table. None of the books was read: each is to be verified. */
export function tableStyle({ reference, short, place, citedIn, ...named }: Table): Style {
  const full = (input: CitationInput): Run[] => {
    const originals = originalRuns(input.origins ?? [], reference, place.page);
    const own = { ...citedIn, runs: reference(input, run(placeIn(input.pinpoint, place))) };
    return join([{ lead: '', runs: originals }, own]);
  };
  return {
    ...named,
    confidence: 'to-verify',
    cite: (input, form) => (form === 'short' ? short(input) : full(input)),
    resting: restingIn(reference, place.page),
  };
}
