export { connectSearch, openSearch, type SearchClient } from './client.ts';
export {
  issueDocument,
  noteDocument,
  passageDocument,
  SEARCH_KINDS,
  type SearchDocument,
  type SearchKind,
  sourceDocument,
  textDocuments,
} from './documents.ts';
export { type Change, type Followed, followFeed, type SearchFeed } from './feed.ts';
export { type Excerpt, excerptOf, findTerms } from './highlight.ts';
export type { Hit } from './hits.ts';
export type { SourceFacts } from './ledger.ts';
export type { Facets, Narrowing } from './narrow.ts';
export { type CaptureFacts, CasePages } from './pages.ts';
export { FIELDS, readQuery } from './query.ts';
export { createIndex, type Found, type SearchIndex, type SearchOptions } from './search-index.ts';
export { type Served, serve } from './serve.ts';
