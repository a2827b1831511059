import { type Case, type Clock, formatPartialDate } from '../model/index.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { exporters } from './exporters.ts';
import { localDay } from './local-day.ts';
import { contentOf, type FormatId } from './options.ts';

/** Names Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** In UTF-8: systems take 255, and a folder that is copied elsewhere or encrypted takes fewer. */
const LONGEST = 120;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** What a name is made of unless the user says otherwise. */
export const USUAL_NAME = '{case}-{what}-{date}';

/**
 * A name every system takes: `MX-2026-014-index-2026-11-22.docx`. Of the case its reference, never its client.
 * @param pattern with `{case}`, `{what}` and `{date}` for what they say; all else stands as it is
 */
export function fileName(theCase: Case, format: FormatId, clock: Clock, pattern = USUAL_NAME): string {
  const words = say(exportWords, theCase.locale);
  const names = {
    index: words.indexFile,
    citations: words.citationsFile,
    passages: words.passagesFile,
    note: words.noteFile,
  };
  const end = `.${exporters[format].extension}`;
  const tail = { what: names[contentOf(format)], date: formatPartialDate(localDay(clock())) };
  const written = withoutClient(pattern.trim() || USUAL_NAME, theCase);
  const rest = written.replace(/\{(what|date)\}/g, (_, name: keyof typeof tail) => tail[name]);
  // Where the reference is long it gives way, so that what tells the files of a case apart stays.
  const most = LONGEST - bytesOf(end) - bytesOf(safe(rest.replaceAll('{case}', ''), LONGEST));
  return (
    safe(rest.replaceAll('{case}', safe(theCase.reference, Math.max(most, 12))), LONGEST - bytesOf(end)) + end
  );
}

/** A pattern in which a word of the client's name stands, with or without its accents, is not used at all. */
function withoutClient(pattern: string, { client }: Case): string {
  const said = wordsOf(pattern.replace(/\{(case|what|date)\}/g, ' '));
  const squeezed = said.join('');
  const name = wordsOf(client ?? '');
  const isNamed =
    name.some((word) => word.length >= SHORTEST_NAME && said.includes(word)) ||
    (name.length > 0 && name.join('').length >= SHORTEST_NAME && squeezed.includes(name.join('')));
  return isNamed ? USUAL_NAME : pattern;
}

/** In letters. */
const SHORTEST_NAME = 2;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Letters, digits, points and hyphens of a reference, no character cut in two; `case` where nothing is left.
 * @param most bytes in UTF-8
 */
function safe(reference: string, most: number): string {
  const kept = reference
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/-{2,}/g, '-');
  // Five are for what stands before a device's name.
  const cut = beginning(kept.replace(/^[.-]+/, ''), most - 5).replace(/[.-]+$/, '');
  if (cut === '') return 'case';
  return DEVICES.test(cut.split('.')[0] ?? '') ? `case-${cut}` : cut;
}

/** Whole characters, with their accents, from the beginning. */
function beginning(text: string, most: number): string {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let cut = '';
  for (const { segment } of characters.segment(text.slice(0, most))) {
    if (bytesOf(cut + segment) > most) break;
    cut += segment;
  }
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
