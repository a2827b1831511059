import type { PassageId } from '../model/index.ts';
import type { SearchDocument } from './documents.ts';
import {
  documentOf,
  type Hit,
  hitOf,
  type Inside,
  overlaps,
  type Place,
  rank,
  wordsOfClauses,
} from './hits.ts';
import { type Clause, formsClause, matchAll, matchSome } from './match.ts';
import type { Shelf } from './shelf.ts';
import type { Term } from './vocabulary.ts';
import { FUNCTION_WORDS, foldWord, wordsOf } from './words.ts';

/** What passages are looked for that may speak to the same matter. */
export interface Likeness {
  /** Words and phrases of the matter: an issue's name, its search words, its proposition. */
  words: readonly string[];
  /** Not these. */
  without: ReadonlySet<PassageId>;
  limit?: number;
}

const DEFAULT_LIMIT = 20;
/** Words that more of the library has than this tell nothing of a matter. */
const COMMON_SHARE = 0.2;
/** In a small library every word is a large share. */
const COMMON_LEAST = 6;
const SHORTEST_TELLING = 4;
const MOST_WORDS = 60;
const LONGEST_NAME = 4;
/** What shares far less than the best does is left out. */
const LEAST_SHARE = 0.3;

/** Passages, and paragraphs of the seeds, that share the most telling words with a matter. */
export function similar(inside: Inside, { words, without, limit = DEFAULT_LIMIT }: Likeness): Hit[] {
  const { shelf } = inside;
  const clauses = tellingClauses(shelf, words);
  const matched = matchSome(shelf, clauses);
  const named = new Set(words.flatMap((text) => wholeNames(shelf, text)));
  const decided = placesOf(shelf, without);
  const test = (document: SearchDocument, number: number): boolean => {
    // One shared word is a coincidence, unless it is all of a name.
    if ((matched.met[number] as number) < 2 && !named.has(number)) return false;
    if (document.kind === 'passage') return !without.has(document.passageId as string);
    return document.kind === 'seed-text' && !overlaps(document, decided);
  };
  const { best } = rank(shelf, matched, limit, test);
  const enough = best.filter(({ score }) => score >= LEAST_SHARE * (best[0]?.score ?? 0));
  const marked = wordsOfClauses(shelf, clauses);
  const hits = enough.map((each) => hitOf(inside, each, marked));
  const clipped = hits.filter(({ kind }) => kind === 'passage');
  return hits.filter((hit) => hit.kind === 'passage' || !overlaps(hit, clipped));
}

/** The documents that have every telling word of a name of few words, as search words are: "deportees". */
function wholeNames(shelf: Shelf, text: string): number[] {
  const words = writtenWords(text).filter(isTelling);
  if (words.length === 0 || words.length > LONGEST_NAME) return [];
  const clauses = words.map((word) => formsClause(shelf, word));
  return clauses.every((clause) => clause.size > 0) ? matchAll(shelf, clauses).found : [];
}

const isTelling = (word: string): boolean =>
  word.length >= SHORTEST_TELLING && !FUNCTION_WORDS.has(foldWord(word));

const writtenWords = (text: string): string[] =>
  wordsOf(text).map(({ start, end }) => text.slice(start, end));

function tellingClauses(shelf: Shelf, texts: readonly string[]): Clause[] {
  const common = Math.max(COMMON_LEAST, COMMON_SHARE * shelf.size);
  const told = new Set<Term>();
  const clauses: Clause[] = [];
  for (const word of texts.flatMap(writtenWords).filter(isTelling)) {
    const clause = formsClause(shelf, word);
    const terms = [...clause.keys()];
    const documents = terms.reduce((sum, term) => sum + shelf.postingsOf(term).length, 0);
    // A word in three languages, or in two forms, is one word that is shared.
    const isNew = terms.every((term) => !told.has(term));
    if (isNew && documents > 0 && documents <= common && clauses.length < MOST_WORDS) clauses.push(clause);
    for (const term of terms) told.add(term);
  }
  return clauses;
}

const placesOf = (shelf: Shelf, passages: ReadonlySet<PassageId>): Place[] =>
  Array.from(passages, (id) => documentOf(shelf, `passage:${id}`)).filter(
    (document) => document !== undefined,
  );
