import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A bookmark of the file. */
export interface OutlineStep {
  title: string;
  /** From 1. */
  level: number;
  /** Place of the page it leads to, from 0; `null` where it leads elsewhere or nowhere. */
  page: number | null;
}

interface Bookmark {
  title: string;
  dest: string | readonly unknown[] | null;
  items: Bookmark[];
}

const MOST_STEPS = 2_000;
const DEEPEST = 12;
const LONGEST_TITLE = 500;

/** The file's bookmarks, flat, in their order; what cannot be followed leads nowhere. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<OutlineStep[]> {
  const bookmarks = ((await pdf.getOutline()) ?? []) as unknown as Bookmark[];
  const flat = flatten(bookmarks, 1, []);
  const steps: OutlineStep[] = [];
  for (const { bookmark, level } of flat) {
    const title = String(bookmark.title ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_TITLE);
    if (title !== '') steps.push({ title, level, page: await pageOf(pdf, bookmark.dest) });
  }
  return steps;
}

interface Leveled {
  bookmark: Bookmark;
  level: number;
}

function flatten(bookmarks: readonly Bookmark[], level: number, into: Leveled[]): Leveled[] {
  for (const bookmark of bookmarks) {
    if (into.length >= MOST_STEPS || level > DEEPEST) break;
    into.push({ bookmark, level });
    flatten(bookmark.items ?? [], level + 1, into);
  }
  return into;
}

async function pageOf(pdf: PDFDocumentProxy, dest: Bookmark['dest']): Promise<number | null> {
  try {
    const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const [target] = explicit ?? [];
    if (typeof target === 'number') return target;
    return target ? await pdf.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0]) : null;
  } catch {
    return null;
  }
}
