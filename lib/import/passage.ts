import type { ImportedPassage, Place } from './imported.ts';
import { onOneLine } from './values.ts';

/** Of a quotation and of a note, in UTF-16 code units. */
const LONGEST_WORDS = 1_000_000;
const LONGEST_NOTE = 20_000;
const MOST_TAGS = 100;
const LONGEST_TAG = 200;

interface Written {
  at: Place;
  words: string;
  prefix?: string;
  suffix?: string;
  page?: string;
  note?: string;
  tags?: readonly string[];
  marked?: string;
}

/** White space made single, as in all stored text; controls and halves of characters are none of a page's words. */
const worded = (text: string): string =>
  text
    .slice(0, LONGEST_WORDS)
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\s\u0000-\u001f\u007f\ufeff]+/g, ' ');

/** A quotation with its values checked; null where it has no words. */
export function passageOf(written: Written): ImportedPassage | null {
  const words = worded(written.words);
  if (words.trim() === '') return null;
  // What hangs on the ends belongs to what stands around.
  const [lead, trail] = [/^ ?/.exec(words)?.[0] ?? '', / ?$/.exec(words)?.[0] ?? ''];
  const marked = Date.parse(written.marked ?? '');
  return {
    at: written.at,
    words: words.trim(),
    prefix: (worded(written.prefix ?? '') + lead).replace(/ +/g, ' ').slice(-500).toWellFormed(),
    suffix: (trail + worded(written.suffix ?? '')).replace(/ +/g, ' ').slice(0, 500).toWellFormed(),
    pageLabel: onOneLine(written.page ?? '').slice(0, 40) || null,
    note: (written.note ?? '').slice(0, LONGEST_NOTE).toWellFormed().trim(),
    tags: tagsOf(written.tags ?? []),
    marked: Number.isNaN(marked) ? null : new Date(marked).toISOString(),
  };
}

const tagsOf = (tags: readonly string[]): string[] =>
  [...new Set(tags.map((tag) => onOneLine(tag).slice(0, LONGEST_TAG)))].filter(Boolean).slice(0, MOST_TAGS);
