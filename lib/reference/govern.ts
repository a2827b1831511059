import type { Block, CapturedText, OriginChain, OriginLink, Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { attributedTo } from './attributed.ts';
import { attributionsIn } from './attribution.ts';
import type { Knows } from './bodies.ts';
import { type FlatText, flattenText } from './flat.ts';
import { nameFit, namesOf } from './names.ts';
import { citationsIn, firstEndingAfter } from './places.ts';
import { type Governed, governedIn } from './reach.ts';
import { leadIn } from './resolve.ts';
import { knowsName, runningSource } from './running.ts';
import { sentencesIn } from './sentences.ts';
import type { Note, References } from './types.ts';
import { uniteChains } from './united.ts';

/**
 * What the sentences of a span rest on: the chains of the citations that govern them, in reading order, each once.
 * None where the text cites nothing for them.
 */
export function originsOf(references: References, captured: CapturedText, span: Span): OriginChain[] {
  const text = flattenText(captured);
  const works = references.lists.filter(({ kind }) => kind === 'works');
  const first = firstEndingAfter(text.blocks, span.start);
  const blocks = text.blocks.slice(first).filter(({ start }) => start < span.end);
  const chains = blocks.flatMap((block, place): OriginChain[] => {
    const at = first + place;
    const list = works[firstEndingAfter(works, block.start)];
    const isListed = list !== undefined && list.start <= block.start;
    const note = references.notes[firstEndingAfter(references.notes, block.start)];
    const isNote = note !== undefined && note.start < block.end;
    const noted = isNote ? chainsOfNote(note, span) : [];
    if (block.kind === 'heading' || isListed) return noted;
    return noted.concat(chainsOfBlock(references, { text, at, isNote }, span));
  });
  return uniteChains(chains);
}

/** In a note: the works it cites, of which the span holds words. */
const chainsOfNote = ({ chains }: Note, span: Span): OriginChain[] =>
  chains.filter(
    ({ links: [link] }) => link?.at !== undefined && link.at.start < span.end && link.at.end > span.start,
  );

interface Place {
  text: FlatText;
  /** Index of the block. */
  at: number;
  /** Whether a note stands in it, whose sentences tell of its works. */
  isNote: boolean;
}

function chainsOfBlock(references: References, { text, at, isNote }: Place, span: Span): OriginChain[] {
  const block = text.blocks[at] as Block;
  const cited = citationsIn(references.citations, block);
  const sentences = sentencesIn(text.flat, block, cited);
  const signs = cited.filter(({ form }) => form !== 'link');
  const citing = cited.filter(({ chains }) => chains.length > 0);
  const knows: Knows = (name) => knowsName(references, name);
  const asked = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const governed = bySentence(asked, governedBy(references, text, at));
  return asked.flatMap((sentence, place): OriginChain[] => {
    const part = { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) };
    if (!hasWords(text.flat, part, signs)) return [];
    const all = governed[place] ?? [];
    const overlaps = bySpan((each) => hasWords(text.flat, shared(each, part), signs));
    const own = all.filter((each) => overlaps(each.span));
    const meant = own.filter(isMeant(own, part));
    const further = bySpan((each) => attributionsIn(text, shared(each, sentence), knows));
    if (own.length > 0) return meant.flatMap((each) => chainsFrom(each, further));
    if (all.length > 0) return [];
    const running = runningSource(references, text, { sentence, cited: citing });
    return running.length > 0 || isNote ? running : attributedTo(text, sentence, knows);
  });
}

/** What governs words of each sentence. */
function bySentence(sentences: readonly Span[], governed: readonly Governed[]): Governed[][] {
  const places: Governed[][] = sentences.map(() => []);
  for (const each of governed) {
    const { start, end } = each.span;
    for (let at = firstEndingAfter(sentences, start); at < sentences.length; at++) {
      if ((sentences[at] as Span).start >= end) break;
      places[at]?.push(each);
    }
  }
  return places;
}

