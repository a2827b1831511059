import type { OriginChain, OriginLink, Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { DATE_PATTERN } from './dates.ts';
import { readEntry } from './entries.ts';
import { type EntryIndex, findNamed } from './entry-index.ts';
import type { FlatText } from './flat.ts';
import { isLaw } from './law.ts';
import { namesOf } from './names.ts';
import { type Authority, type Before, earlier, leadsBack } from './note-back.ts';
import type { PlainNote } from './notes.ts';
import { partAt } from './pieces.ts';
import { sentenceEnd } from './sentences.ts';
import type { Note } from './types.ts';

interface Memory extends Before {
  last: Authority[];
  byMark: Map<string, Authority[]>;
  byAuthor: Map<string, OriginLink[]>;
}

const LEAD =
  /^(?:(?:but |and )?(?:see(?:,? (?:also|for example|e\.g\.|generally|inter alia))*|also|cf|for example|e\.g|véase(?: también)?|ver(?: también)?|voir(?: aussi)?|source|fuente|citing|quoting)\b[.,:]*\s+)+/iu;
const CITED_IN =
  /[,(]?\s+(?:as\s+)?(?:cited|quoted|referenced|reproduced) (?:in|by):?\s+|,?\s+citad[oa] (?:en|por):?\s+|,?\s+cité[es]* (?:dans|par)\s*:?\s+/iu;
/** After a work: whom it relies on in turn. */
const CITING_ON = /[,(]?\s+\(?(?:citing|quoting|citando(?: al?)?|citant)\s+/iu;
/** Where a note goes on to another work: ". See also …", ". Human Rights Watch interview …", '. "Title …'. */
const NEXT =
  /^\s+(?:see\b|also\b|cf\b|but see\b|véase\b|voir\b|ibid\b|\p{Lu}[^."]{0,60}\binterviews? with\b)/iu;
/** No author begins so; a sentence does. */
const SENTENCE =
  /^(?:on|in|at|as|the following|this|these|for|from|between|according|although|while|since|under|during|after|before|it|he|she|they|there|and|that|says?|said|en|el|los|dans|ce|cette)\s/iu;
/** A figure between strokes ("11/20/18") is a file's, and no name has one; a volume or section is the text's own, a day a sentence's. */
const NO_NAME =
  /\d\/\d|^(?:[Vv]olume|[Ss]ection|[Cc]hapter|[Pp]art|[Aa]ppendix|[Aa]nnex|[Ff]igure|[Tt]able)\s[\divxlcIVXLC]+(?![\p{L}\d])|["“”]\s(?:is|was|are|were|refers)\s|\([^)]*$|^\S+\s\p{L}+\s(?:19|20)\d{2}$|^\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;
/** In UTF-16 code units; what is longer has more sentences than a work has. */
const LONGEST = 700;
const DATE_OR_ADDRESS = new RegExp(`${DATE_PATTERN}|https?://\\S+`, 'iu');
/** After its first work, words of a note that may name another. */
const NAMES_MORE = /(?:19|20)\d{2}|"|https?:|\bsupra\b|\bibid\b|\bid\./iu;
/** Of a piece that names no work: a name, a figure or a title in it may be of one. */
const MAY_NAME = /[\p{Lu}\d"]/u;

/** Reads the notes of a text in order. A note that explains, or tells the law, cites nothing. */
export function readNotes(text: FlatText, plain: readonly PlainNote[], index: EntryIndex): Note[] {
  const memory: Memory = { own: [], last: [], byMark: new Map(), byAuthor: new Map(), index };
  return plain.map((each) => {
    const read = each.entry ? readListed(each) : readNote(text, each, memory);
    memory.last = read.authorities;
    memory.byMark.set(each.mark, read.authorities);
    for (const { links } of read.chains) for (const link of links) remember(memory, link);
    return { start: each.start, end: each.end, mark: each.mark, chains: read.chains };
  });
}

interface NoteRead {
  chains: OriginChain[];
  /** All that it names, the works of the chains among them, in order. */
  authorities: Authority[];
}

function readListed({ entry, body }: PlainNote): NoteRead {
  const link: OriginLink = { work: entry?.work ?? {}, surety: 'certain', because: { by: 'mark' }, at: body };
  return { chains: [{ links: [link] }], authorities: [link] };
}

function remember({ byAuthor }: Memory, link: OriginLink): void {
  if (link.surety === 'open' || link.work.author === undefined) return;
  for (const name of namesOf({ work: link.work, date: null }).slice(0, 3)) {
    const known = byAuthor.get(name) ?? [];
    if (known.length < MOST_KEPT && !known.some(({ work }) => work === link.work))
      byAuthor.set(name, [...known, link]);
  }
}

/** Works of one author that short forms are looked up among. */
const MOST_KEPT = 40;

function readNote(text: FlatText, { body }: PlainNote, memory: Memory): NoteRead {
  const words = text.flat.slice(body.start, body.end);
  const read: NoteRead = { chains: [], authorities: [] };
  for (const piece of partAt(words, (at) => endsWork(words, at))) {
    if (read.chains.length === MOST_WORKS) {
      read.authorities.push('unread');
      break;
    }
    const span = { start: body.start + piece.start, end: body.start + piece.end };
    const { links, authorities } = readPiece(text, span, { ...memory, own: read.authorities });
    if (links.length > 0) read.chains.push({ links });
    read.authorities.push(...authorities);
  }
  return read;
}

/** Of one note; what names more is no note that a sentence rests on. */
const MOST_WORKS = 40;

const endsWork = (words: string, at: number): boolean =>
  words[at] === ';' || (words[at] === '.' && NEXT.test(words.slice(at + 1, at + 80)));

interface PieceRead {
  /** Of its chain; none where it names no work. */
  links: OriginLink[];
  authorities: Authority[];
}

function readPiece(text: FlatText, span: Span, before: Before): PieceRead {
  const cited = CITED_IN.exec(text.flat.slice(span.start, Math.min(span.end, span.start + LONGEST)));
  if (!cited) return readCiting(text, span, before) ?? readWork(text, span, before);
  const middle = span.start + cited.index;
  const outer = readWork(text, { start: middle + cited[0].length, end: span.end }, before);
  const inner = readWork(text, { start: span.start, end: middle }, before);
  if (outer.links.length === 0) return { links: inner.links, authorities: ['unread'] };
  return { links: [...outer.links, ...asFurther(inner.links)], authorities: outer.authorities };
}

const asFurther = (links: readonly OriginLink[]): OriginLink[] =>
  links.map((link) => (link.surety === 'open' ? link : { ...link, because: { by: 'attribution' } }));

/**
 * "X, Title, date, citing Y, Title, date"; `null` where no work stands before the word. A Y that is not read is no step,
 * and an "ibid." after it has two to choose from.
 */
function readCiting(text: FlatText, span: Span, before: Before): PieceRead | null {
  const words = text.flat.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const on = CITING_ON.exec(words);
  const front = words.slice(0, on?.index ?? 0);
  if (!on || !DATE_OR_ADDRESS.test(front) || front.split('"').length % 2 === 0) return null;
  const outer = readWork(text, { start: span.start, end: span.start + on.index }, before);
  if (outer.links.length !== 1) return null;
  const from = span.start + on.index + on[0].length;
  const rest = text.flat.slice(from, span.end);
  const closed = on[0].includes('(') ? /\)[\s.,]*$/.exec(rest)?.index : undefined;
  const inner = readWork(text, { start: from, end: closed === undefined ? span.end : from + closed }, before);
  const isRead = inner.links.length === 1 && inner.links[0]?.surety !== 'open';
  return {
    links: isRead ? [...outer.links, ...asFurther(inner.links)] : outer.links,
    authorities: isRead ? outer.authorities : [...outer.authorities, 'unread'],
  };
}

function readWork(text: FlatText, span: Span, before: Before): PieceRead {
  const raw = text.flat.slice(span.start, Math.min(span.end, span.start + 2 * LONGEST + 1));
  const lead = /^[\s.]*/.exec(raw)?.[0].length ?? 0;
  const skipped = lead + (LEAD.exec(raw.slice(lead, lead + 60))?.[0].length ?? 0);
  const at = { start: span.start + skipped, end: span.end };
  const words = withoutStops(raw.slice(skipped).trim());
  if (words === '') return { links: [], authorities: [] };
  const isShort = words.length <= LONGEST;
  const back = isShort ? leadsBack(words, at, before) : null;
  if (back) return asPiece(back);
  if (isLaw(words)) return asPiece('law');
  const anew = readAnew(text, at, before);
  if (anew) return anew;
  const link = isShort ? earlier(words, at, before) : null;
  if (link) return asPiece(link);
  return MAY_NAME.test(words.slice(1)) ? asPiece('unread') : { links: [], authorities: [] };
}

const asPiece = (authority: Authority): PieceRead => ({
  links: typeof authority === 'object' ? [authority] : [],
  authorities: [authority],
});

/** Without the stops and commas at its end; by hand, since an expression would try each of many. */
function withoutStops(words: string): string {
  let end = words.length;
  while (words[end - 1] === '.' || words[end - 1] === ',') end -= 1;
  return words.slice(0, end);
}

/** A work cited in full, and whether the sentences after it may name another. One that stands in the text's list is that entry. */
function readAnew({ flat, verbatim }: FlatText, at: Span, { index }: Before): PieceRead | null {
  const words = flat.slice(at.start, Math.min(at.end, at.start + LONGEST));
  const dated = DATE_OR_ADDRESS.exec(words);
  const end = dated && sentenceEnd(words, dated.index + dated[0].length);
  const isLong = at.end - at.start > LONGEST;
  const head = end === null ? null : workIn(verbatim.slice(at.start, at.start + end), index);
  const entry = head ?? (isLong ? null : workIn(verbatim.slice(at.start, at.end), index));
  if (!entry) return null;
  const link: OriginLink = {
    work: entry.work,
    surety: 'certain',
    because: { by: 'mark' },
    at,
    ...(entry.place === undefined ? {} : { pinpoint: entry.place }),
  };
  const namesMore = head !== null && end !== null && (isLong || NAMES_MORE.test(words.slice(end)));
  return { links: [link], authorities: namesMore ? [link, 'unread'] : [link] };
}

function workIn(
  printed: string,
  index: EntryIndex,
): { work: OriginLink['work']; place: string | undefined } | null {
  const entry = readEntry(printed);
  if (!entry || !isWork(entry.work)) return null;
  const { work, date, place } = entry;
  const listed = work.author !== undefined && date ? findNamed(index, work.author, date) : null;
  const same =
    listed?.date === 'same' && listed.entries.find((each) => haveOneTitle(each.work.title, work.title));
  return { work: same ? same.work : work, place };
}

function isWork({ author, title, address, published, spoken }: OriginLink['work']): boolean {
  if (author !== undefined && (SENTENCE.test(author) || NO_NAME.test(author))) return false;
  if (author !== undefined && author.split(' ').length > 16) return false;
  return spoken !== undefined || address !== undefined || (title !== undefined && published !== undefined);
}

function haveOneTitle(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [foldName(one ?? ''), foldName(other ?? '')];
  return a === b || (a !== '' && b !== '' && (a.startsWith(`${b} `) || b.startsWith(`${a} `)));
}
