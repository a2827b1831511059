import type { Span } from '../../model/index.ts';
import { lastAtMost } from '../fold.ts';
import { advancesOf } from './advance.ts';
import type { PdfBox, PdfItem, PdfPage, Quarter } from './page.ts';
import { boxInPage, type Piece, pieceAt, upright } from './pieces.ts';
import type { PdfRun } from './writer.ts';

/** A rectangle on a page, in the page's user space (points, y upwards, not rotated). */
export interface PagedBox extends PdfBox {
  /** Place of the page among the pages, from 0. */
  page: number;
}

/** A place in a text layer: the item, and how many units into its `str`. */
export interface ItemPoint {
  page: number;
  item: number;
  offset: number;
}

/** A stretch of the text that stands on one line of a page. */
export interface PdfLine extends PdfBox {
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** How its writing is turned on the page, before the page's own rotation. */
  turn: Quarter;
}

interface Laid {
  piece: Piece;
  turn: Quarter;
}

/** Both ways between the pages of a PDF and the offsets of its text. */
export class PdfMap {
  private readonly pages: readonly PdfPage[];
  private readonly runs: readonly PdfRun[];
  private readonly starts: readonly number[];
  /** Runs of each page, in the order of the text. */
  private readonly byPage: PdfRun[][];

  constructor(pages: readonly PdfPage[], runs: readonly PdfRun[]) {
    this.pages = pages;
    this.runs = runs;
    this.starts = runs.map(({ textOffset }) => textOffset);
    this.byPage = pages.map(() => []);
    for (const run of runs) this.byPage[run.page]?.push(run);
  }

  /**
   * The rectangles a span covers, in the order of the text, one for each stretch of a line. Empty for an empty span, and
   * for the white space between blocks.
   */
  boxesOf({ start, end }: Span): PagedBox[] {
    const boxes: (PagedBox & { laid: Laid })[] = [];
    for (let i = Math.max(0, lastAtMost(this.starts, start)); i < this.runs.length; i++) {
      const run = this.runs[i] as PdfRun;
      if (run.textOffset >= end) break;
      const from = Math.max(start, run.textOffset) - run.textOffset + run.itemOffset;
      const to = Math.min(end, run.textOffset + run.length) - run.textOffset + run.itemOffset;
      if (to > from) addBox(boxes, this.boxIn(run, from, to));
    }
    return boxes.map(({ page, x0, y0, x1, y1 }) => ({ page, x0, y0, x1, y1 }));
  }

  /**
   * All of a page's text by lines, in the order of the text: what a layer over the page is made of. White space that ends
   * a line stands in none.
   */
  linesOf(page: number): PdfLine[] {
    const lines: (PdfLine & PagedBox & { laid: Laid })[] = [];
    for (const run of this.byPage[page] ?? []) {
      const box = this.boxIn(run, run.itemOffset, run.itemOffset + run.length);
      if (!box) continue;
      const end = run.textOffset + run.length;
      const before = lines.at(-1);
      // Farther apart in the text are words with another block between them.
      const follows = before !== undefined && run.textOffset - before.end <= 1;
      const line = follows ? [before] : [];
      addBox(line, { ...box, start: run.textOffset, end, turn: box.laid.turn } as PagedBox & { laid: Laid });
      if (line.length === 1 && follows) before.end = end;
      else lines.push(line.at(-1) as (typeof lines)[number]);
    }
    return lines.map(({ start, end, turn, x0, y0, x1, y1 }) => ({ start, end, turn, x0, y0, x1, y1 }));
  }

  /** Place of the page an offset stands on; between two pages, of the one before; `null` in an empty text. */
  pageAt(offset: number): number | null {
    return (this.runs[lastAtMost(this.starts, offset)] ?? this.runs[0])?.page ?? null;
  }

