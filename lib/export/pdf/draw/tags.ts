import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Tag } from '../flow/slab.ts';
import type { Layout } from '../layout.ts';

/** What hangs on a tag: marked content of a page, or a link with its own content. */
type Kid = { page: number; mcid: number } | { link: PDFRef; page: number; mcids: number[] };

/**
 * Keeps what was drawn for which tag, and writes the structure tree at the end (ISO 32000-1, 14.7 and 14.8), which programs
 * that read a document aloud follow.
 */
export interface Tagging {
  /** The next mark of a page, hung on a tag. */
  mark(tag: Tag, page: number): number;
  /** The same under a link: `link` is its annotation on that page. */
  markLink(tag: Tag, page: number, link: PDFRef): number;
  /** How a page's marks are found: the value of its StructParents. */
  write(layout: Layout, pages: readonly PDFRef[]): PDFRef;
}

export function createTagging(context: PDFContext): Tagging {
  const kids = new Map<Tag, Kid[]>();
  const marks = new Map<number, number>();
  const hang = (tag: Tag): Kid[] => {
    const own = kids.get(tag) ?? [];
    kids.set(tag, own);
    return own;
  };
  const next = (page: number): number => {
    const mcid = marks.get(page) ?? 0;
    marks.set(page, mcid + 1);
    return mcid;
  };
  return {
    mark: (tag, page) => {
      const mcid = next(page);
      hang(tag).push({ page, mcid });
      return mcid;
    },
    markLink: (tag, page, link) => {
      const mcid = next(page);
      const own = hang(tag);
      const last = own.at(-1);
      if (last && 'link' in last && last.link === link) last.mcids.push(mcid);
      else own.push({ link, page, mcids: [mcid] });
      return mcid;
    },
    write: (layout, pages) => new Tree(context, kids, pages).write(layout),
  };
}

/** The tree as it is written: elements, and from each page's marks back to them. */
class Tree {
  readonly #context: PDFContext;
  readonly #kids: ReadonlyMap<Tag, readonly Kid[]>;
  readonly #pages: readonly PDFRef[];
  /** By page, by mark. */
  readonly #owners: PDFRef[][];
  readonly #links: [PDFRef, PDFRef][] = [];
  #notes = 0;

  constructor(context: PDFContext, kids: ReadonlyMap<Tag, readonly Kid[]>, pages: readonly PDFRef[]) {
    this.#context = context;
    this.#kids = kids;
    this.#pages = pages;
    this.#owners = pages.map(() => []);
  }

  write({ tags, document }: Layout): PDFRef {
    const root = this.#context.nextRef();
    const all = this.#context.nextRef();
    const parts = tags.map((tag, at) => this.#element(tag, all, document.parts[at]?.title));
    this.#context.assign(all, this.#context.obj({ Type: 'StructElem', S: 'Document', P: root, K: parts }));
    this.#context.assign(
      root,
      this.#context.obj({
        Type: 'StructTreeRoot',
        K: [all],
        ParentTree: this.#context.register(this.#context.obj({ Nums: this.#parents() })),
        ParentTreeNextKey: this.#pages.length + this.#links.length,
      }),
    );
    return root;
  }

  #element(tag: Tag, parent: PDFRef, title?: string): PDFRef {
    const ref = this.#context.nextRef();
    const own = (this.#kids.get(tag) ?? []).map((kid) => this.#kid(kid, ref));
    const below = tag.kids.map((kid) => this.#element(kid, ref));
    const element = this.#context.obj({ Type: 'StructElem', S: tag.role, P: parent, K: [...own, ...below] });
    if (title !== undefined) element.set(PDFName.of('T'), PDFHexString.fromText(title));
    if (tag.language !== undefined) element.set(PDFName.of('Lang'), PDFHexString.fromText(tag.language));
    if (tag.alt !== undefined) element.set(PDFName.of('Alt'), PDFHexString.fromText(tag.alt));
    if (tag.role === 'TH') {
      element.set(PDFName.of('A'), this.#context.obj({ O: 'Table', Scope: 'Column' }));
    }
    if (tag.role === 'Note') {
      this.#notes += 1;
      element.set(PDFName.of('ID'), PDFHexString.fromText(`note-${this.#notes}`));
    }
    this.#context.assign(ref, element);
    return ref;
  }

  #kid(kid: Kid, owner: PDFRef): PDFDict | PDFRef {
    const pg = this.#pages[kid.page];
    if (!pg) throw new Error('a mark on a page that is not there');
    if ('mcid' in kid) return this.#mark(kid.mcid, kid.page, pg, owner);
    const link = this.#context.nextRef();
    const marks = kid.mcids.map((mcid) => this.#mark(mcid, kid.page, pg, link));
    const object = this.#context.obj({ Type: 'OBJR', Obj: kid.link, Pg: pg });
    this.#context.assign(
      link,
      this.#context.obj({ Type: 'StructElem', S: 'Link', P: owner, K: [...marks, object] }),
    );
    this.#links.push([kid.link, link]);
    return link;
  }

  #mark(mcid: number, page: number, pg: PDFRef, owner: PDFRef): PDFDict {
    const owners = this.#owners[page];
    if (owners) owners[mcid] = owner;
    return this.#context.obj({ Type: 'MCR', Pg: pg, MCID: mcid });
  }

  /** A number tree: pages first, by their place; then links. */
  #parents() {
    const nums: (number | PDFRef | PDFRef[])[] = this.#owners.flatMap((owners, page) => [page, owners]);
    this.#links.forEach(([annotation, element], at) => {
      const key = this.#pages.length + at;
      const dict = this.#context.lookup(annotation) as PDFDict;
      dict.set(PDFName.of('StructParent'), this.#context.obj(key));
      nums.push(key, element);
    });
    return nums;
  }
}
