import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { acceptClip, readPassage } from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { library, proposal } from './library.ts';

const held = (town: string, count: number): string =>
  `In ${town}, the municipal police held ${count} people without a warrant for more than two days.`;
const TEXT = readPlain(
  [held('Iguala', 12), 'The lawyers interviewed knew of no investigation.', held('Taxco', 31)].join('\n\n'),
);

describe('a clipped passage', () => {
  it('is kept with what looks like it, as the text itself shows and whatever the page said', async () => {
    const store = await library();
    const sent = proposal(held('Iguala', 12), { facts: { text: TEXT } });
    const forged = { exact: 'never on the page', prefix: '', suffix: '' };
    const [passage] = sent.passages;
    if (passage) Object.assign(passage.selectors, { decoys: [forged], copy: { ordinal: 3, of: 9 } });
    await acceptClip(store, sent);
    const selectors = (await readPassage(store, sent.clip))?.passage.selectors;
    expect(selectors?.decoys).toHaveLength(1);
    expect(selectors?.decoys?.[0]?.exact).toContain('Taxco');
    expect(selectors?.decoys?.[0]?.prefix).toContain('no investigation');
    expect(selectors).not.toHaveProperty('copy');
  });

  it('is kept with its turn where its words stand more than once', async () => {
    const text = readPlain(['Nothing was found.', 'A second search.', 'Nothing was found.'].join('\n\n'));
    const store = await library();
    const sent = proposal('Nothing was found.', { facts: { text } });
    await acceptClip(store, sent);
    expect((await readPassage(store, sent.clip))?.passage.selectors.copy).toEqual({ ordinal: 0, of: 2 });
  });
});
