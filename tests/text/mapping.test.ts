// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDom } from '../../lib/text/from-dom.ts';
import { snapshotLayout } from '../../lib/text/layout.ts';

type Tree = string | { tag: string; children: Tree[] };

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', '\t', '\u00a0', '字', '😀', '\ud83d', '-'),
  maxLength: 12,
});
const tags = fc.constantFrom(
  ...[
    'p',
    'div',
    'span',
    'b',
    'br',
    'li',
    'ul',
    'pre',
    'h2',
    'td',
    'blockquote',
    'noscript',
    'x-lines',
    'x-hidden',
    'x-shadow',
    'slot',
    'hr',
  ],
);
const tree: fc.Arbitrary<Tree> = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc.record({ tag: tags, children: fc.array(tie('node'), { maxLength: 5 }) }),
  ),
})).node;
const page = fc.array(tree, { maxLength: 8 });

function grow(parent: Node, trees: readonly Tree[]): void {
  for (const one of trees) {
    if (typeof one === 'string') parent.appendChild(document.createTextNode(one));
    else {
      const element = document.createElement(one.tag);
      if (one.tag === 'x-lines') element.setAttribute('data-proffer-box', 'lines');
      if (one.tag === 'x-hidden') element.setAttribute('data-proffer-box', 'unseen');
      const inner = one.tag === 'x-shadow' ? element.attachShadow({ mode: 'open' }) : element;
      if (one.tag === 'x-shadow') element.append('light ', document.createElement('p'));
      grow(inner, one.children);
      parent.appendChild(element);
    }
  }
}

const build = (trees: readonly Tree[]): HTMLElement => {
  document.body.replaceChildren();
  grow(document.body, trees);
  return document.body;
};

const nodesOf = (root: Node): Node[] => {
  const found: Node[] = [root];
  for (const node of found) {
    found.push(...node.childNodes);
    const shadow = node.nodeType === 1 ? (node as Element).shadowRoot : null;
    if (shadow) found.push(shadow);
  }
  return found;
};
const sizeOf = (node: Node): number => (node.nodeType === 3 ? (node as Text).length : node.childNodes.length);

describe('a page and its text', () => {
  it('offsets → range → offsets is the identity', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (trees, a, b) => {
        const dom = readDom(build(trees), snapshotLayout());
        const length = dom.captured.text.length;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
        expect(dom.spanOf(dom.rangeOf({ start, end }))).toEqual({ start, end });
      }),
      { numRuns: 400 },
    );
  });

  it('range → offsets → range settles after one step', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (trees, a, b, c, d) => {
        const body = build(trees);
        const dom = readDom(body, snapshotLayout());
        const nodes = nodesOf(body);
        const [from, to] = [nodes[a % nodes.length] as Node, nodes[b % nodes.length] as Node];
        const span = dom.spanOf(
          new StaticRange({
            startContainer: from,
            startOffset: c % (sizeOf(from) + 1),
            endContainer: to,
            endOffset: d % (sizeOf(to) + 1),
          }),
        );
        expect(span).not.toBeNull();
        if (!span) return;
        const settled = dom.rangeOf(span);
        const again = dom.rangeOf(dom.spanOf(settled) ?? { start: -1, end: -1 });
        expect([again.startContainer, again.startOffset, again.endContainer, again.endOffset]).toEqual([
          settled.startContainer,
          settled.startOffset,
          settled.endContainer,
          settled.endOffset,
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('the text is the same whatever the grouping of text nodes', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(), { maxLength: 20 }), (trees, cuts) => {
        const body = build(trees);
        const before = readDom(body, snapshotLayout()).captured;
        const all = () => nodesOf(body).filter((node): node is Text => node.nodeType === 3);
        for (const cut of cuts) {
          const nodes = all();
          const node = nodes[cut % Math.max(1, nodes.length)];
          node?.splitText(cut % (node.length + 1));
        }
        expect(readDom(body, snapshotLayout()).captured).toEqual(before);
        for (const node of nodesOf(body)) if (node.nodeType === 11 || node === body) node.normalize();
        expect(readDom(body, snapshotLayout()).captured).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('blocks cover the text but for the newlines between them, and begin and end with something', () => {
    fc.assert(
      fc.property(page, (trees) => {
        const { text, blocks } = readDom(build(trees), snapshotLayout()).captured;
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/\S/);
        for (const { start, end } of blocks) expect(text.slice(start, end)).not.toMatch(/^\n|[ \n\t]$/);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('runs carry the characters of their nodes', () => {
    fc.assert(
      fc.property(page, (trees) => {
        const { captured, runs } = readDom(build(trees), snapshotLayout());
        for (const { node, nodeOffset, textOffset, length } of runs) {
          const shown = captured.text.slice(textOffset, textOffset + length);
          const plain = (text: string) => text.replace(/[ \t\n]/g, ' ').replace(/[\ud800-\udfff]/g, '\ufffd');
          expect(plain(shown)).toBe(plain(node.data.slice(nodeOffset, nodeOffset + length)));
        }
      }),
    );
  });
});
