import type { CaseId, LocalText, PassageId, SourceId } from '../model/index.ts';
import type { SearchDocument, SearchKind } from './documents.ts';
import { type Excerpt, excerptOf } from './highlight.ts';
import { type CaseReach, Ledger, type SourceFacts } from './ledger.ts';
import { type Clause, clausesOf, formsClause, type Matches, matchAll, matchSome } from './match.ts';
import { type Facets, Narrower, type Narrowing } from './narrow.ts';
import { asksNothing, type Query, readQuery } from './query.ts';
import { Shelf } from './shelf.ts';
import type { Term } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface SearchOptions {
  /** At most so many hits; 20 unless told. */
  limit?: number;
  /** The case in hand: what "this case" means, and whose pages' text is searched. */
  caseId?: CaseId;
  narrowing?: Narrowing;
}

/** One document found, and the piece of it to show. */
export interface Hit extends Omit<SearchDocument, 'text'> {
  score: number;
  excerpt: Excerpt;
  /** The source it is of. */
  source?: SourceFacts;
  /** Of an issue: its name after those above it, and what it asks. */
  issue?: { path: LocalText[]; gloss?: LocalText };
  /** The cases it stands in. */
  cases: CaseId[];
}

export interface Found {
  hits: Hit[];
  /** How many there are in all. */
  total: number;
  facets: Facets;
}

/** What passages are looked for that may speak to the same matter. */
export interface Likeness {
  /** Words and phrases of the matter: an issue's name, its search words, its proposition. */
  words: readonly string[];
  /** Not these. */
  without: ReadonlySet<PassageId>;
  limit?: number;
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
/** The text of whole pages says everything in passing; what was chosen, named or written by hand says it on purpose. */
const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  issue: 1,
  source: 1,
  passage: 1,
  note: 1,
  'seed-text': 0.6,
  'page-text': 0.6,
};

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

interface Inside {
  shelf: Shelf;
  ledger: Ledger;
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
  const { best, total } = take(some ? matchSome(shelf, clauses) : matched);
  const words = wordsOfClauses(shelf, clauses);
  return { hits: best.map((each) => hitOf(inside, each, words)), total, facets: narrower.facets() };
}

/** Tells of a text whether a passage that was clipped from it was found too: the same words are not shown twice. */
function doubledBy(shelf: Shelf, found: readonly number[]): (document: SearchDocument) => boolean {
  const isText = ({ kind }: SearchDocument): boolean => kind === 'seed-text' || kind === 'page-text';
  const documents = found.map((number) => shelf.documents[number] as SearchDocument);
  const captures = new Set(documents.filter(isText).map(({ captureId }) => captureId));
  const clipped = documents.filter(({ kind, captureId }) => kind === 'passage' && captures.has(captureId));
  return (document) => isText(document) && overlaps(document, clipped);
}

interface Ranked {
  /** The best first. */
  best: { number: number; score: number }[];
  total: number;
}

