import { createIndex, type SearchDocument } from '../../lib/search/index.ts';

export const passage = (id: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id: `passage:${id}`,
  passageId: id,
  kind: 'passage',
  title: '',
  text,
  ...more,
});

export const indexOf = (...documents: SearchDocument[]) => {
  const index = createIndex();
  index.put(documents);
  return index;
};

/** What was found, by the ends of its ids. */
export const idsOf = (hits: readonly { id: string }[]): string[] =>
  hits.map(({ id }) => id.replace(/^\w+:/, ''));
