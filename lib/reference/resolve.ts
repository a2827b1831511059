import type { Block, OriginChain, OriginLink, Span } from '../model/index.ts';
import { type Bracket, type CitationPart, findBrackets } from './brackets.ts';
import { type EntryIndex, findNamed, isNamed } from './entry-index.ts';
import type { FlatText } from './flat.ts';
import type { Mention } from './mentions.ts';
import { isOfSeveral, isSole } from './names.ts';
import { type PassedOver, passOver } from './passed-over.ts';
import { firstEndingAfter } from './places.ts';
import { linkOf, type Resolved } from './resolved.ts';
import { sentencesIn } from './sentences.ts';
import { isOfCitation, otherDate, resolveDateAlone, type Surroundings } from './surroundings.ts';
import type { Citation, ReferenceEntry } from './types.ts';

/** The text with all that is known of it before its brackets are read. */
export interface Reading {
  text: FlatText;
  index: EntryIndex;
  mentions: readonly Mention[];
  /** Blocks that may hold citations, in order. */
  blocks: readonly Block[];
}

/** What was read last, while brackets are gone through in order. */
interface Memory {
  /** Each work of the last citation. */
  previous: { entry: ReferenceEntry | null; link: OriginLink }[];
  /** The block it stands in. */
  block: number;
  /** Where it ends. */
  read: number;
  /** What stands behind it. */
  passed: PassedOver;
  /** Index of the first mention not yet passed. */
  mention: number;
}

/** Author–date citations in brackets, resolved against the text's lists, in reading order. */
export function resolveBrackets(reading: Reading): Citation[] {
  const memory: Memory = {
    previous: [],
    block: -1,
    read: 0,
    mention: 0,
    passed: { to: 0, hasUnread: false },
  };
  const hasYears = isOfYears(reading.index);
  return reading.blocks.flatMap((block, at) => {
    const brackets = findBrackets(reading.text.flat, block);
    if (brackets.length === 0) return [];
    const sentences = sentencesIn(reading.text.flat, block, brackets);
    let next = 0;
    return brackets.flatMap((bracket): Citation[] => {
      while (next < sentences.length - 1 && (sentences[next] as Span).end <= bracket.start) next++;
      const sentence = sentences[next] ?? block;
      const place = { at, block, sentence, bracket, hasYears };
      return resolveBracket(reading, memory, place);
    });
  });
}

interface Place {
  at: number;
  block: Span;
  sentence: Span;
  bracket: Bracket;
  hasYears: boolean;
}

function resolveBracket(reading: Reading, memory: Memory, place: Place): Citation[] {
  const { bracket } = place;
  let around: Surroundings | null = null;
  const resolved = bracket.parts.map((part) => {
    if (part.ibid) return resolveIbid(part, reading, memory);
    if (part.author !== null) return resolveNamed(part as AuthorPart, reading.index, place);
    around ??= surroundingsOf(reading, memory, place);
    return resolveDateAlone(part, around);
  });
  if (resolved.some((each) => each === null)) return [];
  // What stands in square brackets is more often an editor's own word.
  if (bracket.isSquare && resolved.some((each) => each?.surety === 'open')) return [];
  const links = bracket.parts.map((part, at) => linkOf(part, resolved[at] as Resolved));
  memory.previous = links.map((link, at) => ({ link, entry: resolved[at]?.entry ?? null }));
  memory.block = place.at;
  memory.read = bracket.end;
  memory.passed = { to: bracket.end, hasUnread: false };
  return [
    { form: 'bracket', start: bracket.start, end: bracket.end, chains: chainsOf(bracket.parts, links) },
  ];
}

/** One for each work; "X, cited in Y" is one of two links. An X that the list lacks is what the bracket says; one of several stays open. */
function chainsOf(parts: readonly CitationPart[], links: readonly OriginLink[]): OriginChain[] {
  const chains: OriginChain[] = [];
  for (const [at, link] of links.entries()) {
    const outer = parts[at]?.citedBefore ? chains.at(-1) : undefined;
    if (!outer) chains.push({ links: [link] });
    else if (link.surety === 'open' && link.because.by === 'no-entry')
      outer.links.push({ ...link, surety: 'certain', because: { by: 'attribution' } });
    else outer.links.push(link);
  }
  return chains;
}

type AuthorPart = CitationPart & { author: string };

