import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { exportArchive, openExport, restoreArchive } from '../../../scripts/driver/exports.ts';
import { type LibraryTables, readLibrary } from '../../../scripts/driver/library.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, passagesOf, seedsLoaded, startChromium } from '../harness.ts';
import { setStage } from '../stage.ts';

const WORDS = 'Families leave at night';
const REFERENCE = 'BACK-1';
const FACTS = ['passages', 'captures', 'texts', 'custody'];

/** The passages with all that stands behind them, but for what each library makes of its own: its keys, its versions. */
const keptIn = (tables: LibraryTables) =>
  passagesOf(tables).map(({ source, capture: { keys: _, ...capture }, ...facts }) => ({
    ...facts,
    capture,
    metadata: source.metadata,
  }));

const downloads = freshFolder('archives');
afterAll(() => downloads.remove());

describe('everything in one archive', () => {
  const stage = setStage({ browser: { downloads: downloads.path } });
  let other: DrivenChromium;
  let archive: string;

  beforeAll(async () => {
    const binder = await createCase(stage.chromium, { reference: REFERENCE, template: 'us-asylum' });
    await clip(stage.chromium, await openPage(stage.chromium, `${stage.site.origin}/report.html`), WORDS);
    await binder.bringToFront();
    await openExport(binder);
    archive = await exportArchive(binder, downloads.path);
    other = await startChromium();
    await seedsLoaded(other);
  });

  afterAll(() => other?.close());

  /** Every kind of page that stays open while others work. */
  const openAll = async (): Promise<Page[]> => [
    await other.openExtensionPage('library.html'),
    await other.openExtensionPage('sidepanel.html'),
    await other.openExtensionPage('binder.html'),
  ];

  const showsCase = (page: Page): Promise<boolean> =>
    page.evaluate(
      (reference) =>
        [...document.querySelectorAll('.case-switch option')].some((each) => each.textContent === reference),
      REFERENCE,
    );

  it('comes back in another profile, whole, and every open page shows it', async () => {
    const before = await readLibrary(stage.chromium);
    const pages = await openAll();
    const binder = pages.at(-1) as Page;
    expect(await restoreArchive(binder, archive)).toMatch(
      /^The archive was restored\. New here: 1 case, 1 source, 1 capture,? and 1 passage\.$/,
    );
    // The dialog was opened over a library without a case: it goes on with the one that came, and what it said stays.
    await binder.waitForSelector('dialog[open] .export');
    const dialog = await binder.$eval('dialog[open]', (one) => one.textContent ?? '');
    expect(dialog).toContain(`Export: ${REFERENCE}`);
    expect(dialog).toContain('The archive was restored.');
    expect(dialog).not.toContain('There is no case');
    const after = await readLibrary(other);
    expect(keptIn(after)).toEqual(keptIn(before));
    const known = (table: string) => new Set(after[table]?.map(({ id }) => id));
    for (const table of FACTS)
      expect(
        before[table]?.filter(({ id }) => !known(table).has(id)),
        table,
      ).toEqual([]);
    for (const page of pages) await until(`${page.url()} shows the case`, () => showsCase(page));
    for (const page of pages) await page.close();
  });

  it('is put in the place of a library that was deleted under open pages', async () => {
    const before = await readLibrary(other);
    const pages = await openAll();
    const binder = pages.at(-1) as Page;
    for (const page of pages) await until(`${page.url()} shows the case`, () => showsCase(page));
    await deleteLibrary();
    for (const page of pages) {
      await page.bringToFront();
      await page.waitForSelector('.banner');
    }
    expect(await restoreArchive(binder, archive)).toContain('New here: 1 case');
    for (const page of pages) {
      await page.bringToFront();
      await until(
        `${page.url()} shows the case`,
        async () => (await showsCase(page)) && !(await page.$('.banner')),
      );
    }
    const after = await readLibrary(other);
    expect(keptIn(after)).toEqual(keptIn(before));
  });

  /** As a browser that runs out of space does, or a user who clears its data. */
  async function deleteLibrary(): Promise<void> {
    const inside = await other.openExtensionPage('manifest.json');
    await inside.evaluate(
      () =>
        new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase('proffer');
          request.onsuccess = done;
          request.onerror = failed;
        }),
    );
    await inside.close();
  }
});
