import type { RichText } from '../../cite/index.ts';
import type { Heading, Inline, Paragraph, Role, Signature } from '../document/document.ts';

/** A text in one form of type. */
export const inline = (text: string, form: Omit<Inline, 'text'> = {}): Inline => ({ ...form, text });

/** A citation in the form of type that its style gives it. */
export const inlinesOf = (rich: RichText): Inline[] => rich.map((run) => ({ ...run }));

/** A paragraph of one text, or of inlines; what is empty in them is left out. */
export const paragraph = (
  role: Role,
  content: string | readonly Inline[],
  form: Omit<Paragraph, 'kind' | 'role' | 'inlines'> = {},
): Paragraph => ({
  kind: 'paragraph',
  role,
  inlines: (typeof content === 'string' ? [inline(content)] : content).filter(isSomething),
  ...form,
});

/** @param depth from 1; what lies deeper than six is printed as the sixth */
export const heading = (depth: number, text: string, id: string): Heading => ({
  kind: 'heading',
  level: LEVELS[Math.min(depth, LEVELS.length) - 1] ?? 1,
  inlines: [inline(text)],
  id,
});

/** What was filled in, or a visible blank. */
export const filledIn = (text: string, blank: 'short' | 'long' = 'long'): Inline[] =>
  text.trim() === '' ? [inline('', { blank })] : [inline(text.trim())];

/** Lines to be signed, each with what is below it and what is known of it. */
export const signature = (lines: readonly (readonly [label: string, value: string])[]): Signature => ({
  kind: 'signature',
  lines: lines.map(([label, value]) => ({ label, value: value.trim() === '' ? [] : [inline(value.trim())] })),
});

/** Inlines with a space between each two. */
export const spaced = (inlines: readonly Inline[]): Inline[] =>
  inlines.filter(isSomething).flatMap((one, at) => (at === 0 ? [one] : [inline(' '), one]));

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const isSomething = ({ text, blank }: Inline): boolean => text !== '' || blank !== undefined;