/** With what the blocks beside it lend it: a quotation its lead-in's citation, a lead-in its quotation's. */
function governedBy(references: References, text: FlatText, at: number): Governed[] {
  const block = text.blocks[at] as Block;
  const own = ownGoverned(references, text, at);
  const lead = leadIn(text.flat, text.blocks, at);
  if (lead && own.length === 0) {
    const last = ownGoverned(references, text, at - 1).filter(({ span }) => span.end >= lead.end - 2);
    return last.map((each) => ({ ...each, span: block }));
  }
  const next = text.blocks[at + 1];
  if (!next || !leadIn(text.flat, text.blocks, at + 1)) return own;
  const cited = citationsIn(references.citations, block);
  const sentence = sentencesIn(text.flat, block, cited).at(-1);
  if (!sentence || own.some(({ span }) => span.end > sentence.start)) return own;
  const lent = ownGoverned(references, text, at + 1).filter(({ span }) => span.start <= next.start);
  return [...own, ...lent.map((each) => ({ ...each, span: sentence }))];
}

function ownGoverned(references: References, text: FlatText, at: number): Governed[] {
  const block = text.blocks[at] as Block;
  const cited = citationsIn(references.citations, block).filter(({ chains }) => chains.length > 0);
  const isQuote = block.kind === 'quote' || leadIn(text.flat, text.blocks, at) !== null;
  return governedIn(text, block, { cited, isQuote });
}

/** Whether a span has letters beside what cites. */
function hasWords(flat: string, { start, end }: Span, cited: readonly Span[]): boolean {
  let at = start;
  for (let next = firstEndingAfter(cited, start); at < end && next < cited.length; next++) {
    const citation = cited[next] as Span;
    if (citation.start >= end) break;
    if (/[\p{L}\p{N}]/u.test(flat.slice(at, Math.max(at, citation.start)))) return true;
    at = Math.max(at, citation.end);
  }
  return at < end && /[\p{L}\p{N}]/u.test(flat.slice(at, end));
}

/** What two spans have in common; it ends before it begins where that is nothing. */
const shared = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

/** Citations side by side stand for the same words, which are read once for all of them. */
function bySpan<T>(read: (span: Span) => T): (span: Span) => T {
  const known = new Map<Span, T>();
  return (span) => {
    const before = known.get(span);
    if (before !== undefined) return before;
    const made = read(span);
    known.set(span, made);
    return made;
  };
}

/**
 * "X, a news site (X n.d.), states … (X 2021)": the first bracket tells who X is, not what the sentence says, and is
 * meant only where these words stand alone.
 */
function isMeant(all: readonly Governed[], part: Span): (governed: Governed) => boolean {
  /** Where each author is cited last. */
  const last = new Map<string, number>();
  for (const { citation } of all)
    for (const { links } of citation.chains) last.set(foldName(links[0]?.work.author ?? ''), citation.start);
  return ({ citation, span }) => {
    const [first] = citation.chains[0]?.links ?? [];
    if (citation.chains.length !== 1 || first?.work.published !== 'undated') return true;
    const goesBeyond = part.end > span.end;
    return !(goesBeyond && (last.get(foldName(first.work.author ?? '')) ?? 0) > citation.start);
  };
}

/** The chains of a citation, longer where the words it stands for say whom its source relies on. */
function chainsFrom(
  { citation, span, isGuess }: Governed,
  attributions: (span: Span) => OriginLink[],
): OriginChain[] {
  const chains = isGuess ? citation.chains.map(atMostLikely) : citation.chains;
  const [only] = chains;
  if (chains.length !== 1 || !only) return [...chains];
  const first = only.links[0] as OriginLink;
  const names = namesOf({ work: first.work, date: null });
  // Relying on oneself is no step.
  const further = attributions(span).find(({ work }) => nameFit(foldName(work.author ?? ''), names) === null);
  return further ? [{ links: [...only.links, further] }] : [only];
}

const atMostLikely = ({ links }: OriginChain): OriginChain => ({
  links: links.map((link) => (link.surety === 'certain' ? { ...link, surety: 'likely' } : link)),
});
