import type { Span } from '../../lib/model/index.ts';
import type { SearchKind } from '../../lib/search/documents.ts';

/** Something found, as it is shown. */
export interface SearchHit {
  id: string;
  kind: SearchKind;
  /** The words found; passages are set in the passages' type. */
  text: string;
  /** BCP 47, of the text. */
  language?: string;
  /** The found words, as offsets into the text. */
  marks: readonly Span[];
  /** Where it stands: a source, an issue. */
  place?: string;
  /** Its source's title has the words that were looked for, and it has not. */
  byTitle?: boolean;
  /** Of a work that came with the product. */
  seed?: boolean;
  /** Where it is looked at: a page of ours. */
  address: string;
}