  /**
   * The offset nearest to a point of a page in user space, `null` on a page without text. What lies in a line's height
   * belongs to that line; else to the nearest one. Between two characters it is the nearer end.
   */
  offsetAt(page: number, x: number, y: number): number | null {
    const shown = this.pages[page];
    let best: { run: PdfRun; distance: number; u: number; laid: Laid } | null = null;
    for (const run of this.byPage[page] ?? []) {
      const laid = shown && pieceAt(shown, run.item);
      if (!laid) continue;
      const [u, v] = upright(shown.view, laid.turn, x, y);
      const [from, to] = this.stretch(run, laid)(run.itemOffset, run.itemOffset + run.length);
      const beside = Math.max(from - u, u - to, 0);
      const above = Math.max(laid.piece.top - v, v - laid.piece.bottom, 0);
      const distance = beside + 4 * above;
      if (best === null || distance < best.distance) best = { run, distance, u, laid };
    }
    return best && this.offsetIn(best.run, best.laid, best.u);
  }

  /** The offset of a place in a text layer; in white space that the text leaves out, of the next character after it. */
  offsetOf({ page, item, offset }: ItemPoint): number | null {
    const runs = this.byPage[page]?.filter((run) => run.item === item) ?? [];
    for (const run of runs) {
      if (offset <= run.itemOffset + run.length) return run.textOffset + Math.max(0, offset - run.itemOffset);
    }
    const last = runs.at(-1);
    return last ? last.textOffset + last.length : null;
  }

  /** The way back of `offsetOf`; `null` in an empty text. */
  itemPointAt(offset: number): ItemPoint | null {
    const run = this.runs[lastAtMost(this.starts, offset)] ?? this.runs[0];
    if (!run) return null;
    const into = Math.min(run.length, Math.max(0, offset - run.textOffset));
    return { page: run.page, item: run.item, offset: run.itemOffset + into };
  }

  private boxIn(run: PdfRun, from: number, to: number): (PagedBox & { laid: Laid }) | null {
    const page = this.pages[run.page] as PdfPage;
    const laid = pieceAt(page, run.item);
    if (!laid) return null;
    const [u0, u1] = this.stretch(run, laid)(from, to);
    const { top, bottom } = laid.piece;
    return { page: run.page, laid, ...boxInPage(page.view, laid.turn, { u0, u1, top, bottom }) };
  }

  /** Where units `[from, to)` of an item stand along their line. */
  private stretch(run: PdfRun, { piece }: Laid): (from: number, to: number) => [number, number] {
    const page = this.pages[run.page] as PdfPage;
    const advances = advancesOf(page.items[run.item] as PdfItem, page);
    return (from, to) => {
      const [begin, finish] = [advances[from] ?? 0, advances[to] ?? piece.u1 - piece.u0];
      return piece.rtl ? [piece.u1 - finish, piece.u1 - begin] : [piece.u0 + begin, piece.u0 + finish];
    };
  }

  private offsetIn(run: PdfRun, laid: Laid, u: number): number {
    const stretch = this.stretch(run, laid);
    for (let unit = 0; unit < run.length; unit++) {
      const [from, to] = stretch(run.itemOffset + unit, run.itemOffset + unit + 1);
      const isBefore = laid.piece.rtl ? u > (from + to) / 2 : u < (from + to) / 2;
      if (isBefore) return run.textOffset + unit;
    }
    return run.textOffset + run.length;
  }
}

/** Words of one line make one rectangle, with the space between them. */
function addBox(boxes: (PagedBox & { laid: Laid })[], box: (PagedBox & { laid: Laid }) | null): void {
  if (!box) return;
  const last = boxes.at(-1);
  if (last && last.page === box.page && isSameLine(last.laid, box.laid)) {
    last.x0 = Math.min(last.x0, box.x0);
    last.y0 = Math.min(last.y0, box.y0);
    last.x1 = Math.max(last.x1, box.x1);
    last.y1 = Math.max(last.y1, box.y1);
    last.laid = box.laid;
  } else boxes.push(box);
}

function isSameLine(a: Laid, b: Laid): boolean {
  const size = Math.max(a.piece.size, b.piece.size);
  const gap = Math.max(b.piece.u0 - a.piece.u1, a.piece.u0 - b.piece.u1);
  return a.turn === b.turn && Math.abs(a.piece.v - b.piece.v) < 0.4 * size && gap < 2 * size;
}
