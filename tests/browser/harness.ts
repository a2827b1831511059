import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CapturedText, Picture, Selectors, Span } from '../../lib/model/index.ts';
import { builtFolder } from '../../scripts/build.ts';
import { type ChromiumOptions, type DrivenChromium, launchChromium } from '../../scripts/driver/chromium.ts';
import type { Driven } from '../../scripts/driver/driven.ts';
import { type DrivenFirefox, type FirefoxOptions, launchFirefox } from '../../scripts/driver/firefox.ts';
import { type LibraryRow, type LibraryTables, readLibrary } from '../../scripts/driver/library.ts';
import { selectQuotation } from '../../scripts/driver/select.ts';
import { type Answer, type Site, serve } from '../../scripts/driver/serve.ts';
import { clipBy, type ToastShown } from '../../scripts/driver/toast.ts';
import { until } from '../../scripts/driver/until.ts';

const PAGES = join(import.meta.dirname, 'pages');

/** Our own pages on a loopback port, with pages made on the spot beside them. */
export const serveFixtures = (pages: Record<string, () => Answer> = {}): Promise<Site> =>
  serve({ folder: PAGES, pages });

/** Chromium with the release build in it. */
export const startChromium = (options: Partial<ChromiumOptions> = {}): Promise<DrivenChromium> =>
  launchChromium({ executable: variable('PROFFER_BROWSER'), extension: builtFolder('chrome'), ...options });

/** Firefox with the release build in it. */
export const startFirefox = (options: Partial<FirefoxOptions> = {}): Promise<DrivenFirefox> =>
  launchFirefox({ executable: variable('PROFFER_FIREFOX'), extension: builtFolder('firefox'), ...options });

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; tests/browser/setup.ts sets it`);
  return value;
}

/** Opens a page of the site in a new tab, in front, or in a window of its own. */
export async function openPage(
  driven: Driven,
  address: string,
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await driven.browser.newPage({ type });
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** Selects a quotation; a test that asks for words that are not there is wrong itself. */
export async function choose(page: Page, quotation: string): Promise<void> {
  if (!(await selectQuotation(page, quotation))) throw new Error(`Not in the page: ${quotation}`);
}

/** Selects and clips by the toolbar button. */
export async function clip(driven: Driven, page: Page, quotation: string): Promise<ToastShown> {
  await choose(page, quotation);
  return clipBy(page, () => driven.clickToolbar(page));
}

export interface StoredPassage {
  id: string;
  clip: string;
  exact: string;
  span: Span;
  selectors: Selectors;
  picture?: Picture;
  capture: LibraryRow;
  text: CapturedText;
  source: LibraryRow;
}

/** The passages in the library with the facts they stand on, in the order in which they were clipped. */
export function passagesOf(tables: LibraryTables): StoredPassage[] {
  const by = (table: string, id: unknown): LibraryRow => {
    const row = tables[table]?.find((each) => each.id === id);
    if (!row) throw new Error(`No row ${String(id)} in ${table}`);
    return row;
  };
  return (tables.passages ?? [])
    .filter((row) => !row.deletedAt)
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((row) => ({
      id: row.id,
      clip: String(row.clip),
      exact: (row.selectors as Selectors).quote.exact,
      span: row.span as Span,
      selectors: row.selectors as Selectors,
      ...(row.picture ? { picture: row.picture as Picture } : {}),
      capture: by('captures', row.capture),
      text: by('texts', row.capture) as unknown as CapturedText,
      source: by('sources', row.source),
    }));
}

export const readPassages = async (driven: Driven): Promise<StoredPassage[]> =>
  passagesOf(await readLibrary(driven));

/** The words that a span of the captured text holds: what a stored quotation must equal. */
export const wordsAt = ({ text, span }: StoredPassage): string => text.text.slice(span.start, span.end);

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Waits until the five documents of the seed corpus are in the library. */
export async function seedsLoaded(driven: Driven): Promise<LibraryRow[]> {
  const page = await driven.openExtensionPage('manifest.json');
  try {
    return await until('five seeds', async () => {
      const seeds = ((await readLibrary(driven, page)).sources ?? []).filter((row) => row.seed);
      return seeds.length >= 5 && seeds;
    });
  } finally {
    await page.close();
  }
}
