import { type StyleId, withoutUnseen } from '../model/index.ts';
import { bluebook } from './bluebook.ts';
import type { CitationInput } from './input.ts';
import type { CitedOrigin } from './origins.ts';
import type { RichText } from './rich-text.ts';
import type { Form, Style } from './style.ts';

/** The styles there are; the others of `StyleId` are still to be written, one table file each. */
export const styles: Readonly<Partial<Record<StyleId, Style>>> = { bluebook };

/**
 * The style asked for, or the Bluebook while that style is still to be written: its `id` says which it is.
 */
export const styleFor = (id: StyleId): Style => styles[id] ?? bluebook;

/** A citation in a style, without characters that have no shape; empty where nothing at all is known. */
export const cite = (input: CitationInput, style: StyleId, form: Form = 'full'): RichText =>
  seen(styleFor(style).cite(input, form));

/** What a citation says of the works that its source rests on, apart from it: where the source is cited elsewhere. */
export const citeOrigins = (origins: readonly CitedOrigin[], style: StyleId): RichText =>
  seen(styleFor(style).resting(origins));

const seen = (runs: RichText): RichText => runs.map((run) => ({ ...run, text: withoutUnseen(run.text) }));
