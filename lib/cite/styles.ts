import { type StyleId, withoutUnseen } from '../model/index.ts';
import { bluebook } from './bluebook.ts';
import type { CitationInput } from './input.ts';
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
  styleFor(style)
    .cite(input, form)
    .map((run) => ({ ...run, text: withoutUnseen(run.text) }));
