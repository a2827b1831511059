// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../lib/capture/snapshot.ts';
import { readDom } from '../../lib/text/from-dom.ts';
import { type Box, type Layout, liveLayout, snapshotLayout } from '../../lib/text/layout.ts';

const take = (html: string) => {
  document.body.innerHTML = html;
  return snapshot(document, liveLayout(window));
};
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('a snapshot', () => {
  it('marks what is hidden and what is not displayed as its tag would be', () => {
    const html = take(
      '<p style="display:none">x</p><span style="display:block">a</span><div style="display:inline">b</div>' +
        '<p style="white-space:pre">c  d</p><p hidden>x</p><p>e</p><p style="visibility:hidden">x</p>',
    );
    expect(html).toContain('<p style="display:none" data-proffer-box="none">');
    expect(html).toContain('<p hidden="">');
    expect(html).toContain('<p>e</p>');
    expect(readDom(parse(html), snapshotLayout()).captured.text).toBe('a\nb\nc  d\ne');
  });

  it.each([
    ['typed values', '<input value="typed"><input type=search value="asked">', /typed|asked/],
    ['hidden inputs', '<input type=hidden name=token value=secret>', /token|secret/],
    ['text areas', '<textarea>typed</textarea>', /typed/],
    [
      'what is ticked and chosen',
      '<input type=checkbox checked><select><option selected>a</select>',
      /checked|selected/,
    ],
    ['editors', '<div role=textbox contenteditable>typed</div>', /typed/],
    ['event handlers', '<p onclick="act()">a</p>', /act/],
    ['comments', '<!-- secret -->a', /secret/],
    ['what stands in for scripts', '<noscript><p>please</p></noscript>', /please/],
    ['marks of another snapshot', '<p data-proffer-box="none">a</p>', /data-proffer-box/],
  ])('leaves out %s', (_, html, trace) => {
    expect(take(html)).not.toMatch(trace);
  });

  it('leaves out what is said to be ours', () => {
    document.body.innerHTML = '<p>a</p><div id=ours>ours</div>';
    const ours = document.querySelector('#ours');
    expect(snapshot(document, liveLayout(window), (element) => element === ours)).not.toContain('ours');
  });

  it.each([
    ...['attributes', 'getAttribute', 'hasAttribute', 'localName', 'nodeType', 'namespaceURI', 'textContent'],
    ...['nextSibling', 'firstChild', 'childNodes', 'children', 'shadowRoot', 'parentNode', 'closest'],
  ])('is not misled by a control of the name %s', (name) => {
    document.body.innerHTML = `<form class=a><p>in</p><input name=${name}></form><p>after</p>`;
    // As browsers do it: https://html.spec.whatwg.org/multipage/forms.html#the-form-element
    Object.defineProperty(document.forms[0], name, { value: document.querySelector('input') });
    const html = snapshot(document, liveLayout(window));
    expect(html).toContain(`<form class="a"><p>in</p><input name="${name}"></form><p>after</p>`);
    expect(readDom(document, liveLayout(window)).captured.text).toBe('in\nafter');
    expect(readDom(parse(html), snapshotLayout()).captured.text).toBe('in\nafter');
  });

  it('keeps buttons’ words and the choices of a list', () => {
    expect(take('<input type=submit value=Search><select><option value=mx>Mexico</select>')).toMatch(
      /value="Search".*value="mx">Mexico/,
    );
  });

  it('keeps scripts as text that does not run', () => {
    document.body.innerHTML = '';
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = '{"@type":"Report","headline":"a<b"}';
    document.body.append(script, document.createElement('script'));
    const html = snapshot(document, liveLayout(window));
    expect(html).toContain('<script type="application/ld+json">{"@type":"Report","headline":"a<b"}</script>');
    expect(html).toContain('<script type="text/plain"></script>');
  });

  it('escapes what a parser would read otherwise', () => {
    document.body.innerHTML = '<p>&lt;b&gt; &amp;amp; &nbsp;"</p><pre>\n\nx</pre>';
    const again = parse(snapshot(document, liveLayout(window)));
    expect(again.querySelector('p')?.textContent).toBe('<b> &amp; \u00a0"');
    expect(again.querySelector('pre')?.textContent).toBe('\nx');
  });

  it('declares open shadow trees', () => {
    document.body.innerHTML = '<x-a><b slot=t>title</b>light</x-a>';
    (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' }).innerHTML =
      '<h2><slot name=t></slot></h2><p>shadow</p><slot></slot>';
    const before = readDom(document, liveLayout(window)).captured;
    expect(before.text).toBe('title\nshadow\nlight');
    const html = snapshot(document, liveLayout(window));
    expect(html).toContain('<x-a><template shadowrootmode="open"><h2>');
    expect(readDom(parse(html), snapshotLayout()).captured).toEqual(before);
  });

  it('is not misled by a template that only looks like a shadow tree', () => {
    document.body.innerHTML = '<div><template shadowrootmode=open>not shown</template>shown</div>';
    const html = snapshot(document, liveLayout(window));
    expect(readDom(document, liveLayout(window)).captured.text).toBe('shown');
    expect(readDom(parse(html), snapshotLayout()).captured.text).toBe('shown');
  });

  it('read again gives the same text, whatever the styles were', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), (trees) => {
        document.body.replaceChildren();
        for (const tree of trees) grow(document.body, tree);
        const before = readDom(document, styled).captured;
        expect(readDom(parse(snapshot(document, styled)), snapshotLayout()).captured).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

type Tree = string | { tag: string; box: Partial<Box>; shadow: boolean; children: Tree[] };

const anyBox = fc.record(
  {
    flow: fc.constantFrom<Box['flow'][]>('none', 'inline', 'block', 'block'),
    visible: fc.boolean(),
    white: fc.constantFrom<Box['white'][]>('collapse', 'keep', 'lines'),
  },
  { requiredKeys: [] },
);
const page = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', '\u00a0', '<', '&', '😀'), maxLength: 8 }),
    fc.record({
      tag: fc.constantFrom('div', 'span', 'section', 'x-a', 'br', 'blockquote'),
      box: anyBox,
      shadow: fc.boolean(),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

/** Stands in for a browser's styles: what a tag gives, and over it whatever the test laid on an element. */
const laid = new WeakMap<Element, Partial<Box>>();
const styled: Layout = {
  declaredTrees: false,
  boxOf: (element, parent) => ({
    flow: /^(div|section|blockquote|body|html)$/.test(element.localName) ? 'block' : 'inline',
    visible: parent.visible,
    white: parent.white,
    ...laid.get(element),
  }),
};

function grow(parent: Node, tree: Tree): void {
  if (typeof tree === 'string') {
    parent.appendChild(document.createTextNode(tree));
    return;
  }
  const element = parent.appendChild(document.createElement(tree.tag));
  laid.set(element, tree.box);
  if (tree.tag === 'br') return;
  const shadow = tree.shadow && tree.tag !== 'section' ? element.attachShadow({ mode: 'open' }) : null;
  shadow?.appendChild(document.createElement('slot'));
  for (const child of tree.children) grow(shadow ?? element, child);
  if (shadow) element.append('light');
}
