import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/driver/library.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { clip, openPage, passagesOf, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

const profile = freshFolder('restart');

afterAll(() => profile.remove());

describe('after the browser was closed and opened again', () => {
  it('reads the same passages, captures and chain', async () => {
    const site = await serveFixtures();
    const first = await startChromium({ profile: profile.path });
    await seedsLoaded(first);
    const page = await openPage(first, `${site.origin}/report.html`);
    await clip(first, page, 'Families leave at night');
    await clip(first, page, 'San Felipe 11 48');
    const before = await readLibrary(first);
    await first.close();

    const second = await startChromium({ profile: profile.path });
    const after = await readLibrary(second);
    expect(passagesOf(after).map(({ exact }) => exact)).toEqual([
      'Families leave at night',
      'San Felipe\n11\n48',
    ]);
    for (const table of ['passages', 'captures', 'texts', 'sources', 'custody']) {
      expect(after[table], table).toEqual(before[table]);
    }
    await second.close();
    await site.close();
  });
});
