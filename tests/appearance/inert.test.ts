// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../lib/appearance/css.ts';
import { LED_TO, putInto, stagePage } from '../../lib/appearance/index.ts';
import type { AppearanceFacts } from '../../lib/model/index.ts';
import { readDom } from '../../lib/text/from-dom.ts';
import { snapshotLayout } from '../../lib/text/layout.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const PIXEL = 'iVBORw0KGgo=';
const KEPT: AppearanceFacts = {
  address: 'https://reports.example/2024/page.html',
  base: 'https://reports.example/2024/page.html',
  scheme: 'light',
  sheets: [
    { css: 'p{background:url(https://reports.example/kept.png)}', media: '' },
    { css: ':host{color:red}', media: 'screen' },
  ],
  trees: [
    { host: null, nth: 0, sheets: [0] },
    { host: 'x-box', nth: 1, sheets: [1] },
  ],
  files: [{ addresses: ['https://reports.example/kept.png'], mediaType: 'image/png', base64: PIXEL }],
  canvases: [0],
  leftOut: { sheets: 0, pictures: 0, fonts: 0 },
};
const DATA = `data:image/png;base64,${PIXEL}`;

function staged(html: string, appearance: AppearanceFacts | null = KEPT): Document {
  const document = parse(html);
  stagePage(document, appearance);
  return document;
}

/** What acts, loads or leads: names of elements, attributes but for words, addresses in styles; in shadow trees too. */
function powers(root: Node): string[] {
  if (root.nodeType === 7 || root.nodeType === 8) return [String(root.nodeValue)];
  const found: string[] = [];
  if (root.nodeType === 1) {
    const element = root as Element;
    found.push(`<${element.localName}>`);
    for (const name of Element.prototype.getAttributeNames.call(element))
      if (!['title', LED_TO].includes(name)) found.push(`${name}=${element.getAttribute(name)}`);
    if (element.localName === 'style') found.push(...addressesIn(element.textContent ?? ''));
    if (element.shadowRoot) found.push(...powers(element.shadowRoot));
    if (element.localName === 'template') found.push(...powers((element as HTMLTemplateElement).content));
  }
  return [...found, ...Array.from(root.childNodes).flatMap(powers)];
}

