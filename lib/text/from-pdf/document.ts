import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { CapturedText, Span } from '../../model/index.ts';
import { hasPicture } from './glyphs.ts';
import { type OwnLabel, type PageLabel, withLabels } from './labels.ts';
import type { PdfMetadata } from './metadata.ts';
import type { OutlineStep } from './outline.ts';
import type { PdfBox, PdfPage, Quarter } from './page.ts';
import { type ItemPoint, type PagedBox, type PdfLine, PdfMap } from './place.ts';
import type { PdfText } from './read.ts';

/** What the reader shows of a page beside its picture. */
export interface PageState {
  /** From 1, as the file counts. */
  number: number;
  label: PageLabel;
  view: PdfBox;
  rotation: Quarter;
  /** `none`: no text on this page; `part`: more than a page can hold, its end left out; `broken`: cannot be read. */
  text: 'whole' | 'part' | 'none' | 'broken';
}

/** What the loader hands over. */
export interface Read {
  pdf: PDFDocumentProxy;
  close: () => Promise<void>;
  pages: readonly PdfPage[];
  text: PdfText;
  broken: ReadonlySet<number>;
  cut: ReadonlySet<number>;
  outline: readonly OutlineStep[];
  metadata: PdfMetadata;
  form: 'fields' | 'xfa' | null;
  isCut: boolean;
}

/**
 * An opened PDF: its text, and both ways between the text and its pages. Places of pages count from 0; points and
 * rectangles are in a page's user space (points, y upwards, not rotated), which pdf.js's viewports turn into pixels at any
 * zoom and rotation: `viewport.convertToViewportRectangle([x0, y0, x1, y1])`, `viewport.convertToPdfPoint(x, y)`.
 */
export class PdfDocument {
  /** pdf.js's own handle, to draw pages with and to lay a text layer over them. */
  readonly pdf: PDFDocumentProxy;
  readonly outline: readonly OutlineStep[];
  readonly metadata: PdfMetadata;
  /** `fields`: a form whose values are part of the text; `xfa`: one whose pages may say only that they cannot be shown. */
  readonly form: Read['form'];
  /** The file's end is missing, as after a broken download: what it said may be missing too. */
  readonly isCut: boolean;
  private readonly read: Read;
  private pages: PdfPage[];
  private text: PdfText;
  /** What the pages are called without the user's word. */
  private readonly found: readonly PageLabel[];
  private map: PdfMap;

  constructor(read: Read) {
    this.read = read;
    this.pdf = read.pdf;
    this.outline = read.outline;
    this.metadata = read.metadata;
    this.form = read.form;
    this.isCut = read.isCut;
    this.pages = [...read.pages];
    this.text = read.text;
    this.found = this.text.labels;
    this.map = new PdfMap(this.pages, this.text.runs);
  }

  get captured(): CapturedText {
    return this.text.captured;
  }

  get labels(): readonly PageLabel[] {
    return this.text.labels;
  }

  /** The largest text of the first page that has any, for `metadataFromPdf` of `lib/source`. */
  get frontTitle(): string | null {
    return this.text.frontTitle;
  }

  /** All pages, in their order. */
  get states(): PageState[] {
    const withText = new Set(this.text.blockPages);
    return this.pages.map(({ view, rotation }, page) => ({
      number: page + 1,
      label: this.text.labels[page] as PageLabel,
      view,
      rotation,
      text: this.textOf(page, withText),
    }));
  }

  /** No page has any text: a scan, most likely; `showsPicture` tells. */
  get isTextless(): boolean {
    return this.text.captured.blocks.length === 0;
  }

  /** The rectangles of a span, one for each stretch of a line; exact to a fraction of a point where the page's drawing could be followed. */
  boxesOf(span: Span): PagedBox[] {
    return this.map.boxesOf(span);
  }

  /** All of a page's text by lines, in reading order. */
  linesOf(page: number): PdfLine[] {
    return this.map.linesOf(page);
  }

  /** Place of the page an offset stands on; `null` in an empty text. */
  pageAt(offset: number): number | null {
    return this.map.pageAt(offset);
  }

  /** Where the words of a page begin, or would if it had any. */
  startOf(page: number): number {
    const { blockPages, captured } = this.text;
    const next = blockPages.findIndex((one) => one >= page);
    const block = captured.blocks[next];
    if (!block) return captured.text.length;
    return blockPages[next] === page ? block.start : (captured.blocks[next - 1]?.end ?? 0);
  }

  /** The offset nearest to a point of a page; `null` on a page without text. */
  offsetAt(page: number, x: number, y: number): number | null {
    return this.map.offsetAt(page, x, y);
  }

  /**
   * What pdf.js's `TextLayer` takes as its `textContentSource`, so that its n-th text is the page's n-th item: `offsetOf`
   * and `itemPointAt` speak of these.
   */
  textLayer(page: number): TextContent {
    const { items = [], fonts = {} } = this.pages[page] ?? {};
    const styles = Object.entries(fonts).map(([name, font]) => [name, { fontFamily: 'sans-serif', ...font }]);
    return { items: [...items] as TextContent['items'], styles: Object.fromEntries(styles), lang: null };
  }

  /** The offset of a place in pdf.js's text layer of a page: the n-th text item, so many units into it. Exact. */
  offsetOf(point: ItemPoint): number | null {
    return this.map.offsetOf(point);
  }

  /** The way back of `offsetOf`. */
  itemPointAt(offset: number): ItemPoint | null {
    return this.map.itemPointAt(offset);
  }

  /** Whether a picture is drawn on a page: with no text, that is a scan. `false` where it cannot be told. */
  async showsPicture(page: number): Promise<boolean> {
    try {
      return await hasPicture(await this.pdf.getPage(page + 1));
    } catch {
      return false;
    }
  }

  /** Calls pages what their reader says they are called; those after one count on. Offsets stay as they are. */
  relabel(own: readonly OwnLabel[]): void {
    const { found } = this;
    const names = withLabels(
      found.map(({ label }) => label),
      own,
    );
    const labels = found.map((was, page): PageLabel => {
      const label = names[page] ?? was.label;
      return label === was.label ? was : { label, from: 'user' };
    });
    const blocks = this.text.captured.blocks.map((block, i) => ({
      ...block,
      pageLabel: labels[this.text.blockPages[i] ?? 0]?.label ?? '',
    }));
    this.text = { ...this.text, labels, captured: { text: this.text.captured.text, blocks } };
  }

  /** Frees what pdf.js holds and ends its worker. */
  close(): Promise<void> {
    return this.read.close();
  }

  private textOf(page: number, withText: ReadonlySet<number>): PageState['text'] {
    if (this.read.broken.has(page)) return 'broken';
    if (this.read.cut.has(page)) return 'part';
    return withText.has(page) ? 'whole' : 'none';
  }
}
