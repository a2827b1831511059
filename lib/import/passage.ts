import { tidy } from '../source/evidence.ts';
import type { ImportedPassage, LeftOutReason, Place, Reading } from './imported.ts';
import { onOneLine } from './values.ts';

/** In UTF-16 code units: what the store takes. */
const LONGEST_WORDS = 1_000_000;
const LONGEST_NOTE = 1_000_000;
const LONGEST_PAGE = 1_000;
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
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\s\u0000-\u001f\u007f\ufeff]+/g, ' ');

/**
 * A quotation with its values checked; null where it has no words, or more than can be kept. Nothing is cut: what does not
 * fit is left out, and told.
 */
export function passageIn(reading: Reading, written: Written): ImportedPassage | null {
  const { at } = written;
  const words = worded(written.words);
  if (words.trim() === '') return null;
  if (words.length > LONGEST_WORDS) {
    reading.leave(at, 'too-long', words);
    return null;
  }
  // What hangs on the ends belongs to what stands around.
  const [lead, trail] = [/^ ?/.exec(words)?.[0] ?? '', / ?$/.exec(words)?.[0] ?? ''];
  const marked = Date.parse(written.marked ?? '');
  const fitting = (text: string, most: number, reason: LeftOutReason): string => {
    if (text.length > most) reading.leave(at, reason, text);
    return text.length > most ? '' : text;
  };
  const page = tidy(written.page ?? '').toWellFormed();
  const note = (written.note ?? '').toWellFormed().trim();
  const tags = [
    ...new Set((written.tags ?? []).map((tag) => onOneLine(fitting(tag, LONGEST_TAG, 'keywords')))),
  ];
  for (const tag of tags.filter(Boolean).slice(MOST_TAGS)) reading.leave(at, 'keywords', tag);
  return {
    at,
    words: words.trim(),
    prefix: (worded(written.prefix ?? '') + lead).replace(/ +/g, ' ').slice(-500).toWellFormed(),
    suffix: (trail + worded(written.suffix ?? '')).replace(/ +/g, ' ').slice(0, 500).toWellFormed(),
    pageLabel: fitting(page, LONGEST_PAGE, 'pinpoint') || null,
    note: fitting(note, LONGEST_NOTE, 'note'),
    tags: tags.filter(Boolean).slice(0, MOST_TAGS),
    marked: Number.isNaN(marked) ? null : new Date(marked).toISOString(),
  };
}
