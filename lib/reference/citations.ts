import type { Span } from '../model/index.ts';
import { type CitedDate, DATE_PATTERN, readCitedDate } from './dates.ts';

/** One bracket of author–date citations as written, not yet resolved. */
export interface Citation extends Span {
  parts: CitationPart[];
}

export interface CitationPart {
  /** As written; `null` where the sentence names the source. */
  author: string | null;
  /** `null` for "ibid." alone. */
  date: CitedDate | null;
  dateText: string;
  pinpoint: string | null;
  /** "ibid.": the source of the citation before. */
  ibid: boolean;
}

const BRACKET = /\(([^()\n]{4,400})\)/g;
const PART = new RegExp(`^(?:(\\p{L}[^;]{0,119}?)[,]?\\s+)?(${DATE_PATTERN})(?:,\\s*(.{1,80}))?$`, 'u');
const IBID = new RegExp(`^ibid\\.?,?(?:\\s*(${DATE_PATTERN}))?(?:,?\\s*(.{1,80}))?$`, 'iu');

/** Every bracket of a text that is nothing but citations, in reading order. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(BRACKET)].flatMap((match): Citation[] => {
    const parts = (match[1] ?? '').split(/;\s*/).map((part) => readPart(part.trim()));
    const whole = parts.every((part) => part !== null);
    return whole ? [{ start: match.index, end: match.index + match[0].length, parts }] : [];
  });
}

function readPart(part: string): CitationPart | null {
  const again = IBID.exec(part);
  if (again) {
    const dateText = again[1] ?? '';
    return { author: null, date: readCitedDate(dateText), dateText, pinpoint: again[2] ?? null, ibid: true };
  }
  const match = PART.exec(part);
  const date = match && readCitedDate(match[2] ?? '');
  if (!date) return null;
  return {
    author: match[1] ?? null,
    date,
    dateText: match[2] ?? '',
    pinpoint: match[3] ?? null,
    ibid: false,
  };
}
