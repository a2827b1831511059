import type { Query } from './query.ts';
import { NUMBER_SHIFT, type Shelf, TEXT_MOST, TITLE_MOST, TITLE_SHIFT } from './shelf.ts';
import type { Term } from './vocabulary.ts';
import { foldWord } from './words.ts';

/** What counts as one word of a question, and how much. */
export type Clause = ReadonlyMap<Term, number>;

/** What a question found. */
export interface Matches {
  /** By document number; of what was found. */
  scores: Float32Array;
  /** Numbers of the documents, in no order. */
  found: number[];
  /** By document number: how many of the clauses it has. */
  met: Uint8Array;
  /** By document number: 1 where some clause stands in its own text, and not in its title alone. */
  inText: Uint8Array;
}

/** The word as it is written counts 1. */
const OTHER_FORM = 0.8;
const BEGINNING = 0.5;
const ONE_LETTER_OFF = 0.2;
/** Shorter words are not taken as beginnings; of the one being typed two letters are enough. */
const SHORTEST_PREFIX = 3;
const SHORTEST_TYPED = 2;
/** Shorter words, and numbers, must be spelled right. */
const SHORTEST_FUZZY = 5;
/** A word that so many documents have needs no guess at how it was meant. */
const ENOUGH = 5;
/** A title's word counts as so many of the text's. */
const TITLE = 3;

/** BM25: how soon more of the same word counts no more, and how much a long document is held against its words. */
const SATURATION = 1.2;
const LENGTH = 0.6;

/** The clauses of a question: its words, then the words of its phrases, which must be there as they are written. */
export function clausesOf(shelf: Shelf, { words, phrases, typing }: Query): Clause[] {
  // A letter that was just begun says nothing yet, and half of the library begins with it.
  const begun = typing && words.length + phrases.length > 1 && words.at(-1)?.length === 1;
  const said = begun ? words.slice(0, -1) : words;
  const loose = said.map((word, at) => clauseOf(shelf, word, typing && at === words.length - 1));
  const strict = phrases.flat().map((folded): Clause => exactly(shelf, folded));
  return [...loose, ...strict];
}

/** A word with its other forms, without guesses: for comparing texts. */
export function formsClause(shelf: Shelf, word: string): Clause {
  const { vocabulary } = shelf;
  const weights = new Map<Term, number>(exactly(shelf, foldWord(word)));
  for (const term of vocabulary.formsOf(word)) weights.set(term, OTHER_FORM);
  return weights;
}

function clauseOf(shelf: Shelf, word: string, typing: boolean): Clause {
  const { vocabulary } = shelf;
  const folded = foldWord(word);
  const weights = new Map(formsClause(shelf, word));
  const add = (terms: Iterable<Term>, weight: number): void => {
    for (const term of terms) if (!weights.has(term)) weights.set(term, weight);
  };
  if (folded.length >= (typing ? SHORTEST_TYPED : SHORTEST_PREFIX))
    add(vocabulary.beginningWith(folded), BEGINNING);
  const guess = folded.length >= SHORTEST_FUZZY && !/\d/.test(folded);
  if (guess && spread(shelf, weights) < ENOUGH) add(vocabulary.oneLetterOff(folded), ONE_LETTER_OFF);
  return weights;
}

function exactly({ vocabulary }: Shelf, folded: string): Clause {
  const term = vocabulary.find(folded);
  return new Map(term === undefined ? [] : [[term, 1]]);
}

/** How many documents have a clause's words, those with two of them counted twice. */
function spread(shelf: Shelf, clause: Clause): number {
  let documents = 0;
  for (const term of clause.keys()) documents += shelf.postingsOf(term).length;
  return documents;
}

/** The documents that have every clause. */
export function matchAll(shelf: Shelf, clauses: readonly Clause[]): Matches {
  return match(shelf, clauses, clauses.length, true);
}

/** The documents that have so many of the clauses, or more; the more of them, the better. */
export function matchSome(shelf: Shelf, clauses: readonly Clause[], least = 1): Matches {
  return match(shelf, clauses, least, false);
}

/** @param strict what missed a clause is out, so that later ones are not counted for it */
function match(shelf: Shelf, clauses: readonly Clause[], least: number, strict: boolean): Matches {
  const scores = new Float32Array(shelf.documents.length);
  const met = new Uint8Array(shelf.documents.length);
  const inText = new Uint8Array(shelf.documents.length);
  // The clause that was counted last, from 1.
  const last = new Uint8Array(shelf.documents.length);
  const average = shelf.words / Math.max(1, shelf.size);
  for (const [at, clause] of clauses.entries()) {
    const rare = rarity(shelf, clause);
    for (const [term, weight] of clause) {
      const worth = weight * rare * (SATURATION + 1);
      // One flat loop: it runs over every place a word stands in.
      for (const posting of shelf.postingsOf(term)) {
        const number = posting >> NUMBER_SHIFT;
        if (strict && (met[number] as number) < at) continue;
        if (last[number] !== at + 1) {
          last[number] = at + 1;
          met[number] = (met[number] as number) + 1;
        }
        if ((posting & TEXT_MOST) > 0) inText[number] = 1;
        const often = (posting & TEXT_MOST) + TITLE * ((posting >> TITLE_SHIFT) & TITLE_MOST);
        const long = 1 - LENGTH + (LENGTH * (shelf.lengths[number] as number)) / average;
        scores[number] = (scores[number] as number) + (worth * often) / (often + SATURATION * long);
      }
    }
  }
  const found = standing(shelf, met, least);
  if (!strict)
    for (const number of found)
      scores[number] = ((scores[number] as number) * (met[number] as number)) / clauses.length;
  return { scores, found, met, inText };
}

function standing(shelf: Shelf, met: Uint8Array, least: number): number[] {
  const found: number[] = [];
  for (let number = 0; number < met.length; number++)
    if ((met[number] as number) >= least && shelf.documents[number] !== undefined) found.push(number);
  return found;
}

/** A word that few documents have tells more. */
function rarity(shelf: Shelf, clause: Clause): number {
  const documents = Math.min(shelf.size, spread(shelf, clause));
  return Math.log(1 + (shelf.size - documents + 0.5) / (documents + 0.5));
}
