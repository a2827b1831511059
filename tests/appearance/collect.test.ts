// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Budget } from '../../lib/appearance/budget.ts';
import { collectAppearance } from '../../lib/appearance/collect.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  // What a browser has and this place has not.
  globalThis.matchMedia = (() => ({ matches: true })) as never;
  performance.getEntriesByType ??= () => [];
});

const style = (css: string, attributes = '') => `<style ${attributes}>${css}</style>`;

describe('how a page looks', () => {
  it('is its style sheets as they were written, their addresses absolute', async () => {
    document.head.innerHTML = style('p{color:red;background:url(a.png)}', 'media=print');
    const { sheets, trees, base, scheme } = await collectAppearance(document);
    const absolute = new URL('a.png', document.baseURI).href;
    expect(sheets).toEqual([{ css: expect.stringContaining(`url("${absolute}")`), media: 'print' }]);
    expect(trees).toEqual([{ host: null, nth: 0, sheets: [0] }]);
    expect({ base, scheme }).toEqual({ base: document.baseURI, scheme: 'dark' });
  });

  it('knows the trees of a page by their hosts, in the order of the snapshot', async () => {
    document.body.innerHTML = '<x-a></x-a><x-b><x-a></x-a></x-b>';
    for (const host of document.querySelectorAll('x-a, x-b'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>in</p>';
    const { trees } = await collectAppearance(document);
    expect(trees.map(({ host, nth }) => `${host} ${nth}`)).toEqual(['null 0', 'x-a 0', 'x-b 0', 'x-a 1']);
  });

  it('takes no more than its budget, and counts what it leaves out', async () => {
    document.head.innerHTML = style(`p{--long:${'x'.repeat(900)}}`) + style(`q{--long:${'y'.repeat(900)}}`);
    const { sheets, leftOut } = await collectAppearance(document, new Budget(1_200));
    expect(sheets).toHaveLength(1);
    expect(leftOut).toEqual({ sheets: 1, pictures: 0, fonts: 0 });
  });

  it('takes nothing when there is no time', async () => {
    document.head.innerHTML = style('p{color:red}');
    const { sheets, leftOut } = await collectAppearance(document, new Budget(1_000, -1));
    expect([sheets.length, leftOut.sheets]).toEqual([0, 1]);
  });

  it('tells of canvases that nothing can be read of', async () => {
    document.body.innerHTML = '<canvas width=0></canvas>';
    expect(await collectAppearance(document)).toMatchObject({ canvases: [null], leftOut: { pictures: 1 } });
  });

  it('holds nothing that was typed', async () => {
    document.body.innerHTML = '<input value="secret"><textarea>secret</textarea>';
    (document.querySelector('input') as HTMLInputElement).value = 'secret too';
    expect(JSON.stringify(await collectAppearance(document))).not.toContain('secret');
  });
});
