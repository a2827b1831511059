import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDom } from '../../lib/text/from-dom.ts';
import { snapshotLayout } from '../../lib/text/layout.ts';

// linkedom grows a tree in linear time, which jsdom does not.
const { document } = parseHTML('<html><body></body></html>');

describe('a large page', () => {
  it('may be deep', () => {
    const root = document.createElement('body');
    let deepest: Element = root;
    for (let i = 0; i < 50_000; i++)
      deepest = deepest.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
    deepest.append('deep');
    const { captured, runs } = readDom(root, snapshotLayout());
    expect(captured.text).toBe('deep');
    expect(runs[0]?.node.parentNode).toBe(deepest);
  });

  it('may be wide', () => {
    const root = document.createElement('body');
    for (let i = 0; i < 20_000; i++) {
      const paragraph = document.createElement('p');
      paragraph.append(` ${i} `, 'x');
      root.appendChild(paragraph);
    }
    const { captured } = readDom(root, snapshotLayout());
    expect(captured.blocks).toHaveLength(20_000);
    expect(captured.text.endsWith('\n19999 x')).toBe(true);
  });

  it('may be one node of ten million characters', () => {
    const root = document.createElement('p');
    root.append('word  two '.repeat(1_000_000));
    const { captured } = readDom(root, snapshotLayout());
    expect(captured.text.length).toBe(9_000_000 - 1);
  });

  it('may have ten million characters in short kept lines', () => {
    const root = document.createElement('p');
    root.setAttribute('data-proffer-box', 'lines');
    root.append('ten signs\n'.repeat(1_000_000));
    const { captured } = readDom(root, snapshotLayout());
    expect(captured.text.length).toBe(10_000_000 - 1);
  });
});
