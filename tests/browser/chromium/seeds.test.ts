import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/driver/library.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { serve } from '../../../scripts/driver/serve.ts';
import { seedPage } from '../../../scripts/seed-page.ts';
import { clip, openPage, passagesOf, seedsLoaded, startChromium } from '../harness.ts';

const removals: (() => Promise<void>)[] = [];
const fresh = (): string => {
  const { path, remove } = freshFolder('seeds');
  removals.push(remove);
  return path;
};

afterAll(() => Promise.all(removals.map((remove) => remove())));

describe('the seed corpus', () => {
  it('is in the library on the first run, and stays the same five sources on the second', async () => {
    const profile = fresh();
    const first = await startChromium({ profile });
    const seeds = await seedsLoaded(first);
    expect(seeds).toHaveLength(5);
    const tables = await readLibrary(first);
    await first.close();
    const second = await startChromium({ profile });
    const opened = await second.openExtensionPage('library.html');
    await seedsLoaded(second);
    const again = await readLibrary(second);
    expect(again.sources).toEqual(tables.sources);
    expect(again.captures).toHaveLength(5);
    expect(again.custody).toEqual(tables.custody);
    await opened.close();
    await second.close();
  });

  it('comes out as five sources when a power cut ends the loading half-way', async () => {
    const profile = fresh();
    const counts: number[] = [];
    for (const wait of [0, 40, 80, 120, 160]) {
      const cut = await startChromium({ profile });
      const end = performance.now() + wait;
      while (performance.now() < end) await cut.browser.version();
      await cut.kill();
      counts.push(wait);
    }
    const chromium = await startChromium({ profile });
    const opened = await chromium.openExtensionPage('library.html');
    expect(await seedsLoaded(chromium)).toHaveLength(5);
    expect((await readLibrary(chromium)).captures).toHaveLength(5);
    await opened.close();
    await chromium.close();
  });

  it('is one source with the same report clipped from a web page, and the clip is found in its text', async () => {
    const site = await serve({ pages: { '/report.html': seedPage } });
    const chromium = await startChromium();
    await seedsLoaded(chromium);
    const page = await openPage(chromium, `${site.origin}/report.html`);
    const words = 'criminal groups in Mexico depend on "street-level" informants';
    expect((await clip(chromium, page, words)).state).toBe('saved');
    const tables = await readLibrary(chromium);
    expect(tables.sources).toHaveLength(5);
    const [passage] = passagesOf(tables);
    expect(passage?.source.seed).toBe(true);
    const [twin] = (tables.passages?.[0]?.alsoAt ?? []) as {
      capture: string;
      span: { start: number; end: number };
    }[];
    const text = tables.texts?.find((row) => row.id === twin?.capture)?.text as string | undefined;
    expect(text?.slice(twin?.span.start, twin?.span.end)).toBe(words);
    await chromium.close();
    await site.close();
  });

  it('stays apart from a page that names its number or bears its text under another title', async () => {
    const heading = /<h1>[^<]*<\/h1>/;
    const site = await serve({
      pages: {
        '/claims.html': () =>
          '<!doctype html><title>Notes</title><h1>Notes</h1><p>MEX201601.E</p><p>What we make of that report.</p>',
        '/contradicts.html': () =>
          seedPage()
            .replaceAll('MEX201601.E', '')
            .replace(heading, '<h1>Honduras: Treatment of journalists by the army (2019)</h1>')
            .replace(
              /<title>[^<]*<\/title>/,
              '<title>Honduras: Treatment of journalists by the army (2019)</title>',
            ),
      },
    });
    const chromium = await startChromium();
    await seedsLoaded(chromium);
    const known = new Set((await readLibrary(chromium)).sources?.map(({ id }) => id));
    const pages = [
      ['/claims.html', 'What we make of that report'],
      ['/contradicts.html', 'criminal groups in Mexico depend on "street-level" informants'],
    ] as const;
    for (const [path, words] of pages) {
      const page = await openPage(chromium, site.origin + path);
      expect((await clip(chromium, page, words)).state).toBe('saved');
    }
    const made = passagesOf(await readLibrary(chromium)).map(({ source }) => source.id);
    expect(made.filter((id) => known.has(id))).toEqual([]);
    expect(new Set(made).size).toBe(2);
    await chromium.close();
    await site.close();
  });
});
