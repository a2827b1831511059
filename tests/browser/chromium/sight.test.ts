import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { toastWords } from '../../../lib/words/toast.ts';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { clickInFrame } from '../../../scripts/driver/gestures.ts';
import { readToast, type ToastShown } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, readPassages } from '../harness.ts';
import { setStage } from '../stage.ts';

/** A page that does something to the first element added to it, again and again. */
const pageThat = (acts: string) => `<!doctype html><title>A page</title><p>Words to be kept, or not.</p>
  <script>new MutationObserver((seen) => {
    for (const { addedNodes: [added] } of seen) if (added?.localName === 'div' && !window.ours) {
      const ours = (window.ours = added);
      setInterval(() => { ${acts} }, 50);
    }
  }).observe(document.documentElement, { childList: true })</script>`;

const COVER = `if (!window.cover) {
  window.cover = document.createElement('aside');
  window.cover.popover = 'manual';
  window.cover.style.cssText = 'inset:0;width:100%;height:100%;border:0;background:#fff;pointer-events:none';
  document.body.append(window.cover);
  window.cover.showPopover();
}`;

/**
 * Runs in the toast's frame: stands alone. Resolves once the browser takes the toast to be seen, or not to be, and has
 * done so for as long as the toast asks for.
 */
const looksSo = (seen: boolean): Promise<void> =>
  new Promise((done) => {
    let holds: ReturnType<typeof setTimeout> | undefined;
    const look = (entries: IntersectionObserverEntry[]) => {
      const last = entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean };
      clearTimeout(holds);
      if ((last.isVisible && last.intersectionRatio >= 0.9) === seen) holds = setTimeout(done, 400);
    };
    const options = { trackVisibility: true, delay: 100, threshold: [0, 0.9, 1] } as IntersectionObserverInit;
    new IntersectionObserver(look, options).observe(document.getElementById('root') as HTMLElement);
  });

const HOSTILE: [how: string, path: string, acts: string][] = [
  ['covers it', '/covers.html', COVER],
  ['fades it', '/fades.html', `ours.style.setProperty('opacity', '0.01', 'important')`],
  ['cuts it', '/cuts.html', `ours.style.setProperty('clip-path', 'inset(0 0 60% 60%)', 'important')`],
];

describe.runIf(mayHaveDisplay())('a button of the toast', () => {
  const stage = setStage({
    screen: true,
    pages: {
      '/calm.html': () => pageThat(''),
      '/inverted.html': () => `<style>html { filter: invert(1) }</style>${pageThat('')}`,
      ...Object.fromEntries(HOSTILE.map(([, path, acts]) => [path, () => pageThat(acts)])),
    },
  });

  const clipOn = async (path: string): Promise<{ page: Page; toast: ToastShown }> => {
    const page = await openPage(stage.chromium, stage.site.origin + path);
    const toast = await clip(stage.chromium, page, 'Words to be kept');
    expect(toast.state).toBe('saved');
    return { page, toast };
  };

  /** A hand's click: a driver's own do not always find their way into a frame of ours. */
  const pressUndo = (page: Page, { frame }: ToastShown): Promise<void> =>
    clickInFrame(stage.display, page, frame, '.verbs button');

  it.each(['/calm.html', '/inverted.html'])('acts where the user sees it: %s', async (path) => {
    const { page, toast } = await clipOn(path);
    await toast.frame.evaluate(looksSo, true);
    await pressUndo(page, toast);
    await until('the clip is undone', async () => (await readToast(page)).state === 'undone');
    await page.close();
  });

  it.each(HOSTILE)('does nothing where the page %s', async (_how, path) => {
    const { page, toast } = await clipOn(path);
    await toast.frame.evaluate(looksSo, false);
    await pressUndo(page, toast);
    await until('the toast says why', async () =>
      (await readToast(page)).words.includes(toastWords.covered.en),
    );
    expect((await readPassages(stage.chromium)).map(({ capture }) => capture.address)).toContain(
      stage.site.origin + path,
    );
    await page.close();
  });
});
