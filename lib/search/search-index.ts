import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import type { CaseId } from '../model/index.ts';
import type { SearchDocument, SearchKind } from './documents.ts';
import { type Excerpt, excerptOf } from './highlight.ts';
import { wordsOf } from './words.ts';

export interface SearchOptions {
  /** At most so many hits; 20 unless told. */
  limit?: number;
  kinds?: readonly SearchKind[];
  /** Only what stands in this case. */
  caseId?: CaseId;
}

/** One document found, and the piece of it to show. */
export interface Hit extends Omit<SearchDocument, 'text'> {
  score: number;
  excerpt: Excerpt;
  /** The words of the document that were found, folded; for marking them elsewhere. */
  terms: string[];
}

/** A full-text index in memory. */
export interface SearchIndex {
  readonly size: number;
  /** Adds documents; one whose id is there already takes its place. */
  put(documents: readonly SearchDocument[]): void;
  remove(ids: readonly string[]): void;
  /**
   * The best documents that hold all the words, or their beginnings, or words a letter off; where none holds all,
   * those that hold some. Words in double quotes must stand together.
   */
  search(query: string, options?: SearchOptions): Hit[];
  /** Everything in it as JSON, for `loadIndex`. */
  serialise(): string;
}

/** Changes with the rules below; an index of another version must be made anew. */
const VERSION = 1;
const DEFAULT_LIMIT = 20;
const LONGEST_QUERY = 400;
/** Shorter words are not taken as beginnings, but for the one being typed. */
const SHORTEST_PREFIX = 3;
/** Shorter words, and numbers, must be spelled right. */
const SHORTEST_FUZZY = 6;

const OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'text'],
  tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 2 },
    weights: { prefix: 0.5, fuzzy: 0.2 },
    prefix: (term, index, terms) => index === terms.length - 1 || term.length >= SHORTEST_PREFIX,
    fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !/\d/.test(term) ? 1 : false),
  },
};

export const createIndex = (): SearchIndex => asIndex(new MiniSearch(OPTIONS), new Map());

/** An index as `serialise` wrote it; `null` when it cannot be read or is of another version. */
export function loadIndex(text: string): SearchIndex | null {
  try {
    const kept = JSON.parse(text) as { version: number; index: AsPlainObject; documents: SearchDocument[] };
    if (kept.version !== VERSION) return null;
    const documents = new Map(kept.documents.map((document) => [document.id, document]));
    return asIndex(MiniSearch.loadJS(kept.index, OPTIONS), documents);
  } catch {
    return null;
  }
}

function asIndex(index: MiniSearch<SearchDocument>, documents: Map<string, SearchDocument>): SearchIndex {
  const remove = (ids: readonly string[]): void => {
    for (const id of ids) {
      const document = documents.get(id);
      if (!document) continue;
      index.remove(document);
      documents.delete(id);
    }
  };
  return {
    get size() {
      return documents.size;
    },
    put(added) {
      remove(added.map(({ id }) => id));
      for (const document of added) documents.set(document.id, document);
      index.addAll([...new Map(added.map((document) => [document.id, document])).values()]);
    },
    remove,
    search: (query, options = {}) => search(index, documents, query.slice(0, LONGEST_QUERY), options),
    serialise: () => JSON.stringify({ version: VERSION, index, documents: [...documents.values()] }),
  };
}

function search(
  index: MiniSearch<SearchDocument>,
  documents: ReadonlyMap<string, SearchDocument>,
  query: string,
  { limit = DEFAULT_LIMIT, kinds, caseId }: SearchOptions,
): Hit[] {
  const phrases = [...query.matchAll(/["“«]([^"”»]+)["”»]/g)].map((match) => ` ${foldText(match[1] ?? '')} `);
  const filter = ({ id }: SearchResult): boolean => {
    const document = documents.get(id);
    if (!document || (kinds && !kinds.includes(document.kind))) return false;
    return caseId === undefined || document.caseIds?.includes(caseId) === true;
  };
  const all = index.search(query, { combineWith: 'AND', filter });
  const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR', filter });
  const hits: Hit[] = [];
  for (const { id, score, terms } of found) {
    const document = documents.get(id);
    if (hits.length >= limit) break;
    if (!document || !holdsAll(document, phrases)) continue;
    const { text, ...rest } = document;
    hits.push({ ...rest, score, terms, excerpt: excerptOf(text, terms) });
  }
  return hits;
}

function holdsAll({ title, text }: SearchDocument, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const folded = ` ${foldText(`${title} ${text}`)} `;
  return phrases.every((phrase) => folded.includes(phrase));
}

const foldText = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
