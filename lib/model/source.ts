import type { SourceId } from './ids.ts';
import type { Instant, PartialDate } from './time.ts';

/**
 * Where a value was found. `user` wins over all, then `user-rule` (chosen by a rule the user made for the site);
 * `seed` is a fact recorded with the seed corpus, `imported` stood in a file of another program.
 */
export type FoundIn =
  | 'user'
  | 'user-rule'
  | 'seed'
  | 'imported'
  | 'site-rule'
  | 'json-ld'
  | 'microdata'
  | 'meta'
  | 'link'
  | 'visible-text'
  | 'address'
  | 'document'
  | 'readability'
  | 'last-modified'
  | 'other-copy';

export interface Candidate<T> {
  value: T;
  foundIn: FoundIn;
  /** The exact place, for people: `meta[property="og:title"]`, `h1`, "copy at amnesty.org". */
  place?: string;
  /** 0 to 1; how much the extractor trusts it. */
  weight: number;
  /** Of a user's value: when it was given, and the address by which the source was known then. */
  said?: { at: Instant; of: string };
}

/** A value with where it came from; what else was found stays visible to the user. */
export interface Field<T> extends Candidate<T> {
  others?: Candidate<T>[];
}

export interface Author {
  name: string;
  kind: 'person' | 'body';
}

/**
 * A name as it is spoken and cited. A person's may be held with the family's name first, parted by a comma, as files of
 * other programs give it: "Gómez, Ana" is Ana Gómez. A body's is never turned.
 */
export function spokenName({ name, kind }: Author): string {
  const [family, given, ...more] = name.split(/\s*,\s*/);
  if (kind === 'body' || !family || !given || more.length > 1) return name;
  const [third] = more;
  if (third === undefined) return `${given} ${family}`;
  return SUFFIX.test(given) ? `${third} ${family}, ${given}` : `${given} ${family}, ${third}`;
}

/** What stands after a name and is none. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Why a source is not to be relied on any more, as its user says; nobody looked it up. */
export interface Retirement {
  /** A newer edition took its place; or its publisher took it back. Null: the user takes it into use again. */
  why: 'superseded' | 'withdrawn' | null;
  /** The user's own words: by what, since when. */
  words: string;
  at: Instant;
}

/** Where the same work stands in another language. */
export interface Translation {
  /** BCP 47. */
  language: string;
  address: string;
}

export type SourceKind =
  | 'report'
  | 'response-to-information-request'
  | 'country-page'
  | 'urgent-action'
  | 'news'
  | 'web-page'
  | 'legislation'
  | 'decision'
  | 'book'
  | 'article'
  | 'encyclopedia';

/** What is known of a publication, each field with its provenance. A field that was not found is absent. */
export interface SourceMetadata {
  title?: Field<string>;
  /** Its title in the language of the reader's filings, as somebody translated it. */
  translatedTitle?: Field<string>;
  subtitle?: Field<string>;
  authors?: Field<Author[]>;
  publisher?: Field<string>;
  siteName?: Field<string>;
  published?: Field<PartialDate>;
  modified?: Field<PartialDate>;
  language?: Field<string>;
  number?: Field<string>;
  kind?: Field<SourceKind>;
  container?: Field<string>;
  /** Of what it stands in: as printed, "12" or "XII". */
  volume?: Field<string>;
  /** Of a journal or a series that counts its parts. */
  issue?: Field<string>;
  /** On which it stands in its container, "12–19"; never how many there are. */
  pages?: Field<string>;
  /** Who edited what it stands in, or the work itself. */
  editors?: Field<Author[]>;
  /** Where it was published, a town. */
  place?: Field<string>;
  /** ISBN or ISSN, as written. */
  isbn?: Field<string>;
  edition?: Field<string>;
  /** The time it speaks of, in the words of its title: "2021–August 2023". */
  eventPeriod?: Field<string>;
  doi?: Field<string>;
  canonicalUrl?: Field<string>;
  pdfUrl?: Field<string>;
  /** Where an archive keeps a copy of it. */
  archivedUrl?: Field<string>;
  /** The same work in other languages, as the site links them. */
  translations?: Field<Translation[]>;
  /** Countries the source is about, ISO 3166-1 alpha-2. */
  countries?: Field<string[]>;
}

export type MetadataKey = keyof SourceMetadata;

/** What its reader calls a page of a document, where the file says otherwise; the pages after it count on. */
export interface SetPageLabel {
  /** Of the document's text: other editions have other pages. */
  textHash: string;
  /** Place of the page in the file, from 0. */
  page: number;
  label: string;
}

/** A publication as a work, wherever it is hosted. */
export interface Source {
  id: SourceId;
  metadata: SourceMetadata;
  /** Every address at which this work was seen or is known to stand, as given. */
  addresses: string[];
  /**
   * Of the addresses those that only what any page can print puts beside the first: the words, a title, a number on the
   * page of a house that nobody knows. What differs may have been altered, so that they neither lend nor borrow.
   */
  onText?: string[];
  /** The user's values that were replaced or taken back, so that a library that still has them does not bring them back. */
  takenBack?: { field: MetadataKey; at: Instant }[];
  /** An opinion: what was clipped before keeps the label it was clipped with. */
  pageLabels?: SetPageLabel[];
  /** An opinion: that it is not to be relied on any more. Holds for every case. */
  retired?: Retirement;
  /** Set for the works that came with the product. */
  seed?: boolean;
  /** Set for the works that a file of the user's named: they stand without a passage. */
  imported?: boolean;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** Whether its user retired a source, and did not take it into use again. */
export const isRetired = ({ retired }: Pick<Source, 'retired'>): boolean => (retired?.why ?? null) !== null;
