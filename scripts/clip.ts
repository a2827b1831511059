import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { findBrowser, type Kin } from './browsers/find.ts';
import { ensureBuilt } from './build.ts';
import { launchChromium } from './driver/chromium.ts';
import type { Driven } from './driver/driven.ts';
import { launchFirefox } from './driver/firefox.ts';
import { type LibraryRow, type LibraryTables, readLibrary } from './driver/library.ts';
import { answerFromFile, readSavedPage } from './driver/pages-from-files.ts';
import { selectQuotation, standsHidden } from './driver/select.ts';
import { clipBy } from './driver/toast.ts';
import { until } from './driver/until.ts';
import { endAll } from './terminal/ending.ts';
import { Refusal, runMain } from './terminal/refusal.ts';

const USAGE = `npm run clip -- --page FILE --address URL --quote TEXT [--quote TEXT …] [--browser firefox] [--full] [--scripts]

Opens a saved page (HTML, also .gz) under its own address in a real browser without a network, clips each
quotation through the extension, and prints what was stored as JSON.
  --full      the captured text in full
  --scripts   the page's own scripts run, as they do on the web; without a network they may change what was saved`;

interface Asked {
  file: string;
  address: string;
  quotes: string[];
  kin: Kin;
  full: boolean;
  scripts: boolean;
}

/** What became of one quotation. */
interface Outcome {
  quote: string;
  /** The clip's id where it was kept. */
  clip?: string;
  problem?: string;
}

function readArguments(): Asked {
  const { values } = parseArgs({
    options: {
      page: { type: 'string' },
      address: { type: 'string' },
      quote: { type: 'string', multiple: true },
      browser: { type: 'string', default: 'chromium' },
      full: { type: 'boolean', default: false },
      scripts: { type: 'boolean', default: false },
    },
  });
  const { page: file, address, quote: quotes, browser: kin, full, scripts } = values;
  if (!file || !address || !quotes?.length) throw new Refusal(USAGE);
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  if (!URL.canParse(address) || !/^https?:/.test(address)) throw new Refusal(`Not a web address: ${address}`);
  if (kin !== 'chromium' && kin !== 'firefox') throw new Refusal(`Not a browser known here: ${kin}`);
  // A second gesture on the same words only brings the first one's toast back.
  return { file, address, quotes: [...new Set(quotes)], kin, full, scripts };
}

async function start(kin: Kin): Promise<Driven> {
  const executable = await findBrowser(kin, (line) => process.stderr.write(`${line}\n`));
  const { folder: extension } = await ensureBuilt(kin === 'firefox' ? 'firefox' : 'chrome');
  return kin === 'firefox'
    ? launchFirefox({ executable, extension })
    : launchChromium({ executable, extension });
}

/** Waits for what a page loads besides: all of it is refused at once, but a frame may wait for ever. */
async function settled(page: Page): Promise<void> {
  const loaded = () => page.evaluate(() => document.readyState === 'complete');
  await until('the page is loaded', loaded, { limit: 10_000 }).catch(() => undefined);
}

/** Selects one quotation and clips it by the toolbar button. */
async function clipQuotation(driven: Driven, page: Page, quote: string): Promise<Outcome> {
  if (!(await selectQuotation(page, quote))) {
    const problem = (await standsHidden(page, quote))
      ? 'These words are in the page, but it does not show them.'
      : 'These words are not in the page.';
    return { quote, problem };
  }
  // A page that is out of sight draws no toast, and the first-run screen may have come before it.
  await page.bringToFront();
  try {
    const toast = await clipBy(page, () => driven.clickToolbar(page));
    if (toast.state === 'saved') return { quote, clip: toast.clip };
    return { quote, problem: toast.words.replace(/\s+/g, ' ') };
  } catch (error) {
    // What was clipped before and after it is still to be told.
    return { quote, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The stored rows as they are, the capture's text only where it was asked for. */
function report(tables: LibraryTables, outcomes: Outcome[], full: boolean): object {
  const clips = new Set(outcomes.map(({ clip }) => clip));
  const passages = (tables.passages ?? []).filter((row) => clips.has(String(row.clip)));
  const pick = (table: string, id: unknown): LibraryRow | undefined => {
    const row = tables[table]?.find((each) => each.id === id);
    return row && told(row);
  };
  const capture = pick('captures', passages[0]?.capture);
  const text = capture && pick('texts', capture.id);
  return {
    source: pick('sources', passages[0]?.source) ?? null,
    capture: capture ? { ...capture, text: full ? text : measure(text) } : null,
    passages: passages.map(told),
    notClipped: outcomes.filter(({ problem }) => problem).map(({ quote, problem }) => ({ quote, problem })),
  };
}

/** Without what only the store's own bookkeeping reads. */
function told({ keys: _, version: __, ...row }: LibraryRow): LibraryRow {
  return row as LibraryRow;
}

const measure = (text: LibraryRow | undefined): object => ({
  characters: String(text?.text ?? '').length,
  blocks: (text?.blocks as unknown[] | undefined)?.length ?? 0,
});

async function main(): Promise<number> {
  const asked = readArguments();
  const saved = readSavedPage(asked.file);
  if (saved.mediaType === 'application/pdf') throw new Refusal('PDF files cannot be clipped yet.');
  const driven = await start(asked.kin);
  try {
    const page = await driven.browser.newPage();
    await answerFromFile(page, asked.address, saved, asked);
    await page.goto(asked.address, { waitUntil: 'domcontentloaded' });
    await settled(page);
    const outcomes: Outcome[] = [];
    for (const quote of asked.quotes) outcomes.push(await clipQuotation(driven, page, quote));
    const tables = await readLibrary(driven);
    process.stdout.write(`${JSON.stringify(report(tables, outcomes, asked.full), null, 2)}\n`);
    return outcomes.every(({ problem }) => problem === undefined) ? 0 : 1;
  } finally {
    await driven.close();
  }
}

await runMain(main);
await endAll();
