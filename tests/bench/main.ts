import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { ensureBuilt, ROOT } from '../../scripts/build.ts';
import { createCase } from '../../scripts/driver/binder.ts';
import { type DrivenChromium, launchChromium } from '../../scripts/driver/chromium.ts';
import { selectQuotation } from '../../scripts/driver/select.ts';
import { serve } from '../../scripts/driver/serve.ts';
import { readToast } from '../../scripts/driver/toast.ts';
import { endAll } from '../../scripts/terminal/ending.ts';
import { bold, quiet, size } from '../../scripts/terminal/paint.ts';
import { runMain } from '../../scripts/terminal/refusal.ts';
import { step } from '../../scripts/terminal/steps.ts';
import { measureBinder } from './binder.ts';
import { clipPages, measureClips } from './clip.ts';
import { crowd } from './crowd.ts';
import { measureInjected } from './injected.ts';
import type { Measure } from './measure.ts';
import { table } from './print.ts';
import { measureSearch } from './search.ts';

const FEW = 100;
const MANY = 10_000;

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

async function fill(chromium: DrivenChromium, entries: number): Promise<void> {
  const inside = await chromium.openExtensionPage('manifest.json');
  await crowd(inside, entries);
  await inside.close();
}

async function measureAll(executable: string, extension: string): Promise<Measure[]> {
  const site = await serve({ pages: clipPages });
  const clips = await launchChromium({ executable, extension });
  const measures = await timed('clipping', () => measureClips(clips, site));
  await clips.close();
  const binder = await launchChromium({ executable, extension });
  await seedBinder(binder, site.origin);
  for (const entries of [FEW, MANY]) {
    await fill(binder, entries);
    measures.push(
      ...(await timed(`binder of ${entries}`, async () => [await measureBinder(binder, entries, 8)])),
    );
  }
  measures.push(...(await timed('search', () => measureSearch(binder, MANY - 10))));
  await binder.close();
  await site.close();
  return measures;
}

async function main(): Promise<number> {
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
  writeFileSync(file, `${JSON.stringify({ machine, injected, measures }, null, 2)}\n`);
  process.stdout.write(quiet('written to .output/bench/measures.json\n'));
  return injected.every(({ gzipped, allowed }) => gzipped <= allowed) ? 0 : 1;
}

await runMain(main);
await endAll();
