// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../lib/capture/snapshot.ts';
import { readDom } from '../../lib/text/from-dom.ts';
import { liveLayout, snapshotLayout } from '../../lib/text/layout.ts';
import { linksIn } from '../../lib/text/page-links.ts';

const ADDRESS = 'https://www.hrw.org/report/mexico?x=1';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The links of a page as it is kept: words, address, and where a link within the page leads. */
function linked(html: string) {
  const page = parse(html);
  const dom = readDom(page, snapshotLayout());
  const { text } = dom.captured;
  return linksIn(dom, page, ADDRESS).map(({ start, end, address, to }) => [
    text.slice(start, end),
    address,
    ...(to === undefined ? [] : [text.slice(to, to + 6)]),
  ]);
}

describe('the links of a saved page', () => {
  it('stand over the words of its text, made absolute', () => {
    expect(
      linked(
        '<p>A <a href="/news/2">study  <b>found</b></a> so, as <a href="https://un.org/x">the UN</a> says.</p>',
      ),
    ).toEqual([
      ['study found', 'https://www.hrw.org/news/2'],
      ['the UN', 'https://un.org/x'],
    ]);
  });

  it('within the page lead to a place of its text', () => {
    expect(
      linked(
        `<p>So it was.<a href="#fn1">[1]</a><a href="${ADDRESS}#b%20c">[2]</a></p><p id="fn1">First note</p><p><a name="b c">Second</a> note</p>`,
      ),
    ).toEqual([
      ['[1]', `${ADDRESS}#fn1`, 'First '],
      ['[2]', `${ADDRESS}#b%20c`, 'Second'],
    ]);
  });

  it('are of the web alone, and over words that are seen', () => {
    expect(
      linked(
        '<p>x <a href="javascript:alert(1)">run</a> <a href="mailto:a@b.c">write</a> <a href="file:///etc">file</a> <a href="/y"></a> <a>none</a> <a href="http://[">bad</a></p>',
      ),
    ).toEqual([]);
  });

  it('hold to the base that the page names, and to no name that breaks a selector', () => {
    expect(linked('<base href="https://other.org/a/"><p><a href="b">word</a></p>')).toEqual([
      ['word', 'https://other.org/a/b'],
    ]);
    expect(linked(`<p><a href='#"]x\\'>word</a></p>`)[0]?.[0]).toBe('word');
  });

  it('are at the same words in the snapshot as in the page that was captured', () => {
    const words = fc.constantFrom('one', 'two words', ' ', 'three\n', '“four”');
    const piece = fc.oneof(
      words,
      words.map((word) => `<a href="/x">${word}</a>`),
      words.map((word) => `<b>${word}</b>`),
      words.map((word) => `</p><p><a href="#y">${word}</a>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        document.body.innerHTML = `<p id="y">start ${pieces.join('')}</p>`;
        const live = readDom(document, liveLayout(window));
        const kept = parse(snapshot(document, liveLayout(window)));
        const read = readDom(kept, snapshotLayout());
        expect(read.captured.text).toBe(live.captured.text);
        expect(linksIn(read, kept, ADDRESS)).toEqual(linksIn(live, document, ADDRESS));
      }),
      { numRuns: 60 },
    );
  });
});
