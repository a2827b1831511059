import type { Block } from '../../model/index.ts';
import { inOrder, isCjkJoint, type Ordered } from './order.ts';
import type { PdfPage } from './page.ts';
import type { Piece } from './pieces.ts';
import type { Segment } from './segments.ts';

/** A stretch of an item that stands in the text unit by unit. */
export interface PdfRun {
  /** Place of the page among the pages, from 0. */
  page: number;
  /** Place of the item among the page's items. */
  item: number;
  /** Where in the item's `str`, and where in the text. */
  itemOffset: number;
  textOffset: number;
  length: number;
}

/** A block before it is written: its lines, from the first to the last. */
export interface Draft extends Pick<Block, 'kind' | 'level' | 'label' | 'furniture'> {
  lines: readonly Segment[];
}

const HYPHEN_LAST = /\p{L}[-\u00ad\u2010]$/u;
const SMALL_FIRST = /^\p{Ll}/u;
/** White space that a line collapses, control characters with it; a no-break space is a character like others. */
const WHITE = '\\p{Cc} \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000\\ufeff';
/** What is written as it stands: words with single spaces between them. */
const STRETCH = new RegExp(`[^${WHITE}]+(?: [^${WHITE}]+)*`, 'gu');

/** Puts the text together from the lines of blocks, and notes where each character stands on its page. */
export class PdfTextWriter {
  readonly runs: PdfRun[] = [];
  readonly blocks: Block[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private start = 0;
  /** What stands between the last character written and the next, if one follows in the block. */
  private pending = '';
  private last = '';

  /** Writes one block of a page; a block in which nothing is seen is none. */
  block(page: PdfPage, index: number, { lines, ...sort }: Draft): void {
    const isBlank = (item: number): boolean => !/\S/.test(page.items[item]?.str ?? '');
    const parts = this.blocks.length > 0 ? '\n' : '';
    this.start = -1;
    this.pending = parts;
    this.last = '';
    lines.forEach((line, i) => {
      const ordered = inOrder(line, isBlank);
      if (i > 0) this.pending = this.betweenLines(ordered);
      for (const { piece, spaced } of ordered) {
        if (spaced && this.pending === '') this.pending = ' ';
        this.piece(index, piece);
      }
    });
    if (this.start < 0) return;
    const label = page.label ? { pageLabel: page.label } : {};
    this.blocks.push({ ...sort, start: this.start, end: this.length, ...label, filePage: index + 1 });
  }

  /** The text; lone surrogates become U+FFFD, which are as long. */
  text(): string {
    return this.parts.join('').toWellFormed();
  }

  private betweenLines(next: readonly Ordered[]): string {
    if (this.start < 0) return this.pending;
    const first = next[0]?.piece.str.trimStart() ?? '';
    if (HYPHEN_LAST.test(this.last) && SMALL_FIRST.test(first)) return '\n';
    return isCjkJoint(this.last, first) ? '' : ' ';
  }

  private piece(page: number, { item, str }: Piece): void {
    let end = 0;
    for (const { 0: words, index } of str.matchAll(STRETCH)) {
      if (index > end) this.space();
      this.words(page, item, index, words);
      end = index + words.length;
    }
    if (end < str.length) this.space();
  }

  private space(): void {
    if (this.start >= 0 && this.pending === '') this.pending = ' ';
  }

  private words(page: number, item: number, itemOffset: number, words: string): void {
    if (this.pending !== '') this.write(this.pending);
    this.pending = '';
    if (this.start < 0) this.start = this.length;
    this.runs.push({ page, item, itemOffset, textOffset: this.length, length: words.length });
    this.write(words);
    this.last = `${this.last.slice(-2)}${words}`.slice(-3);
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
