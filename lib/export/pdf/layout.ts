import type { PartId } from '../../binder/index.ts';
import type { DocumentPart, FiledDocument } from '../document/document.ts';
import type { Faces } from './faces/open.ts';
import { createShaper } from './faces/shape.ts';
import { flowBlocks } from './flow/flow.ts';
import type { House } from './flow/house.ts';
import { gap, type Slab, type Tag } from './flow/slab.ts';
import { type PageOfSlabs, paginate } from './page/paginate.ts';
import { columnOf } from './page/paper.ts';

/** Where a part stands; pages are counted from 1. */
export interface PartPages {
  id: PartId;
  title: string;
  first: number;
  pages: number;
}

/** A document laid on pages, before anything is drawn. */
export interface Layout {
  document: FiledDocument;
  pages: PageOfSlabs[];
  parts: PartPages[];
  /** The page of each heading and paragraph that has an id. */
  places: ReadonlyMap<string, number>;
  /** What is said, part for part. */
  tags: Tag[];
  house: House;
}

/** The contents' own length may move what they list; after so many rounds they are taken as they are. */
const ROUNDS = 5;

/** Lays a document out with fonts that are open. The numbers in its contents are those of the pages it makes. */
export function layOut(document: FiledDocument, faces: Faces): Layout {
  const known = new Map<string, number>();
  const house: House = {
    document,
    tools: { faces, shaper: createShaper() },
    page: columnOf(document.paper),
    notes: [],
    pageOf: (id) => known.get(id)?.toString(),
    flow: (blocks, frame) => flowBlocks(blocks, frame, house),
  };
  const set = document.parts.map((part, at) => setPart(part, at, house));
  const lists = document.parts.map(hasContents);
  for (let round = 1; ; round += 1) {
    const pages = paginate(
      set.flatMap(({ slabs }) => slabs),
      house.notes,
      house.page.height,
    );
    const places = placesOn(pages);
    const same = [...places].every(([id, page]) => known.get(id) === page);
    for (const [id, page] of places) known.set(id, page);
    if (same || round === ROUNDS || !lists.includes(true)) {
      return {
        document,
        pages,
        parts: partsOn(pages, document),
        places,
        tags: set.map(({ tag }) => tag),
        house,
      };
    }
    // Only what prints page numbers is set anew.
    document.parts.forEach((part, at) => {
      if (lists[at]) set[at] = setPart(part, at, house);
    });
  }
}

const hasContents = ({ blocks }: DocumentPart): boolean => blocks.some(({ kind }) => kind === 'contents');

function setPart({ blocks }: DocumentPart, at: number, house: House): { slabs: Slab[]; tag: Tag } {
  const tag: Tag = { role: 'Part', kids: [] };
  const slabs = house.flow(blocks, { left: 0, width: house.page.width, parent: tag });
  if (slabs.length === 0) slabs.push(gap(0));
  const [first] = slabs;
  if (first) first.part = at;
  return { slabs, tag };
}

function placesOn(pages: readonly PageOfSlabs[]): Map<string, number> {
  const places = new Map<string, number>();
  pages.forEach(({ placed }, at) => {
    for (const { slab } of placed) for (const id of slab.places) if (!places.has(id)) places.set(id, at + 1);
  });
  return places;
}

function partsOn(pages: readonly PageOfSlabs[], { parts }: FiledDocument): PartPages[] {
  const firsts = new Map<number, number>();
  pages.forEach(({ placed }, at) => {
    for (const { slab } of placed) if (slab.part !== undefined) firsts.set(slab.part, at + 1);
  });
  return parts.map(({ id, title }, at) => {
    const first = firsts.get(at) ?? pages.length;
    return { id, title, first, pages: (firsts.get(at + 1) ?? pages.length + 1) - first };
  });
}
