import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureFacts, OriginLink, PassageId } from '../../lib/model/index.ts';
import { passageHash } from '../../lib/store/clip/facts.ts';
import {
  acceptClip,
  createCase,
  decideOrigins,
  fillOrigins,
  isUnread,
  readBinder,
  readChanges,
  readOrigins,
  readPassage,
  readUndo,
  undo,
  withdrawClip,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { link, PLAIN, REPORT, SENTENCE, TITLE, text } from './cited.ts';
import { chainHolds, deeds, library, must, proposal } from './library.ts';
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
