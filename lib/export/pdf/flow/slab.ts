import type { Run } from '../text/line.ts';
import type { Ink } from '../text/look.ts';

/**
 * A piece of a document's meaning, as readers that speak it follow it (ISO 32000-1, 14.8.4: standard structure types).
 * What is drawn hangs on the tag that it belongs to; what hangs on none is furniture of the page.
 */
export interface Tag {
  role:
    | 'Part'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'H4'
    | 'H5'
    | 'H6'
    | 'P'
    | 'BlockQuote'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'TOC'
    | 'TOCI'
    | 'Figure'
    | 'Note';
  kids: Tag[];
  /** BCP 47, where it is not the parent's. */
  language?: string;
  /** Of a picture. */
  alt?: string;
}

/** What is drawn; lengths in points from the slab's top and from the left of the text column. */
export type Item =
  /** `y` is the baseline. */
  | { kind: 'run'; x: number; y: number; run: Run; tag?: Tag }
  | { kind: 'rule'; x: number; y: number; width: number; thickness: number; ink: Ink; dotted?: true }
  | { kind: 'picture'; x: number; y: number; width: number; height: number; png: Uint8Array; tag: Tag };

/** What stands whole on one page: a line, a picture, a row of a table. */
export interface Slab {
  height: number;
  /** Free above it, but at the top of a page. */
  before: number;
  items: Item[];
  /** Stands on the page of the next one. */
  keep: boolean;
  /** Footnotes that belong at the foot of its page. */
  notes: number[];
  /** Ids that lead here. */
  places: string[];
  /** A part of the document begins with it, and so a page. */
  part?: number;
  /** Stands above it again where it comes first on a page: a table's head. */
  head?: Slab;
  /** Not divided where it fits on a page. */
  whole?: boolean;
  /** In two, the first no higher than `room`; nothing where that cannot be done. */
  divide?: (room: number) => [Slab, Slab] | undefined;
}

/** A new tag below another. */
export function tagBelow(parent: Tag, role: Tag['role'], more: Partial<Tag> = {}): Tag {
  const tag: Tag = { role, kids: [], ...more };
  parent.kids.push(tag);
  return tag;
}

/** The same slab moved. */
export const movedBy = (items: readonly Item[], x: number, y: number): Item[] =>
  items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }));

/** How high slabs are one below the other; the space before the first is left out. */
export const heightOf = (slabs: readonly Slab[]): number =>
  slabs.reduce((sum, slab, at) => sum + slab.height + (at === 0 ? 0 : slab.before), 0);

/** An empty slab. */
export const gap = (height: number): Slab => ({
  height,
  before: 0,
  items: [],
  keep: false,
  notes: [],
  places: [],
});
