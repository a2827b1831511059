import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../lib/words/page.ts';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { builtFolder } from '../../../scripts/build.ts';
import { pressShortcut } from '../../../scripts/driver/gestures.ts';
import { clipBy, toastsIn } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, clip, openPage, readPassages } from '../harness.ts';
import { holdLibrary } from '../held-library.ts';
import { setStage } from '../stage.ts';

const WORDS = 'Nobody we spoke to had gone to the police';

/**
 * What the notice of the update says, which stands in the page itself, since no frame can show it. On a busy machine
 * the one that bridges a late frame comes before it.
 */
const noticeIn = (page: Page): Promise<string> =>
  until('the page tells of the update', async () => {
    const tree = await page.accessibility.snapshot();
    const notice = tree?.children?.find(({ role }) => role === 'status');
    const told = notice && JSON.stringify(notice);
    return told?.includes(pageWords.updated.en) && told;
  });

describe.runIf(mayHaveDisplay())('the extension is updated while a page is open', () => {
  const stage = setStage({ screen: true });

  it('says so where its toast was left without life, and clips in the old page again', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    await choose(page, 'Families leave at night');
    expect((await clipBy(page, () => pressShortcut(stage.display, page))).state).toBe('saved');
    await updateExtension(page);
    const notice = await noticeIn(page);
    expect(notice).toContain(pageWords.updated.en);
    expect(notice).not.toContain('Families leave at night');
    await choose(page, 'threatened by name');
    const toast = await clipBy(page, () => pressShortcut(stage.display, page));
    expect(toast.state).toBe('saved');
    const exacts = (await readPassages(stage.chromium)).map(({ exact }) => exact);
    expect(exacts).toEqual(['Families leave at night', 'threatened by name']);
  });

  it('says so, with the words, where the answer to a clip never comes', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    await choose(page, WORDS);
    const inside = await stage.chromium.openExtensionPage('manifest.json');
    await holdLibrary(inside);
    await page.bringToFront();
    await pressShortcut(stage.display, page);
    await until('the toast waits', async () => (await toastsIn(page)).length === 1);
    await updateExtension(page);
    const notice = await noticeIn(page);
    expect(notice).toContain(pageWords.unconfirmed.en);
    expect(notice).toContain(pageWords.updated.en);
    expect(notice).toContain(WORDS);
    await page.reload();
    const toast = await clip(stage.chromium, page, WORDS);
    expect(toast.state).toBe('saved');
    const kept = (await readPassages(stage.chromium)).filter(({ exact }) => exact === WORDS);
    expect(kept).toHaveLength(1);
    await page.close();
  });

  /** Loading it once more ends the worker and every page of the extension, as an update does. */
  async function updateExtension(page: Page): Promise<void> {
    const inside = await stage.chromium.openExtensionPage('options.html');
    const ended = new Promise((resolve) => inside.once('close', resolve));
    await stage.chromium.browser.installExtension(builtFolder('chrome'));
    await ended;
    const again = await until('the new version runs', () => stage.chromium.openExtensionPage('options.html'));
    // A key struck before the browser has taken the new version's shortcut, or before its worker runs, is lost.
    await until('the new version listens', () =>
      again.evaluate(async () => {
        const clip = (await chrome.commands.getAll()).find(({ name }) => name === 'clip');
        const ask = { to: 'proffer', type: 'toast/read', ask: { clip: 'none' } };
        return Boolean(clip?.shortcut) && 'answer' in (await chrome.runtime.sendMessage(ask));
      }),
    );
    await again.close();
    await page.bringToFront();
  }
});
