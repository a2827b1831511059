import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/driver/library.ts';
import { keepApartBy, type ToastShown } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, readPassages } from '../harness.ts';
import { setStage } from '../stage.ts';

const TITLE = 'Mexico: Mass deportations must stop';
const WORDS = 'Such deportations potentially endanger the lives of thousands.';

const action = readFileSync(new URL('../../../seeds/004_ede4b3c65d0d989b.txt', import.meta.url), 'utf8');
const paragraphs = action.split(/\n+/).filter((line) => line.length > 120);

const page = (frame: string, lines: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | ${frame}</title>
  <meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="${frame}"></head>
  <body><nav><a href="/">${frame}</a> <a href="/act">Act now</a></nav><main><article><h1>${TITLE}</h1>
  ${lines.map((line) => `<p>${line}</p>`).join('\n')}</article></main><footer>${frame}, donate</footer></body></html>`;

/** Worded for readers elsewhere. */
const reworded = paragraphs.map((line) =>
  line.replaceAll('refugee claimants', 'asylum seekers').replaceAll('Refugee claimants', 'Asylum seekers'),
);

const stage = setStage({
  pages: {
    '/page/92914/action/1': () => page('The northern office', paragraphs),
    '/urgent-actions/mass-deportations': () => page('The southern office', reworded),
  },
});

/** The same machine under another name: another site to a browser. */
const elsewhere = (): string => stage.site.origin.replace('127.0.0.1', 'localhost');

const sourcesOf = async (): Promise<unknown[]> =>
  (await readPassages(stage.chromium)).map(({ source }) => source.id);

async function clipAt(address: string): Promise<{ open: Page; toast: ToastShown }> {
  const open = await openPage(stage.chromium, address);
  return { open, toast: await clip(stage.chromium, open, WORDS) };
}

describe('one Urgent Action at two addresses', () => {
  it('is one source with two captures, each with the words of its own page', async () => {
    await clipAt(`${stage.site.origin}/page/92914/action/1`);
    const { toast } = await clipAt(`${elsewhere()}/urgent-actions/mass-deportations?utm_source=mail`);
    expect(toast.words).toContain('kept as one source');
    const passages = await readPassages(stage.chromium);
    expect(new Set(passages.map(({ source }) => source.id)).size).toBe(1);
    expect(new Set(passages.map(({ capture }) => capture.id)).size).toBe(2);
    const [north, south] = passages;
    expect(north?.text.text).toContain('refugee claimants');
    expect(south?.text.text).toContain('asylum seekers');
    expect(south?.source.addresses).toContain(
      `${elsewhere()}/urgent-actions/mass-deportations?utm_source=mail`,
    );
  });

  it('is two sources once it is kept apart, and one again after undo', async () => {
    const { toast } = await clipAt(`${elsewhere()}/urgent-actions/mass-deportations`);
    const [before] = await sourcesOf();
    await keepApartBy(toast);
    await until('the second page has a source of its own', async () => {
      const [north, ...south] = await sourcesOf();
      return north === before && south.length > 0 && south.every((source) => source !== before);
    });
    const { relations = [] } = await readLibrary(stage.chromium);
    expect(relations.filter((row) => !row.deletedAt).map((row) => row.kind)).toContain('apart');
    const binder = await stage.chromium.openExtensionPage('binder.html');
    await until('they are one source again', async () => {
      await binder.keyboard.down('Control');
      await binder.keyboard.press('z');
      await binder.keyboard.up('Control');
      return (await sourcesOf()).every((source) => source === before);
    });
  });
});
