// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readDom } from '../../lib/text/from-dom.ts';
import { liveLayout, snapshotLayout } from '../../lib/text/layout.ts';
import { paragraphAt, sectionAt } from '../../lib/text/sections.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readDom(document, snapshotLayout());
};
const kinds = (html: string) => {
  const { captured } = read(html);
  return captured.blocks.map(({ kind, level, start, end }) => [
    kind,
    ...(level === undefined ? [] : [level]),
    captured.text.slice(start, end),
  ]);
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('white space', () => {
  it.each([
    ['is collapsed across elements', '<p>  a <b> b</b>\n<i>c </i> d  </p>', 'a b c d'],
    ['is not made up', '<p>a<b>b</b>c</p>', 'abc'],
    ['a no-break space is none', '<p>a&nbsp; b&nbsp;</p>', 'a\u00a0 b\u00a0'],
    ['a line break is a newline', '<p>a <br> b</p>', 'a\nb'],
    ['a line break at an end is nothing', '<p><br>a<br></p><p>b</p>', 'a\nb'],
    ['blocks are parted by one newline', '<div><div><p>a</p></div></div>\n\n<p></p><p>b</p>', 'a\nb'],
    ['text beside blocks is a block', '<div>a<p>b</p>c</div>', 'a\nb\nc'],
    ['is kept in pre', '<pre>  if x:\n\n    y\n</pre>', '  if x:\n\n    y'],
    ['is kept between words of pre only', '<pre>\n\n  a<b> </b>\tb\n \n</pre><p>c', '  a \tb\nc'],
    ['lines are kept in pre-line', '<p data-proffer-box="lines">a  b\n c \n\n d</p>', 'a b\nc\nd'],
    ['a blank line parts blocks', '<p>a<br> <br>b</p>', 'a\nb'],
    ['a block with nothing but it is none', '<p>a</p><p>&nbsp;&nbsp;</p><p>\u200b</p><p>b</p>', 'a\nb'],
    ['cells are parted', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\nb\nc'],
  ])('%s', (_, html, text) => {
    expect(read(html).captured.text).toBe(text);
  });

  it('makes two blocks of a blank line', () => {
    expect(kinds('<p>a<br><br>b<br>c</p>')).toEqual([
      ['paragraph', 'a'],
      ['paragraph', 'b\nc'],
    ]);
  });

  it('replaces lone surrogates, and only those', () => {
    document.body.append('a\ud83d', '\ude00b\ud83d');
    expect(readDom(document, snapshotLayout()).captured.text).toBe('a😀b\ufffd');
  });
});

describe('what is not seen', () => {
  it.each([
    ['code', '<script>x</script><style>x</style><template>x</template><noscript>x</noscript>a'],
    ['form controls', '<input value=x><textarea>x</textarea><select><option>x</select>a'],
    ['typed text', '<div role=textbox contenteditable>x</div>a'],
    ['hidden attribute', '<p hidden>x</p>a'],
    ['closed details', '<details><summary>a</summary>x<p>x</p></details>'],
    ['marked hidden', '<p data-proffer-box="none">x</p><p data-proffer-box="unseen">x</p>a'],
    ['media', '<video>x</video><iframe>x</iframe><object>x</object>a'],
  ])('%s', (_, html) => {
    expect(read(html).captured.text).toBe('a');
  });

  it('is told by style in a live page', () => {
    document.body.innerHTML =
      '<p style="display:none">x</p><p style="visibility:hidden">x<b style="visibility:visible">a</b></p>' +
      '<span style="display:block">b</span>c<div style="display:inline">d</div>' +
      '<p style="white-space:pre-wrap">e  f</p><span style="float:left">G</span>h' +
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden">x</span>';
    expect(readDom(document, liveLayout(window)).captured.text).toBe('a\nb\ncd\ne  f\nGh');
  });

  it('leaves open details and seen children of unseen elements', () => {
    expect(
      read(
        '<details open><summary>a</summary>b</details><p data-proffer-box="unseen">x<b data-proffer-box="seen">c</b>',
      ).captured.text,
    ).toBe('a\nb\nc');
  });
});

describe('blocks', () => {
  it('have the kind of the structure they stand in', () => {
    expect(
      kinds(
        '<h2>T</h2><ul><li>a<ul><li><p>b</p></li></ul>c</li></ul><blockquote><p>q</p></blockquote><pre>x</pre>' +
          '<table><caption>cap</caption><tr><th>h</th><td><p>d</p></td></tr></table>' +
          '<figure><figcaption>f</figcaption></figure><p><span role=heading aria-level=3>r</span> s</p>',
      ),
    ).toEqual([
      ['heading', 2, 'T'],
      ['item', 1, 'a'],
      ['item', 2, 'b'],
      ['item', 1, 'c'],
      ['quote', 'q'],
      ['pre', 'x'],
      ['caption', 'cap'],
      ['cell', 'h'],
      ['cell', 'd'],
      ['caption', 'f'],
      ['heading', 3, 'r s'],
    ]);
  });

  it('of a table that lays out a page are no cells', () => {
    expect(kinds('<table><tr><td><h1>T</h1><p>a</p></td></tr></table>')).toEqual([
      ['heading', 1, 'T'],
      ['paragraph', 'a'],
    ]);
  });

  it('lead to a section path with numbers and to the paragraph', () => {
    const { captured } = read(
      '<h1>Mexico</h1><p>0<h2>3. Profiles</h2><p>x<h3>3.4 Volunteer Searchers</h3><p>a<p>b<ul><li>c</ul><h2>IV. End</h2><p>d',
    );
    expect(sectionAt(captured, captured.text.indexOf('b\nc'))).toEqual([
      { title: 'Mexico' },
      { number: '3', title: 'Profiles' },
      { number: '3.4', title: 'Volunteer Searchers' },
    ]);
    expect(paragraphAt(captured, captured.text.indexOf('c\n'))).toBe(3);
    expect(sectionAt(captured, captured.text.length)).toEqual([
      { title: 'Mexico' },
      { number: 'IV', title: 'End' },
    ]);
  });

  it('have a short title even where a heading was never closed', () => {
    const { captured } = read(`<h1>2. ${'word '.repeat(99)}abcd😀${' word'.repeat(9_000)}</h1>`);
    const [step] = sectionAt(captured, captured.text.length);
    expect(step?.number).toBe('2');
    expect(step?.title).toMatch(/^word .* abcd$/);
    expect(step?.title.length).toBe(499);
    const long = sectionAt(read(`<h1>${'x'.repeat(499)}😀</h1>`).captured, 0)[0]?.title;
    expect(long).toBe('x'.repeat(499));
  });
});

describe('shadow trees', () => {
  it('are read in flattened order, with their slots', () => {
    document.body.innerHTML = '<x-a><b slot=t>title</b>light<i slot=none>nowhere</i></x-a>!';
    const host = document.querySelector('x-a') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p>shadow</p><slot></slot><h2><slot name=t></slot></h2><slot name=u>fallback</slot>';
    expect(readDom(document, snapshotLayout()).captured.text).toBe('shadow\nlight\ntitle\nfallback!');
  });

  it('are read the same where they are still declared', () => {
    expect(
      read(
        '<x-a><template shadowrootmode=open><p>shadow</p><slot></slot><h2><slot name=t></slot></h2>' +
          '<slot name=u>fallback</slot></template><b slot=t>title</b>light<i slot=none>nowhere</i></x-a>!',
      ).captured.text,
    ).toBe('shadow\nlight\ntitle\nfallback!');
  });

  it('are mapped both ways', () => {
    document.body.innerHTML = '<p>a</p><x-a>light</x-a>';
    const shadow = (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>shadow</p><slot></slot>';
    const dom = readDom(document, snapshotLayout());
    const whole = { start: 0, end: dom.captured.text.length };
    expect(dom.spanOf(dom.rangeOf(whole))).toEqual(whole);
    const range = document.createRange();
    range.selectNodeContents(shadow);
    expect(dom.spanOf(range)).toEqual({ start: 2, end: whole.end });
  });
});

describe('ranges', () => {
  it('over elements and hidden parts take in what is seen of them', () => {
    const { captured, spanOf } = read('<p>a</p><p hidden>x</p><!-- c --><p> b <b>c</b> </p><p>d</p>');
    const range = document.createRange();
    const words = () => {
      const span = spanOf(range);
      return span && captured.text.slice(span.start, span.end);
    };
    range.selectNodeContents(document.body.children[2] as Element);
    expect(words()).toBe('b c');
    range.setStart(document.body.children[1] as Element, 0);
    range.setEnd(document.body.lastElementChild as Element, 0);
    expect(words()).toBe('b c');
    range.selectNodeContents(document);
    expect(words()).toBe(captured.text);
    range.selectNode(document.body.children[1] as Element);
    expect(words()).toBe('');
  });

  it('outside of what was read have no span', () => {
    document.body.innerHTML = '<main>a</main><p>b</p>';
    const { spanOf } = readDom(document.querySelector('main') as Element, snapshotLayout());
    const range = new Document().createRange();
    expect(spanOf(range)).toBeNull();
  });
});
