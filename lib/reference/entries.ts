import type { Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { type CitedDate, DATE_PATTERN, readCitedDate } from './dates.ts';

/** One entry of a list of references. */
export interface ReferenceEntry extends Span {
  /** The whole entry as printed. */
  text: string;
  /** As printed before the date: "Human Rights Watch (HRW)". */
  author: string;
  /** As printed. */
  dateText: string;
  date: CitedDate;
  /** What a sentence or a bracket may call it, folded, the fullest first. */
  names: string[];
}

/** A list of references and where it begins. */
export interface ReferenceList {
  start: number;
  entries: ReferenceEntry[];
}

const HEADING =
  /^(?:list of )?(?:references|sources cited|works cited|bibliography|références|referencias)\s*:?$/i;
const NEXT_HEADING =
  /^(?:additional sources|other sources|autres sources|otras fuentes|notes?|annex|appendix)\b/i;
const ENTRY = new RegExp(`^(.{2,160}?)\\.\\s+(${DATE_PATTERN})(?:\\.|\\s|$)`, 'd');
const ABBREVIATION = /\(([A-Z][A-Za-z&-]{1,14})\)/g;

/** The list under the last "References" heading, one entry a line; `null` when there is none. */
export function findList(text: string): ReferenceList | null {
  const lines = linesOf(text);
  const at = lines.findLastIndex((line) => HEADING.test(text.slice(line.start, line.end).trim()));
  const heading = lines[at];
  if (!heading) return null;
  const entries: ReferenceEntry[] = [];
  for (const line of lines.slice(at + 1)) {
    const words = text.slice(line.start, line.end).trim();
    if (NEXT_HEADING.test(words)) break;
    const entry = readEntry(words, line.start + text.slice(line.start, line.end).indexOf(words));
    if (entry) entries.push(entry);
  }
  return entries.length > 0 ? { start: heading.start, entries } : null;
}

/** Spans of the lines of a text, without their newlines. */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function readEntry(words: string, start: number): ReferenceEntry | null {
  const match = ENTRY.exec(words);
  const [author = '', dateText = ''] = match?.slice(1) ?? [];
  const date = match && readCitedDate(dateText);
  if (!date) return null;
  const names = namesOf(author, words);
  return { start, end: start + words.length, text: words, author, dateText, date, names };
}

function namesOf(author: string, entry: string): string[] {
  const bare = author.replace(/\s*\([^)]*\)/g, '');
  const [first = ''] = bare.split(',');
  const abbreviations = [...entry.matchAll(ABBREVIATION)].map((match) => match[1] ?? '');
  const names = [bare, first, ...abbreviations].map(foldName).filter((name) => name.length > 1);
  return [...new Set(names)];
}
