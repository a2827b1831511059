import { describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { chooseFromMenu, pressShortcut } from '../../../scripts/driver/gestures.ts';
import { clipBy } from '../../../scripts/driver/toast.ts';
import { choose, openPage, readPassages } from '../harness.ts';
import { setStage } from '../stage.ts';

const PLACES: [place: string, path: string, words: string][] = [
  ['a paragraph', '/report.html', 'Families leave at night'],
  ['a frame', '/framed.html', 'Threats came by telephone'],
  ['a shadow root', '/shadow.html', 'held for nineteen days'],
  ['right-to-left text', '/rtl.html', 'غادرت العائلات ليلًا'],
];

describe.runIf(mayHaveDisplay())('real hands: keyboard and mouse on a screen', () => {
  const stage = setStage({ screen: true });

  const exacts = async (): Promise<string[]> =>
    (await readPassages(stage.chromium)).map(({ exact }) => exact);

  it.each(PLACES)('clips %s by Alt+Shift+K', async (_place, path, words) => {
    const page = await openPage(stage.chromium, stage.site.origin + path);
    await choose(page, words);
    const toast = await clipBy(page, () => pressShortcut(stage.display, page));
    expect(toast.state).toBe('saved');
    expect(await exacts()).toContain(words);
    await page.close();
  });

  it.each(PLACES)('clips %s from the context menu', async (_place, path, words) => {
    const before = (await readPassages(stage.chromium)).length;
    const page = await openPage(stage.chromium, `${stage.site.origin}${path}?again`);
    const longer = words;
    await choose(page, longer);
    const toast = await clipBy(page, () => chooseFromMenu(stage.display, page));
    expect(toast.state).toBe('saved');
    expect((await readPassages(stage.chromium)).length).toBeGreaterThanOrEqual(before);
    expect(await exacts()).toContain(longer);
    await page.close();
  });

  it('says so when the shortcut finds nothing selected, and stores nothing', async () => {
    const before = (await readPassages(stage.chromium)).length;
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    expect((await clipBy(page, () => pressShortcut(stage.display, page))).state).toBe('problem');
    expect(await readPassages(stage.chromium)).toHaveLength(before);
    await page.close();
  });
});
