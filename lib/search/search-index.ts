import type { CaseId } from '../model/index.ts';
import type { SearchDocument } from './documents.ts';
import {
  documentOf,
  foundByTitle,
  type Hit,
  hitOf,
  type Inside,
  overlaps,
  putBehind,
  type Ranked,
  rank,
  reachOf,
  sourceIdOf,
  wordsOfClauses,
} from './hits.ts';
import { type CaseReach, Ledger } from './ledger.ts';
import { clausesOf, type Matches, matchAll, matchSome } from './match.ts';
import { type Facets, Narrower, type Narrowing } from './narrow.ts';
import { asksNothing, type Query, readQuery } from './query.ts';
import { Shelf } from './shelf.ts';
import { type Likeness, similar } from './similar.ts';
import type { Term } from './vocabulary.ts';

export interface SearchOptions {
  /** At most so many hits; 20 unless told. */
  limit?: number;
  /** The case in hand: what "this case" means, and whose pages' text is searched. */
  caseId?: CaseId;
  narrowing?: Narrowing;
}

export interface Found {
  hits: Hit[];
  /** How many there are in all. */
  total: number;
  facets: Facets;
}

/** A full-text index in memory. */
export interface SearchIndex {
  readonly size: number;
  readonly ledger: Ledger;
  /** Adds documents; one whose id is there already takes its place. */
  put(documents: readonly SearchDocument[]): void;
  remove(ids: readonly string[]): void;
  get(id: string): SearchDocument | undefined;
  /**
   * The best documents that hold all the words: as written, in other forms, as beginnings, or, where a word is rare, a
   * letter off. Where none holds all, those that hold some. Words in quotes must stand together, as they are written;
   * `title:`, `publisher:`, `issue:`, `note:` and `tag:` narrow.
   */
  search(query: string, options?: SearchOptions): Found;
  /** Passages, and paragraphs of the seeds, that share the most telling words with a matter. */
  similar(likeness: Likeness): Hit[];
  /** The captures and sources that a case's passages are of. */
  reachOf(caseId: CaseId): CaseReach;
}

const DEFAULT_LIMIT = 20;
export function createIndex(): SearchIndex {
  const shelf = new Shelf();
  const ledger = new Ledger();
  const remove = (ids: readonly string[]): void => {
    for (const id of ids) shelf.remove(id);
  };
  const inside = { shelf, ledger };
  return {
    get size() {
      return shelf.size;
    },
    ledger,
    put(added) {
      remove(added.map(({ id }) => id));
      for (const document of new Map(added.map((each) => [each.id, each])).values()) shelf.add(document);
    },
    remove,
    get: (id) => documentOf(shelf, id),
    search: (query, options = {}) => search(inside, query, options),
    similar: (likeness) => similar(inside, likeness),
    reachOf: (caseId) => reachOf(inside, caseId),
  };
}

function search(
  inside: Inside,
  text: string,
  { limit = DEFAULT_LIMIT, caseId, narrowing = {} }: SearchOptions,
): Found {
  const { shelf, ledger } = inside;
  const query = readQuery(text);
  const reach = caseId === undefined ? null : reachOf(inside, caseId);
  const sourceOf = (document: SearchDocument) => sourceIdOf(shelf, document);
  const narrower = new Narrower(narrowing, { ledger, caseId, reach, sourceOf });
  if (asksNothing(query)) return { hits: [], total: 0, facets: narrower.facets() };
  const clauses = clausesOf(shelf, query);
  const test = fullTest(inside, query, reach);
  const take = (matches: Matches): Ranked => {
    const isDoubled = doubledBy(shelf, matches.found);
    return rank(shelf, matches, limit, test, (one) => !isDoubled(one) && narrower.takes(one));
  };
  const matched = matchAll(shelf, clauses);
  const some = matched.found.length === 0 && query.words.length > 1;
  const matches = putBehind(shelf, some ? matchSome(shelf, clauses) : matched);
  const { best, total } = take(matches);
  const isByTitle = foundByTitle(shelf, matches);
  const words = wordsOfClauses(shelf, clauses);
  const hits = best.map((each) => {
    const hit = hitOf(inside, each, words);
    return isByTitle(each.number) ? { ...hit, byTitle: true as const } : hit;
  });
  return { hits, total, facets: narrower.facets() };
}

/** Tells of a text whether a passage that was clipped from it was found too: the same words are not shown twice. */
function doubledBy(shelf: Shelf, found: readonly number[]): (document: SearchDocument) => boolean {
  const isText = ({ kind }: SearchDocument): boolean => kind === 'seed-text' || kind === 'page-text';
  const documents = found.map((number) => shelf.documents[number] as SearchDocument);
  const captures = new Set(documents.filter(isText).map(({ captureId }) => captureId));
  // By capture, each place once: a page may be clipped from thousands of times.
  const clipped = new Map<string | undefined, Map<number, SearchDocument>>();
  for (const document of documents) {
    const { kind, captureId, span } = document;
    if (kind !== 'passage' || !span || !captures.has(captureId)) continue;
    const places = clipped.get(captureId) ?? new Map<number, SearchDocument>();
    clipped.set(captureId, places.set(span.start * 2 ** 24 + span.end, document));
  }
  return (document) =>
    isText(document) && overlaps(document, [...(clipped.get(document.captureId)?.values() ?? [])]);
}

/** What has to hold beside the words: phrases, fields, and that text of pages is of the case in hand. */
function fullTest({ shelf, ledger }: Inside, { phrases, fields }: Query, reach: CaseReach | null) {
  const together = phrases.map((words) => words.map((word) => shelf.vocabulary.find(word)));
  const fieldTests = fields.map((field) => ledger.fieldTest(field));
  return (document: SearchDocument, number: number): boolean => {
    if (document.kind === 'page-text' && !reach?.captures.has(document.captureId as string)) return false;
    if (!together.every((terms) => terms.every(isTerm) && shelf.hasTogether(number, terms as Term[])))
      return false;
    return fieldTests.every((test) => test(document, sourceIdOf(shelf, document)));
  };
}

const isTerm = (term: Term | undefined): boolean => term !== undefined;
