/** A page of a document, counted from 1. */
export type PageNumber = number;

/** An exhibit before its place in the packet is known. */
export interface Bundled {
  /** Its tab. */
  label: string;
  /** How many pages its document has; none where it has no document. */
  pages: number;
  scope: 'whole' | 'excerpt';
  /** The pages that passages stand on. */
  pertinent: readonly PageNumber[];
  /** Pages put before its document: a tab sheet. */
  before: number;
  /** Pages put behind it: a translation with its certificate, so that it stands with its original. */
  after: number;
}

/** Consecutive pages of the packet that belong together. */
export interface Stretch {
  /** `null`: what stands before the first exhibit or behind the last one. */
  label: string | null;
  /** Stamp of its first page. */
  first: number;
  /** How many pages it has. */
  length: number;
  /** Pages of its document in the packet's order. */
  pages: readonly PageNumber[];
  /** Of its pages, those that stand before the document, and behind it. */
  before: number;
  after: number;
}

/**
 * The pages of a document that are filed: all of it, or of an excerpt its first page, the pertinent pages and one on either
 * side of each. In order, each once. An excerpt without a pertinent page is its first page.
 */
export function filedPages({
  pages,
  scope,
  pertinent,
}: Pick<Bundled, 'pages' | 'scope' | 'pertinent'>): PageNumber[] {
  const all = Array.from({ length: pages }, (_, at) => at + 1);
  if (scope === 'whole') return all;
  const kept = new Set([1, ...pertinent.flatMap((page) => [page - 1, page, page + 1])]);
  return all.filter((page) => kept.has(page));
}

/**
 * The packet's pages in order: what stands in front, the exhibits, what stands at the end. Stamps are consecutive over all
 * of it; what has no page has no stretch.
 * @param start stamp of the first page; a supplement goes on where the filing before it ended
 */
export function planPages(front: number, exhibits: readonly Bundled[], end: number, start = 1): Stretch[] {
  const own = (length: number): Omit<Stretch, 'first'> => ({
    ...{ label: null, length, pages: [], before: length, after: 0 },
  });
  const inOrder = [own(front), ...exhibits.map(bundledStretch), own(end)];
  let next = start;
  return inOrder.flatMap((stretch) => {
    if (stretch.length === 0) return [];
    const placed = { ...stretch, first: next };
    next += stretch.length;
    return [placed];
  });
}

function bundledStretch(exhibit: Bundled): Omit<Stretch, 'first'> {
  const { label, before, after } = exhibit;
  const pages = filedPages(exhibit);
  return { label, pages, before, after, length: before + pages.length + after };
}

/** Stamp of a page of an exhibit's document; `null` where that page is not filed. */
export function stampOf({ first, before, pages }: Stretch, page: PageNumber): number | null {
  const at = pages.indexOf(page);
  return at < 0 ? null : first + before + at;
}

/** Stamp of its last page. */
export const lastStamp = ({ first, length }: Stretch): number => first + length - 1;
