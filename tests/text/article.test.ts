// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { setAsideFurniture } from '../../lib/text/article.ts';
import { readDom } from '../../lib/text/from-dom.ts';
import { snapshotLayout } from '../../lib/text/layout.ts';

const prose = (n: number) =>
  `Paragraph ${n} reports, in some detail, what witnesses, officers and neighbours said of the events, and when they said it. `.repeat(
    3,
  );
const body = [1, 2, 3, 4].map((n) => `<p>${prose(n)}</p>`).join('');

const reasons = (html: string) => {
  document.body.innerHTML = html;
  const { text, blocks } = setAsideFurniture(document, readDom(document, snapshotLayout()));
  return Object.fromEntries(
    blocks.map(({ start, end, furniture }) => [text.slice(start, end).slice(0, 12), furniture]),
  );
};

describe('furniture', () => {
  it('is told from the article, with a reason', () => {
    const found = reasons(
      `<nav><a href=#>Home page</a></nav><main><h1>Report title</h1><p class=lead>A summary that stands between the title and the text, long enough to be prose.</p>` +
        `<article>${body}</article></main><aside class=sidebar><p>Related one</p></aside>` +
        `<form><label>Your address</label></form><footer><p>All rights</p></footer>`,
    );
    expect(found).toMatchObject({
      'Home page': 'navigation',
      'Report title': undefined,
      'A summary th': undefined,
      'Paragraph 1 ': undefined,
      'Paragraph 4 ': undefined,
      'Related one': 'outside-article',
      'Your address': 'form',
      'All rights': 'navigation',
    });
  });

  it('is not looked for where there is no article', () => {
    expect(new Set(Object.values(reasons('<nav><a href=#>Home page</a></nav><p>Short.</p>')))).toEqual(
      new Set([undefined]),
    );
  });

  it('is told although Readability starts anew from its own HTML', () => {
    // Everything looks unlikely at first, so that the second attempt, on new nodes, is the one that counts.
    const found = reasons(
      `<div class="sidebar"><div class="comment">${body}</div></div><footer><p>All rights</p></footer>`,
    );
    expect(found['Paragraph 2 ']).toBeUndefined();
    expect(found['All rights']).toBe('navigation');
  });

  it('is never what stands in a shadow tree that Readability cannot see', () => {
    document.body.innerHTML = `<article>${body}</article><x-a></x-a>`;
    (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' }).innerHTML =
      '<p>In the shadow</p>';
    const { blocks } = setAsideFurniture(document, readDom(document, snapshotLayout()));
    expect(blocks.map(({ furniture }) => furniture)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves the page and the text as they are', () => {
    document.body.innerHTML = `<nav>Home</nav><article>${body}</article>`;
    const before = document.documentElement.outerHTML;
    const dom = readDom(document, snapshotLayout());
    expect(setAsideFurniture(document, dom).text).toBe(dom.captured.text);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
