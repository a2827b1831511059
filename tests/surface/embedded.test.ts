// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What is run in a page is run in this one. */
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: { executeScript: async ({ func }: { func: () => unknown }) => [{ result: func() }] },
  },
}));
const { embeddedIn } = await import('../../lib/surface/embedded.ts');

const TAB = 1;
const PDF = 'https://reports.example/a.pdf';

/** Lays an element out, in shares of the window from its upper left corner; no unit test has a layout. */
function lay(selector: string, share: number): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector) as HTMLElement;
  const rect = { left: 0, top: 0, right: innerWidth, bottom: innerHeight * share };
  element.getBoundingClientRect = () => rect as DOMRect;
  return element;
}

function show(html: string, share = 0.9): void {
  document.body.innerHTML = html;
  for (const { localName } of document.querySelectorAll('embed, object, iframe')) lay(localName, share);
}

const focus = (selector: string): void => {
  const element = document.querySelector<HTMLElement>(selector) as HTMLElement;
  element.tabIndex = 0;
  element.focus();
};

describe('a PDF within a page', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['an embed', `<embed type="application/pdf" src="https://reports.example/download/7#page=3">`],
    ['an object', `<object type="application/pdf" data="https://reports.example/download/7"></object>`],
    ['a frame', `<iframe src="https://reports.example/download/7.PDF?x=1"></iframe>`],
  ])('is told by what %s says', async (_, html) => {
    show(html);
    const found = await embeddedIn(TAB, true);
    expect(found?.address).toMatch(/^https:\/\/reports\.example\/download\/7(\.PDF\?x=1)?$/);
  });

  it('is no other frame, nor one out of sight', async () => {
    show('<iframe src="https://reports.example/a.html"></iframe>');
    expect(await embeddedIn(TAB, true)).toBeNull();
    show(`<iframe src="${PDF}"></iframe>`, 0);
    expect(await embeddedIn(TAB, true)).toBeNull();
  });

  it('has no address where the page made it', async () => {
    show('<embed type="application/pdf" src="blob:https://reports.example/1-2">');
    expect(await embeddedIn(TAB, true)).toMatchObject({ address: null });
  });

  it('is what a click on the toolbar is about only where it has the focus or fills the window', async () => {
    show(`<p>Words.</p><iframe src="${PDF}"></iframe>`, 0.3);
    expect(await embeddedIn(TAB, false)).toBeNull();
    expect(await embeddedIn(TAB, true)).toMatchObject({ address: PDF });
    lay('iframe', 0.8);
    expect(await embeddedIn(TAB, false)).toMatchObject({ address: PDF });
    lay('iframe', 0.3);
    focus('iframe');
    expect(await embeddedIn(TAB, false)).toMatchObject({ address: PDF, focused: true });
  });

  it('is not what a gesture is about while something else has the focus', async () => {
    show(`<input><iframe src="${PDF}"></iframe>`);
    focus('input');
    expect(await embeddedIn(TAB, true)).toBeNull();
  });

  it('is the one with the focus of several, else the largest', async () => {
    show(
      `<embed type="application/pdf" src="${PDF}"><iframe src="https://reports.example/b.pdf"></iframe>`,
      0.4,
    );
    lay('iframe', 0.6);
    expect(await embeddedIn(TAB, true)).toMatchObject({ address: 'https://reports.example/b.pdf' });
    focus('embed');
    expect(await embeddedIn(TAB, true)).toMatchObject({ address: PDF });
  });

  it('is found in a frame of the same site', async () => {
    show('<iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = `<embed type="application/pdf" src="${PDF}">`;
    const embed = inner.querySelector('embed') as Element;
    embed.getBoundingClientRect = () => ({ left: 0, top: 0, right: 900, bottom: 700 }) as DOMRect;
    expect(await embeddedIn(TAB, true)).toMatchObject({ address: PDF, focused: null });
  });

  it('is none where a page is in the way', async () => {
    show(`<iframe src="${PDF}"></iframe>`);
    expect(await embeddedIn(TAB, true)).not.toBeNull();
    document.body.insertAdjacentHTML('beforeend', '<form name="querySelectorAll"></form>');
    expect(await embeddedIn(TAB, true)).toBeNull();
  });
});
