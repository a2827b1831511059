import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BinderItem } from '../../lib/binder/index.ts';
import type { CaptureFacts, OriginLink, PassageId } from '../../lib/model/index.ts';
import {
  acceptClip,
  correctField,
  createCase,
  decideOrigins,
  erase,
  mergeSources,
  readArchive,
  readBinder,
  readErasure,
  readOrigins,
  readPassage,
  readSources,
  withdrawClip,
  writeArchive,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { link, PLAIN, REPORT, SENTENCE, TITLE, text } from './cited.ts';
import { library, must, proposal } from './library.ts';
import { wholeness } from './wholeness.ts';

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
});

async function clipped(words = SENTENCE, change: Partial<CaptureFacts> = {}): Promise<PassageId> {
  const made = proposal(words, { facts: { text, ...change } });
  expect((await acceptClip(store, made)).state).toBe('saved');
  return made.clip;
}
const seen = async (passage: PassageId) => (await readOrigins(store, passage).once())?.origins ?? null;
const confirm = async (passage: PassageId, at = 0) => {
  const key = (await seen(passage))?.[at]?.key as string;
  return must(await decideOrigins(store, [{ passage, key, decision: 'confirmed' }]));
};

describe('a work that the library holds', () => {
  const ORIGINAL = 'https://insightcrime.org/news/facing-death-and-dismissal';
  const original = () =>
    clipped('They search alone', {
      address: ORIGINAL,
      text: readPlain('They search alone, and nobody protects them.'),
      metadata: { title: { value: TITLE, foundIn: 'meta', weight: 0.8 } },
    });
  const sourceOf = async (passage: PassageId) => (await readPassage(store, passage))?.source.id as string;
  const say = (passage: PassageId, links: OriginLink[]) =>
    decideOrigins(store, [{ passage, decision: 'confirmed', links }]);

  it('is told by its address, in the binder as soon as it is there', async () => {
    const passage = await clipped();
    must(await say(passage, [link({ address: `${ORIGINAL}?utm_source=x` })]));
    const first = async () =>
      (await readBinder(store, id).once())?.items.find((item) => item.passage.id === passage)?.origins?.[0];
    expect((await first())?.links[0]?.source).toBeUndefined();
    const source = await sourceOf(await original());
    expect((await first())?.links[0]).toMatchObject({ source, key: source });
  });

  it('is seen in a binder that is open, and the other passages stay the same objects', async () => {
    const passage = await clipped();
    const other = await clipped(PLAIN);
    must(await say(passage, [link({ address: ORIGINAL })]));
    let items: readonly BinderItem[] = [];
    const end = readBinder(store, id).subscribe((view) => {
      items = view?.items ?? [];
    });
    const item = (of: PassageId) => items.find((one) => one.passage.id === of);
    await expect.poll(() => item(passage)?.origins).toHaveLength(2);
    const was = item(other);
    const source = await sourceOf(await original());
    await expect.poll(() => item(passage)?.origins?.[0]?.links[0]?.source).toBe(source);
    expect(item(other)).toBe(was);
    end();
  });

  it('is told by title and day, and not by one of them alone', async () => {
    const source = await sourceOf(await original());
    const published = { year: 2022, month: 11, day: 4 };
    must(await correctField(store, source, 'published', published));
    const [right, otherDay, otherTitle] = [
      link({ title: TITLE, published }),
      link({ title: TITLE, published: { year: 2019, month: 11, day: 4 } }),
      link({ title: 'Facing Death and Dismissal in the City of Juárez', published }),
    ];
    const passage = await clipped();
    must(await say(passage, [right]));
    must(await say(passage, [otherDay]));
    must(await say(passage, [otherTitle]));
    const held = (await seen(passage))?.slice(0, 3).map(({ links }) => links[0]?.source);
    expect(held).toEqual([source, undefined, undefined]);
  });

  it('follows its source when that is joined, and is not looked for where the user says it is another', async () => {
    const one = await sourceOf(await original());
    const two = await sourceOf(await clipped());
    const passage = await clipped(PLAIN);
    must(await say(passage, [{ ...link(), source: one }]));
    must(await say(passage, [{ ...link({ author: 'UN', address: ORIGINAL }), notHeld: true }]));
    expect((await seen(passage))?.[1]?.links[0]?.source).toBeUndefined();
    must(await mergeSources(store, two, one));
    const stands = (await readSources(store).once()).map(({ source }) => source.id);
    expect(stands).toHaveLength(1);
    expect((await seen(passage))?.[0]?.links[0]?.source).toBe(stands[0]);
  });
});

describe('in archives', () => {
  it('goes both ways, the later decision before the earlier', async () => {
    const passage = await clipped();
    await confirm(passage);
    const earlier = await writeArchive(store);
    const other = await library();
    must(await readArchive(other, earlier));
    const there = async () => (await readOrigins(other, passage).once())?.origins;
    expect(await there()).toEqual(await seen(passage));
    must(await decideOrigins(store, [{ passage, decision: 'confirmed', links: [link()] }]));
    must(await readArchive(other, await writeArchive(store)));
    expect(await there()).toHaveLength(2);
    const again = must(await readArchive(store, earlier));
    expect(again.tables.origins).toMatchObject({ conflicts: 1, replaced: 0 });
    expect(again.tables.passages).toMatchObject({ same: 1 });
    expect(await seen(passage)).toHaveLength(2);
    expect(await wholeness(other)).toEqual([]);
  });
});

describe('a report whose list was read as one endless entry', () => {
  it('leaves the archive one that can be read back', async () => {
    const endless = REPORT.replace('Parker Asmann.', `Parker Asmann. ${'And others. '.repeat(3_000)}`);
    const passage = await clipped(SENTENCE, { text: readPlain(endless) });
    const [origin] = (await seen(passage)) ?? [];
    expect(origin?.links[0]?.work.printed).toBeUndefined();
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect((await readPassage(other, passage))?.passage.id).toBe(passage);
  });
});

describe('in the bin', () => {
  it('goes with its passage, and a source that goes is no longer named', async () => {
    const kept = await clipped();
    const named = await clipped('They search alone', {
      address: 'https://other.example/report',
      text: readPlain('They search alone, and nobody protects them.'),
    });
    const source = (await readPassage(store, named))?.source.id as string;
    must(
      await decideOrigins(store, [{ passage: kept, decision: 'confirmed', links: [{ ...link(), source }] }]),
    );
    must(await decideOrigins(store, [{ passage: named, decision: 'confirmed', links: [link()] }]));
    must(await withdrawClip(store, named));
    const told = await readErasure(store, 'all');
    expect(told.counts).toMatchObject({ passages: 1, sources: 1, origins: 1 });
    must(await erase(store, 'all', told));
    expect(await seen(kept)).toMatchObject([
      { links: [{ work: { author: 'CNDH' } }] },
      { standing: 'found' },
    ]);
    expect(await store.inside.evidence.origins.count()).toBe(1);
    expect(await wholeness(store)).toEqual([]);
  });
});
