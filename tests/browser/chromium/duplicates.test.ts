import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type LibraryRow, live, readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { keepApartBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { keepsNobodyOut } from '../axe.ts';
import { clip, openPage, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

const WHO = ['lawyers', 'families', 'journalists', 'students'];
const FOLLOWED = 'followed and photographed by men in cars without plates';
const THREATENED = 'threatened by telephone in the weeks before the hearing';
const WORDS = 'Paragraph 1 of the urgent action tells';

interface Version {
  day: string;
  number: string;
  end: string;
  followed: (paragraph: number) => boolean;
}

/** An urgent action of thirty paragraphs, of which versions say some otherwise. */
function action({ day, number, end, followed }: Version): string {
  const paragraphs = Array.from({ length: 30 }, (_, n) => {
    const what = followed(n) ? FOLLOWED : THREATENED;
    return `<p>Paragraph ${n} of the urgent action tells how ${WHO[n % 4]} in district ${n * 7} were ${what},
      and what the office number ${n * 13} answered when they asked for ${end}.</p>`;
  });
  return `<!doctype html><html lang="en"><head><title>Lawyers at risk</title>
    <meta name="citation_publication_date" content="${day}"></head>
    <body><main><article><h1>Lawyers at risk</h1>${number}${paragraphs.join('')}</article></main></body></html>`;
}

const FIRST: Version = {
  day: '2021/09/30',
  number: '<p>Index number: AMR 41/4790/2021</p>',
  end: 'protection',
  followed: (n) => n % 5 === 0,
};

let chromium: DrivenChromium;
let site: Site;
let elsewhere: string;

beforeAll(async () => {
  site = await serveFixtures({
    '/first': () => action(FIRST),
    '/reprint': () => action({ ...FIRST, followed: (n) => n % 5 === 0 || n === 3 }),
    '/edited': () =>
      action({ day: '2021/10/02', number: '', end: 'guards', followed: (n) => n % 2 === 1 || n % 4 === 2 }),
  });
  elsewhere = site.origin.replace('127.0.0.1', 'localhost');
  chromium = await startChromium();
  await seedsLoaded(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** The sources that are no seeds, and of each how many captures it has. */
async function sources(): Promise<{ source: LibraryRow; captures: number }[]> {
  const tables = await readLibrary(chromium);
  const captures = tables.captures ?? [];
  return live(tables, 'sources')
    .filter((row) => !row.seed)
    .map((source) => ({ source, captures: captures.filter((row) => row.source === source.id).length }));
}

const counts = async (): Promise<number[]> =>
  (await sources()).map(({ captures }) => captures).sort((a, b) => a - b);

const becomes = (wanted: number[]): Promise<boolean> =>
  until(
    `the sources have ${wanted.join(', ')} captures`,
    async () => String(await counts()) === String(wanted),
  );

/** Presses the button with these words, wherever it stands by then. */
const press = (place: Page, words: string): Promise<boolean> =>
  until(`“${words}” is there to be pressed`, () =>
    place.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      const found = all.find((each) => each.textContent?.startsWith(wanted) && each.checkVisibility());
      found?.click();
      return found !== undefined;
    }, words),
  );

describe('one publication at several addresses', () => {
  it('is one source that says why, and is kept apart from the toast', async () => {
    await (await clipAt(`${site.origin}/first`)).page.close();
    const { page, frame, words } = await clipAt(`${elsewhere}/reprint`);
    expect(words).toContain(
      'Captured before at 127.0.0.1: kept as one source (same number, AMR 41/4790/2021',
    );
    expect(await counts()).toEqual([2]);
    await keepApartBy({ frame });
    await becomes([1, 1]);
    // The toast says so with its way back, and is what it was once that is taken.
    const back = '.clip-toast [role="status"] .button';
    await frame.waitForSelector(back);
    await until('the way back is taken', () =>
      frame.evaluate((selector) => {
        const button = document.querySelector<HTMLElement>(selector);
        button?.click();
        return button === null;
      }, back),
    );
    await becomes([2]);
    await keepApartBy({ frame });
    await becomes([1, 1]);
    await page.close();
  });

  it('that is likely one is compared side by side, joined, and parted again by undo', async () => {
    const { page, words } = await clipAt(`${elsewhere}/edited`);
    expect(words).toContain('May be the same as “Lawyers at risk”');
    await page.close();
    expect(await counts()).toEqual([1, 1, 1]);
    const library = await chromium.openExtensionPage('library.html');
    await press(library, 'Possible duplicates');
    await library.waitForSelector('dialog[open] .compared');
    await keepsNobodyOut(library);
    await takesBackByKey(library);
    await press(library, 'Merge');
    await becomes([1, 2]);
    await library.keyboard.press('Escape');
    await press(library, 'Undo');
    await becomes([1, 1, 1]);
    await library.close();
  });
});

/** Keeps apart, merges, and takes both back in the open dialog by the key; what was done before it stays done. */
async function takesBackByKey(library: Page): Promise<void> {
  const said = () => library.$eval('dialog[open] .duplicates', (one) => one.textContent ?? '');
  const says = (words: string) => until(`“${words}” is said`, async () => (await said()).includes(words));
  const undoByKey = () => chord(library, 'z');
  await says('Pair 1 of 2');
  await press(library, 'Keep apart');
  await says('Kept apart.');
  await undoByKey();
  await says('Pair 1 of 2');
  await says('Undone');
  await press(library, 'Merge');
  await becomes([1, 2]);
  await undoByKey();
  await becomes([1, 1, 1]);
  await says('Pair 1 of 2');
  const passages = async () => live(await readLibrary(chromium, library), 'passages').length;
  const before = await passages();
  await undoByKey();
  await undoByKey();
  await says('Pair 1 of 2');
  expect(await passages()).toBe(before);
}

async function chord(page: Page, key: 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function clipAt(address: string) {
  const page = await openPage(chromium, address);
  return { page, ...(await clip(chromium, page, WORDS)) };
}
