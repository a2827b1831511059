import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from '../../lib/corpus/index.ts';
import type { CaptureFacts } from '../../lib/model/index.ts';
import {
  acceptClip,
  addEntry,
  type Codec,
  createCase,
  loadSeeds,
  openStore,
  placeEntry,
  plainCodec,
  readBinder,
  readIssues,
  readSources,
  type Store,
} from '../../lib/store/index.ts';
import { originals } from '../corpus/originals.ts';
import { chainHolds, facts, freshNames, library, memoryBox, must, proposal } from './library.ts';

const seeds = seedDocuments(originals);
const sentence = (tab: string, number: number): string =>
  `Witness ${tab}${number} said what no other of the ${number} witnesses heard.`;

/** A page of fifty sentences, each to be clipped. */
function page(tab: string): { sentences: string[]; facts: Partial<CaptureFacts> } {
  const sentences = Array.from({ length: 50 }, (_, number) => sentence(tab, number));
  let start = 0;
  const blocks = sentences.map((text) => {
    const block = { kind: 'paragraph', start, end: start + text.length } as const;
    start = block.end + 1;
    return block;
  });
  const text = { text: sentences.join('\n'), blocks };
  return { sentences, facts: { address: `https://reports.example/${tab}`, text, metadata: {} } };
}

async function clipAll(store: Store, tab: string): Promise<string[]> {
  const { sentences, facts: change } = page(tab);
  const visit = proposal('Criminal groups').visit;
  const answers = sentences.map((words) => acceptClip(store, proposal(words, { visit, facts: change })));
  return (await Promise.all(answers)).map((answer) => answer.state);
}

