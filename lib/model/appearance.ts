import type { StoredBytes } from './capture.ts';
import type { CaptureId } from './ids.ts';
import type { Instant } from './time.ts';

/** What a page's HTML lacks to look as it did, as far as it could be read without a request. Said by a page: checked. */
export interface AppearanceFacts {
  /** Of the document that was read: a page may have gone elsewhere since its capture. */
  address: string;
  /** What relative addresses in the HTML are relative to. */
  base: string;
  /** Which of the two the page was asked to be. */
  scheme: 'light' | 'dark';
  /** Style sheets as the browser holds them, their addresses absolute. */
  sheets: { css: string; media: string }[];
  /** The document first, then the open shadow trees; each with its sheets, in their order. */
  trees: AppearanceTree[];
  /** Pictures and fonts by every address they went by. */
  files: { addresses: string[]; mediaType: string; base64: string }[];
  /** Of each canvas in page order its picture among the files; null where it has none. */
  canvases: (number | null)[];
  leftOut: LeftOut;
}

/** `host` is null for the document; else the tag of the host, `nth` counting the hosts of that tag from 0. */
export interface AppearanceTree {
  host: string | null;
  nth: number;
  /** Places in `sheets`. */
  sheets: number[];
}

/** What the page showed and could not be kept, counted. */
export interface LeftOut {
  sheets: number;
  pictures: number;
  fonts: number;
}

/** The appearance of a capture as it is kept beside it. A fact of its own: the capture is not altered by it. */
export interface Appearance {
  capture: CaptureId;
  keptAt: Instant;
  /** The facts as JSON, packed with gzip. */
  stored: StoredBytes;
  leftOut: LeftOut;
}
