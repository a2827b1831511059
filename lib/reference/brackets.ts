import type { Span } from '../model/index.ts';
import { type CitedDate, DATE_PATTERN, readCitedDate } from './dates.ts';

/** One bracket of author–date citations as written, not yet resolved. */
export interface Bracket extends Span {
  parts: CitationPart[];
  isSquare: boolean;
}

/** One work that a bracket cites. */
export interface CitationPart extends Span {
  /** As written; `null` where the sentence names the source. */
  author: string | null;
  /** `null` for "ibid." alone. */
  date: CitedDate | null;
  dateText: string;
  pinpoint: string | null;
  /** "ibid.": the source of the citation before. */
  ibid: boolean;
  /** "X, cited in Y": stands for X, which the part before it cites. */
  citedBefore: boolean;
}

const BRACKET = /\(([^()]{3,500})\)|\[([^[\]]{3,500})\]/g;
const PINPOINT = '(?:\\s*[,:]\\s*(?:at\\s)?(.{1,90}))?';
const PART = new RegExp(`^(?:(\\p{L}[^;]{0,150}?),?\\s+)?(${DATE_PATTERN})${PINPOINT}$`, 'iu');
const IBID = new RegExp(
  `^(?:ibid(?:em)?\\b\\.?|idem\\b|id\\.),?(?:\\s*(${DATE_PATTERN}))?(?:[,:]?\\s*(?:at\\s)?(.{1,90}))?$`,
  'iu',
);
/** The date without an author; tried first, so that no month is taken for one: "(September 2007)". */
const ALONE = new RegExp(`^()(${DATE_PATTERN})${PINPOINT}$`, 'iu');
/** "see also", "e.g.": words before an author. */
const LEAD =
  /^(?:(?:see(?: also)?|also|cf|e\.g|i\.e|for example|véase(?: también)?|ver(?: también)?|por ejemplo|voir(?: aussi)?|par exemple)\b\.?,?:?\s+)+/iu;
const CITED_IN =
  /,?\s+(?:(?:as\s+)?(?:cited|quoted|referenced) (?:in|by)|citado (?:en|por)|cité(?:e|s)? (?:dans|par))\s+/iu;
/** No author ends or begins so: "(15 in 2022)", "(since 2019)", "(as of May 2022)". */
const NO_AUTHOR =
  /(?:^|\s)(?:in|of|since|until|till|on|by|from|to|and|or|between|late|early|mid|circa|before|after|during|through|around|about|para|section|article|no|de|del|en|desde|hasta|entre|du|depuis|dès|jusqu'en|avant|après|fin|début)$/iu;
const NO_FIRST =
  /^(?:in|since|until|as of|from|between|by|before|after|during|late|early|mid|circa|updated?|accessed|published|founded|established|born|died|adopted|effective|dated?|para|paras|page|section|act|law|decree|resolution|en|desde|hasta|depuis|dès|retrieved|posted|last|ley|loi|decreto|décret)\b/iu;
/** Names of cases: "Doe v. Roe", "Matter of A-B-", "In re X". */
const CASE = /\s(?:v|vs|c)\.?\s|^(?:matter of|in re|ex parte|r\.? \(on the application)\b/iu;

/**
 * What stands with a year and wrote nothing: a court after a reporter, as United States filings cite decisions ("D.D.C.",
 * "E.D. Va."), seasons, a month and its day.
 */
const NOBODY =
  /^(?:[CEMNSW]\.)?D\.\s?\p{Lu}[\p{L}.\s]{0,12}\.$|\b(?:Cir|Ct|Bankr|Dist)\.$|\b(?:spring|summer|autumn|fall|winter|primavera|verano|otoño|invierno|printemps|été|automne|hiver)$/iu;

/** Every bracket of a block that is nothing but citations, in reading order. */
export function findBrackets(flat: string, block: Span): Bracket[] {
  const words = flat.slice(block.start, block.end);
  return [...words.matchAll(BRACKET)].flatMap(({ index, 1: round, 2: square, 0: { length } }): Bracket[] => {
    const inside = round ?? square ?? '';
    if (!/\d{4}|[ns]\.\s?[df]|\bi(?:bi)?d(?:em)?\b|undated|sin fecha|sans date/iu.test(inside)) return [];
    const start = block.start + index;
    const parts = readParts(inside, start + 1);
    const isSquare = square !== undefined;
    if (!parts || (isSquare && parts.some(({ author }) => author === null))) return [];
    return [{ start, end: start + length, parts, isSquare }];
  });
}

function readParts(inside: string, offset: number): CitationPart[] | null {
  const parts: CitationPart[] = [];
  let at = 0;
  for (const piece of inside.split(';')) {
    const cited = CITED_IN.exec(piece);
    const inner = cited && readPart(piece.slice(0, cited.index), offset + at);
    const outerAt = inner && cited ? cited.index + cited[0].length : 0;
    const outer = readPart(piece.slice(outerAt), offset + at + outerAt);
    if (!outer) return null;
    // "(A 2022, 3; 2023, 5)": the second is by the same author.
    if (outer.author === null && !outer.ibid) outer.author = parts.at(-1)?.author ?? null;
    parts.push(outer);
    if (inner) parts.push({ ...inner, citedBefore: true });
    at += piece.length + 1;
  }
  return parts;
}

function readPart(piece: string, offset: number): CitationPart | null {
  const bare = piece.replace(/\s+$/, '');
  const skipped = /^\s*/.exec(bare)?.[0].length ?? 0;
  const words = bare.slice(skipped).replace(LEAD, '');
  const at = { start: offset + bare.length - words.length, end: offset + bare.length };
  const again = IBID.exec(words);
  if (again) {
    const dateText = again[1] ?? '';
    const rest = { pinpoint: again[2]?.trim() ?? null, ibid: true, citedBefore: false };
    return { ...at, author: null, date: readCitedDate(dateText), dateText, ...rest };
  }
  const match = ALONE.exec(words) ?? PART.exec(words);
  const date = match && readCitedDate(match[2] ?? '');
  if (!match || !date || !isAuthor(match[1])) return null;
  const author = match[1]?.replace(/,$/, '') || null;
  const pinpoint = match[3]?.trim() ?? null;
  return { ...at, author, date, dateText: match[2] ?? '', pinpoint, ibid: false, citedBefore: false };
}

function isAuthor(author: string | undefined): boolean {
  if (!author) return true;
  if (NOBODY.test(author) || NO_AUTHOR.test(author) || NO_FIRST.test(author) || CASE.test(author))
    return false;
  return !/\d{4}|:/.test(author);
}
