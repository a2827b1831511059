import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../../../scripts/build.ts';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import { openSidebar } from '../../../scripts/driver/firefox-chrome.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import { selectAlso } from '../../../scripts/driver/select.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { clipBy } from '../../../scripts/driver/toast.ts';
import { brokenLinks } from '../chain.ts';
import {
  choose,
  clip,
  openPage,
  readPassages,
  seedsLoaded,
  serveFixtures,
  startFirefox,
  wordsAt,
} from '../harness.ts';

const PLACES: [place: string, path: string, select: string, stored: string][] = [
  ['a paragraph', '/report.html', 'Families leave at night', 'Families leave at night'],
  [
    'two paragraphs',
    '/report.html',
    'where they are going. Of the 214 households',
    'where they are going.\nOf the 214 households',
  ],
  ['cells of a table', '/report.html', 'San Felipe 11 48', 'San Felipe\n11\n48'],
  ['a frame of the same site', '/framed.html', 'Nobody we spoke to', 'Nobody we spoke to'],
  ['an open shadow root', '/shadow.html', 'held for nineteen days', 'held for nineteen days'],
  ['right-to-left text', '/rtl.html', 'وقالت منظمة Human Rights Watch', 'وقالت منظمة Human Rights Watch'],
];

let firefox: DrivenFirefox;
let site: Site;

beforeAll(async () => {
  site = await serveFixtures();
  firefox = await startFirefox();
  await seedsLoaded(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

describe('Firefox', () => {
  it('says in its manifest that it collects nothing, and has a sidebar in place of a side panel', () => {
    const manifest = JSON.parse(readFileSync(join(builtFolder('firefox'), 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
    expect(manifest.sidebar_action?.default_panel).toBe('sidepanel.html');
    expect(manifest.permissions).not.toContain('sidePanel');
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.incognito).toBe('spanning');
  });

  it.each(PLACES)(
    'clips %s by the toolbar button and reads it back',
    async (_place, path, select, stored) => {
      const before = new Set((await readPassages(firefox)).map(({ id }) => id));
      const page = await openPage(firefox, site.origin + path);
      expect((await clip(firefox, page, select)).state).toBe('saved');
      const [passage, ...more] = (await readPassages(firefox)).filter(({ id }) => !before.has(id));
      expect(more).toEqual([]);
      expect(passage?.exact).toBe(stored);
      expect(passage && wordsAt(passage)).toBe(stored);
      await page.close();
    },
  );

  it('clips by the keyboard command', async () => {
    const page = await openPage(firefox, `${site.origin}/report.html`);
    await choose(page, 'Medicine for three weeks');
    expect((await clipBy(page, () => firefox.pressShortcut())).state).toBe('saved');
    expect((await readPassages(firefox)).map(({ exact }) => exact)).toContain('Medicine for three weeks');
    await page.close();
  });

  it('keeps each range of a selection in several places', async () => {
    const page = await openPage(firefox, `${site.origin}/two-ranges.html`);
    await choose(page, 'The first place of a selection with two.');
    await selectAlso(page, '#second');
    await clipBy(page, () => firefox.clickToolbar(page));
    const kept = (await readPassages(firefox)).map(({ exact }) => exact);
    expect(kept).toContain('The first place of a selection with two.');
    expect(kept).toContain('The second place of the same selection.');
    expect(kept.join()).not.toContain('nobody chose');
    await page.close();
  });

  it('keeps the custody chain whole', async () => {
    expect(brokenLinks(await readLibrary(firefox))).toEqual([]);
  });

  it('opens its sidebar', async () => {
    const page = await openPage(firefox, `${site.origin}/report.html`);
    expect(await openSidebar(firefox.chrome, firefox.id)).toContain('/sidepanel.html');
    await page.close();
  });
});
