import type { Block, CapturedText, Span } from '../model/index.ts';
import { type Context, contextOf, parts, ROOT_CONTEXT } from './blocks.ts';
import { type BlockSort, type Run, TextBuilder, type TextPiece } from './builder.ts';
import type { Box, Layout } from './layout.ts';
import { DomMap, type Extents } from './mapping.ts';
import { splitNumber } from './numbering.ts';
import { own } from './own.ts';
import { shadowOf, type Visitor, walkWithRests } from './walk.ts';

/** A page's text with its way back to the page. It holds as long as the page is not changed. */
export interface DomText {
  captured: CapturedText;
  /** Which stretch of which text node stands where, in reading order. */
  runs: readonly Run[];
  /** The open shadow trees that were read. */
  trees: readonly Node[];
  spanOf(range: AbstractRange): Span | null;
  rangeOf(span: Span): AbstractRange;
}

/**
 * Reads what is shown below a root: one pass, linear in the number of nodes, without recursion.
 * @param root a document, or an element of it
 */
export function readDom(root: Document | Element, layout: Layout): DomText {
  const steps = readDomWithRests(root, layout);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same, resting now and then, so that a page is never kept waiting. What the page changes during a rest may be
 * missing: whoever rests reads again when the page has changed.
 */
export function* readDomWithRests(root: Document | Element, layout: Layout): Generator<void, DomText> {
  const element = isDocument(root) ? own.documentElement(root) : root;
  if (!element) throw new TypeError('the document has no element');
  const reader = new Reader(layout.declaredTrees);
  yield* walkWithRests(element, layout, reader);
  const captured = reader.finish();
  // A range may begin or end in what stands around the root.
  const around = own.parentNode(element);
  if (around) {
    reader.extents.from.set(around, 0);
    reader.extents.to.set(around, reader.ordinals);
  }
  const map = new DomMap(element, reader.builder.runs, reader.extents);
  return {
    captured,
    runs: reader.builder.runs,
    trees: reader.trees,
    spanOf: (range) => map.spanOf(range),
    rangeOf: (span) => map.rangeOf(span),
  };
}

class Reader implements Visitor {
  readonly builder = new TextBuilder();
  readonly extents: Extents = { from: new Map(), to: new Map() };
  readonly trees: Node[] = [];
  ordinals = 0;
  private readonly declaredTrees: boolean;
  private readonly contexts: { context: Context; parts: boolean; tree: Node | null }[] = [];

  constructor(declaredTrees: boolean) {
    this.declaredTrees = declaredTrees;
  }

  enter(element: Element, box: Box): void {
    this.extents.from.set(element, this.ordinals);
    const tree = shadowOf(element, this.declaredTrees)?.tree ?? null;
    if (tree) {
      this.trees.push(tree);
      this.extents.from.set(tree, this.ordinals);
    }
    const apart = parts(element, box);
    if (apart) this.builder.close();
    if (own.localName(element) === 'br' && box.visible) this.builder.lineBreak(null);
    const outer = this.contexts.at(-1)?.context ?? ROOT_CONTEXT;
    this.contexts.push({ context: contextOf(element, outer), parts: apart, tree });
  }

  leave(element: Element): void {
    this.extents.to.set(element, this.ordinals);
    const left = this.contexts.pop();
    if (left?.tree) this.extents.to.set(left.tree, this.ordinals);
    if (left?.parts) this.builder.close();
  }

  text(node: CharacterData, box: Box): void {
    const ordinal = this.ordinals++;
    this.extents.from.set(node, ordinal);
    if (!box.visible) {
      // The space between two boxes of a line is often without size, and parts words all the same.
      const space = node.data.search(/[\t\n\f\r ]/);
      if (space >= 0) this.builder.space({ node, data: node.data, ordinal }, space);
    }
    if (!box.visible || node.data === '') return;
    const { sort } = this.contexts.at(-1)?.context ?? ROOT_CONTEXT;
    const add = box.white === 'keep' ? addKept : box.white === 'lines' ? addLines : addCollapsed;
    add(this.builder, { node, data: node.data, ordinal }, sort);
  }

  finish(): CapturedText {
    this.builder.close();
    const text = this.builder.text();
    for (const block of this.builder.blocks) if (block.kind === 'heading') numberHeading(block, text);
    return { text, blocks: this.builder.blocks };
  }
}

function numberHeading(block: Block, text: string): void {
  const { number } = splitNumber(text.slice(block.start, block.end).replace(/\s+/g, ' '));
  if (number !== undefined) block.label = number;
}

/** Collapsible white space of CSS; a no-break space is none. */
const WHITE = /[\t\n\f\r]/g;

function addCollapsed(builder: TextBuilder, raw: TextPiece, sort: BlockSort): void {
  const piece = { ...raw, data: raw.data.replace(WHITE, ' ') };
  addStretches(builder, piece, 0, piece.data.length, sort);
}

/** Adds `[from, to)` stretch by stretch, each as long as its spaces stand alone. */
function addStretches(
  builder: TextBuilder,
  piece: TextPiece,
  from: number,
  to: number,
  sort: BlockSort,
): void {
  const { data } = piece;
  let at = from;
  while (at < to) {
    if (data[at] === ' ') {
      builder.space(piece, at);
      while (at < to && data[at] === ' ') at++;
      continue;
    }
    let end = doubleSpace(data, at, to);
    if (data[end - 1] === ' ') end--;
    builder.seen(piece, at, end, sort);
    at = end;
  }
}

/** Where two spaces meet in `[from, to)`; `to` where none do. Looks no further, so that many short lines stay cheap. */
function doubleSpace(data: string, from: number, to: number): number {
  const found = to === data.length ? data.indexOf('  ', from) : data.slice(from, to).indexOf('  ') + from;
  return found < from ? to : found;
}

function addLines(builder: TextBuilder, raw: TextPiece, sort: BlockSort): void {
  const piece = { ...raw, data: raw.data.replace(/[\t\f\r]/g, ' ') };
  let at = 0;
  for (let line = piece.data.indexOf('\n'); line !== -1; line = piece.data.indexOf('\n', at)) {
    addStretches(builder, piece, at, line, sort);
    builder.lineBreak(piece, line);
    at = line + 1;
  }
  addStretches(builder, piece, at, piece.data.length, sort);
}

function addKept(builder: TextBuilder, piece: TextPiece, sort: BlockSort): void {
  const { data } = piece;
  const start = data.search(/[^ \t\n\f\r]/);
  if (start === -1) {
    builder.kept(piece, 0, data.length);
    return;
  }
  let end = data.length;
  while (/[ \t\n\f\r]/.test(data.charAt(end - 1))) end--;
  if (start > 0) builder.kept(piece, 0, start);
  builder.seen(piece, start, end, sort);
  if (end < data.length) builder.kept(piece, end, data.length);
}

const isDocument = (node: Document | Element): node is Document => own.nodeType(node) === 9;
