import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { PassageId } from '../../lib/model/index.ts';
import {
  acceptClip,
  decideOrigins,
  readArchive,
  readOrigins,
  type Store,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { link, SENTENCE, text } from './cited.ts';
import { library, must, proposal } from './library.ts';
import { wholeness } from './wholeness.ts';

let store: Store;
let copy: Store;
let passage: PassageId;

const MOST = 200;

const bring = async (from: Store, into: Store) => must(await readArchive(into, await writeArchive(from)));
const later = (one: Store) => {
  for (let second = 0; second < 3_600; second++) one.inside.clock();
};
const view = async (from = store) => {
  const seen = await readOrigins(from, passage).once();
  if (!seen?.origins) throw new Error('nobody looked');
  return { origins: seen.origins, rejected: seen.rejected };
};
const authors = async (from = store) => {
  const { origins, rejected } = await view(from);
  const byOf = ({ links }: { links: readonly { work: { author?: string } }[] }) => links[0]?.work.author;
  return [
    ...origins.map((one) => `${one.standing} ${byOf(one)}`),
    ...rejected.map((one) => `not ${byOf(one)}`),
  ].sort();
};
const foundKey = async (from = store) => (await view(from)).origins[0]?.key as string;
const add = async (author: string, to = store) =>
  must(await decideOrigins(to, [{ passage, decision: 'confirmed', links: [link({ author })] }]));
const change = async (author: string, to = store) =>
  must(
    await decideOrigins(to, [
      { passage, key: await foundKey(to), decision: 'confirmed', links: [link({ author })] },
    ]),
  );
const many = (name: string, of: number) =>
  Array.from({ length: of }, (_, at) => ({
    passage,
    decision: 'confirmed' as const,
    links: [link({ author: `${name} ${at}` })],
  }));

beforeEach(async () => {
  store = await library();
  const made = proposal(SENTENCE, { facts: { text } });
  expect((await acceptClip(store, made)).state).toBe('saved');
  passage = made.clip;
  copy = await library();
  await bring(store, copy);
  later(copy);
});

it('holds as much of two libraries as an archive may hold, all that was said here first', async () => {
  await add('CNDH');
  must(await decideOrigins(copy, many('A', MOST)));
  await bring(copy, store);
  const confirmed = (await view()).origins.filter(({ standing }) => standing === 'confirmed');
  expect(confirmed).toHaveLength(MOST);
  expect(await authors()).toContain('confirmed CNDH');
  const fresh = await library();
  await bring(store, fresh);
  expect(await authors(fresh)).toEqual(await authors());
  must(await decideOrigins(store, [{ passage, key: confirmed[0]?.key as string, decision: null }]));
  expect(await wholeness(store)).toEqual([]);
});

it('keeps a found origin that was changed beside one of its own works that was added', async () => {
  const [found] = (await view()).origins;
  await change('CNDH');
  const links = (found?.links ?? []).map(({ key: _, ...one }) => one);
  must(await decideOrigins(store, [{ passage, decision: 'confirmed', links }]));
  await bring(store, copy);
  later(copy);
  await add('HRW', copy);
  await bring(copy, store);
  expect(await authors()).toEqual(['confirmed CNDH', 'confirmed HRW', 'confirmed InSight Crime']);
});

it('keeps what was rejected beside the same that was added', async () => {
  const [found] = (await view()).origins;
  must(await decideOrigins(store, [{ passage, key: found?.key as string, decision: 'rejected' }]));
  const links = (found?.links ?? []).map(({ key: _, ...one }) => one);
  must(await decideOrigins(store, [{ passage, decision: 'confirmed', links }]));
  await bring(store, copy);
  later(copy);
  await add('HRW', copy);
  await bring(copy, store);
  expect(await authors()).toEqual(['confirmed HRW', 'confirmed InSight Crime', 'not InSight Crime']);
});

it('tells once what two libraries say of one work, and takes both back', async () => {
  await change('CNDH');
  await add('CNDH', copy);
  await bring(copy, store);
  expect(await authors()).toEqual(['confirmed CNDH']);
  const key = await foundKey();
  must(await decideOrigins(store, [{ passage, key, decision: 'rejected' }]));
  expect(await authors()).toEqual(['not CNDH']);
  must(await decideOrigins(store, [{ passage, key, decision: null, standing: 'rejected' }]));
  expect(await authors()).toEqual(['found InSight Crime']);
});

it('keeps what another library said of one origin where another was added here and undone', async () => {
  must(await decideOrigins(copy, [{ passage, key: await foundKey(copy), decision: 'rejected' }]));
  later(store);
  later(store);
  await add('CNDH');
  must(await undo(store));
  await bring(copy, store);
  expect(await authors()).toEqual(['not InSight Crime']);
  await bring(store, copy);
  expect(await authors(copy)).toEqual(['not InSight Crime']);
});

it('does not bring again what was undone here', async () => {
  must(await decideOrigins(store, [{ passage, key: await foundKey(), decision: 'rejected' }]));
  const file = await writeArchive(store);
  later(store);
  must(await undo(store));
  must(await readArchive(store, file));
  expect(await authors()).toEqual(['found InSight Crime']);
});

it('calls a work by words that can be seen, whoever wrote them', async () => {
  await add('Harbour\u202e eciffO\u2066');
  expect(await authors()).toContain('confirmed Harbour eciffO');
  const [own] = (await view()).origins;
  expect(own?.links[0]?.work.author).toBe('Harbour eciffO');
  // A space without width parts no name from itself.
  const twice = await decideOrigins(store, [
    { passage, decision: 'confirmed', links: [link({ author: 'Har\u200bbour eciffO' })] },
  ]);
  expect(twice.ok).toBe(false);
});

it('reads an author and a title without marks of direction', async () => {
  const turned = readPlain(
    text.text
      .replace('InSight Crime. 4', 'InSight\u202e Crime. 4')
      .replace('“Facing Death', '“Facing\u2066 Death'),
  );
  const made = proposal(SENTENCE, { facts: { text: turned } });
  expect((await acceptClip(store, made)).state).toBe('saved');
  const works = (await readOrigins(store, made.clip).once())?.rests?.chains.map(
    ({ links }) => links[0]?.work,
  );
  expect(works?.[0]?.title).toMatch(/^Facing Death/);
  expect(works?.[0]?.author).toBe('InSight Crime');
});
