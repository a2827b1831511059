import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureFacts, OriginLink, PassageId } from '../../lib/model/index.ts';
import { passageHash } from '../../lib/store/clip/facts.ts';
import {
  acceptClip,
  correctField,
  createCase,
  decideOrigins,
  erase,
  fillOrigins,
  isUnread,
  mergeSources,
  readArchive,
  readBinder,
  readChanges,
  readErasure,
  readOrigins,
  readPassage,
  readSources,
  readUndo,
  undo,
  withdrawClip,
  writeArchive,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { chainHolds, deeds, library, must, proposal } from './library.ts';
import { wholeness } from './wholeness.ts';

const SENTENCE = 'The mothers who search are threatened by armed groups';
const PLAIN = 'Nobody is cited in this sentence of the report';
const REPORT = [
  '3.4 Volunteer Searchers',
  `${SENTENCE} (InSight Crime 2022-11-04).`,
  `${PLAIN}.`,
  'References',
  'InSight Crime. 4 November 2022. Parker Asmann. “Facing Death and Dismissal, Mexico’s Mothers Keep Searching.” [Accessed 6 July 2023]',
].join('\n\n');
const text = readPlain(REPORT);
const TITLE = 'Facing Death and Dismissal, Mexico’s Mothers Keep Searching';

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
const link = (change: Partial<OriginLink['work']> = {}): OriginLink => ({
  work: { author: 'CNDH', published: { year: 2021 }, ...change },
  surety: 'certain',
  because: { by: 'user' },
});
const confirm = async (passage: PassageId, at = 0) => {
  const key = (await seen(passage))?.[at]?.key as string;
  return must(await decideOrigins(store, [{ passage, key, decision: 'confirmed' }]));
};

describe('what a passage rests on', () => {
  it('is found as it is clipped, and no part of what the chain vouches for', async () => {
    const passage = await clipped();
    const [origin] = (await seen(passage)) ?? [];
    expect(origin).toMatchObject({
      standing: 'found',
      links: [{ work: { author: 'InSight Crime', published: { year: 2022, month: 11, day: 4 } } }],
    });
    const fact = (await readPassage(store, passage))?.passage;
    if (!fact?.rests) throw new Error('nothing was found');
    const { rests: _, ...bare } = fact;
    expect(await passageHash(bare)).toBe(await passageHash(fact));
    const items = (await readBinder(store, id).once())?.items;
    expect(items?.[0]?.origins).toEqual([origin]);
  });

  it('is nothing where no citation stands', async () => {
    expect(await seen(await clipped(PLAIN))).toEqual([]);
  });

  it('a clip of a very long text is kept without it, and it is read later', async () => {
    const long = readPlain(`${REPORT}\n\n${'So it goes on. '.repeat(40_000)}`);
    const passage = await clipped(SENTENCE, { text: long });
    const fact = (await readPassage(store, passage))?.passage;
    expect(fact?.rests).toBeUndefined();
    expect(await seen(passage)).toBeNull();
    must(await fillOrigins(store, fact?.capture as string, [passage]));
    expect(await seen(passage)).toHaveLength(1);
  });
});

describe('filling it in later', () => {
  const forget = async (passage: PassageId) => {
    const row = await store.inside.evidence.passages.get(passage);
    if (!row) throw new Error('no passage');
    const { rests: _, ...content } = await store.inside.codec.open(row.body);
    await store.inside.evidence.passages.put({ ...row, body: await store.inside.codec.seal(content) });
    return row;
  };

  it('is seen in an open binder, and is no step, no link and no other version', async () => {
    const passage = await clipped();
    const before = await forget(passage);
    const told: number[] = [];
    const end = readBinder(store, id).subscribe((view) => {
      told.push(view?.items[0]?.origins?.length ?? -1);
    });
    await expect.poll(() => told.at(-1)).toBe(-1);
    const was = await deeds(store);
    expect(must(await fillOrigins(store, before.capture, [passage]))).toBe(1);
    await expect.poll(() => told.at(-1)).toBe(1);
    end();
    expect(await deeds(store)).toEqual(was);
    expect((await readUndo(store).once()).undo?.verb).toBe('clip');
    const row = await store.inside.evidence.passages.get(passage);
    expect(row).toMatchObject({ version: before.version, updatedAt: before.updatedAt });
    must(await undo(store));
    expect(await chainHolds(store)).toBe(true);
  });

  it('does what a worker that was ended left undone, once', async () => {
    const passage = await clipped();
    const { capture } = await forget(passage);
    expect(must(await fillOrigins(store, capture, [passage]))).toBe(1);
    expect(must(await fillOrigins(store, capture, [passage]))).toBe(0);
    expect(must(await fillOrigins(store, 'no capture', [passage]))).toBe(0);
  });

  it('reads a page’s links too, and does not give them up again', async () => {
    const passage = await clipped();
    const page = { mediaType: 'text/html' };
    const rests = async () => (await readPassage(store, passage))?.passage ?? {};
    expect(isUnread(await rests(), { page })).toBe(true);
    expect(isUnread(await rests(), { page: null })).toBe(false);
    const { capture } = (await store.inside.evidence.passages.get(passage)) ?? {};
    expect(must(await fillOrigins(store, capture as string, [passage], async () => []))).toBe(1);
    expect(isUnread(await rests(), { page })).toBe(false);
    expect(must(await fillOrigins(store, capture as string, [passage]))).toBe(0);
    expect(isUnread(await rests(), { page })).toBe(false);
  });

  it('goes on where the links cannot be read', async () => {
    const passage = await clipped();
    const { capture } = await forget(passage);
    const broken = () => Promise.reject(new Error('a page that breaks'));
    expect(must(await fillOrigins(store, capture, [passage], broken))).toBe(1);
    expect(await seen(passage)).toHaveLength(1);
  });
});

describe('what the user says of it', () => {
  it('is confirmed in one step, told by the passage, and taken back by undo', async () => {
    const passage = await clipped();
    await confirm(passage);
    expect(await seen(passage)).toMatchObject([{ standing: 'confirmed' }]);
    const [step] = await readChanges(store).once();
    expect(step).toMatchObject({
      verb: 'confirm-origin',
      subject: { en: expect.stringContaining('mothers') },
    });
    expect((await readBinder(store, id).once())?.items[0]?.origins).toMatchObject([
      { standing: 'confirmed' },
    ]);
    must(await undo(store));
    expect(await seen(passage)).toMatchObject([{ standing: 'found' }]);
    expect(await wholeness(store)).toEqual([]);
  });

  it('is left out where it is rejected, and can be wanted again', async () => {
    const passage = await clipped();
    const key = (await seen(passage))?.[0]?.key as string;
    must(await decideOrigins(store, [{ passage, key, decision: 'rejected' }]));
    expect(await seen(passage)).toEqual([]);
    expect((await readOrigins(store, passage).once())?.rejected).toMatchObject([{ of: key }]);
    must(await decideOrigins(store, [{ passage, key, decision: null }]));
    expect(await seen(passage)).toMatchObject([{ standing: 'found' }]);
  });

  it('is changed, made longer and added to', async () => {
    const passage = await clipped();
    const found = (await seen(passage))?.[0];
    const first = { ...(found?.links[0] as OriginLink), work: { author: 'InSight Crime', title: TITLE } };
    const { key: _, ...plain } = first as OriginLink & { key?: string };
    const longer = [plain, link()];
    must(
      await decideOrigins(store, [
        { passage, key: found?.key as string, decision: 'confirmed', links: longer },
      ]),
    );
    must(await decideOrigins(store, [{ passage, decision: 'confirmed', links: [link({ author: 'UN' })] }]));
    expect(await seen(passage)).toMatchObject([
      { standing: 'confirmed', links: [{ work: { title: TITLE } }, { work: { author: 'CNDH' } }] },
      { standing: 'confirmed', links: [{ work: { author: 'UN' } }] },
    ]);
    const verbs = (await readChanges(store).once()).slice(0, 2).map(({ verb }) => verb);
    expect(verbs).toEqual(['add-origin', 'change-origin']);
    expect(
      await decideOrigins(store, [{ passage, decision: 'confirmed', links: [link({ author: 'UN' })] }]),
    ).toMatchObject({ ok: false, error: { reason: 'invalid' } });
  });

  it.each<[string, unknown]>([
    ['a script for an address', { ...link(), work: { address: 'javascript:alert(1)' } }],
    ['a file of the machine', { ...link(), work: { address: 'file:///etc/passwd' } }],
    ['a title without end', link({ title: 'x'.repeat(100_000) })],
    ['a number for a name', { ...link(), work: { author: 7 } }],
    ['a day that is none', { ...link(), work: { published: { year: 2022, month: 13 } } }],
    ['a reason nobody has', { ...link(), because: { by: 'magic' } }],
    ['what could not be told', { ...link(), surety: 'open' }],
    ['nothing', null],
  ])('refuses %s', async (_, bad) => {
    const passage = await clipped();
    const links = [bad] as OriginLink[];
    const done = await decideOrigins(store, [{ passage, decision: 'confirmed', links }]);
    expect(done.ok).toBe(false);
    expect(await store.inside.evidence.origins.count()).toBe(0);
  });

  it('refuses a chain that is not there, one without end, and a source nobody has', async () => {
    const passage = await clipped();
    const refused = async (said: Parameters<typeof decideOrigins>[1][number]) =>
      expect((await decideOrigins(store, [said])).ok).toBe(false);
    await refused({ passage, key: 'no such chain', decision: 'confirmed' });
    await refused({ passage, decision: 'confirmed', links: [] });
    await refused({ passage, decision: 'confirmed', links: Array(1_000).fill(link()) });
    await refused({ passage, decision: 'confirmed', links: [{ ...link(), source: crypto.randomUUID() }] });
    await refused({ passage: 'nobody', decision: 'confirmed', links: [link()] });
    must(await withdrawClip(store, passage));
    await refused({ passage, decision: 'confirmed', links: [link()] });
  });
});

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
