import type { Locale, StyleId } from '../model/index.ts';
import type { CitationInput } from './input.ts';
import type { CitedOrigin } from './origins.ts';
import type { RichText } from './rich-text.ts';

/**
 * `full`: the whole reference. `short`: enough to know it again where the full one stands nearby. `later`: the same with the
 * place in it, for a citation after the first one.
 */
export type Form = 'full' | 'short' | 'later';

/** A citation style: one file of rules, each with golden strings. */
export interface Style {
  id: StyleId;
  label: string;
  /** The edition of the rules it follows. */
  edition: string;
  /** `primary`: read in the style itself. `to-verify`: the rules were reported, not read in the book. */
  confidence: 'primary' | 'to-verify';
  /** Without the full stop that ends it; see `stops`. */
  cite(input: CitationInput, form: Form): RichText;
  /**
   * What ends in a full stop: every citation, or only a note of them, which is then closed once; absent: nothing that the
   * style does not end itself.
   */
  stops?: 'citations' | 'notes';
  /** It says itself what is said of the quotation, where that has its place; else it stands at the citation's end. */
  placesRemark?: true;
  /** What follows a citation of what the source itself rests on; empty where there is nothing. */
  resting(origins: readonly CitedOrigin[], locale?: Locale): RichText;
  /** How it refers back within one document; absent: by the `later` form alone. */
  back?(locale?: Locale): BackReference;
}

/** How a style refers to what the same document cited before. */
export interface BackReference {
  /** The work that the citation before names too: `Id. at 5`. @param opens whether it stands first in its note */
  again(input: CitationInput, opens: boolean): RichText;
  /**
   * A work of an earlier note: `Hum. Rts. Watch, supra note 3, at 5`.
   * @param title where its name alone could be another work's
   */
  earlier(input: CitationInput, note: number, title: string): RichText;
  /** What it is known by; empty where nobody is named. */
  name(input: CitationInput): string;
  /** Stands behind a first citation whose work is known by a title later: ` [hereinafter …]`; empty where the style has none. */
  announced(title: string): string;
  /** Works that a citation only names as what it rests on may stand between it and `again`. */
  seesPastOrigins: boolean;
}
