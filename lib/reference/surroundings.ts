import type { Span } from '../model/index.ts';
import { isBodyName } from './bodies.ts';
import type { CitationPart } from './brackets.ts';
import { bestDated, datedAlone, datedBy, type EntryIndex, isOfTitle } from './entry-index.ts';
import type { FlatText } from './flat.ts';
import type { Mention } from './mentions.ts';
import { SAME_SOURCE, SPEAKS_ON } from './phrases.ts';
import type { Resolved } from './resolved.ts';
import type { ReferenceEntry } from './types.ts';

/** What stands around a citation that holds the date alone. */
export interface Surroundings {
  text: FlatText;
  index: EntryIndex;
  /** Names in the sentence before the citation; with the words that lead a quotation in. */
  sentence: readonly Mention[];
  /** Names in the paragraph before the sentence. */
  earlier: readonly Mention[];
  /** The words of the sentence up to the citation. */
  before: Span;
  /** Where the citation before it ends, or the sentence begins. */
  since: number;
  /** What the citation before it cites, and whether it stands in the same paragraph or the one it goes on from. */
  previous: { entry: ReferenceEntry; isCertain: boolean; isNear: boolean } | null;
}

interface Named {
  mention: Mention;
  entry: ReferenceEntry;
  isSame: boolean;
  /** Its name stands in the title of the work alone. */
  isOfTitle: boolean;
}

/** Reads a citation of a date alone by what stands around it; `null` where it is none. */
export function resolveDateAlone(part: CitationPart, around: Surroundings): Resolved | null {
  const named = namedWithDate(part, around.sentence, around.index);
  return (
    bySameSource(part, around, named) ??
    byName(part, around, named) ??
    byWordsEarlier(part, around) ??
    byDate(part, around)
  );
}

function namedWithDate(part: CitationPart, mentions: readonly Mention[], index: EntryIndex): Named[] {
  return mentions.flatMap((mention): Named[] => {
    const best = part.date && datedBy(index, mention.name, part.date);
    const [entry] = best?.entries ?? [];
    return best && entry && best.entries.length === 1
      ? [{ mention, entry, isSame: best.date === 'same', isOfTitle: isOfTitle(index, mention.name, [entry]) }]
      : [];
  });
}

/** "The same report states …": the source before, with this date. */
function bySameSource(part: CitationPart, around: Surroundings, named: readonly Named[]): Resolved | null {
  const { previous, before, text } = around;
  if (!previous || !part.date) return null;
  const words = text.flat.slice(Math.max(before.start, around.since), before.end);
  const phrase = [...words.matchAll(SAME_SOURCE)].at(-1);
  if (!phrase) return null;
  const [author = ''] = previous.entry.names;
  const best = datedBy(around.index, author, part.date);
  const [entry] = best?.entries ?? [];
  if (!best || !entry || best.entries.length > 1) return null;
  const others = named.filter((other) => other.entry !== entry);
  const named1 = others.some(({ mention }) => mention.start < around.since + phrase.index);
  if (named1) return null;
  if (best.date !== 'same') return otherDate(part, entry);
  const isCertain = previous.isCertain && previous.isNear && others.length === 0;
  return { entry, surety: isCertain ? 'certain' : 'likely', because: { by: 'same-source' } };
}

function byName(part: CitationPart, around: Surroundings, named: readonly Named[]): Resolved | null {
  const since = named.filter(({ mention }) => mention.start >= around.since);
  const chosen =
    since.find(({ isSame }) => isSame) ?? named.findLast(({ isSame }) => isSame) ?? since[0] ?? named.at(-1);
  if (!chosen) return null;
  if (!chosen.isSame) return otherDate(part, chosen.entry);
  const stands = standsAsPlace(part, chosen, around.text);
  if (stands !== null)
    return stands ? { entry: chosen.entry, surety: 'likely', because: { by: 'named-in-sentence' } } : null;
  const isAlone = named.every(({ entry, isSame }) => entry === chosen.entry || !isSame);
  // "(2022)" far from the name may be the year of a figure.
  const isCiting = isOfCitation(part) || part.start - chosen.mention.end <= 3;
  const isSpeaker = speaksItself(chosen.mention, part, around.text);
  const surety = isAlone && isCiting && isSpeaker && !chosen.isOfTitle ? 'certain' : 'likely';
  return { entry: chosen.entry, surety, because: { by: 'named-in-sentence' } };
}

