import type { OriginChain, OriginLink, OriginReason, Span, Surety } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { readEntry } from './entries.ts';
import { type EntryIndex, findNamed } from './entry-index.ts';
import type { FlatText } from './flat.ts';
import { nameFit, namesOf } from './names.ts';
import type { PlainNote } from './notes.ts';
import { partAt } from './pieces.ts';
import type { Note } from './types.ts';

/** What was read before a note, which its "ibid." and "see note 12" lead back to. */
interface Read {
  notes: Note[];
  /** The last note of each number. */
  byMark: Map<string, Note>;
  /** Works cited so far by the author's folded name. */
  byAuthor: Map<string, OriginLink[]>;
  index: EntryIndex;
}

const IBID = /^(?:ibid(?:em)?\b\.?|idem\b|id\.)[,:;]?\s*(.*)$/iu;
const BACK =
  /^(?:([^"]{2,120}?),?\s+)?(?:see,?\s+)?(?:(?:supra|above|cited above|op\. cit\.),?\s+(?:(?:foot)?notes?|n\.?|at note)|(?:foot)?note|supra,?\s+nota|nota(?: al pie| supra)?|voir (?:supra )?note|fn\.?)\s+(\d{1,4})(?:\s+(?:above|supra|ci-dessus))?[,:]?\s*(.*)$/iu;
const EARLIER = /^([^,"]{2,120}),\s+(?:"([^"]{2,300})"|([^,"]{2,300})),?\s*(.*)$/u;
const OP_CIT = /^([^,"]{2,120}),?\s+(?:op\.?\s?cit|loc\.?\s?cit|cited above|supra)\.?,?\s*(.*)$/iu;
const LEAD =
  /^(?:(?:but |and )?(?:see(?:,? (?:also|for example|e\.g\.|generally|inter alia))*|also|cf|for example|e\.g|véase(?: también)?|ver(?: también)?|voir(?: aussi)?|source|fuente|citing|quoting)\b[.,:]*\s+)+/iu;
const CITED_IN =
  /[,(]?\s+(?:as\s+)?(?:cited|quoted|referenced|reproduced) (?:in|by):?\s+|,?\s+citad[oa] (?:en|por):?\s+|,?\s+cité[es]* (?:dans|par)\s*:?\s+/iu;
/** Where a note goes on to another work: ". See also …", ". Human Rights Watch interview …", '. "Title …'. */
const NEXT =
  /^\s+(?:see\b|also\b|cf\b|but see\b|véase\b|voir\b|ibid\b|\p{Lu}[^."]{0,60}\binterviews? with\b)/iu;
/** No author begins so; a sentence does. */
const SENTENCE =
  /^(?:on|in|at|as|the following|this|these|for|from|between|according|although|while|since|under|during|after|before|it|he|she|they|there|en|el|los|dans|ce|cette)\s/iu;
/** In UTF-16 code units; what is longer has more sentences than a work has. */
const LONGEST = 700;

/** Reads the notes of a text in order. A note that explains cites nothing. */
export function readNotes(text: FlatText, plain: readonly PlainNote[], index: EntryIndex): Note[] {
  const read: Read = { notes: [], byMark: new Map(), byAuthor: new Map(), index };
  for (const each of plain) {
    const chains = each.entry ? [chainOfEntry(each)] : chainsOfNote(text, each, read);
    const note: Note = { start: each.start, end: each.end, mark: each.mark, chains };
    read.notes.push(note);
    read.byMark.set(note.mark, note);
    for (const { links } of chains) for (const link of links) remember(read, link);
  }
  return read.notes;
}

function chainOfEntry({ entry, body }: PlainNote): OriginChain {
  return { links: [{ work: entry?.work ?? {}, surety: 'certain', because: { by: 'mark' }, at: body }] };
}

function remember({ byAuthor }: Read, link: OriginLink): void {
  if (link.surety === 'open' || link.work.author === undefined) return;
  for (const name of namesOf({ work: link.work, date: null }).slice(0, 3)) {
    const known = byAuthor.get(name) ?? [];
    if (known.length < MOST_KEPT && !known.some(({ work }) => work === link.work))
      byAuthor.set(name, [...known, link]);
  }
}

/** Works of one author that short forms are looked up among. */
const MOST_KEPT = 40;

function chainsOfNote(text: FlatText, { body }: PlainNote, read: Read): OriginChain[] {
  const words = text.flat.slice(body.start, body.end);
  const chains: OriginChain[] = [];
  for (const piece of partAt(words, (at) => endsWork(words, at))) {
    if (chains.length === MOST_WORKS) break;
    const link = { start: body.start + piece.start, end: body.start + piece.end };
    const chain = chainOfPiece(text, link, { read, before: chains });
    if (chain) chains.push(chain);
  }
  return chains;
}

/** Of one note; what names more is no note that a sentence rests on. */
const MOST_WORKS = 40;

const endsWork = (words: string, at: number): boolean =>
  words[at] === ';' || (words[at] === '.' && NEXT.test(words.slice(at + 1, at + 80)));

interface Around {
  read: Read;
  /** Of the same note. */
  before: readonly OriginChain[];
}

function chainOfPiece(text: FlatText, span: Span, around: Around): OriginChain | null {
  const cited = CITED_IN.exec(text.flat.slice(span.start, Math.min(span.end, span.start + LONGEST)));
  if (!cited) {
    const link = linkOfPiece(text, span, around);
    return link && { links: [link] };
  }
  const middle = span.start + cited.index;
  const outer = linkOfPiece(text, { start: middle + cited[0].length, end: span.end }, around);
  const inner = linkOfPiece(text, { start: span.start, end: middle }, around);
  if (!outer) return inner && { links: [inner] };
  return { links: inner ? [outer, { ...inner, because: { by: 'attribution' } }] : [outer] };
}

function linkOfPiece(text: FlatText, span: Span, around: Around): OriginLink | null {
  if (span.end - span.start > 2 * LONGEST) return null;
  const raw = text.flat.slice(span.start, span.end);
  const lead = /^[\s.]*/.exec(raw)?.[0].length ?? 0;
  const skipped = lead + (LEAD.exec(raw.slice(lead, lead + 60))?.[0].length ?? 0);
  const at = { start: span.start + skipped, end: span.end };
  const words = withoutStops(raw.slice(skipped).trim());
  if (words === '' || words.length > LONGEST) return null;
  return (
    again(words, at, around) ??
    back(words, at, around.read) ??
    anew(text, at, around.read) ??
    earlier(words, at, around.read)
  );
}

/** Without the stops and commas at its end; by hand, since an expression would try each of many. */
function withoutStops(words: string): string {
  let end = words.length;
  while (words[end - 1] === '.' || words[end - 1] === ',') end -= 1;
  return words.slice(0, end);
}

const open = (at: Span, because: OriginReason, author?: string): OriginLink => ({
  work: author === undefined ? {} : { author },
  surety: 'open',
  because,
  at,
});

const as = (
  link: OriginLink,
  at: Span,
  { place, because }: { place: string; because: OriginReason },
): OriginLink => {
  const pinpoint = place.replace(/[\s.,;]+$/, '');
  const { work, surety } = link;
  return { work, surety, because, at, ...(pinpoint === '' ? {} : { pinpoint }) };
};

/** "Ibid., p. 3": the work before, in the note or the note before. */
function again(words: string, at: Span, { read, before }: Around): OriginLink | null {
  const match = IBID.exec(words);
  if (!match || (match[1] ?? '').length > 60) return null;
  const chains = before.length > 0 ? before.slice(-1) : (read.notes.at(-1)?.chains ?? []);
  const [link] = chains[0]?.links ?? [];
  if (!link) return open(at, { by: 'no-entry' });
  if (chains.length > 1) return open(at, { by: 'several', fitting: chains.length });
  return as(link, at, { place: match[1] ?? '', because: { by: 'same-source' } });
}

/** "HRW, supra note 12, p. 3", "see footnote 12". */
function back(words: string, at: Span, read: Read): OriginLink | null {
  const match = BACK.exec(words);
  if (!match || (match[3] ?? '').length > 60) return null;
  const author = match[1]?.replace(/[,\s]+$/, '');
  const all = read.byMark.get(match[2] ?? '')?.chains.flatMap(({ links }) => links.slice(0, 1)) ?? [];
  const fitting = author === undefined ? all : all.filter((link) => isBy(link, author));
  const meant = fitting.length === 0 && all.length === 1 ? all : fitting;
  const [link] = meant;
  if (!link) return open(at, { by: 'no-entry' }, author);
  if (meant.length > 1) return open(at, { by: 'several', fitting: meant.length }, author);
  const found = as(link, at, { place: match[3] ?? '', because: { by: 'same-source' } });
  return fitting.length === 0 && found.surety === 'certain' ? { ...found, surety: 'likely' } : found;
}

const isBy = ({ work }: OriginLink, author: string): boolean =>
  nameFit(foldName(author.replace(/["'].*$/s, '')), namesOf({ work, date: null })) !== null;

/** A work cited in full; one that stands in the text's list is that entry. */
function anew({ verbatim }: FlatText, at: Span, { index }: Read): OriginLink | null {
  const entry = readEntry(verbatim.slice(at.start, at.end));
  if (!entry || !isWork(entry.work)) return null;
  const { work, date, place } = entry;
  const listed = work.author !== undefined && date ? findNamed(index, work.author, date) : null;
  const same =
    listed?.date === 'same' && listed.entries.find((each) => haveOneTitle(each.work.title, work.title));
  const pinpoint = place === undefined ? {} : { pinpoint: place };
  return { work: same ? same.work : work, surety: 'certain', because: { by: 'mark' }, at, ...pinpoint };
}

function isWork({ author, title, address, published, spoken }: OriginLink['work']): boolean {
  if (author !== undefined && (SENTENCE.test(author) || author.split(' ').length > 16)) return false;
  return spoken !== undefined || address !== undefined || (title !== undefined && published !== undefined);
}

function haveOneTitle(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [foldName(one ?? ''), foldName(other ?? '')];
  return a === b || (a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)));
}

/** "Human Rights Watch, Double Injustice, p. 3": a work cited before, by a shorter title. */
function earlier(words: string, at: Span, { byAuthor, index }: Read): OriginLink | null {
  const opus = OP_CIT.exec(words);
  const match = opus ?? EARLIER.exec(words);
  if (!match || (match.at(-1) ?? '').length > 60) return null;
  const author = foldName(match[1] ?? '');
  const title = foldName(opus ? '' : (match[2] ?? match[3] ?? ''));
  const cited = byAuthor.get(author) ?? [];
  const listed = (index.byName.get(author) ?? []).map(
    ({ work }): OriginLink => ({ work, surety: 'certain', because: { by: 'mark' } }),
  );
  const fitting = distinct([...cited, ...listed]).filter(
    ({ work }) => opus || foldName(work.title ?? '').startsWith(title),
  );
  const [link] = fitting;
  if (!link || (!opus && title === '')) return null;
  if (fitting.length > 1) return open(at, { by: 'several', fitting: fitting.length }, match[1]);
  const surety: Surety = opus ? 'likely' : link.surety;
  return { ...as(link, at, { place: match.at(-1) ?? '', because: { by: 'mark' } }), surety };
}

const distinct = (links: readonly OriginLink[]): OriginLink[] => [
  ...new Map(links.map((link) => [link.work, link])).values(),
];
