import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { ensureBuilt, ROOT } from '../../scripts/build.ts';
import { createCase } from '../../scripts/driver/binder.ts';
import { type DrivenChromium, launchChromium } from '../../scripts/driver/chromium.ts';
import { selectQuotation } from '../../scripts/driver/select.ts';
import { serve } from '../../scripts/driver/serve.ts';
import { readToast } from '../../scripts/driver/toast.ts';
import { endAll } from '../../scripts/terminal/ending.ts';
import { bold, quiet, size } from '../../scripts/terminal/paint.ts';
import { Refusal, runMain } from '../../scripts/terminal/refusal.ts';
import { step } from '../../scripts/terminal/steps.ts';
import { clipPages, measureClips } from './clip.ts';
import { measurePdf } from './index-pdf.ts';
import { measureInjected } from './injected.ts';
import { measureBinder } from './many/binder.ts';
import { fillLibrary } from './many/fill.ts';
import { plainPages } from './many/plain.ts';
import { measureSearch } from './many/search.ts';
import type { Measure } from './measure.ts';
import { measurePacket } from './packet.ts';
import { table } from './print.ts';
import { measureReferences } from './references.ts';

/**
 * `npm run bench -- --entries N --passages N --runs N --only clips|binder|search|references|pdf|packet`: what a person waits for,
 * in a real Chromium with the release build, beside what the same takes without the product; the citations of a long
 * text beside those of a tenth of it; an index as a PDF beside the bare library.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    passages: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '8' },
    only: { type: 'string' },
  },
});
const ENTRIES = Number(values.entries);
const PASSAGES = Math.max(ENTRIES, Number(values.passages));
const RUNS = Number(values.runs);
const PARTS = ['clips', 'binder', 'search', 'references', 'pdf', 'packet'];
const wants = (part: string): boolean => values.only === undefined || values.only === part;

async function timed(name: string, task: () => Promise<Measure[]>): Promise<Measure[]> {
  const line = step(name);
  const measures = await task();
  line.done(`${measures.length} measures`);
  return measures;
}

/** One filed clip, so that there is something to multiply. */
async function seedBinder(chromium: DrivenChromium, origin: string): Promise<void> {
  await (await createCase(chromium, { reference: 'BENCH', template: 'us-asylum' })).close();
  const page = await chromium.browser.newPage();
  await page.goto(`${origin}/10000.html?seed`);
  await selectQuotation(page, 'Paragraph 3 begins with these words.');
  await chromium.clickToolbar(page);
  await readToast(page);
  await page.close();
}

async function fill(chromium: DrivenChromium): Promise<void> {
  const line = step('a library');
  const inside = await chromium.openExtensionPage('manifest.json');
  await fillLibrary(inside, { entries: ENTRIES, passages: PASSAGES });
  await inside.close();
  line.done(`${ENTRIES.toLocaleString('en')} entries, ${PASSAGES.toLocaleString('en')} passages`);
}

async function inBrowser(
  executable: string,
  extension: string,
  task: (chromium: DrivenChromium) => Promise<void>,
): Promise<void> {
  const chromium = await launchChromium({ executable, extension });
  try {
    await task(chromium);
  } finally {
    await chromium.close();
  }
}

async function measureAll(executable: string, extension: string): Promise<Measure[]> {
  const site = await serve({ pages: { ...clipPages, ...plainPages } });
  const measures: Measure[] = [];
  try {
    if (wants('clips'))
      await inBrowser(executable, extension, async (clips) => {
        measures.push(...(await timed('clipping', () => measureClips(clips, site))));
      });
    if (wants('binder') || wants('search'))
      await inBrowser(executable, extension, async (filled) => {
        await seedBinder(filled, site.origin);
        await fill(filled);
        const asked = { entries: ENTRIES, runs: RUNS };
        if (wants('binder'))
          measures.push(...(await timed('binder', () => measureBinder(filled, site.origin, asked))));
        if (wants('search'))
          measures.push(...(await timed('search', () => measureSearch(filled, site.origin, PASSAGES))));
      });
    if (wants('references')) measures.push(...(await timed('references', () => measureReferences(RUNS))));
    if (wants('packet')) measures.push(...(await timed('a packet', () => measurePacket(RUNS))));
    if (wants('pdf')) measures.push(...(await timed('an index as a PDF', () => measurePdf(RUNS))));
  } finally {
    await site.close();
  }
  return measures;
}

async function main(): Promise<number> {
  if (values.only !== undefined && !PARTS.includes(values.only))
    throw new Refusal(`--only takes one of ${PARTS.join(', ')}.`);
  process.stdout.write(`\n${bold('Proffer')} ${quiet('bench')}\n\n`);
  const building = step('build');
  const { folder } = await ensureBuilt('chrome');
  building.done();
  const executable = await findBrowser('chromium');
  const injected = measureInjected('chrome');
  const measures = await measureAll(executable, folder);
  process.stdout.write(`\n${table(measures)}\n\n`);
  for (const { script, gzipped, allowed, bytes } of injected)
    process.stdout.write(
      `${script}: ${size(gzipped)} gzipped of ${size(allowed)} allowed (${size(bytes)} plain)\n`,
    );
  const file = join(ROOT, '.output', 'bench', 'measures.json');
  mkdirSync(join(ROOT, '.output', 'bench'), { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', platform: platform(), arch: arch() };
  writeFileSync(
    file,
    `${JSON.stringify({ machine, amount: { entries: ENTRIES, passages: PASSAGES }, injected, measures }, null, 2)}\n`,
  );
  process.stdout.write(quiet('written to .output/bench/measures.json\n'));
  return injected.every(({ gzipped, allowed }) => gzipped <= allowed) ? 0 : 1;
}

await runMain(main);
await endAll();
