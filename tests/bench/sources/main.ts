import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../../scripts/build.ts';
import { readSavedPages, type SavedPage } from '../../../scripts/fuzz/saved-pages.ts';
import { bold, quiet } from '../../../scripts/terminal/paint.ts';
import { Refusal, runMain } from '../../../scripts/terminal/refusal.ts';
import { step } from '../../../scripts/terminal/steps.ts';
import { extractors, takesDocument } from './peers.ts';
import { type Race, race, type Timing } from './race.ts';

const USAGE = `npm run bench:source -- --data FOLDER [--peers FOLDER] [--every N]

Measures our extractor and others on saved pages, on a parsed document and with the parsing: milliseconds of
processor time for each page, the best of three rounds.
  --data   a folder of saved pages, or of dev/pages and dev/manifest.jsonl
  --peers  a folder with a package.json in which the other extractors are installed
  --every  only every so-manieth page`;

/** Pages under the addresses that a manifest beside them records. */
function readPages(data: string, every: number): SavedPage[] {
  const inner = join(data, 'dev', 'pages');
  const pages = readSavedPages(existsSync(inner) ? inner : data);
  const manifest = join(data, 'dev', 'manifest.jsonl');
  const lines = existsSync(manifest) ? readFileSync(manifest, 'utf8').split('\n').filter(Boolean) : [];
  const addresses = new Map(
    lines
      .map((line) => JSON.parse(line) as { file: string; url: string })
      .map(({ file, url }) => [file, url]),
  );
  return pages
    .filter((_, index) => index % every === 0)
    .map((page) => ({ ...page, address: addresses.get(`pages/${page.name}`) ?? page.address }));
}

function table(title: string, timings: readonly Timing[]): string {
  const ours = timings.find(({ name }) => name.startsWith('Proffer'));
  const width = Math.max(...timings.map(({ name }) => name.length));
  const head = ['min', 'median', '95%', 'max', 'all', '× ours', 'errors'];
  const rows = timings
    .toSorted((a, b) => a.sum - b.sum)
    .map((each) => {
      const times = [each.min, each.median, each.p95, each.max, each.sum].map(
        (time) => `${time.toFixed(time < 100 ? 2 : 0)}`,
      );
      const cells = [...times, (each.sum / (ours?.sum ?? 1)).toFixed(2), String(each.errors)];
      return `  ${each.name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}`;
    });
  return [
    bold(`  ${title}`),
    `  ${''.padEnd(width)}${head.map((cell) => cell.padStart(10)).join('')}`,
    ...rows,
  ].join('\n');
}

function report({ alone, whole }: Race, names: readonly string[]): string {
  const parsed = alone.filter(({ name }) => names.includes(name));
  const of = (parser: string): Timing[] =>
    parsed.filter(({ name }) => name.includes(parser) || /cheerio/.test(name));
  return [
    table('extraction alone, linkedom (and cheerio), ms', of('(linkedom)')),
    table('extraction alone, jsdom (and cheerio), ms', of('(jsdom)')),
    table(
      'the whole, ms; ours with linkedom',
      whole.filter(({ name }) => !name.includes('(jsdom)')),
    ),
  ].join('\n\n');
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, peers: { type: 'string' }, every: { type: 'string', default: '1' } },
  });
  if (!values.data || !/^[1-9]\d{0,3}$/.test(values.every)) throw new Refusal(USAGE);
  const pages = readPages(values.data, Number(values.every));
  const all = await extractors(values.peers);
  process.stdout.write(
    `\n${bold('Proffer')} ${quiet(`bench of extraction, ${pages.length} saved pages`)}\n\n`,
  );
  const measured: Race = { alone: [], whole: [] };
  for (const extractor of all) {
    const line = step(extractor.name);
    const { alone, whole } = await race(extractor, pages, (done) =>
      line.remark(`${done} of ${pages.length}`),
    );
    measured.alone.push(alone);
    measured.whole.push(whole);
    line.done();
  }
  const names = all.filter(takesDocument).map(({ name }) => name);
  process.stdout.write(`\n${report(measured, names)}\n\n`);
  mkdirSync(join(ROOT, '.output', 'bench'), { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', platform: platform(), arch: arch() };
  writeFileSync(
    join(ROOT, '.output', 'bench', 'sources.json'),
    `${JSON.stringify({ machine, ...measured }, null, 2)}\n`,
  );
  process.stdout.write(quiet('written to .output/bench/sources.json\n'));
  return 0;
}

await runMain(main);
