import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toastWords } from '../lib/words/toast.ts';
import { findBrowser } from './browsers/find.ts';
import { ensureBuilt, ROOT } from './build.ts';
import { tellAdverse, tellFiled, tellFiles, tellLocal } from './demo/report.ts';
import * as work from './demo/work.ts';
import { type DrivenChromium, launchChromium } from './driver/chromium.ts';
import { type Site, serve } from './driver/serve.ts';
import { SEED_ADDRESS, seedPage } from './seed-page.ts';
import { atEnd, endAll } from './terminal/ending.ts';
import { bold, quiet, wrap } from './terminal/paint.ts';
import { runMain } from './terminal/refusal.ts';
import { step } from './terminal/steps.ts';

const PAGE = '/mex201601e.html';
const FILES = join(ROOT, '.output', 'start');

interface Ready {
  executable: string;
  extension: string;
  site: Site;
}

/** Everything that both ways of starting need. */
async function prepare(): Promise<Ready> {
  process.stdout.write(`\n${bold('Proffer')} ${quiet('passages from reports, kept as evidence')}\n\n`);
  const building = step('Extension');
  const { folder, fresh } = await ensureBuilt('chrome');
  building.done(fresh ? 'built' : 'built before, unchanged');
  const finding = step('Browser');
  const executable = await findBrowser('chromium', finding.remark);
  finding.done(executable);
  const site = await serve({ pages: { [PAGE]: seedPage } });
  atEnd(() => site.close());
  return { executable, extension: folder, site };
}

/** Opens a window for a person and waits until it is closed. */
async function stay({ executable, extension, site }: Ready): Promise<number> {
  const chromium = await launchChromium({ executable, extension, headless: false, forPeople: true });
  atEnd(() => chromium.close());
  const [page] = await chromium.browser.pages();
  await page?.goto(site.origin + PAGE);
  const words = `The browser is open, with the first-run screen and a report to clip from (${site.origin}${PAGE}). Select words on it and press Alt+Shift+K, or use the context menu, or Proffer's button (behind the puzzle piece in the toolbar). This is a fresh profile: it is removed when you close the window or press Ctrl+C.`;
  process.stdout.write(`\n  ${wrap(words, 84, '  ')}\n`);
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
  return 0;
}

/** Does the main job by itself, through the same extension and screens, and tells what it did. */
async function demonstrate({ executable, extension, site }: Ready): Promise<number> {
  rmSync(FILES, { recursive: true, force: true });
  mkdirSync(FILES, { recursive: true });
  const chromium = await launchChromium({ executable, extension, downloads: FILES });
  const closed = atEnd(() => chromium.close());
  const { filed, files, merged } = await doTheJob(chromium, site);
  await closed();
  process.stdout.write(`${tellFiled(filed)}\n\n`);
  const remarks = [merged, tellLocal(filed, site.origin), tellAdverse(filed)].filter(
    (remark) => remark !== '',
  );
  for (const remark of remarks) process.stdout.write(`  ${wrap(remark, 84, '  ')}\n\n`);
  process.stdout.write(`${tellFiles(files, FILES)}\n\n`);
  return 0;
}

async function doTheJob(chromium: DrivenChromium, site: Site) {
  const seeding = step('Library');
  seeding.done(`${await work.waitForSeeds(chromium)} reports that come with Proffer`);
  const opening = step('Case');
  const binder = await work.openCase(chromium);
  opening.done(`${work.REFERENCE}, outline for asylum in the United States`);
  const clipping = step('Clip from a page');
  const [page] = await chromium.browser.pages();
  if (!page) throw new Error('The browser has no window');
  await page.goto(site.origin + PAGE);
  await page.bringToFront();
  const said = await work.clipOnPage(chromium, page);
  clipping.done(`${work.FROM_PAGE.length} passages of MEX201601.E`);
  const reading = step('Clip in the reader');
  await work.clipFromSeeds(chromium);
  reading.done(`${work.FROM_READER.length} passages of other reports`);
  const filing = step('File');
  const filed = await work.fileAll(binder);
  filing.done(`under ${new Set(filed.map(({ issue }) => issue)).size} issues`);
  const exporting = step('Export');
  const files = await work.exportAll(binder, FILES);
  exporting.done(`${files.length} files`);
  const merged = said.includes(toastWords.joinedSeed.en)
    ? `The page and the report that came with Proffer are kept as one source (${SEED_ADDRESS}); a citation names the copy that was clipped.`
    : '';
  return { filed, files, merged };
}

/** Whether a window can be seen by somebody. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
  const ready = await prepare();
  return values.headless || !hasDisplay() ? demonstrate(ready) : stay(ready);
}

await runMain(main);
await endAll();
