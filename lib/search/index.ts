export { connectSearch, openSearch, type SearchClient } from './client.ts';
export {
  issueDocument,
  noteDocument,
  passageDocument,
  type SearchDocument,
  type SearchKind,
  sourceDocument,
  textDocuments,
} from './documents.ts';
export { followFeed, type SearchFeed } from './feed.ts';
export { type Excerpt, excerptOf, findTerms } from './highlight.ts';
export { keepGroup } from './keep.ts';
export { createIndex, type Hit, loadIndex, type SearchIndex, type SearchOptions } from './search-index.ts';
export { serve } from './serve.ts';
