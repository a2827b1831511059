import type { SourceKind } from '../model/index.ts';

/** What other programs call the kinds of publications; a kind that is not here says nothing. */

const table = (kinds: Record<string, SourceKind>): Readonly<Record<string, SourceKind>> =>
  Object.assign(Object.create(null), kinds);

const RIS = table({
  RPRT: 'report',
  GOVDOC: 'report',
  ELEC: 'web-page',
  WEB: 'web-page',
  BLOG: 'web-page',
  NEWS: 'news',
  MGZN: 'news',
  PRESS: 'news',
  JOUR: 'article',
  EJOUR: 'article',
  JFULL: 'article',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'book',
  ECHAP: 'book',
  ENCYC: 'encyclopedia',
  DICT: 'encyclopedia',
  STAT: 'legislation',
  BILL: 'legislation',
  LEGAL: 'legislation',
  CASE: 'decision',
});

const CSL = table({
  report: 'report',
  webpage: 'web-page',
  post: 'web-page',
  'post-weblog': 'web-page',
  'article-newspaper': 'news',
  'article-magazine': 'news',
  broadcast: 'news',
  'article-journal': 'article',
  article: 'article',
  book: 'book',
  chapter: 'book',
  entry: 'encyclopedia',
  'entry-encyclopedia': 'encyclopedia',
  'entry-dictionary': 'encyclopedia',
  legislation: 'legislation',
  bill: 'legislation',
  regulation: 'legislation',
  treaty: 'legislation',
  legal_case: 'decision',
});

const BIBTEX = table({
  report: 'report',
  techreport: 'report',
  online: 'web-page',
  electronic: 'web-page',
  www: 'web-page',
  article: 'article',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  inbook: 'book',
  incollection: 'book',
  inreference: 'encyclopedia',
  legislation: 'legislation',
  legal: 'legislation',
  periodical: 'article',
  jurisdiction: 'decision',
});

const TABLES = { ris: RIS, csl: CSL, bibtex: BIBTEX };

/**
 * The kind of a publication.
 * @param type as the format calls it
 * @param genre what the record says of itself: "Response to Information Request"
 */
export function kindOf(format: keyof typeof TABLES, type: string, genre = ''): SourceKind | null {
  if (/^responses? to information requests?$|^réponses? aux? demandes? d.information$/i.test(genre.trim()))
    return 'response-to-information-request';
  if (/^(?:urgent action|acción urgente|action urgente)$/i.test(genre.trim())) return 'urgent-action';
  return TABLES[format][type] ?? null;
}
