import type { Block, CapturedText, OriginChain, OriginLink, Span } from '../model/index.ts';
import { foldName } from '../text/fold-name.ts';
import { attributedTo } from './attributed.ts';
import { attributionIn } from './attribution.ts';
import type { Knows } from './bodies.ts';
import { type FlatText, flattenText } from './flat.ts';
import { chainKey } from './keys.ts';
import { nameFit, namesOf } from './names.ts';
import { citationsIn, firstEndingAfter } from './places.ts';
import { type Governed, governedIn } from './reach.ts';
import { leadIn } from './resolve.ts';
import { knowsName, runningSource } from './running.ts';
import { sentencesIn } from './sentences.ts';
import type { Citation, Note, References } from './types.ts';

/**
 * What the sentences of a span rest on: the chains of the citations that govern them, in reading order, each once.
 * None where the text cites nothing for them.
 */
export function originsOf(references: References, captured: CapturedText, span: Span): OriginChain[] {
  const text = flattenText(captured);
  const works = references.lists.filter(({ kind }) => kind === 'works');
  const chains: OriginChain[] = [];
  for (let at = firstEndingAfter(text.blocks, span.start); at < text.blocks.length; at++) {
    const block = text.blocks[at] as Block;
    if (block.start >= span.end) break;
    const list = works[firstEndingAfter(works, block.start)];
    const isListed = list !== undefined && list.start <= block.start;
    const note = references.notes[firstEndingAfter(references.notes, block.start)];
    const isNote = note !== undefined && note.start < block.end;
    if (isNote) chains.push(...chainsOfNote(note, span));
    if (block.kind !== 'heading' && !isListed)
      chains.push(...chainsOfBlock(references, { text, at, isNote }, span));
  }
  return mergeChains(chains);
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
  const governed = bySentence(sentences, governedBy(references, text, at));
  return sentences.flatMap((sentence, place): OriginChain[] => {
    const part = { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) };
    if (!hasWords(text.flat, part, signs)) return [];
    const all = governed[place] ?? [];
    const own = all.filter((each) => overlaps(text.flat, each, part, signs));
    const meant = own.filter(isMeant(own, part));
    if (own.length > 0) return meant.flatMap((each) => chainsFrom({ text, knows }, each, sentence));
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

/** @param signs what cites in the block, but for links, whose words are the sentence's own */
function overlaps(flat: string, { span }: Governed, part: Span, signs: readonly Citation[]): boolean {
  const both = { start: Math.max(span.start, part.start), end: Math.min(span.end, part.end) };
  return both.end > both.start && hasWords(flat, both, signs);
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

/** The chains of a citation, longer where the sentence says whom its source relies on. */
function chainsFrom(
  { text, knows }: { text: FlatText; knows: Knows },
  { citation, span, isGuess }: Governed,
  sentence: Span,
): OriginChain[] {
  const chains = isGuess ? citation.chains.map(atMostLikely) : citation.chains;
  const [only] = chains;
  if (chains.length !== 1 || !only) return [...chains];
  const within = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
  const first = only.links[0] as OriginLink;
  const names = namesOf({ work: first.work, date: null });
  const isSelf = (name: string): boolean => nameFit(foldName(name), names) !== null;
  const further = attributionIn(text, within, { knows, isSelf });
  return further ? [{ links: [...only.links, further] }] : [only];
}

const atMostLikely = ({ links }: OriginChain): OriginChain => ({
  links: links.map((link) => (link.surety === 'certain' ? { ...link, surety: 'likely' } : link)),
});

/** One chain for each row of works; the places in them side by side. */
function mergeChains(chains: readonly OriginChain[]): OriginChain[] {
  const merged = new Map<string, OriginChain>();
  for (const chain of chains) {
    const key = chainKey(chain);
    const known = merged.get(key);
    merged.set(key, known ? { links: known.links.map((link, at) => merge(link, chain.links[at])) } : chain);
  }
  return [...merged.values()];
}

const SURETIES = ['open', 'likely', 'certain'];

/** The surer of two, with the places of both. */
function merge(one: OriginLink, other: OriginLink | undefined): OriginLink {
  if (!other) return one;
  const surer = SURETIES.indexOf(other.surety) > SURETIES.indexOf(one.surety) ? other : one;
  const places = [one.pinpoint, other.pinpoint].flatMap((place) => place?.split('; ') ?? []);
  return places.length === 0 ? surer : { ...surer, pinpoint: [...new Set(places)].join('; ') };
}
