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

/** A name every system takes, of the reference alone: `MX-2026-014-index-2026-11-22.docx`. */
export function fileName(theCase: Case, format: FormatId, clock: Clock): string {
  const words = say(exportWords, theCase.locale);
  const names = {
    index: words.indexFile,
    citations: words.citationsFile,
    passages: words.passagesFile,
    note: words.noteFile,
  };
  const what = names[contentOf(format)];
  const rest = `-${what}-${formatPartialDate(localDay(clock()))}.${exporters[format].extension}`;
  return safe(theCase.reference, LONGEST - bytesOf(rest)) + rest;
}

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
