import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/driver/library.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { brokenLinks } from '../chain.ts';
import { clip, openPage, passagesOf, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

const profile = freshFolder('torn');

afterAll(() => profile.remove());

/** The head of a record of 4,336 bytes, three of them, and no more: what a cut in the middle of a write leaves. */
const TORN_RECORD = Uint8Array.from([1, 2, 3, 4, 0xf0, 0x10, 1, 65, 65, 65]);

/** Leaves the database as a power cut does that comes while the browser writes. */
function tearLastRecord(): void {
  const databases = join(profile.path, 'Default', 'IndexedDB');
  const ours = readdirSync(databases).find((name) => name.endsWith('.indexeddb.leveldb'));
  const folder = join(databases, ours ?? '');
  const log = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  appendFileSync(join(folder, log ?? ''), TORN_RECORD);
}

const WORDS = 'Dos testigos de la costa dijeron otra cosa.';

describe('a power cut in the middle of a write', () => {
  it('costs nothing that was there before, nor what is clipped after it', { timeout: 90_000 }, async () => {
    const site = await serveFixtures({
      '/page.html': () => `<!doctype html><html lang="es"><title>Costa</title><p>${WORDS}</p>`,
    });
    const before = await startChromium({ profile: profile.path });
    await seedsLoaded(before);
    await before.kill();
    tearLastRecord();

    const next = await startChromium({ profile: profile.path });
    const page = await openPage(next, `${site.origin}/page.html`);
    expect((await clip(next, page, WORDS)).state).toBe('saved');
    await next.close();

    const last = await startChromium({ profile: profile.path });
    const tables = await readLibrary(last);
    expect(tables.sources?.filter((row) => row.seed)).toHaveLength(5);
    expect(passagesOf(tables).map(({ exact }) => exact)).toEqual([WORDS]);
    expect(brokenLinks(tables)).toEqual([]);
    await last.close();
    await site.close();
  });
});
