import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesWords } from '../../../lib/words/files.ts';
import { chooseRow, createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { live, readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, serveFixtures, startChromium } from '../harness.ts';

const WORDS = 'Families leave at night';
const ABOUT_A_MINOR = 'Neighbours saw the boy, 14, named Ismael, near the school.';
const MINOR_PAGE = `<!doctype html><html lang="en"><title>Night patrols</title><h1>Night patrols</h1><p>${ABOUT_A_MINOR}</p>`;

let chromium: DrivenChromium;
let site: Site;
const folder = mkdtempSync(join(tmpdir(), 'proffer-keys-'));

beforeAll(async () => {
  site = await serveFixtures({ '/minor.html': () => MINOR_PAGE });
  chromium = await startChromium({ downloads: folder });
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What has the focus, as a person who can't see the screen would be told. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    const label =
      at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
    return `${at?.getAttribute('role') ?? at?.localName} ${label.trim().slice(0, 80)}`;
  });

/** Presses Tab until what has the focus fits; fails after a whole round without it. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (wanted.test(now)) return;
    seen.push(now);
  }
  throw new Error(`Tab never reaches ${wanted}:\n${[...new Set(seen)].join('\n')}`);
}

const savedName = (page: Page): Promise<string> =>
  until('a file is saved', async () => /Saved as (.+)/.exec(await answer(page))?.[1]);

/** What is said beside the button that saves a file. */
const answer = (page: Page): Promise<string> =>
  page.$eval(
    '[aria-labelledby="export-files"] .row:not(.export-checks .row) > [role="status"]',
    (said) => said.textContent ?? '',
  );

/** What was decided of flagged passages, as it is stored. */
const choices = async (): Promise<string[]> =>
  live(await readLibrary(chromium), 'entries').flatMap(
    (row) => (row.disclosure as { choice: string } | undefined)?.choice ?? [],
  );

describe('without a pointer', () => {
  it('files a clipped passage under an issue and saves the index', async () => {
    const binder = await createCase(chromium, { reference: 'KEYS-1', template: 'us-asylum' });
    const report = await openPage(chromium, `${site.origin}/report.html`);
    await clip(chromium, report, WORDS);
    await report.close();
    await binder.bringToFront();
    await chooseRow(binder, 'inbox');
    await binder.waitForSelector('[data-entry]');

    await tabTo(binder, /Families leave/);
    await binder.keyboard.press('Enter');
    await tabTo(binder, /^select/);
    await binder.keyboard.type('Internal relocation');
    await tabTo(binder, /^button File$/);
    await binder.keyboard.press('Enter');
    await until('the entry is filed', async () =>
      live(await readLibrary(chromium), 'entries').some((row) => (row.placements as unknown[]).length === 1),
    );

    await tabTo(binder, /^button Export/);
    await binder.keyboard.press('Enter');
    await binder.waitForSelector('dialog[open] .export');
    await tabTo(binder, /^select .*Word/);
    await binder.keyboard.type('Annotated index, Markdown');
    await tabTo(binder, /^button Save the file/);
    await binder.keyboard.press('Enter');
    const name = await savedName(binder);
    expect(await until('the file is there', () => readFileSync(join(folder, name), 'utf8'))).toContain(WORDS);
    await binder.keyboard.press('Escape');
    await until('Escape closes the dialog', async () => (await binder.$('dialog[open]')) === null);
    await binder.close();
  });

  it('decides on a passage that describes a minor before it is written, and undo asks again', async () => {
    const report = await openPage(chromium, `${site.origin}/minor.html`);
    await clip(chromium, report, ABOUT_A_MINOR);
    await report.close();
    const binder = await chromium.openExtensionPage('binder.html#export');
    await includeUnfiled(binder);
    await binder.waitForSelector('dialog[open] .flag.waiting');
    await tabTo(binder, /^select .*Word/);
    await binder.keyboard.type('Annotated index, Markdown');
    await tabTo(binder, /^button Save the file/);
    await binder.keyboard.press('Enter');
    await until('nothing is written yet', async () =>
      (await answer(binder)).startsWith('Nothing is written'),
    );
    expect(await focused(binder)).toBe('input Keep');
    await binder.keyboard.press('ArrowRight');
    await binder.waitForSelector('.flag.leave-out');
    expect(await choices()).toContain('leave-out');
    await tabTo(binder, /^button Save the file/);
    await binder.keyboard.press('Enter');
    const file = join(folder, await savedName(binder));
    const text = await until('the file is there', () => readFileSync(file, 'utf8'));
    expect(text).toContain('# Index');
    expect(text).not.toContain(ABOUT_A_MINOR);
    await binder.keyboard.press('Escape');
    await until('Escape closes the dialog', async () => (await binder.$('dialog[open]')) === null);
    // How the file was made is kept with the case where it is new: then that is the first to be taken back.
    const made = await madeAs();
    await undoByKey(
      binder,
      'a step',
      async () => (await madeAs()) !== made || (await choices()).length === 0,
    );
    if ((await choices()).length > 0)
      await undoByKey(binder, 'the decision', async () => (await choices()).length === 0);
    await binder.close();
  });
});

const madeAs = async (): Promise<string> =>
  JSON.stringify(live(await readLibrary(chromium), 'cases').map(({ exporting }) => exporting));

async function undoByKey(page: Page, what: string, isBack: () => Promise<boolean>): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until(`${what} is taken back`, isBack);
}

/** It waits in the inbox, which a filing leaves out unless it is asked for. */
async function includeUnfiled(binder: Page): Promise<void> {
  const choice = await binder.waitForSelector(`::-p-aria([name="${filesWords.unfiledChoice.en}"])`);
  await (choice as ElementHandle<Element>).select('include');
}
