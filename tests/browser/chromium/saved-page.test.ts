import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/build.ts';
import { run } from '../../../scripts/terminal/run.ts';

const ADDRESS = 'https://reports.example/2024/silenced';
const SHOWN = 'Officers did not register the complaint, and the family moved away.';
const TAKEN = 'A script of the page takes this sentence out once it runs.';
const HIDDEN = 'This sentence waits for a style that never comes.';

const PAGE = `<!doctype html><html lang="en"><title>Silenced</title>
<style>.later { display: none }</style>
<h1>Silenced</h1><p>${SHOWN}</p><p id="taken">${TAKEN}</p><p class="later">${HIDDEN}</p>
<script>document.getElementById('taken').remove()</script>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proffer-saved-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  source: { addresses: { address: string }[] } | null;
  capture: { address: string; text: { text: string } } | null;
  passages: { span: { start: number; end: number }; selectors: { quote: { exact: string } } }[];
  notClipped: { quote: string; problem: string }[];
}

/** What `npm run clip` says of the page; its own words are left out. */
async function clip(...more: string[]): Promise<Told> {
  const page = ['--page', join(folder, 'page.html'), '--address', ADDRESS, '--full'];
  const { output } = await run(process.execPath, [join(ROOT, 'scripts', 'clip.ts'), ...page, ...more]);
  return JSON.parse(output.slice(output.indexOf('{'))) as Told;
}

describe('a saved page', () => {
  it('is clipped as it was saved, under its own address, and what cannot be clipped is told', async () => {
    const quotes = [SHOWN, TAKEN, HIDDEN, 'Words of another page.'];
    const told = await clip(...quotes.flatMap((quote) => ['--quote', quote]));
    expect(told.capture?.address).toBe(ADDRESS);
    expect(told.passages.map(({ selectors }) => selectors.quote.exact)).toEqual([SHOWN, TAKEN]);
    for (const { span, selectors } of told.passages)
      expect(told.capture?.text.text.slice(span.start, span.end)).toBe(selectors.quote.exact);
    expect(told.notClipped).toEqual([
      { quote: HIDDEN, problem: 'These words are in the page, but it does not show them.' },
      { quote: 'Words of another page.', problem: 'These words are not in the page.' },
    ]);
  });

  it('is clipped as its scripts leave it where that is asked for', async () => {
    const told = await clip('--scripts', '--quote', SHOWN, '--quote', TAKEN);
    expect(told.passages.map(({ selectors }) => selectors.quote.exact)).toEqual([SHOWN]);
    expect(told.notClipped.map(({ quote }) => quote)).toEqual([TAKEN]);
  });
});