describe('a saved page that is shown', () => {
  it.each([
    ['a script', '<script>EVIL()</script>'],
    ['a script in a drawing', '<svg><script>EVIL()</script><script href="//EVIL"/></svg>'],
    ['a handler', '<p onclick="EVIL()" ONLOAD=EVIL()>a</p><svg onload=EVIL()><g onbegin=EVIL()></svg>'],
    ['an address that runs', '<a href="javascript:EVIL()">a</a><a href=" java\nscript:EVIL()">b</a>'],
    ['a form that runs', '<form action="javascript:EVIL()"><button formaction="//EVIL">a</button></form>'],
    ['a picture elsewhere', '<img src="//EVIL/a.png"><img srcset="//EVIL/a.png 1x, //EVIL/b.png 2x">'],
    ['a choice of pictures', '<picture><source srcset="//EVIL/a.png"><img src="//EVIL/b.png"></picture>'],
    ['a picture of another kind', '<img src="data:text/html,<script>EVIL()</script>">'],
    ['a leap', '<meta http-equiv=refresh content="0;url=//EVIL">'],
    ['another base', '<base href="//EVIL/"><base target=EVIL>'],
    ['a frame', '<iframe src="//EVIL"></iframe><iframe srcdoc="<script>EVIL()</script>"></iframe>'],
    ['a plug-in', '<object data="//EVIL"><param value="//EVIL"></object><embed src="//EVIL">'],
    ['a film', '<video src="//EVIL" poster="//EVIL"><source src="//EVIL"><track src="//EVIL"></video>'],
    ['another sheet', '<link rel=stylesheet href="//EVIL/a.css"><link rel=preload href="//EVIL">'],
    ['a sheet that loads', '<style>@import "//EVIL";p{background:url(//EVIL/a.png)}</style>'],
    ['a style that loads', '<p style="background:u\\72l(//EVIL/a.png)">a</p>'],
    ['an old background', '<body background="//EVIL/a.png"><table background="//EVIL/b.png"></table>'],
    ['a drawing from elsewhere', '<svg><use href="//EVIL#a"/><image xlink:href="//EVIL"/></svg>'],
    ['a drawing that changes links', '<svg><a><set attributeName=href to="javascript:EVIL()"/>a</a></svg>'],
    ['a filter from elsewhere', '<svg><rect fill="url(//EVIL#a)" filter="url(\'//EVIL\')"/></svg>'],
    [
      'a formula that leads',
      '<math href="javascript:EVIL()"><maction actiontype="statusline#EVIL">a</maction></math>',
    ],
    [
      'what a second reading would free, by a formula',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=EVIL()&gt;">',
    ],
    [
      'what a second reading would free, by a form',
      '<form><math><mtext></form><form><mglyph><style></math><img src onerror=EVIL()>',
    ],
    ['what stands in for scripts', '<noscript><p title="</noscript><img src=x onerror=EVIL()>"></noscript>'],
    ['a template', '<template><img src=x onerror=EVIL()></template>'],
    [
      'a tree',
      '<div><template shadowrootmode=open><img src="//EVIL" onerror=EVIL()><style>p{b:url(//EVIL)}</style></template></div>',
    ],
    [
      'a tree in a tree',
      '<div><template shadowrootmode=open><p><template shadowrootmode=open><script>EVIL()</script></template></p></template></div>',
    ],
    [
      'a form in its own way',
      '<form onsubmit=EVIL()><input name=attributes><input name=removeChild><script>EVIL()</script></form>',
    ],
    ['a page of that name', '<img name=createTextNode><img name=documentElement><script>EVIL()</script>'],
    ['a remark', '<!-- EVIL --><?EVIL?>'],
    ['a sign to others', '<a href="https://a.example" ping="//EVIL">a</a>'],
  ])('holds nothing of %s', (_, html) => {
    for (const appearance of [KEPT, null]) {
      const left = powers(staged(html, appearance).documentElement);
      expect(left.filter((one) => /EVIL/.test(one))).toEqual([]);
      expect(
        left.filter((one) =>
          /^(?:<(?:script|i?frame|object|embed|link|base|meta|video|source)>|on)/.test(one),
        ),
      ).toEqual([]);
    }
  });

  it('shows the pictures that were kept, by every way they were asked for', () => {
    const page = staged(
      '<img src="/kept.png" alt=a><img srcset="../kept.png 2x"><picture><source srcset="/kept.png"><img></picture>' +
        '<p style="background:url(/kept.png)">a</p><svg><image href="/kept.png"/></svg><input type=image src="/kept.png">',
    );
    expect([...page.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      DATA,
      DATA,
      DATA,
    ]);
    expect(page.querySelector('p')?.getAttribute('style')).toBe(`background:url("${DATA}")`);
    expect(page.querySelector('image')?.getAttribute('href')).toBe(DATA);
    expect(page.querySelector('input')?.getAttribute('src')).toBe(DATA);
    expect(page.querySelector('head style')?.textContent).toContain(`url("${DATA}")`);
  });

  it('keeps pictures the page held in itself, and parts of its drawings', () => {
    const page = staged(
      `<img src="${DATA}"><svg><defs><linearGradient id=g /></defs><rect fill="url(#g)"/><use href="#g"/></svg>`,
    );
    expect(page.querySelector('img')?.getAttribute('src')).toBe(DATA);
    expect(page.querySelector('rect')?.getAttribute('fill')).toBe('url("#g")');
    expect(page.querySelector('use')?.getAttribute('href')).toBe('#g');
  });

  it('puts a picture in the place of a canvas, and each tree’s sheets into it', () => {
    const box = (words: string) => `<x-box><template shadowrootmode=open><p>${words}</p></template></x-box>`;
    const page = staged(`<canvas width=10 height=20 class=c></canvas>${box('one')}${box('two')}`);
    expect(page.querySelector('img.c')?.getAttribute('src')).toBe(DATA);
    const [first, second] = [...page.querySelectorAll('x-box')].map(({ shadowRoot }) => shadowRoot);
    expect(first?.textContent).not.toContain(':host');
    expect(second?.querySelector('style[media=screen]')?.textContent).toBe(':host{color:red}');
  });

  it('remembers where links led, and leads nowhere', () => {
    const page = staged(
      '<a href="../other?a=1#b">a</a><a href="#part">b</a><a href="mailto:a@b.example">c</a>',
    );
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute(LED_TO))).toEqual([
      'https://reports.example/other?a=1#b',
      null,
      null,
    ]);
    expect(links.map((link) => link.getAttribute('href')?.charAt(0))).toEqual(['#', '#', '#']);
  });

  it.each([
    '<p>a<iframe></iframe>b</p><p>c <video></video> d</p><object>x</object>e',
    'a<div role=textbox contenteditable>typed</div>b',
    '<x-box><template shadowrootmode=open>in <slot></slot> out</template>light</x-box>',
    '<x-a><template shadowrootmode=open><slot name=s></slot><b>x</b></template><i slot=s>s</i>none</x-a>',
    '<p>a<noscript>no</noscript><script>x</script><!-- c -->b</p><template>t</template>',
    '<svg><title>t</title><text>words</text><foreignObject><p>in</p></foreignObject></svg>',
    '<pre>\n\n a  b</pre><p data-proffer-box="none">hidden</p><span data-proffer-box="block">c</span>',
    '<details><summary>s</summary>closed</details><canvas>fallback</canvas><applet>old</applet>',
  ])('reads as the snapshot reads: %s', (html) => {
    const before = readDom(parse(html), snapshotLayout()).captured.text;
    for (const appearance of [KEPT, null]) {
      const shown = document.implementation.createHTMLDocument();
      putInto(shown, staged(html, appearance));
      expect(readDom(shown, snapshotLayout()).captured.text).toBe(before);
    }
  });
});
