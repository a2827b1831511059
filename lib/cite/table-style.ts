import type { Locale } from '../model/index.ts';
import type { CitationInput } from './input.ts';
import { originalRuns, type Reference, type Resting, restingIn } from './originals.ts';
import { type PlaceWords, placeIn } from './pinpoint.ts';
import { join, type Part, type RichText, type Run, run } from './rich-text.ts';
import type { BackReference, Style } from './style.ts';

/** How a style of a table refers back to what was cited before. */
export interface Back {
  name: (input: CitationInput) => string;
  /** @param opens whether it stands first in its note */
  again: (opens: boolean) => Run[];
  /** @param title empty, or what tells the work from another of the same name */
  earlier: (name: string, note: number, title: string) => Run[];
  /** What stands between it and the place. */
  place: string | ((place: RichText) => Part);
  announced: (title: string) => string;
}

/** What a style says of one work, in one language. */
export interface Manner {
  /** One work, in full. */
  reference: Reference;
  /** Enough to know it again. */
  short: (input: CitationInput) => Run[];
  place: PlaceWords;
  /** What stands around a source that is cited after the works it rests on: `, cited in `. */
  citedIn: { lead: string; close?: string };
  /** Before works that a passage rests on; absent: `citing `, `quoting `. */
  resting?: Resting;
  back?: Back;
}

interface Table extends Pick<Style, 'id' | 'label' | 'edition' | 'stops'>, Manner {
  /** Where the style has words of its own for documents in another language. */
  inLanguage?: Partial<Record<Locale, Manner>>;
}

/** A style of a table. None of the books was read: each is to be verified. */
export function tableStyle({ inLanguage = {}, ...table }: Table): Style {
  const { id, label, edition, stops, back } = table;
  const mannerFor = (locale: Locale | undefined): Manner => (locale && inLanguage[locale]) || table;
  return {
    id,
    label,
    edition,
    confidence: 'to-verify',
    ...(stops ? { stops } : {}),
    cite: (input, form) => {
      const manner = mannerFor(input.locale);
      if (form === 'full') return full(input, manner);
      return form === 'short' ? manner.short(input) : behind(manner.short(input), input, manner);
    },
    resting: (origins, locale) => restingOf(mannerFor(locale))(origins),
    ...(back ? { back: (locale) => backOf(mannerFor(locale), back) } : {}),
  };
}

const restingOf = ({ reference, place, resting }: Manner) => restingIn(reference, place, resting);

function full(input: CitationInput, { reference, place, citedIn, resting }: Manner): Run[] {
  const originals = originalRuns(input.origins ?? [], reference, place, resting);
  const own = { ...citedIn, runs: reference(input, run(placeIn(input.pinpoint, place))) };
  return join([{ lead: '', runs: originals }, own]);
}

/** What a work is known by, the place in it, and what the passage rests on. */
function behind(known: RichText, input: CitationInput, manner: Manner): Run[] {
  const place = run(placeIn(input.pinpoint, manner.place));
  const lead = manner.back?.place ?? ', ';
  return join([
    { lead: '', runs: known },
    typeof lead === 'string' ? { lead, runs: place } : lead(place),
    { lead: ', ', runs: restingOf(manner)(input.origins ?? []) },
  ]);
}

/** A first citation names the works it rests on before the source: what follows could mean either. */
function backOf(manner: Manner, usual: Back): BackReference {
  const { name, again, earlier, announced } = manner.back ?? usual;
  return {
    name,
    announced,
    seesPastOrigins: false,
    again: (input, opens) => behind(again(opens), input, manner),
    earlier: (input, note, title) => behind(earlier(name(input), note, title), input, manner),
  };
}
