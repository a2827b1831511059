import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  acceptClip,
  mergeSources,
  readArchive,
  readPassage,
  readSource,
  type Store,
  splitSource,
  writeArchive,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { chainHolds, library, must, proposal } from './library.ts';
import { sourceOf, titled } from './two-sources.ts';

const ORIGINAL = 'https://www.hrw.org/report/raid';
const COPY = 'https://copies.example/raid';
const INVENTED =
  'Nobody who has left the region was ever looked for again by those who had driven them away.';
const TURNED = 'In village 21 the families never fled in house 3.';

const LINES = Array.from(
  { length: 60 },
  (_, at) => `In village ${at * 7} the families ${['left', 'stayed', 'hid', 'fled'][at % 4]} in house ${at}.`,
);
const ALTERED = [...LINES.slice(0, 3), TURNED, ...LINES.slice(4, 30), INVENTED, ...LINES.slice(30)];

const page = (words: string, address: string, lines: readonly string[], title = 'Families after the raid') =>
  proposal(words, {
    facts: { address, text: readPlain(lines.join('\n\n')), metadata: titled(title) },
  });

const lacking = async (store: Store, passage: string) =>
  (await readPassage(store, passage))?.passage.notAt?.map(({ address, state }) => ({ address, state })) ?? [];

/** The original clipped, then these words of its altered copy. */
async function clipped(words: string) {
  const store = await library();
  const sent = { original: page(LINES[9] ?? '', ORIGINAL, LINES), copy: page(words, COPY, ALTERED) };
  for (const one of [sent.original, sent.copy]) await acceptClip(store, one);
  const work = (await sourceOf(store, sent.original.clip)) ?? '';
  expect(await sourceOf(store, sent.copy.clip)).toBe(work);
  return { store, work, original: sent.original.clip, copy: sent.copy.clip };
}

it('says of words that stand in a copy alone that the others do not have them', async () => {
  const { store, copy, original } = await clipped(INVENTED);
  expect(await lacking(store, copy)).toEqual([{ address: ORIGINAL, state: 'gone' }]);
  expect(await lacking(store, original)).toEqual([]);
  expect(await chainHolds(store)).toBe(true);
});

it('says of words that were turned round that others stand in their place', async () => {
  const { store, copy } = await clipped(TURNED);
  expect(await lacking(store, copy)).toEqual([{ address: ORIGINAL, state: 'changed' }]);
});

it('says nothing of words that both have', async () => {
  const { store, copy } = await clipped(LINES[40] ?? '');
  expect(await lacking(store, copy)).toEqual([]);
  expect((await readPassage(store, copy))?.passage.alsoAt).toHaveLength(1);
});

it('says nothing of what the same page held before', async () => {
  const { store } = await clipped(LINES[40] ?? '');
  const later = page(INVENTED, ORIGINAL, [...LINES, INVENTED]);
  await acceptClip(store, later);
  expect(await lacking(store, later.clip)).toEqual([]);
});

it('goes along in an archive, and goes when the copy is parted', async () => {
  const { store, work, copy } = await clipped(INVENTED);
  const other = await library();
  must(await readArchive(other, await writeArchive(store)));
  expect(await lacking(other, copy)).toEqual([{ address: ORIGINAL, state: 'gone' }]);
  const capture = (await readPassage(store, copy))?.capture.id ?? '';
  must(await splitSource(store, work, [capture]));
  expect(await lacking(store, copy)).toEqual([]);
});

it('is found when two sources are joined by hand', async () => {
  const store = await library();
  const own = page(LINES[9] ?? '', ORIGINAL, LINES);
  const its = page(
    'A word of nobody',
    COPY,
    ['A word of nobody but of this page alone.'],
    'Of another matter',
  );
  for (const one of [own, its]) await acceptClip(store, one);
  const [work, theirs] = await Promise.all([own, its].map(({ clip }) => sourceOf(store, clip)));
  must(await mergeSources(store, theirs ?? '', work ?? ''));
  expect(await lacking(store, its.clip)).toEqual([{ address: ORIGINAL, state: 'gone' }]);
  expect((await readSource(store, work ?? '').once())?.captures).toHaveLength(2);
});