/** Before a name of which a sentence tells something, and which says nothing itself: "accused Mexico", "unlike the Council". */
const OF_OBJECT =
  /(?<!\p{L})(?:unlike|despite|contrary to|against|about|concerning|(?!(?:according|reported|stated|noted|published|released|issued|says|states|notes|reports|cites|quotes|adds|added|said|cited|quoted|citing|quoting|as|is|was|this|series|news)\s)\p{Ll}{3,}(?:ed|es|[^s\P{L}]s|ing))\s(?:(?:the|an?|el|la|los|las|le|les)\s)?$/u;
/** After a name: another who says it. */
const OTHER_SPEAKER =
  /(?<!\p{L})(?:by|according to|told|newspaper|agency|organi[sz]ation|group|por|según|par|selon)\s(?:(?:the|el|la|le)\s)?\p{Lu}|\p{Lu}[\p{L}&'-]+\s(?:(?:has|have|also|ha)\s)?(?:reported|reports|states|stated|says|said|notes|noted|found|documented|informó|señaló|informa|señala|indique|rapporte)(?!\p{L})/u;

/** Whether nothing tells that another than the one who is named says what the sentence says. */
function speaksItself(mention: Mention, part: CitationPart, { flat }: FlatText): boolean {
  if (OF_OBJECT.test(flat.slice(Math.max(0, mention.start - 40), mention.start))) return false;
  const between = flat.slice(mention.end, part.start).replace(/"[^"]*"/g, '');
  return !OTHER_SPEAKER.test(between);
}

/**
 * "In Mexico (2020)": a place and the year of what happened there, though the list has a work by that state. `null`
 * where the name does not stand so; `true` where it is no place's, as "in Harbour Office (2020)" is none.
 */
function standsAsPlace(part: CitationPart, { mention, entry }: Named, { flat }: FlatText): boolean | null {
  if (isOfCitation(part)) return null;
  if (!OF_PLACE.test(flat.slice(Math.max(0, mention.start - 16), mention.start))) return null;
  const author = entry.work.author ?? '';
  return isBodyName(author.replace(/\([^()]*\)/g, '').trim()) || /,\s/.test(author);
}

/** Before the name of a place where something happened. */
const OF_PLACE =
  /(?:^|[^\p{L}])(?:in|from|to|across|throughout|within|at|near|inside|outside|en|desde|hacia|au|aux|dans|à)\s(?:the\s|el\s|la\s|le\s)?$/iu;

/** No name in the sentence itself: who spoke before in the paragraph. */
function byWordsEarlier(part: CitationPart, around: Surroundings): Resolved | null {
  if (!part.date) return null;
  const { previous, before, text } = around;
  const named = namedWithDate(part, around.earlier, around.index).filter(({ isSame }) => isSame);
  const goesOn = SPEAKS_ON.test(text.flat.slice(before.start, before.start + 60));
  const fits = previous?.isNear && bestDated([previous.entry], part.date)?.date === 'same';
  if (previous && fits && (goesOn || !named.some(({ mention }) => mention.start >= around.since)))
    return { entry: previous.entry, surety: 'likely', because: { by: 'same-source' } };
  const last = named.at(-1);
  return last ? { entry: last.entry, surety: 'likely', because: { by: 'named-in-sentence' } } : null;
}

/** Nothing names its source: the one entry of that date, where the bracket is surely no date of an event. */
function byDate(part: CitationPart, around: Surroundings): Resolved | null {
  if (!part.date || !isOfCitation(part) || around.index.entries.length === 0) return null;
  const best = datedAlone(around.index, part.date);
  const author = authorOf(around);
  if (best?.date !== 'same') return { entry: null, author, surety: 'open', because: { by: 'no-entry' } };
  const [entry] = best.entries;
  if (best.entries.length === 1 && entry) return { entry, surety: 'likely', because: { by: 'date-alone' } };
  return { entry: null, author, surety: 'open', because: { by: 'several', fitting: best.entries.length } };
}

function authorOf({ sentence, text }: Surroundings): string | null {
  const last = sentence.at(-1);
  return last ? text.verbatim.slice(last.start, last.end) : null;
}

/** A day in figures, "n.d." or a pinpoint: "(2023-08-14)", "(2022, 13)"; a year or month alone may be anything's. */
export const isOfCitation = ({ date, dateText, pinpoint }: CitationPart): boolean =>
  date?.kind === 'undated' ||
  /^\d{4}-\d{2}-\d{2}$/.test(dateText) ||
  (pinpoint !== null && PLACE.test(pinpoint));

/** How the place in a work begins. */
const PLACE = /^(?:\d|§|[a-z]\d|pp?\.|p[áa]gs?\.|sec|para|párr|chap|cap\.|art\.|s\.\s?\d)/iu;

export const otherDate = (part: CitationPart, entry: ReferenceEntry): Resolved => ({
  entry,
  surety: 'likely',
  because: { by: 'other-date', printed: part.dateText },
});
