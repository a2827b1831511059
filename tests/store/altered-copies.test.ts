import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SourceMetadata } from '../../lib/model/index.ts';
import { asRead } from '../../lib/source/index.ts';
import {
  acceptClip,
  correctField,
  createCase,
  mergeSources,
  readArchive,
  readBinder,
  readClip,
  readPage,
  readProposals,
  readSource,
  type Store,
  splitSource,
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

  it('is not shown as its publisher’s beside the page either', async () => {
    const { store } = await clipped();
    expect((await readPage(store, [COPY]).once()).publisher?.id).toBe('host:copies.example');
    expect((await readPage(store, ['https://www.hrw.org/report/raid']).once()).publisher?.id).toBe('hrw');
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

  it('does not make its site the publisher’s: another page there that bears the number is asked about', async () => {
    const number = { number: field('AMR 41/4790/2021') };
    const { store, work } = await clipped(number);
    const words = 'Altogether other words of which nobody has heard.';
    const page = proposal(words, {
      facts: {
        address: 'https://copies.example/second',
        text: readPlain(words),
        metadata: titled(TITLE, number),
      },
    });
    await acceptClip(store, page);
    const own = await sourceOf(store, page.clip);
    expect(own).not.toBe(work);
    expect(await readProposals(store, own).once()).toHaveLength(1);
  });

  it('is whose the user says', async () => {
    const { store, owner, work } = await clipped();
    must(await correctField(store, work, 'publisher', 'Human Rights Watch'));
    expect((await itemAt(store, owner, COPY))?.publisher?.id).toBe('hrw');
  });
});

const LYING = {
  authors: field([{ name: 'A Stranger', kind: 'person' as const }]),
  publisher: field('Another House'),
  subtitle: field('A retracted paper'),
  container: field('Journal of Lies'),
  edition: field('2nd ed.'),
};

describe.each([
  ['whose words are all the same', TRUE_WORDS, {}],
  ['with altered words', ALTERED, {}],
  ['that prints the number too', ALTERED, { number: field('AMR 41/4790/2021') }],
  ['that prints the DOI too', ALTERED, { doi: field('10.1234/raid') }],
] as const)('a stranger’s copy %s', (_, words, named) => {
  const stranger = () =>
    proposal(words, {
      facts: { address: COPY, text: page(words), metadata: titled(TITLE, { ...LYING, ...named }) },
    });

  it.each(['after', 'before'])('lends nothing and borrows nothing, clipped %s the original', async (when) => {
    const store = await library();
    const owner = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const sent = [original(named), stranger()];
    for (const one of when === 'after' ? sent : sent.toReversed()) await acceptClip(store, one);
    const [work, other] = await Promise.all(sent.map(({ clip }) => sourceOf(store, clip)));
    expect(other).toBe(work);
    const theirs = await itemAt(store, owner, 'https://www.hrw.org/report/raid');
    expect(theirs?.publisher?.id).toBe('hrw');
    expect(theirs?.source.metadata.authors?.value.map(({ name }) => name)).toEqual(['Jane Smith']);
    const read = theirs?.source.metadata ?? {};
    for (const key of Object.keys(LYING)) if (key !== 'authors') expect(read).not.toHaveProperty(key);
    const its = await itemAt(store, owner, COPY);
    expect(its?.publisher?.id).not.toBe('hrw');
    expect(its?.source.metadata.authors?.value.map(({ name }) => name)).toEqual(['A Stranger']);
    expect(its?.source.metadata.siteName).toBeUndefined();
  });
});

it('a part of a work taken apart lends nothing either to what only its text joined to it', async () => {
  const { store, sent, work } = await clipped();
  const third = proposal(ALTERED, {
    facts: { address: 'https://third.example/raid', text: page(ALTERED), metadata: titled(TITLE, LYING) },
  });
  await acceptClip(store, third);
  const captures = await Promise.all(
    [sent.copy, third].map(async ({ clip }) => (await readClip(store, clip))?.capture.id ?? ''),
  );
  const apart = must(await splitSource(store, work, captures));
  const source = (await readSource(store, apart).once())?.source;
  expect(source?.onText).toEqual(['https://third.example/raid']);
  expect(source?.metadata.container).toBeUndefined();
  expect((await readSource(store, work).once())?.source.onText).toBeUndefined();
});

it('a copy that a library of others’ documents holds is its publisher’s, where it bears the number too', async () => {
  const store = await library();
  const number = { number: field('AMR 41/4790/2021') };
  const address = 'https://www.ecoi.net/en/document/2098765.html';
  const held = proposal(TRUE_WORDS, {
    facts: { address, text: page(TRUE_WORDS), metadata: titled(TITLE, number) },
  });
  for (const one of [original(number), held]) await acceptClip(store, one);
  const view = await readClip(store, held.clip);
  expect(view?.publisher?.id).toBe('hrw');
  expect(view?.source.onText).toBeUndefined();
  expect(view && asRead(view.source, view.capture).metadata.authors).toMatchObject({
    foundIn: 'other-copy',
    place: 'copy at www.hrw.org',
  });
});

it('what the user joins by hand is no longer marked as resting on its text', async () => {
  const { store, sent, work } = await clipped();
  await acceptClip(store, copy({}, PARAGRAPHS[3]));
  const capture = (await readClip(store, sent.copy.clip))?.capture.id ?? '';
  const apart = must(await splitSource(store, work, [capture]));
  expect((await readSource(store, work).once())?.source.onText).toEqual([COPY]);
  must(await mergeSources(store, apart, work));
  const source = (await readSource(store, work).once())?.source;
  expect(source?.onText).toBeUndefined();
});

it('a stranger’s page with the number and half of the words is asked about, not joined', async () => {
  const store = await library();
  const number = { number: field('AMR 41/4790/2021') };
  const half = PARAGRAPHS.map((line, at) => (at < 48 ? line : `Nobody says a word of house ${at + 900}.`));
  const sent = [
    original(number),
    proposal(half[0] ?? '', {
      facts: { address: COPY, text: readPlain(half.join('\n\n')), metadata: titled('Another title', number) },
    }),
  ];
  for (const one of sent) await acceptClip(store, one);
  const [work, other] = await Promise.all(sent.map(({ clip }) => sourceOf(store, clip)));
  expect(other).not.toBe(work);
  expect(await readProposals(store, other).once()).toMatchObject([
    { grounds: [{ by: 'number' }, { by: 'text' }] },
  ]);
});

describe('a page that only claims the address of another', () => {
  const ORIGINAL = 'https://www.hrw.org/report/raid';
  const other = readPlain(`Altogether other words of which nobody has heard.\n\n${ALTERED}`);
  const claims = [
    ['https://perma.cc/AB12-CD34', ORIGINAL],
    ['https://archive.ph/AbCdE', ORIGINAL],
    ['https://medium.com/@stranger/raid', 'https://medium.com/@hrw/raid'],
    [`https://web.archive.org/web/20250101000000/${ORIGINAL}`, ORIGINAL],
  ] as const;

  async function bothOf(address: string, of: string, text: typeof other, isFirst = false) {
    const store = await library();
    const own = proposal(TRUE_WORDS, {
      facts: { address: of, text: page(TRUE_WORDS), metadata: titled(TITLE) },
    });
    const its = proposal(ALTERED, {
      facts: { address, canonicalAddress: of, text, metadata: titled('Nothing to do with it') },
    });
    for (const one of isFirst ? [its, own] : [own, its]) await acceptClip(store, one);
    const [work, joined] = await Promise.all([own, its].map(({ clip }) => sourceOf(store, clip)));
    return { store, isJoined: work === joined, work };
  }

  it.each(claims)('is asked about where its text says otherwise: %s', async (address, of) => {
    const { store, isJoined, work } = await bothOf(address, of, other);
    expect(isJoined).toBe(false);
    expect(await readProposals(store, work).once()).toHaveLength(1);
    expect((await bothOf(address, of, other, true)).isJoined).toBe(false);
  });

  it.each(claims)('is its copy where its text bears it out: %s', async (address, of) => {
    expect((await bothOf(address, of, page(ALTERED))).isJoined).toBe(true);
  });
});
