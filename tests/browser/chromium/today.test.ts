import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, readPassages, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';
import { FIRST, livingReport, SECOND } from '../pages/as-it-looked.ts';

const report = livingReport();
let chromium: DrivenChromium;
let site: Site;
let reader: Page;
let capture: string;

beforeAll(async () => {
  site = await serveFixtures(report.pages);
  chromium = await startChromium();
  await seedsLoaded(chromium);
  const page = await openPage(chromium, `${site.origin}/look/report`);
  await clip(chromium, page, FIRST);
  await clip(chromium, page, `${SECOND}, and the ledgers were burnt`);
  capture = (await readPassages(chromium))[0]?.capture.id ?? '';
  await page.close();
  reader = await chromium.openExtensionPage(`reader.html#capture=${capture}`);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const press = async (words: string): Promise<void> => {
  await reader.bringToFront();
  const button = await until(`a button: ${words}`, () =>
    reader.$(`::-p-xpath(//main//button[contains(., "${words}")])`),
  );
  await button.click();
};

const says = (words: string | RegExp) =>
  until(`the reader says ${words}`, async () => {
    const text = await reader.$eval('.today', (section) => section.textContent ?? '').catch(() => '');
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });

describe('a capture and its page today', () => {
  it('asks for the site first, and says why', async () => {
    await press('Compare with the page today');
    await says('must be allowed to read 127.0.0.1');
  });

  it('are compared word by word where the page was granted, and how passages stand is kept', async () => {
    report.second = `${SECOND}, and no ledgers were burnt.`;
    const page = await openPage(chromium, `${site.origin}/look/report`);
    await chromium.clickToolbar(page);
    await press('Compare with the page today');
    await says('Words added: 1. Words removed: 1.');
    await says(/Text matches/);
    await says(/Changed/);
    expect(await reader.$$eval('.today > div > .word-changes ins', (all) => all.length)).toBe(1);
    await until('how they stand is kept', async () => {
      const rows = (await readLibrary(chromium)).sightings ?? [];
      return ['exact', 'changed'].every((state) => rows.some((row) => row.state === state));
    });
    await until('the header says it', () =>
      reader.$eval('.seen', (line) => /1 text matches.*1 changed/.test(line.textContent ?? '')),
    );
  });

  it('can both be kept, as captures of one source', async () => {
    await press('Keep today');
    await says('Kept as a new capture');
    const { captures = [], appearances = [] } = await readLibrary(chromium);
    const own = captures.filter((row) => String(row.address).startsWith(site.origin));
    expect(own).toHaveLength(2);
    expect(new Set(own.map((row) => row.source)).size).toBe(1);
    expect(appearances.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    await reader.bringToFront();
    await until('both can be chosen', async () => (await reader.$$('.captures option')).length === 2);
  });
});
