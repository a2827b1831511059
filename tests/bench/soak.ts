import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import { type DrivenChromium, launchChromium } from '../../scripts/driver/chromium.ts';
import { selectQuotation } from '../../scripts/driver/select.ts';
import { serve } from '../../scripts/driver/serve.ts';
import { readToast } from '../../scripts/driver/toast.ts';
import { bold, quiet } from '../../scripts/terminal/paint.ts';
import { runMain } from '../../scripts/terminal/refusal.ts';

/**
 * `npm run soak -- --minutes N`: passages stand on a page that takes its whole text away and puts it back, again and
 * again. Prints what the page holds in memory, beside the same page without us, so that what leaks is seen to grow.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '3' } } });
const SAMPLES = 12;
const QUOTE = 'Paragraph 7 was given by a witness on day 7';
/** Of the second half's growth over the first sample; below it memory is called flat. */
const FLAT = 0.1;

const paragraphs = Array.from(
  { length: 400 },
  (_, at) => `<p>Paragraph ${at} was given by a witness on day ${at}, who asked not to be named in it.</p>`,
).join('');
const PAGE = `<!doctype html><html lang="en"><title>A restless page</title><main>${paragraphs}</main><script>
  const html = document.querySelector('main').innerHTML;
  window.restless = () => setInterval(() => { document.querySelector('main').innerHTML = html; }, 200);
</script>`;

interface Sample {
  heap: number;
  nodes: number;
  ours: number;
}

/** After the collector ran: bytes of the page's heap, its nodes, and how many ranges are highlighted. */
async function sample(page: Page, session: CDPSession): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const ours = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0),
  );
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), ours };
}

async function soak(chromium: DrivenChromium, address: string, withUs: boolean): Promise<Sample[]> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  if (withUs) {
    await selectQuotation(page, QUOTE);
    await chromium.clickToolbar(page);
    await readToast(page);
  }
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluate(() => void (window as unknown as { restless(): number }).restless());
  const samples: Sample[] = [];
  for (let at = 0; at < SAMPLES; at++) {
    await new Promise((done) => setTimeout(done, (Number(values.minutes) * 60_000) / SAMPLES));
    samples.push(await sample(page, session));
  }
  await page.close();
  return samples;
}

const print = (name: string, samples: readonly Sample[]): void => {
  const cells = samples.map(({ heap, nodes, ours }) => `${(heap / 1e6).toFixed(1)} MB/${nodes}/${ours}`);
  process.stdout.write(`${name}: ${cells.join('  ')}\n`);
};

/** How much the second half holds more than the first sample after the start, as a share of it. */
function growth(samples: readonly Sample[], of: 'heap' | 'nodes'): number {
  const middle = samples.slice(SAMPLES / 2).map((each) => each[of]);
  const late = middle.sort((a, b) => a - b)[middle.length >> 1] ?? 0;
  const early = samples[2]?.[of] ?? 0;
  return late / early - 1;
}

await runMain(async () => {
  process.stdout.write(`\n${bold('Proffer')} ${quiet(`soak, ${values.minutes} minutes each`)}\n`);
  process.stdout.write(quiet('heap of the page / nodes / ranges highlighted, after the collector ran\n\n'));
  const { folder } = await ensureBuilt('chrome');
  const site = await serve({ pages: { '/restless': () => PAGE } });
  const chromium = await launchChromium({ executable: await findBrowser('chromium'), extension: folder });
  const without = await soak(chromium, `${site.origin}/restless`, false);
  print('without us', without);
  const withUs = await soak(chromium, `${site.origin}/restless`, true);
  print('with us   ', withUs);
  await chromium.close();
  await site.close();
  const grown = Math.max(growth(withUs, 'heap'), growth(withUs, 'nodes'));
  process.stdout.write(
    `\ngrown by ${(grown * 100).toFixed(1)} % between the third sample and the second half\n`,
  );
  return grown <= FLAT ? 0 : 1;
});
