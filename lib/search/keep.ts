import type { SearchDocument } from './documents.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Keeps one group of an index's documents (all passages, all notes) equal to a list that is told anew whenever it
 * changes: only what differs from the list before is added, replaced or removed.
 */
export function keepGroup(index: SearchIndex): (documents: readonly SearchDocument[]) => void {
  let known = new Map<string, SearchDocument>();
  return (documents) => {
    const next = new Map(documents.map((document) => [document.id, document]));
    index.remove([...known.keys()].filter((id) => !next.has(id)));
    index.put([...next.values()].filter((document) => !isSame(known.get(document.id), document)));
    known = next;
  };
}

function isSame(a: SearchDocument | undefined, b: SearchDocument): boolean {
  if (!a) return false;
  return a.text === b.text && a.title === b.title && a.caseIds?.join() === b.caseIds?.join();
}
