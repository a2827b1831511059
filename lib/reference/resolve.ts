import type { CapturedText, Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { type Citation, type CitationPart, findCitations } from './citations.ts';
import { dateFit } from './dates.ts';
import { findList, type ReferenceEntry } from './entries.ts';

/** One bracket in the text and the entries it cites. */
export interface ResolvedCitation extends Span {
  references: ResolvedReference[];
  /** Of the bracket as a whole: the pinpoint of its only or last reference that has one. */
  pinpoint: string | null;
}

export interface ResolvedReference {
  /** The entry's author as printed in the list; as written in the text where no entry was found. */
  author: string | null;
  /** The entry's date as printed in the list; as written in the text where no entry was found. */
  date: string;
  /** The whole entry as printed; `null` where none fits. */
  entry: string | null;
  pinpoint: string | null;
}

/** What the words around a citation offer for its reading. */
interface Surroundings {
  /** The words of the paragraph since the citation before, folded. */
  since: string;
  /** The words of the paragraph up to there, folded. */
  earlier: string;
  /** What the citation before it in the same paragraph was resolved to; for "ibid." the one before anywhere. */
  previous: ReferenceEntry | null;
}

/** For a bracket that holds the date alone: where its source is named, added up. */
const WEIGHTS = {
  dateAlone: 0.2,
  /** In the words since the citation before; up to twice as much the nearer the bracket. */
  named: 1,
  /** Earlier in the paragraph. */
  namedEarlier: 0.3,
  /** The citation before in the paragraph rests on it. */
  previous: 0.35,
  /** … and the words since say "the same source". */
  sameSource: 1.6,
};
const SAME_SOURCE =
  /(?:^| )(?:the same (?:source|report|article|author)|the (?:report|article|source|authors?) (?:adds?|added|states?|notes?|also|further)|according to the (?:report|article|same source))(?= |$)/g;

/**
 * Author–date citations in brackets, resolved against the text's own list of references, in reading order; an empty
 * list when the text has no list. Where a bracket holds the date alone, the source named in the sentence decides,
 * then "the same source".
 */
export function resolve(source: CapturedText | string): ResolvedCitation[] {
  const text = typeof source === 'string' ? source : source.text;
  const list = findList(text);
  if (!list) return [];
  let previous: ReferenceEntry | null = null;
  let [paragraph, read] = [-1, 0];
  return findCitations(text.slice(0, list.start)).map((citation) => {
    const start = text.lastIndexOf('\n', citation.start) + 1;
    const from = Math.max(start, read);
    const since = foldName(text.slice(from, citation.start));
    const earlier = foldName(text.slice(start, from));
    const entries = citation.parts.map((part) => {
      const isFollowing = start === paragraph || part.ibid;
      return entryFor(part, list.entries, { since, earlier, previous: isFollowing ? previous : null });
    });
    [paragraph, read] = [start, citation.end];
    previous = entries.findLast((entry) => entry !== null) ?? previous;
    return asResolved(citation, entries);
  });
}

function asResolved(citation: Citation, entries: readonly (ReferenceEntry | null)[]): ResolvedCitation {
  const references = citation.parts.map((part, index): ResolvedReference => {
    const entry = entries[index] ?? null;
    return {
      author: entry?.author ?? part.author,
      date: entry?.dateText ?? part.dateText,
      entry: entry?.text ?? null,
      pinpoint: part.pinpoint,
    };
  });
  const pinpoint = citation.parts.findLast((part) => part.pinpoint !== null)?.pinpoint ?? null;
  return { start: citation.start, end: citation.end, references, pinpoint };
}

function entryFor(
  part: CitationPart,
  entries: readonly ReferenceEntry[],
  around: Surroundings,
): ReferenceEntry | null {
  const { date } = part;
  if (!date) return around.previous;
  const author = part.ibid ? (around.previous?.names[0] ?? null) : part.author && foldName(part.author);
  const dated = entries.filter((entry) => dateFit(date, entry.date) > 0);
  const near = lastMentions(around.since, dated);
  const far = lastMentions(around.earlier, dated);
  let best: ReferenceEntry | null = null;
  let highest = 0;
  for (const entry of dated) {
    const places = { near: near.get(entry) ?? -1, far: far.get(entry) ?? -1 };
    const fit = author ? authorFit(author, entry) : contextFit(entry, around, places);
    const score = fit * dateFit(date, entry.date);
    if (score > highest) [best, highest] = [entry, score];
  }
  return best;
}

/** 1 for one of the entry's names, less where one is but a part of the other ("US" for "United States (US)" is whole). */
function authorFit(author: string, entry: ReferenceEntry): number {
  if (entry.names.some((name) => name === author || squeeze(name) === squeeze(author))) return 1;
  if (entry.names.some((name) => ` ${name} `.includes(` ${author} `) || ` ${author} `.includes(` ${name} `)))
    return 0.5;
  return entry.names.some((name) => initials(name) === author) ? 0.4 : 0;
}

const squeeze = (name: string): string => name.replace(/ /g, '');
const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** How strongly the words before a bare date speak for an entry named at these places in them (-1: nowhere). */
function contextFit(
  entry: ReferenceEntry,
  { since, previous }: Surroundings,
  { near, far }: { near: number; far: number },
): number {
  let fit = WEIGHTS.dateAlone;
  if (near >= 0) fit += WEIGHTS.named * (1 + near / (since.length + 1));
  else if (far >= 0) fit += WEIGHTS.namedEarlier;
  if (entry === previous) fit += lastSameSource(since) > near ? WEIGHTS.sameSource : WEIGHTS.previous;
  return fit;
}

/** Where each entry is last named. A name inside a longer one ("retired professor") belongs to the longer. */
function lastMentions(words: string, entries: readonly ReferenceEntry[]): Map<ReferenceEntry, number> {
  const padded = ` ${words} `;
  const named = entries.flatMap((entry) => entry.names.map((name) => ({ entry, name })));
  const mentions = new Map<ReferenceEntry, number>();
  const taken: Span[] = [];
  for (const { entry, name } of named.sort((a, b) => b.name.length - a.name.length)) {
    const places = placesOf(padded, ` ${name} `).filter(
      ({ start, end }) =>
        !taken.some(
          (longer) => longer.start <= start && end <= longer.end && end - start < longer.end - longer.start,
        ),
    );
    taken.push(...places);
    mentions.set(entry, Math.max(mentions.get(entry) ?? -1, places.at(-1)?.start ?? -1));
  }
  return mentions;
}

function placesOf(words: string, name: string): Span[] {
  const places: Span[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    places.push({ start: at, end: at + name.length });
  return places;
}

const lastSameSource = (words: string): number => [...words.matchAll(SAME_SOURCE)].at(-1)?.index ?? -1;
