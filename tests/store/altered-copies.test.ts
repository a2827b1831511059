import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SourceMetadata } from '../../lib/model/index.ts';
import {
  acceptClip,
  correctField,
  createCase,
  readArchive,
  readBinder,
  readClip,
  readSource,
  type Store,
  writeArchive,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { library, must, proposal } from './library.ts';
import { field, sourceOf, titled } from './two-sources.ts';

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, at) => `In village ${at * 7} the families ${['left', 'stayed', 'hid', 'fled'][at % 4]} in house ${at}.`,
);
const page = (last: string) => readPlain([...PARAGRAPHS, last].join('\n\n'));
const TRUE_WORDS = 'The police protect those who complain in no case at all.';
const ALTERED = 'The police protect those who complain in every single case.';
const TITLE = 'Families of the villages after the raid';
const COPY = 'https://copies.example/raid';

const original = (more: SourceMetadata = {}) =>
  proposal(TRUE_WORDS, {
    facts: {
      address: 'https://www.hrw.org/report/raid',
      text: page(TRUE_WORDS),
      metadata: titled(TITLE, {
        siteName: field('Human Rights Watch'),
        authors: field([{ name: 'Jane Smith', kind: 'person' as const }]),
        ...more,
      }),
    },
  });

const copy = (more: SourceMetadata = {}, words = ALTERED) =>
  proposal(words, { facts: { address: COPY, text: page(ALTERED), metadata: titled(TITLE, more) } });

/** A library with a case, in which the original was clipped and then its altered copy. */
async function clipped(first: SourceMetadata = {}, second: SourceMetadata = {}) {
  const store = await library();
  const owner = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
  const sent = { original: original(first), copy: copy(second) };
  await acceptClip(store, sent.original);
  await acceptClip(store, sent.copy);
  const work = (await sourceOf(store, sent.original.clip)) ?? '';
  expect(await sourceOf(store, sent.copy.clip)).toBe(work);
  return { store, owner, sent, work };
}

const itemAt = async (store: Store, owner: string, address: string) =>
  (await readBinder(store, owner).once())?.items.find(({ capture }) => capture.address === address);

describe('a page of another site that its text alone makes a copy', () => {
  it('is not shown as its publisher’s, nor by its authors', async () => {
    const { store, owner, sent } = await clipped();
    const item = await itemAt(store, owner, COPY);
    expect(item?.publisher?.id).toBe('host:copies.example');
    expect(item?.source.metadata.authors).toBeUndefined();
    expect(item?.source.metadata.siteName).toBeUndefined();
    expect((await readClip(store, sent.copy.clip))?.publisher?.id).toBe('host:copies.example');
    const first = await itemAt(store, owner, 'https://www.hrw.org/report/raid');
    expect(first?.publisher?.id).toBe('hrw');
    expect(first?.source.metadata.authors?.value).toHaveLength(1);
  });

  it('stays so at its next clip, and in an archive', async () => {
    const { store, owner, work } = await clipped();
    await acceptClip(store, copy({}, PARAGRAPHS[3]));
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    for (const one of [store, other]) {
      const items = (await readBinder(one, owner).once())?.items ?? [];
      const copies = items.filter(({ capture }) => capture.address === COPY);
      expect(copies.map(({ publisher }) => publisher?.id)).toEqual(copies.map(() => 'host:copies.example'));
      expect((await readSource(one, work).once())?.source.onText).toEqual([COPY]);
    }
  });

  it('is whose the user says', async () => {
    const { store, owner, work } = await clipped();
    must(await correctField(store, work, 'publisher', 'Human Rights Watch'));
    expect((await itemAt(store, owner, COPY))?.publisher?.id).toBe('hrw');
  });
});

it('a copy whose words are all the same is its publisher’s', async () => {
  const store = await library();
  const sent = proposal(TRUE_WORDS, {
    facts: { address: COPY, text: page(TRUE_WORDS), metadata: titled(TITLE) },
  });
  for (const one of [original(), sent]) await acceptClip(store, one);
  expect((await readClip(store, sent.clip))?.publisher?.id).toBe('hrw');
});

it('a copy that bears the number too is its publisher’s', async () => {
  const number = { number: field('AMR 41/4790/2021') };
  const { store, owner, work } = await clipped(number, number);
  expect((await itemAt(store, owner, COPY))?.publisher?.id).toBe('hrw');
  expect((await itemAt(store, owner, COPY))?.source.metadata.authors?.foundIn).toBe('other-copy');
  expect((await readSource(store, work).once())?.source.onText).toBeUndefined();
});
