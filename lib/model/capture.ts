import type { CapturedText, SectionStep, Span } from './captured-text.ts';
import type { CaptureId, PassageId, SourceId, VisitId } from './ids.ts';
import type { FoundOrigins } from './origin.ts';
import type { SourceMetadata } from './source.ts';
import type { Instant } from './time.ts';

/** What one visit to one copy of a source showed. A fact: never altered. */
export interface Capture {
  id: CaptureId;
  source: SourceId;
  visit: VisitId | null;
  /** Address in the address bar when the page was read, fragment kept. */
  address: string;
  /** Of the frame the passage stood in, when it was not the page itself. */
  frameAddress?: string;
  canonicalAddress?: string;
  titleShown: string;
  text: CapturedText;
  /** SHA-256 of `text.text` in UTF-8, lower-case hex. */
  textHash: string;
  /** Version of the rules that made the text from the page. */
  textRules: string;
  /** The page as it stood. */
  page: StoredBytes | null;
  /** As found on this copy, before any merging. */
  metadata: SourceMetadata;
  circumstances: Circumstances;
}

/** Bytes kept in the content-addressed table. */
export interface StoredBytes {
  /** Lower-case hex; the row's id. */
  sha256: string;
  length: number;
  mediaType: string;
}

/**
 * `pasted`: the user brought the text; the page itself was not read. `imported`: the text are quotations out of a file of
 * another program; the page itself was not read. `saved`: the user brought a page that was saved as a file; where and when
 * it was seen is what the file says, and nobody's sight.
 */
export type CaptureMode = 'selection' | 'page' | 'pdf' | 'seed' | 'pasted' | 'imported' | 'saved';

/** Where the bytes of a document come from. What the browser's own viewer held is never read, so it is never claimed. */
export type BytesFrom =
  /** Fetched anew from the address, in the tab that showed it or by another page of its site. */
  | { how: 'fetched'; address: string; at: Instant }
  /** Chosen by the user from among the files of the machine; `modified` is what the file system says. */
  | { how: 'file'; name: string; modified?: Instant; saysFrom?: { address: string; at: Instant | null } }
  /** Brought in, at a moment, with a file that another program had written. */
  | { how: 'import'; name: string; at: Instant };

/** See domain record: how and when the capture was made. Never the collector's network address. */
export interface Circumstances {
  mode: CaptureMode;
  /** `null` where the day is not known (the seeds). */
  startedAt: Instant | null;
  endedAt: Instant | null;
  /** Offset of the machine's clock from UTC, in minutes east. */
  clockOffset?: number;
  timeZone?: string;
  extensionVersion?: string;
  browser?: string;
  operatingSystem?: string;
  viewport?: { width: number; height: number };
  language?: string;
  privateWindow?: boolean;
  signedIn?: boolean;
  /** An error kept what the page says of itself from being read: empty fields say nothing of the page. */
  metadataFailed?: boolean;
  collector?: string;
  /** Of a document that was not read in a page. */
  bytesFrom?: BytesFrom;
}

/** How a passage can be found again in another state of its text. */
export interface Selectors {
  quote: { exact: string; prefix: string; suffix: string };
  position: Span;
  /** Headings above the passage, outermost first. */
  section: SectionStep[];
  /** Place of the first block among its section's paragraphs, counted from 1; `null` before any heading. */
  paragraph: number | null;
  /** Ordinal of the block in the whole text, from 0. */
  block: number;
  pageLabel?: string;
  /** Where its last words stand, where that is another section, paragraph or page than its first words'. */
  last?: PassageEnd;
  /** Words within it that its page shows struck out, stretch by stretch. */
  struck?: string[];
  /** For the DOM, a mere hint. */
  domPath?: string;
  /** Which of the places of the same words it is, counted from 0, where they stand more than once. */
  copy?: { ordinal: number; of: number };
  /** The most similar other passages of its page with what stood around them, at most four. */
  decoys?: { exact: string; prefix: string; suffix: string }[];
}

/** As a passage's first words are pinned, its last ones are. */
export type PassageEnd = Pick<Selectors, 'section' | 'paragraph' | 'pageLabel'>;

/**
 * A piece of a page as it looks, for what stands there without words: a scan, a map. Whoever reads it says what it
 * says in the entry's `transcript`, or lets a recogniser propose it there.
 */
export interface Picture {
  /** A PNG among the content-addressed bytes. */
  stored: StoredBytes;
  /** Extent of the PNG in pixels. */
  width: number;
  height: number;
  /** Place of the page in its file, from 1. */
  page: number;
  /** The piece, in the page's own units: points at 1/72 inch, y upwards, not turned. */
  area: { x0: number; y0: number; x1: number; y1: number };
}

/**
 * A verbatim span of a capture's text. A fact: never altered. `selectors.quote.exact` is `text.slice(start, end)`.
 * With a `picture` it has no words: its span is empty and stands in the text where the page does.
 */
export interface Passage {
  id: PassageId;
  capture: CaptureId;
  source: SourceId;
  span: Span;
  selectors: Selectors;
  clippedAt: Instant;
  picture?: Picture;
  /** The same words found in another capture of the source (a seed's text), when they are there. */
  alsoAt?: { capture: CaptureId; span: Span; state: 'exact' | 'moved' | 'changed' }[];
  /** Copies of the source at other addresses that do not have these words: `changed` others in their place. */
  notAt?: { capture: CaptureId; address: string; state: 'changed' | 'gone' }[];
  /** What its text says that it rests on; absent where nobody looked. */
  rests?: FoundOrigins;
}

/** A capture without its text: what lists and citations need. */
export type CaptureSummary = Omit<Capture, 'text'>;
