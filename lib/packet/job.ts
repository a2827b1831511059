import type { PageNumber } from './plan.ts';

/** A rectangle in a page's user space (ISO 32000-1, 8.3.2.3): points, y upwards, nothing rotated. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Red, green and blue, from 0 to 1. */
export type Colour = readonly [number, number, number];

/** A passage, or the part of it that stands on one page. */
export interface Mark {
  page: PageNumber;
  /** `words`: coloured; `picture`: framed. */
  of: 'words' | 'picture';
  /** One for each stretch of a line, as `PdfDocument.boxesOf` gives them. */
  boxes: readonly Box[];
  colour: Colour;
  /** Printed beside its first line: the issue it goes to. */
  margin?: string;
}

/** Pages of one document that stand one after the other in the packet. */
export interface Piece {
  /** What the file's bytes are asked for by. */
  source: string;
  /** What the user knows the file by; a refusal names it. */
  name: string;
  /** Pages of it, in the packet's order. */
  pages: readonly PageNumber[];
  /** How many pages it has, as it was read before; a file that shows another number is refused. */
  of: number;
  marks?: readonly Mark[];
  /**
   * Where lines of text stand, by page. The stamp keeps clear of them; where a page is not in here, nothing of it is
   * covered: a strip is added at its foot.
   */
  lines?: Readonly<Record<PageNumber, readonly Box[]>>;
}

/** An exhibit with its tab sheet and translations, or what stands before and behind the exhibits. */
export interface Section {
  /** Its tab; `null` where it is no exhibit. */
  label: string | null;
  pieces: readonly Piece[];
}

/** An entry of the outline. Its place is a stamp, so that outline, index and pages cannot disagree. */
export interface Bookmark {
  title: string;
  stamp: number;
  kids?: readonly Bookmark[];
}

/** How page numbers are stamped. */
export interface StampLook {
  side: 'centre' | 'right';
  /** Before the number: `p. `. */
  before?: string;
  /** As many digits at least, with zeros in front. */
  digits?: number;
}

/** What a packet is made of; plain data. */
export interface PacketJob {
  /** Of the file, without its ending. */
  name: string;
  /** In the file's properties. It names no client unless the user chose so. */
  title: string;
  /** BCP 47. */
  language: string;
  /** An instant in UTC. */
  madeAt: string;
  /** Stamp of the first page. */
  start: number;
  stamp: StampLook;
  sections: readonly Section[];
  outline: readonly Bookmark[];
  /** Names that links of our own pages go to (`tab-C`), by stamp. */
  places?: Readonly<Record<string, number>>;
  /** Of one file, in bytes; what is larger is split. */
  limit?: number;
}

/** A file of the packet. */
export interface PacketFile {
  /** With its ending. */
  name: string;
  /** Its bytes, in order. */
  bytes: Uint8Array<ArrayBuffer>[];
  size: number;
  /** Stamps of its first and last page. */
  first: number;
  last: number;
  /** Tabs that stand in it, whole or in part. */
  labels: string[];
  /** It begins within an exhibit, which is larger than a file may be. */
  goesOn: boolean;
  /** One page alone is larger than a file may be. */
  isOver: boolean;
}

/** Why no packet is made: it would have a gap. `name` is the file's. */
export type PacketRefusal =
  /** It opens with a password only. */
  | { kind: 'locked'; name: string }
  /** It cannot be read. `detail` is the library's word, in English, for a report. */
  | { kind: 'damaged'; name: string; detail: string }
  /** A form that only Adobe's programs show (XFA); in others it says "Please wait…". */
  | { kind: 'xfa'; name: string }
  /** It shows another number of pages than when it was read. */
  | { kind: 'other-pages'; name: string; expected: number; found: number }
  | { kind: 'stopped' };

/** What a reader of the packet should know of a page: told, never silent. */
export interface PacketNote {
  kind: /** Something on it is drawn by the program that shows it, and was left out (a comment without a look of its own). */
    | 'without-look'
    /** A part of it could not be read. */
    | 'broken-part'
    /** It was made higher, so that its number covers nothing. */
    | 'strip';
  name: string;
  page: PageNumber;
  stamp: number;
}

/** Thrown inside the room only; `makePacket` gives it out as a result. */
export class Refused extends Error {
  readonly refusal: PacketRefusal;

  constructor(refusal: PacketRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
