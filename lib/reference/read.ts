import type { Block, CapturedText, Span } from '../model/index.ts';
import { addAddresses, addNoteAddresses } from './addresses.ts';
import { countWorks } from './counted.ts';
import { indexEntries } from './entry-index.ts';
import { type FlatText, flattenText } from './flat.ts';
import { withLinkedNotes } from './linked-notes.ts';
import { citingLinks } from './links.ts';
import { findLists } from './lists.ts';
import { resolveMarks } from './marks.ts';
import { findMentions, findShortForms, treeOf, type Words, wordsOf } from './mentions.ts';
import { readNotes } from './note-works.ts';
import { findNotes, type PlainNote } from './notes.ts';
import { citationsIn, firstEndingAfter } from './places.ts';
import { type Reading, resolveBrackets } from './resolve.ts';
import type { Citation, PageLink, ReferenceList, References } from './types.ts';

/** Raised when the same text would be read otherwise. */
export const REFERENCE_RULES = '6';

/**
 * Reads what a text says of where it comes from: its lists and notes, and each citation with the works it stands for.
 * @param links the page's, where they are known
 */
export function readReferences(captured: CapturedText, links: readonly PageLink[] = []): References {
  const text = flattenText(captured);
  const lists = findLists(text);
  countWorks(text, lists);
  addAddresses(lists, links);
  const plain = withLinkedNotes(text, lists, { known: findNotes(text, lists), links });
  const blocks = citingBlocks(text, lists);
  const reading = readingOf(text, lists, blocks);
  const brackets = resolveBrackets(reading).filter(isNoNotesOwn(plain));
  const notes = readNotes(text, plain.map(withoutExplained(brackets)), reading.index);
  addNoteAddresses(notes, links);
  const prose = blocks.filter((block) => !isWithin(plain, block.start));
  const marks = resolveMarks(text, prose, { plain, notes, links });
  const inline = citingLinks(text, prose, links);
  return { rules: REFERENCE_RULES, lists, notes, citations: inOrder([...marks, ...brackets, ...inline]) };
}

function readingOf(text: FlatText, lists: readonly ReferenceList[], blocks: readonly Block[]): Reading {
  const works = lists.filter(({ kind }) => kind === 'works').flatMap((list) => list.entries);
  const entries = works.filter(({ date }) => date !== null);
  const names = new Set(entries.flatMap((entry) => entry.names));
  const words = names.size === 0 ? NO_WORDS : wordsOf(text);
  const shortForms = findShortForms(text, findMentions(text, words, treeOf(names)));
  const mentions = findMentions(text, words, treeOf([...names, ...shortForms.keys()]));
  return { text, index: indexEntries(entries, shortForms), mentions, blocks };
}

const NO_WORDS: Words = { folded: [], starts: [], ends: [] };

const isWithin = (spans: readonly Span[], offset: number): boolean => {
  const span = spans[firstEndingAfter(spans, offset)];
  return span !== undefined && span.start <= offset;
};

/** In a note, brackets hold much that is no citation; only those that lead to an entry count. */
const isNoNotesOwn =
  (notes: readonly PlainNote[]) =>
  ({ start, chains }: Citation): boolean =>
    !isWithin(notes, start) || chains.every(({ links }) => links.every(({ surety }) => surety !== 'open'));

/** A note with citations in brackets explains; its words are no work. */
const withoutExplained =
  (brackets: readonly Citation[]) =>
  (note: PlainNote): PlainNote =>
    citationsIn(brackets, note).length > 0 ? { ...note, body: { start: note.end, end: note.end } } : note;

const SET_ASIDE = new Set<Block['furniture']>(['navigation', 'form', 'promotion', 'teaser', 'running-head']);

/** Blocks whose sentences may cite: all but furniture and the lists of works. */
function citingBlocks({ blocks }: FlatText, lists: readonly ReferenceList[]): Block[] {
  const works = lists.filter(({ kind }) => kind === 'works');
  let at = 0;
  return blocks.filter((block) => {
    while (at < works.length && (works[at] as Span).end <= block.start) at++;
    const list = works[at];
    return !SET_ASIDE.has(block.furniture) && !(list && list.start <= block.start);
  });
}

/** By place; of two that overlap, the one that begins first, and of those the longer. */
function inOrder(citations: Citation[]): Citation[] {
  let end = 0;
  return citations
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((citation) => {
      const isFree = citation.start >= end;
      if (isFree) end = citation.end;
      return isFree;
    });
}