describe('two contexts at once', () => {
  it('clip fifty passages each: a hundred stand, in distinct places, the chain whole', async () => {
    const names = freshNames();
    const box = memoryBox();
    const one = await library(names, box);
    const id = must(await createCase(one, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const two = await library(names, box);
    const states = await Promise.all([clipAll(one, 'a'), clipAll(two, 'b')]);
    expect(states.flat()).toEqual(Array(100).fill('saved'));

    const view = await readBinder(one, id).once();
    expect(view?.items).toHaveLength(100);
    expect(new Set(view?.items.map(({ entry }) => entry.order)).size).toBe(100);
    expect(new Set(view?.items.map(({ passage }) => passage.selectors.quote.exact)).size).toBe(100);
    expect(await one.inside.evidence.captures.count()).toBe(2);
    expect(await chainHolds(one)).toBe(true);
    const again = await library(names, box);
    expect(again.health).toEqual({ state: 'ready' });
  }, 60_000);

  it('make one source of one page', async () => {
    const names = freshNames();
    const [one, two] = [await library(names), await library(names)];
    const answers = ['Criminal groups depend', 'According to the professor', 'Sources disagree'].flatMap(
      (words) => [acceptClip(one, proposal(words)), acceptClip(two, proposal(words))],
    );
    expect((await Promise.all(answers)).every(({ state }) => state === 'saved')).toBe(true);
    expect(await readSources(one).once()).toHaveLength(1);
    expect(await one.inside.evidence.passages.count()).toBe(3);
  });

  it('make one passage of the same words, the second clip looking while the first is written', async () => {
    const names = freshNames();
    const box = memoryBox();
    const other = await library(names, box);
    const theirs = proposal('Criminal groups depend');
    let intrusion: Promise<unknown> | null = null;
    const codec: Codec = {
      ...plainCodec,
      seal: async (content) => {
        // The first content sealed is the passage's, after the library was searched for its like.
        intrusion ??= acceptClip(other, theirs);
        await intrusion;
        return plainCodec.seal(content);
      },
    };
    const slow = await openStore({ canary: box, names, codec });
    const ours = proposal('Criminal groups depend');
    expect(await acceptClip(slow, ours)).toEqual({
      state: 'saved',
      passages: [{ id: ours.clip, sameAs: theirs.clip }],
    });
    expect(await slow.inside.evidence.passages.count()).toBe(1);
    expect(await chainHolds(slow)).toBe(true);
  });

  it('file entries under one issue in distinct places', async () => {
    const names = freshNames();
    const one = await library(names);
    const id = must(await createCase(one, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const two = await library(names);
    await clipAll(one, 'a');
    const issue = (await readIssues(one, id).once())[0]?.id ?? '';
    const entries = (await readBinder(one, id).once())?.items.map(({ entry }) => entry.id) ?? [];
    await Promise.all(entries.map((entry, index) => placeEntry(index % 2 ? one : two, entry, issue)));
    const placed = (await readBinder(one, id).once())?.items.map(({ entry }) => entry.placements);
    expect(new Set(placed?.map((placements) => placements[0]?.order)).size).toBe(50);
  }, 60_000);

  it('make one entry of one passage in a case', async () => {
    const names = freshNames();
    const [one, two] = [await library(names), await library(names)];
    const sent = proposal('Criminal groups depend');
    await acceptClip(one, sent);
    const id = must(await createCase(one, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const adds = [one, two, one, two].map((store) => addEntry(store, { case: id, passage: sent.clip }));
    expect(new Set((await Promise.all(adds)).map(must)).size).toBe(1);
  });
});

describe('the seeds', () => {
  const stand = async (store: Store) => {
    expect((await readSources(store).once()).map(({ source }) => source.id).sort()).toEqual(
      seeds.map(({ source }) => source.id),
    );
    expect(await chainHolds(store)).toBe(true);
    const seeded = await store.inside.evidence.custody.count();
    expect(seeded).toBe(1 + 5);
  };

  it('are loaded once, however often', async () => {
    const store = await library();
    expect(must(await loadSeeds(store, seeds))).toBe(5);
    expect(must(await loadSeeds(store, seeds))).toBe(0);
    await stand(store);
  });

  it('are loaded once by two contexts at once', async () => {
    const names = freshNames();
    const box = memoryBox();
    const [one, two] = [await library(names, box), await library(names, box)];
    const counts = await Promise.all([loadSeeds(one, seeds), loadSeeds(two, seeds)]);
    expect(counts.map(must).reduce((a, b) => a + b)).toBe(5);
    await stand(one);
  });

  it.each(['custody', 'texts'] as const)(
    'are whole after loading was killed in the middle (%s)',
    async (table) => {
      for (let killed = 0; killed < 5; killed++) {
        const names = freshNames();
        const box = memoryBox();
        const doomed = await library(names, box);
        let written = 0;
        doomed.inside.evidence.table(table).hook('creating', () => {
          if (written++ >= killed) throw new Error('killed');
        });
        expect((await loadSeeds(doomed, seeds)).ok).toBe(false);
        doomed.close();
        const next = await library(names, box);
        expect(next.health).toEqual({ state: 'ready' });
        expect(await readSources(next).once()).toHaveLength(killed);
        must(await loadSeeds(next, seeds));
        await stand(next);
        next.close();
      }
    },
  );
});

describe('a context that dies', () => {
  it('after the commit and before the canary was told leaves a library that is ahead, and fine', async () => {
    const names = freshNames();
    const box = memoryBox();
    const doomed = await library(names, box);
    box.write = async () => {
      throw new Error('killed');
    };
    const sent = proposal('Criminal groups depend');
    expect((await acceptClip(doomed, sent)).state).toBe('saved');
    expect(box.canary?.seq).toBe(0);
    doomed.close();
    const next = await library(names, memoryBox(box.canary));
    expect(next.health).toEqual({ state: 'ready' });
    expect(await acceptClip(next, sent)).toEqual({ state: 'saved', passages: [{ id: sent.clip }] });
    expect(await next.inside.evidence.passages.count()).toBe(1);
  });

  it('before the commit leaves nothing, and the retry saves once', async () => {
    const names = freshNames();
    const box = memoryBox();
    const doomed = await library(names, box);
    const sent = proposal('Criminal groups depend', { facts: facts() });
    const answer = acceptClip(doomed, sent);
    doomed.close();
    expect((await answer).state).toBe('not-saved');
    const next = await library(names, box);
    expect(await next.inside.evidence.passages.count()).toBe(0);
    expect((await acceptClip(next, sent)).state).toBe('saved');
    expect(await next.inside.evidence.passages.count()).toBe(1);
  });
});
