import type { Block } from '../model/index.ts';

/** A stretch of a text node that stands in the text unit by unit. `ordinal` is the node's place in reading order. */
export interface Run {
  node: CharacterData;
  nodeOffset: number;
  textOffset: number;
  length: number;
  ordinal: number;
}

/** A text node as the builder takes it. */
export interface TextPiece {
  node: CharacterData;
  data: string;
  ordinal: number;
}

/** What a block is, before its place is known. */
export type BlockSort = Pick<Block, 'kind' | 'level'>;

/** White space that is seen only if something follows it in its block. `piece` is absent for `<br>`. */
interface Pending {
  sort: 'space' | 'kept' | 'break';
  piece: TextPiece | null;
  from: number;
  to: number;
}

/** Anything but white space and characters without width. */
const SEEN = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

function textOf({ sort, piece, from, to }: Pending): string {
  if (sort === 'space') return ' ';
  return sort === 'break' ? '\n' : (piece?.data.slice(from, to) ?? '');
}

/**
 * Puts the text together as it is rendered: collapses white space across nodes, parts blocks by one newline,
 * takes back blocks in which nothing is seen. A blank line made of line breaks parts blocks too.
 */
export class TextBuilder {
  readonly runs: Run[] = [];
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private length = 0;
  private pending: Pending[] = [];
  private open: { sort: BlockSort; start: number; parts: number; runs: number; seen: boolean } | null = null;

  /** Collapsed white space at `[from, to)` of a node. */
  space(piece: TextPiece, from: number): void {
    const last = this.pending.at(-1);
    if (last ? last.sort === 'kept' : this.open)
      this.pending.push({ sort: 'space', piece, from, to: from + 1 });
  }

  /** White space that is kept when something stands before and after it. */
  kept(piece: TextPiece, from: number, to: number): void {
    this.pending.push({ sort: 'kept', piece, from, to });
  }

  /** A line break: `<br>`, or a newline of a node whose line breaks are kept. */
  lineBreak(piece: TextPiece | null, from = 0): void {
    if (this.pending.at(-1)?.sort === 'space') this.pending.pop();
    this.pending.push({ sort: 'break', piece, from, to: from + 1 });
  }

  /** Something seen, `[from, to)` of a node; it belongs to a block of this sort when it begins one. */
  seen(piece: TextPiece, from: number, to: number, sort: BlockSort): void {
    const breaks = this.pending.reduce((count, { sort: is }) => count + (is === 'break' ? 1 : 0), 0);
    if (breaks > 1) this.close();
    if (this.open) this.flush();
    else this.begin(sort);
    this.append(piece, from, to, piece.data.slice(from, to));
    if (this.open && !this.open.seen) this.open.seen = SEEN.test(piece.data.slice(from, to));
  }

  /** Ends the block; white space at its end goes. */
  close(): void {
    this.pending = [];
    const { open } = this;
    this.open = null;
    if (!open) return;
    if (open.seen) this.blocks.push({ ...open.sort, start: open.start, end: this.length });
    else this.takeBack(open.parts, open.runs);
  }

  /** The text; whole once the last block is closed. Lone surrogates become U+FFFD, which are as long. */
  text(): string {
    return this.parts.join('').toWellFormed();
  }

  private begin(sort: BlockSort): void {
    const mark = { parts: this.parts.length, runs: this.runs.length };
    if (this.length > 0) this.write('\n');
    this.open = { sort, start: this.length, seen: false, ...mark };
    this.indent();
  }

  /** Kept white space before a block's first word: what stands in its own line. */
  private indent(): void {
    const kept = this.pending.filter(({ sort }) => sort !== 'space');
    this.pending = [];
    const line = kept.findLastIndex((white) => white.sort === 'break' || textOf(white).includes('\n'));
    for (const white of kept.slice(Math.max(0, line))) {
      if (!white.piece || white.sort === 'break') continue;
      const from = Math.max(white.from, white.piece.data.lastIndexOf('\n', white.to - 1) + 1);
      this.append(white.piece, from, white.to, white.piece.data.slice(from, white.to));
    }
  }

  private flush(): void {
    for (const white of this.pending) {
      if (white.piece) this.append(white.piece, white.from, white.to, textOf(white));
      else this.write(textOf(white));
    }
    this.pending = [];
  }

  private append({ node, ordinal }: TextPiece, from: number, to: number, text: string): void {
    if (from === to) return;
    const last = this.runs.at(-1);
    const goesOn =
      last?.node === node &&
      last.nodeOffset + last.length === from &&
      last.textOffset + last.length === this.length;
    if (goesOn) last.length += to - from;
    else this.runs.push({ node, nodeOffset: from, textOffset: this.length, length: to - from, ordinal });
    this.write(text);
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private takeBack(parts: number, runs: number): void {
    for (const part of this.parts.splice(parts)) this.length -= part.length;
    this.runs.length = runs;
  }
}
