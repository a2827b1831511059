import type { Locale } from '../../model/index.ts';
import { pdfRefusedWords as words } from '../../words/pdf-refused.ts';
import type { MissingLetters } from './gather.ts';

/** Why no PDF is made: it would leave something out. */
export type PdfRefusal =
  /** Letters that no font has, with the passages they stand in. */
  | { kind: 'letters'; missing: MissingLetters[] }
  /** The user's font cannot be read. */
  | { kind: 'font' }
  /** A picture that cannot be read; `alt` says what it shows. */
  | { kind: 'picture'; alt: string };

/** So many passages and letters are named; how many more there are is said. */
const NAMED = { passages: 5, letters: 12 };

/** A refusal in words: what is missing, and where. */
export function sayRefusal(refusal: PdfRefusal, locale: Locale): string {
  switch (refusal.kind) {
    case 'font':
      return words.font[locale];
    case 'picture':
      return words.picture[locale](refusal.alt);
    case 'letters':
      return sayMissing(refusal.missing, locale);
  }
}

function sayMissing(missing: readonly MissingLetters[], locale: Locale): string {
  const letters = [...new Set(missing.flatMap((one) => one.letters))];
  const named = letters.slice(0, NAMED.letters).map(withNumber);
  const list = letters.length > NAMED.letters ? `${named.join(' ')} …` : named.join(' ');
  const places = missing
    .slice(0, NAMED.passages)
    .map(({ part, heading, excerpt }) =>
      words.where[locale]([part, heading].filter(Boolean).join(' › '), excerpt),
    );
  const left = missing.length - places.length;
  return [words.letters[locale](list), ...places, ...(left > 0 ? [words.more[locale](left)] : [])].join('\n');
}

/** A letter with its number, since it may not be seen on the screen either. */
const withNumber = (letter: string): string =>
  `${letter} (${[...letter].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`;

/** Thrown by the exporter; its message says why, in words. */
export class PdfRefused extends Error {
  override name = 'PdfRefused';
  readonly refusal: PdfRefusal;

  constructor(refusal: PdfRefusal, locale: Locale) {
    super(sayRefusal(refusal, locale));
    this.refusal = refusal;
  }
}
