import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptClip,
  mergeSources,
  readArchive,
  readPassage,
  readSource,
  restoreClip,
  type Store,
  splitSource,
  undo,
  withdrawClip,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';
import { HERE, sourceOf, THERE, titled } from './two-sources.ts';

const COMMON = 'Criminal groups depend';
const text = { text: `${COMMON} on informants, as a second matter shows.`, blocks: [] };

const pass = (store: Store, seconds: number): void => {
  for (let second = 0; second < seconds; second++) store.inside.clock();
};
const bring = async (from: Store, into: Store) => must(await readArchive(into, await writeArchive(from)));

async function copyOf(store: Store): Promise<Store> {
  const copy = await library();
  await bring(store, copy);
  pass(copy, 3_600);
  return copy;
}

/** A source of two copies, joined by hand; of each a passage, and of each it is told where it stands in the other. */
async function twoCopies() {
  const store = await library();
  const first = proposal('their families', { facts: { address: HERE } });
  const there = proposal(COMMON, {
    facts: { address: THERE, text, metadata: titled('Of a second matter') },
  });
  for (const sent of [first, there]) await acceptClip(store, sent);
  const [ours, theirs] = await Promise.all([first, there].map((sent) => sourceOf(store, sent.clip)));
  must(await mergeSources(store, theirs ?? '', ours ?? ''));
  const here = proposal(COMMON, { facts: { address: HERE } });
  await acceptClip(store, here);
  return { store, ours: ours ?? '', here: here.clip, there: there.clip };
}

/** Takes the copy at the second address off its source. */
async function part(store: Store, ours: string): Promise<void> {
  const captures = (await readSource(store, ours).once())?.captures ?? [];
  const leaving = captures.filter(({ address }) => address === THERE).map(({ id }) => id);
  must(await splitSource(store, ours, leaving));
}

/** Writes a clip's rows anew, so that they are the later. */
async function touch(store: Store, clip: string): Promise<void> {
  must(await withdrawClip(store, clip));
  must(await restoreClip(store, clip));
}

const elsewhere = async (store: Store, passage: string): Promise<number> =>
  (await readPassage(store, passage))?.passage.alsoAt?.length ?? 0;

/** Passages that point to a copy of another source than their own. */
async function astray(store: Store): Promise<string[]> {
  const { captures, passages } = store.inside.evidence;
  const home = new Map((await captures.toArray()).map((row) => [row.id, row.source]));
  const rows = await passages.toArray();
  const opened = await Promise.all(
    rows.map(async (row) => ({ row, content: await store.inside.codec.open(row.body) })),
  );
  return opened
    .filter(
      ({ row, content }) =>
        row.source !== home.get(row.capture) ||
        content.alsoAt?.some(({ capture }) => home.get(capture) !== row.source),
    )
    .map(({ row }) => row.id);
}

describe('where else a passage’s words stand, in two libraries', () => {
  it('is told of both copies once they are joined', async () => {
    const { store, here, there } = await twoCopies();
    expect([await elsewhere(store, here), await elsewhere(store, there)]).toEqual([1, 1]);
  });

  it('is not told of what was parted here, though the other wrote the passages later', async () => {
    const { store, ours, here, there } = await twoCopies();
    const copy = await copyOf(store);
    await part(store, ours);
    for (const clip of [here, there]) await touch(copy, clip);
    await bring(copy, store);
    expect([await elsewhere(store, here), await elsewhere(store, there)]).toEqual([0, 0]);
    expect(await astray(store)).toEqual([]);
  });

  it('nor of what was parted there, though we wrote the passages later', async () => {
    const { store, ours, here, there } = await twoCopies();
    const copy = await copyOf(store);
    await part(copy, ours);
    pass(store, 7_200);
    for (const clip of [here, there]) await touch(store, clip);
    await bring(copy, store);
    expect([await elsewhere(store, here), await elsewhere(store, there)]).toEqual([0, 0]);
    expect(await astray(store)).toEqual([]);
  });

  it('is not told of a copy that left by undo, when a clip of meanwhile is restored', async () => {
    const { store, here } = await twoCopies();
    must(await undo(store));
    must(await undo(store));
    must(await restoreClip(store, here));
    expect(await elsewhere(store, here)).toBe(0);
    expect(await astray(store)).toEqual([]);
  });

  it('whatever was joined, parted, undone and clipped in which order', async () => {
    const deed = fc.record({ by: fc.nat(1), what: fc.nat(5), wait: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
        const { store, ours, here, there } = await twoCopies();
        const both = [store, await copyOf(store)] as const;
        for (const { by, what, wait } of deeds) {
          const one = both[by] as Store;
          pass(one, wait * 2_400);
          const home = (await sourceOf(one, there)) ?? '';
          if (what === 0 && home === ours) await part(one, ours);
          if (what === 1 && home !== ours && home !== '') must(await mergeSources(one, home, ours));
          if (what === 2) await touch(one, here).catch(() => undefined);
          if (what === 3) await touch(one, there).catch(() => undefined);
          if (what === 4) await undo(one);
          if (what === 5) await bring(both[1 - by] as Store, one);
          expect(await astray(one)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
