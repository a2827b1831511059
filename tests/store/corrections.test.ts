import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { MetadataKey, SourceMetadata } from '../../lib/model/index.ts';
import {
  acceptClip,
  correctField,
  endUserRule,
  keepApart,
  makeUserRule,
  mergeSources,
  readSource,
  type Store,
  splitSource,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { library, must, proposal } from './library.ts';
import { field, HERE, other, sourceOf, THERE, titled, twoSources, WORDS } from './two-sources.ts';

const metadataOf = async (store: Store, id: string): Promise<SourceMetadata | undefined> =>
  (await readSource(store, id).once())?.source.metadata;

const correct = async (store: Store, id: string, key: MetadataKey, value: unknown) =>
  must(await correctField(store, id, key, value as never));

/** The captures of a source that were read at an address. */
const capturesAt = async (store: Store, id: string, at: string): Promise<string[]> =>
  ((await readSource(store, id).once())?.captures ?? [])
    .filter(({ address }) => address === at)
    .map((capture) => capture.id);

describe('a correction taken back', () => {
  it('leaves the one of a source that was joined', async () => {
    const { store, ours, theirs } = await twoSources();
    await correct(store, ours, 'title', 'Ours');
    await correct(store, theirs, 'title', 'Theirs');
    must(await mergeSources(store, theirs, ours));
    await correct(store, ours, 'title', null);
    expect((await metadataOf(store, ours))?.title).toMatchObject({ value: 'Theirs', foundIn: 'user' });
    await correct(store, ours, 'title', null);
    expect((await metadataOf(store, ours))?.title).toMatchObject({ foundIn: 'meta' });
  });

  it('leaves what a later clip found, though it was the same', async () => {
    const { store, ours } = await twoSources();
    await correct(store, ours, 'number', 'Z 9/99');
    const metadata = titled('Tracking in Mexico', { number: field('Z 9/99') });
    await acceptClip(store, proposal('their families', { facts: { address: HERE, metadata } }));
    await correct(store, ours, 'number', null);
    expect((await metadataOf(store, ours))?.number).toMatchObject({ value: 'Z 9/99', foundIn: 'meta' });
  });

  it('no longer catches the clips of an address that only it named', async () => {
    const { store, ours } = await twoSources();
    const elsewhere = 'https://third.example/quite/other';
    await correct(store, ours, 'canonicalUrl', elsewhere);
    await correct(store, ours, 'canonicalUrl', null);
    const text = readPlain('Of fishing quotas in the North Sea, and of nothing else at all.');
    const facts = { address: elsewhere, text, metadata: titled('Fishing quotas') };
    const sent = proposal('fishing quotas', { facts });
    await acceptClip(store, sent);
    expect(await sourceOf(store, sent.clip)).not.toBe(ours);
  });

  it('still answers for what pages show', async () => {
    const { store, theirs } = await twoSources();
    for (const value of ['Z 9/99', 'X 1/23', null]) await correct(store, theirs, 'number', value);
    const aside = 'https://mirror.example/other/9';
    const metadata = titled('Of a second matter', { number: field('X 1/23') });
    const sent = proposal('words of its own', { facts: { address: aside, text: other, metadata } });
    await acceptClip(store, sent);
    expect(await sourceOf(store, sent.clip)).toBe(theirs);
  });
});

describe('a source that is parted', () => {
  it('gives a correction back to the copy it was made on', async () => {
    const { store, ours, theirs } = await twoSources();
    await correct(store, theirs, 'title', 'Theirs');
    await correct(store, ours, 'publisher', 'Ours');
    must(await mergeSources(store, theirs, ours));
    const fresh = must(await splitSource(store, ours, await capturesAt(store, ours, THERE)));
    expect((await metadataOf(store, fresh))?.title).toMatchObject({ value: 'Theirs', foundIn: 'user' });
    expect((await metadataOf(store, ours))?.title).toMatchObject({ value: 'Tracking in Mexico' });
    expect((await metadataOf(store, ours))?.publisher).toMatchObject({ value: 'Ours', foundIn: 'user' });
    expect((await metadataOf(store, fresh))?.publisher).toBeUndefined();
  });

  it('keeps no value of a rule that was ended', async () => {
    const store = await library();
    const take = { from: 'value', value: 'Of a rule' } as const;
    const rule = must(await makeUserRule(store, { site: 'mirror.example', field: 'publisher', take }));
    const sent = [
      proposal(WORDS[0], { facts: { address: HERE, metadata: titled('Tracking in Mexico') } }),
      proposal(WORDS[1], { facts: { address: THERE, text: other, metadata: titled('Of a second matter') } }),
    ];
    for (const one of sent) await acceptClip(store, one);
    const [ours, theirs] = (await Promise.all(sent.map(({ clip }) => sourceOf(store, clip)))) as [
      string,
      string,
    ];
    must(await endUserRule(store, rule));
    must(await mergeSources(store, theirs, ours));
    const fresh = must(await keepApart(store, sent[1]?.clip ?? ''));
    expect((await metadataOf(store, ours))?.publisher).toBeUndefined();
    expect((await metadataOf(store, fresh))?.publisher).toBeUndefined();
  });
});

describe('a value as it was given', () => {
  it('is remarked on where it lies after the last capture, and stands', async () => {
    const { store, ours } = await twoSources();
    expect(await correct(store, ours, 'published', { year: 2026, month: 3, day: 2 })).toBeNull();
    expect(await correct(store, ours, 'published', { year: 2026, month: 3, day: 3 })).toBe('future-date');
    expect(await correct(store, ours, 'title', 'A title of 2099')).toBeNull();
    expect((await metadataOf(store, ours))?.published?.value).toEqual({ year: 2026, month: 3, day: 3 });
  });

  it.each([
    ['A. Smith and B. Jones', ['A. Smith', 'B. Jones']],
    ['A. Smith; B. Jones', ['A. Smith', 'B. Jones']],
    ['Anne Durand et Marc Petit', ['Anne Durand', 'Marc Petit']],
    ['Ana Ruiz, Luis Vega y Eva Sanz', ['Ana Ruiz', 'Luis Vega', 'Eva Sanz']],
    ['Jane Smith', ['Jane Smith']],
    ['Smith, Jane', ['Smith, Jane']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Smith and Jones', ['Smith and Jones']],
    ['Jane Smith and the women of Lima', ['Jane Smith and the women of Lima']],
    ['Ministry of Justice and Public Security', ['Ministry of Justice and Public Security']],
  ])('is one author for each person it names: %s', async (line, names) => {
    const { store, ours } = await twoSources();
    await correct(store, ours, 'authors', [{ name: line, kind: 'person' }]);
    expect((await metadataOf(store, ours))?.authors?.value.map(({ name }) => name)).toEqual(names);
  });

  it('keeps the name of a body whole', async () => {
    const { store, ours } = await twoSources();
    const authors = [{ name: 'Anne Durand and Marc Petit', kind: 'body' }];
    await correct(store, ours, 'authors', authors);
    expect((await metadataOf(store, ours))?.authors?.value).toEqual(authors);
  });
});
