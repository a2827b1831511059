import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newId, type SourceMetadata, type UserRule } from '../../lib/model/index.ts';
import {
  acceptClip,
  capturedAt,
  correctField,
  makeUserRule,
  mergeSources,
  openStore,
  readArchive,
  readSource,
  readSources,
  readUserRules,
  type Store,
  splitSource,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { pairId } from '../../lib/store/works/pair.ts';
import { freshNames, library, memoryBox, must, proposal } from './library.ts';
import { field, HERE, other, sourceOf, THERE, titled, twoSources } from './two-sources.ts';

/** Another library with the same rows, whose clock is an hour ahead: what it writes is written later. */
async function copyOf(store: Store): Promise<Store> {
  const copy = await library();
  must(await readArchive(copy, await writeArchive(store)));
  for (let second = 0; second < 3_600; second++) copy.inside.clock();
  return copy;
}

const bring = async (from: Store, into: Store) => must(await readArchive(into, await writeArchive(from)));

const metadataOf = async (store: Store, id: string): Promise<SourceMetadata | undefined> =>
  (await readSource(store, id).once())?.source.metadata;

const clipHere = () =>
  proposal('their families', {
    facts: { address: HERE, metadata: titled('Tracking in Mexico', { language: field('en') }) },
  });

const clipThere = (words = 'words of its own') =>
  proposal(words, {
    facts: {
      address: THERE,
      text: other,
      metadata: titled('Of a second matter', { number: field('X 1/23'), language: field('en') }),
    },
  });

const capturesThere = async (store: Store, id: string): Promise<string[]> =>
  ((await readSource(store, id).once())?.captures ?? [])
    .filter(({ address }) => address === THERE)
    .map((capture) => capture.id);

describe('corrections in two libraries', () => {
  it('outlive a later clip in the other, which brings what it found', async () => {
    const { store, ours } = await twoSources();
    const copy = await copyOf(store);
    must(await correctField(store, ours, 'title', 'Corrected'));
    await acceptClip(copy, clipHere());
    await bring(copy, store);
    const metadata = await metadataOf(store, ours);
    expect(metadata?.title).toMatchObject({ value: 'Corrected', foundIn: 'user' });
    expect(metadata?.language?.value).toBe('en');
    await bring(store, copy);
    expect((await metadataOf(copy, ours))?.title?.value).toBe('Corrected');
  });

  it('of one field both stand, the later first, and either can be taken back', async () => {
    const { store, ours } = await twoSources();
    const copy = await copyOf(store);
    must(await correctField(copy, ours, 'title', 'Later'));
    must(await correctField(store, ours, 'title', 'Earlier'));
    await bring(copy, store);
    expect((await metadataOf(store, ours))?.title).toMatchObject({
      value: 'Later',
      others: [{ value: 'Earlier', foundIn: 'user' }, { foundIn: 'meta' }],
    });
    must(await correctField(store, ours, 'title', null));
    expect((await metadataOf(store, ours))?.title?.value).toBe('Earlier');
  });

  it('do not come back once they were taken back or replaced', async () => {
    const { store, ours } = await twoSources();
    must(await correctField(store, ours, 'title', 'First'));
    must(await correctField(store, ours, 'publisher', 'First'));
    const copy = await copyOf(store);
    must(await correctField(store, ours, 'title', 'Second'));
    must(await correctField(store, ours, 'publisher', null));
    await acceptClip(copy, clipHere());
    await bring(copy, store);
    const metadata = await metadataOf(store, ours);
    expect(metadata?.title).toMatchObject({ value: 'Second', others: [{ foundIn: 'meta' }] });
    expect(metadata?.publisher).toBeUndefined();
  });
});

describe('sources joined in one library', () => {
  it('stay so where the other clipped and corrected the one that went, and have all of it', async () => {
    const { store, ours, theirs } = await twoSources();
    const copy = await copyOf(store);
    must(await mergeSources(store, theirs, ours));
    const sent = clipThere();
    await acceptClip(copy, sent);
    must(await correctField(copy, theirs, 'publisher', 'Corrected elsewhere'));
    await bring(copy, store);
    expect(await readSources(store).once()).toHaveLength(1);
    expect(await sourceOf(store, sent.clip)).toBe(ours);
    expect((await metadataOf(store, ours))?.publisher).toMatchObject({
      value: 'Corrected elsewhere',
      foundIn: 'user',
    });
    expect((await capturedAt(store, [THERE]).once())?.source.id).toBe(ours);
    await bring(store, copy);
    expect((await readSources(copy).once()).map(({ source }) => source.id)).toEqual([ours]);
  });

  it('and parted again are two, though the other has them joined', async () => {
    const { store, ours, theirs, second } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    const copy = await copyOf(store);
    for (let second = 0; second < 7_200; second++) store.inside.clock();
    must(await undo(store));
    await acceptClip(copy, clipHere());
    await bring(copy, store);
    expect(await readSources(store).once()).toHaveLength(2);
    expect(await sourceOf(store, second.clip)).toBe(theirs);
    expect((await readSource(store, ours).once())?.source.addresses).toEqual([HERE]);
    expect((await metadataOf(store, ours))?.number).toBeUndefined();
  });

  it('each into the other are one in the end, not two that point at each other', async () => {
    const { store, ours, theirs, first, second } = await twoSources();
    const copy = await copyOf(store);
    must(await mergeSources(store, theirs, ours));
    must(await mergeSources(copy, ours, theirs));
    await bring(copy, store);
    const [left, ...more] = await readSources(store).once();
    expect(more).toEqual([]);
    for (const { clip } of [first, second]) expect(await sourceOf(store, clip)).toBe(left?.source.id);
  });
});

describe('a source parted in one library', () => {
  it('stays so where the other has it whole and wrote it later', async () => {
    const { store, ours, theirs } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    const copy = await copyOf(store);
    const fresh = must(await splitSource(store, ours, await capturesThere(store, ours)));
    await acceptClip(copy, clipHere());
    await bring(copy, store);
    expect((await readSource(store, ours).once())?.source.addresses).toEqual([HERE]);
    expect((await metadataOf(store, ours))?.number).toBeUndefined();
    const text = { text: 'The page was rewritten and speaks of fishing quotas.', blocks: [] };
    const facts = { address: THERE, text, metadata: titled('Of a second matter') };
    const sent = proposal('fishing quotas', { facts });
    await acceptClip(store, sent);
    expect(await sourceOf(store, sent.clip)).toBe(fresh);
  });
});

describe('rules for one site and field in two libraries', () => {
  const rule = (value: string) =>
    ({ site: 'reports.example', field: 'publisher', take: { from: 'value', value } }) as const;

  it('are one, the later, and told of', async () => {
    const [store, copy] = [await library(), await library()];
    for (let second = 0; second < 3_600; second++) copy.inside.clock();
    must(await makeUserRule(store, rule('Ours')));
    must(await makeUserRule(copy, rule('Theirs')));
    const { rules } = await bring(copy, store);
    expect(rules).toMatchObject([rule('Theirs')]);
    expect(await readUserRules(store).once()).toMatchObject([rule('Theirs')]);
    expect((await bring(copy, store)).rules).toEqual([]);
    must(await makeUserRule(store, rule('Ours again')));
    expect(await readUserRules(store).once()).toMatchObject([rule('Ours again')]);
    const { ours } = await clipped(store);
    expect((await metadataOf(store, ours))?.publisher?.value).toBe('Ours again');
  });

  async function clipped(store: Store) {
    const sent = clipHere();
    await acceptClip(store, sent);
    return { ours: (await sourceOf(store, sent.clip)) ?? '' };
  }

  it('of a value that no two pages share are not made, nor taken in', async () => {
    const store = await library();
    const forged = {
      site: 'reports.example',
      field: 'title',
      take: { from: 'value', value: 'Forged' },
    } as const;
    expect(await makeUserRule(store, forged)).toMatchObject({ error: { reason: 'invalid' } });
    const copy = await library();
    const at = copy.inside.clock();
    const row = { id: newId(), createdAt: at, updatedAt: at, version: 'x' };
    await copy.inside.evidence.userRules.add({ ...row, body: await copy.inside.codec.seal(forged) } as never);
    expect(await readArchive(store, await writeArchive(copy))).toMatchObject({
      error: { reason: 'invalid-row', member: 'userRules.jsonl' },
    });
    expect(await readUserRules(store).once()).toEqual([] satisfies UserRule[]);
  });
});

describe('an archive', () => {
  it('of a time to come never takes the place of what stands here', async () => {
    const { store, ours } = await twoSources();
    must(await correctField(store, ours, 'title', 'Ours'));
    const copy = await copyOf(store);
    const ahead = await openStore({
      canary: memoryBox(),
      names: freshNames(),
      clock: () => '2099-01-01T00:00:00.000Z',
    });
    await bring(copy, ahead);
    must(await correctField(ahead, ours, 'title', 'Of 2099'));
    const take = { from: 'value', value: 'Of 2099' } as const;
    must(await makeUserRule(ahead, { site: 'reports.example', field: 'publisher', take }));
    must(
      await makeUserRule(store, {
        site: 'reports.example',
        field: 'publisher',
        take: { ...take, value: 'Ours' },
      }),
    );
    await bring(ahead, store);
    expect((await metadataOf(store, ours))?.title).toMatchObject({ value: 'Ours' });
    expect(await readUserRules(store).once()).toMatchObject([{ take: { value: 'Ours' } }]);
    const rows = await store.inside.evidence.sources.toArray();
    expect(rows.filter((row) => row.updatedAt > '2099')).toEqual([]);
  });

  it('whose sources point at each other in a circle is refused', async () => {
    const { store, ours, theirs } = await twoSources();
    const { sources } = store.inside.evidence;
    const deletedAt = store.inside.clock();
    await sources.update(ours, { deletedAt, mergedInto: theirs });
    await sources.update(theirs, { deletedAt, mergedInto: ours });
    expect(await readArchive(await library(), await writeArchive(store))).toMatchObject({
      error: { reason: 'invalid-row', member: 'sources.jsonl' },
    });
  });

  it('whose relation has not the id of its pair is refused', async () => {
    const { store, ours, theirs } = await twoSources();
    const at = store.inside.clock();
    const body = await store.inside.codec.seal({ grounds: [] });
    const row = {
      from: ours,
      to: theirs,
      kind: 'likely',
      createdAt: at,
      updatedAt: at,
      version: 'x',
      body,
    } as const;
    const { relations } = store.inside.evidence;
    await relations.add({ ...row, id: await pairId(theirs, ours) });
    expect(await readArchive(await library(), await writeArchive(store))).toMatchObject({ ok: true });
    await relations.add({ ...row, id: newId() });
    expect(await readArchive(await library(), await writeArchive(store))).toMatchObject({
      error: { reason: 'invalid-row', member: 'relations.jsonl' },
    });
  });
});