/** The best of what was found, in one pass: a list of the best so far, into which few of the later ones get. */
function rank(
  shelf: Shelf,
  { scores, found }: Matches,
  limit: number,
  ...tests: ((document: SearchDocument, number: number) => boolean)[]
): Ranked {
  const best: Ranked['best'] = [];
  let total = 0;
  for (const number of found) {
    const document = shelf.documents[number] as SearchDocument;
    if (!tests.every((test) => test(document, number))) continue;
    total++;
    const score = (scores[number] as number) * KIND_WEIGHT[document.kind];
    if (best.length === limit && score <= (best[limit - 1]?.score ?? 0)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { number, score });
    if (best.length > limit) best.pop();
  }
  return { best, total };
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

/** Words that more of the library has than this tell nothing of a matter. */
const COMMON_SHARE = 0.2;
/** In a small library every word is a large share. */
const COMMON_LEAST = 6;
const SHORTEST_TELLING = 4;
const MOST_WORDS = 60;
const LONGEST_NAME = 4;
/** What shares far less than the best does is left out. */
const LEAST_SHARE = 0.3;

function similar(inside: Inside, { words, without, limit = DEFAULT_LIMIT }: Likeness): Hit[] {
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
  const words = writtenWords(text).filter((word) => word.length >= SHORTEST_TELLING);
  if (words.length === 0 || words.length > LONGEST_NAME) return [];
  const clauses = words.map((word) => formsClause(shelf, word));
  return clauses.every((clause) => clause.size > 0) ? matchAll(shelf, clauses).found : [];
}

const writtenWords = (text: string): string[] =>
  wordsOf(text).map(({ start, end }) => text.slice(start, end));

type Place = Pick<SearchDocument, 'captureId' | 'span'>;

const placesOf = (shelf: Shelf, passages: ReadonlySet<PassageId>): Place[] =>
  Array.from(passages, (id) => documentOf(shelf, `passage:${id}`)).filter(
    (document) => document !== undefined,
  );

const overlaps = ({ captureId, span }: Place, others: readonly Place[]): boolean =>
  others.some(
    (other) =>
      other.captureId === captureId &&
      other.span &&
      span &&
      other.span.start < span.end &&
      span.start < other.span.end,
  );

function tellingClauses(shelf: Shelf, texts: readonly string[]): Clause[] {
  const written = texts.flatMap(writtenWords);
  const known = new Map<string, Clause>();
  const common = Math.max(COMMON_LEAST, COMMON_SHARE * shelf.size);
  for (const word of written) {
    const clause = formsClause(shelf, word);
    const sign = [...clause.keys()].sort((a, b) => a - b).join();
    const documents = [...clause.keys()].reduce((sum, term) => sum + shelf.postingsOf(term).length, 0);
    const tells = word.length >= SHORTEST_TELLING && documents > 0 && documents <= common;
    if (tells && known.size < MOST_WORDS) known.set(sign, clause);
  }
  return [...known.values()];
}

function hitOf(
  { shelf, ledger }: Inside,
  { number, score }: Ranked['best'][number],
  words: ReadonlySet<string>,
): Hit {
  const document = shelf.documents[number] as SearchDocument;
  const { text, ...rest } = document;
  const source = ledger.source(sourceIdOf(shelf, document));
  const uses = document.passageId === undefined ? [] : ledger.usesOf(document.passageId);
  const cases =
    document.caseId === undefined ? [...new Set(uses.map((use) => use.caseId))] : [document.caseId];
  const issue = document.issueId === undefined ? undefined : ledger.issue(document.issueId);
  return {
    ...rest,
    score,
    excerpt: excerptOf(text, words),
    cases,
    ...(source ? { source } : {}),
    ...(issue
      ? { issue: { path: ledger.pathOf(issue.id), ...(issue.gloss ? { gloss: issue.gloss } : {}) } }
      : {}),
  };
}

function wordsOfClauses({ vocabulary }: Shelf, clauses: readonly Clause[]): Set<string> {
  return new Set(
    clauses.flatMap((clause) => Array.from(clause.keys(), (term) => vocabulary.words[term] as string)),
  );
}

function documentOf(shelf: Shelf, id: string): SearchDocument | undefined {
  const number = shelf.numberOf(id);
  return number === undefined ? undefined : shelf.documents[number];
}

/** A note is of the source of the passage it was written beside. */
function sourceIdOf(shelf: Shelf, { sourceId, passageId }: SearchDocument): SourceId | undefined {
  return (
    sourceId ?? (passageId === undefined ? undefined : documentOf(shelf, `passage:${passageId}`)?.sourceId)
  );
}

function reachOf({ shelf, ledger }: Inside, caseId: CaseId): CaseReach {
  const captures = new Set<string>();
  const sources = new Set<SourceId>();
  for (const { passage } of ledger.usesIn(caseId)) {
    const { captureId, sourceId } = documentOf(shelf, `passage:${passage}`) ?? {};
    if (captureId !== undefined) captures.add(captureId);
    if (sourceId !== undefined) sources.add(sourceId);
  }
  return { captures, sources };
}