function resolveNamed(part: AuthorPart, index: EntryIndex, place: Place): Resolved | null {
  const all = part.date && findNamed(index, part.author, part.date);
  // Small letters are somebody's name where the list has just that: "(professor 2020)".
  const isName = /\p{Lu}/u.test(part.author);
  const found = isName || all?.name === 'whole' ? all : null;
  const [entry] = found?.entries ?? [];
  if (found && found.entries.length > 1)
    return { entry: null, surety: 'open', because: { by: 'several', fitting: found.entries.length } };
  if (found && entry) {
    if (found.date !== 'same') return otherDate(part, entry);
    const isWhole = found.name === 'whole' && !(isOfSeveral(part.author) && isSole(entry.work.author));
    return { entry, surety: isWhole ? 'certain' : 'likely', because: { by: 'name-and-date' } };
  }
  const isCitation =
    isName &&
    (part.citedBefore || isOfCitation(part) || isDay(part) || isNamed(index, part.author) || place.hasYears);
  return isCitation ? { entry: null, surety: 'open', because: { by: 'no-entry' } } : null;
}

const isDay = ({ date }: CitationPart): boolean => date?.kind === 'day' && date.date.day !== undefined;

function resolveIbid(
  part: CitationPart,
  { text, blocks, index }: Reading,
  { previous, passed }: Memory,
): Resolved | null {
  const [before] = previous;
  if (!before) return { entry: null, surety: 'open', because: { by: 'no-entry' } };
  const since = firstEndingAfter(blocks, passed.to);
  passOver(text, blocks.slice(since, firstEndingAfter(blocks, part.start)), passed, part);
  if (passed.hasUnread) return { entry: null, surety: 'open', because: { by: 'unread' } };
  if (previous.length > 1)
    return { entry: null, surety: 'open', because: { by: 'several', fitting: previous.length } };
  if (part.date && before.entry) {
    const found = findNamed(index, before.entry.names[0] ?? '', part.date);
    const [entry] = found?.entries ?? [];
    if (found?.entries.length !== 1 || !entry)
      return { entry: null, surety: 'open', because: { by: 'no-entry' } };
    return found.date === 'same' ? sameAs(entry, before.link) : otherDate(part, entry);
  }
  if (!before.entry)
    return {
      entry: null,
      author: before.link.work.author ?? null,
      surety: 'open',
      because: { by: 'no-entry' },
    };
  return sameAs(before.entry, before.link);
}

const sameAs = (entry: ReferenceEntry, { surety }: OriginLink): Resolved => ({
  entry,
  surety,
  because: { by: 'same-source' },
});

/** How far back in a paragraph a source may be named, in UTF-16 code units. */
const REACH = 2_000;
/** So many names before a citation are asked about. */
const MOST_NAMES = 24;

function surroundingsOf(
  { text, index, mentions, blocks }: Reading,
  memory: Memory,
  place: Place,
): Surroundings {
  const { at, block, sentence, bracket } = place;
  const lead = leadIn(text.flat, blocks, at);
  const isFirst = sentence.start <= block.start || isAfterStop(text.flat, bracket);
  const start = lead && isFirst ? lead.start : isAfterStop(text.flat, bracket) ? block.start : sentence.start;
  const from = Math.max(start, bracket.start - REACH);
  const paragraph = Math.max(lead?.start ?? block.start, bracket.start - REACH);
  while (memory.mention < mentions.length && (mentions[memory.mention] as Mention).end <= bracket.start)
    memory.mention++;
  let first = memory.mention;
  while (first > 0 && (mentions[first - 1] as Mention).start >= paragraph) first--;
  const before = mentions.slice(Math.max(first, memory.mention - MOST_NAMES), memory.mention);
  return {
    text,
    index,
    sentence: before.filter((mention) => mention.start >= from),
    earlier: before.filter((mention) => mention.start < from),
    before: { start: from, end: bracket.start },
    since: memory.block === at || (lead && memory.block === at - 1) ? Math.max(memory.read, from) : from,
    previous: previousOf(memory, at),
  };
}

function previousOf({ previous, block }: Memory, at: number): Surroundings['previous'] {
  const [only] = previous;
  if (previous.length !== 1 || !only?.entry) return null;
  return { entry: only.entry, isCertain: only.link.surety === 'certain', isNear: block === at };
}

/** The block before a quotation, where it leads it in: "The report states:". */
export function leadIn(flat: string, blocks: readonly Span[], at: number): Span | null {
  const before = blocks[at - 1];
  const near = before && (blocks[at] as Span).start - before.end <= 1;
  if (!near || !/:\s*$/.test(flat.slice(Math.max(before.start, before.end - 3), before.end))) return null;
  return before;
}

/** Whether a bracket stands after the full stop, as below a quotation. */
export const isAfterStop = (flat: string, { start }: Span): boolean =>
  /[.!?…]["')\]]*\s?$/.test(flat.slice(Math.max(0, start - 6), start));

/** Whether a text's lists date their works by the year alone, so that "(Name 2020)" is a citation. */
function isOfYears({ entries }: EntryIndex): boolean {
  const dated = entries.filter(({ date }) => date?.kind === 'day');
  const years = dated.filter(({ date }) => date?.kind === 'day' && date.date.month === undefined);
  return years.length * 2 > dated.length;
}
