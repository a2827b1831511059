import { type Case, type Clock, formatPartialDate } from '../model/index.ts';
import { exportWords } from '../words/export.ts';
import { say } from '../words/say.ts';
import { exporters } from './exporters.ts';
import { localDay } from './local-day.ts';
import { contentOf, type FormatId } from './options.ts';

/** Names Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** A name every system takes, of the reference alone: `MX-2026-014-index-2026-11-22.docx`. */
export function fileName(theCase: Case, format: FormatId, clock: Clock): string {
  const words = say(exportWords, theCase.locale);
  const names = { index: words.indexFile, citations: words.citationsFile, note: words.noteFile };
  const what = names[contentOf(format)];
  return `${safe(theCase.reference)}-${what}-${formatPartialDate(localDay(clock()))}.${exporters[format].extension}`;
}

/**
 * Letters, digits, points and hyphens of a reference, at most 80 characters; `case` where nothing is left.
 */
function safe(reference: string): string {
  const kept = reference
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/-{2,}/g, '-');
  const cut = [...kept]
    .slice(0, 80)
    .join('')
    .replace(/^[.-]+|[.-]+$/g, '');
  if (cut === '') return 'case';
  return DEVICES.test(cut.split('.')[0] ?? '') ? `case-${cut}` : cut;
}
