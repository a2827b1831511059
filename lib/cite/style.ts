import type { StyleId } from '../model/index.ts';
import type { CitationInput } from './input.ts';
import type { CitedOrigin } from './origins.ts';
import type { RichText } from './rich-text.ts';

/** `full`: the whole reference. `short`: enough to know it again where the full one stands nearby. */
export type Form = 'full' | 'short';

/** A citation style: one file of rules, each with golden strings. */
export interface Style {
  id: StyleId;
  label: string;
  /** The edition of the rules it follows. */
  edition: string;
  /** `to-verify`: the rules were reported, not read in the book itself. */
  confidence: 'primary' | 'to-verify';
  cite(input: CitationInput, form: Form): RichText;
  /** What follows a citation of what the source itself rests on; empty where there is nothing. */
  resting(origins: readonly CitedOrigin[]): RichText;
}
