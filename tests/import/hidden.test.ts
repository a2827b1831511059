import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hiddenIn, isNestedTooDeep, without } from '../../lib/surface/import-hidden.ts';
import { readDom, snapshotLayout } from '../../lib/text/index.ts';

/** The text of a saved page as it is imported. */
function textOf(html: string): string {
  const { document } = new JSDOM(html).window;
  return readDom(document, without(hiddenIn(document), snapshotLayout())).captured.text;
}

describe('what a saved page hides', () => {
  it('by its own styles is no text of it', () => {
    const html = `<style>.x{display:none} /* .y{} */ .y { color:red; font-size:0 } .back{display:none} .back{display:block}
      @media print { .z { display:none } } #o{opacity:0}</style>
      <p>seen</p><p hidden>no1</p><p style="display: none">no2</p><p style="visibility:hidden">no3</p><p class=x>no4</p>
      <p class=y>no5</p><p id=o>no6</p><p class=back>back</p><p class=z>screen</p><p style="font-size:0.9em;opacity:0.5">faint</p>`;
    expect(textOf(html).split(/\s+/).filter(Boolean)).toEqual(['seen', 'back', 'screen', 'faint']);
  });

  it('with rules that are none changes nothing', () => {
    expect(textOf('<style>}{ p::: {display:none} {{{ </style><p>seen</p>')).toBe('seen');
  });
});

describe('a page nested without end', () => {
  it('is told from one that only leaves its paragraphs open', () => {
    expect(isNestedTooDeep('<div>'.repeat(100_000))).toBe(true);
    expect(
      isNestedTooDeep(`${'<div><b>'.repeat(50)}${'<p>x<br><li>y<svg><path/></svg>'.repeat(20_000)}`),
    ).toBe(false);
    expect(isNestedTooDeep('<a'.repeat(1_000_000))).toBe(false);
  });
});
