import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type MetadataKey, newId, type SourceId, type SourceMetadata } from '../../lib/model/index.ts';
import {
  acceptClip,
  correctField,
  endUserRule,
  makeUserRule,
  readArchive,
  readClip,
  readRulesFor,
  readSource,
  readUserRules,
  type Store,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { library, must, proposal } from './library.ts';

/** Pages of one site that glue the site's name to the title, and say the right one in `h1`. */
function pageOf(name: string, site = 'news.example', metadata: SourceMetadata = {}, words = name) {
  const text = `${name} tells of what happened to the families who left the quarter at night.`;
  return proposal(words, {
    facts: {
      address: `https://${site}/${name}`,
      text: readPlain(text),
      metadata: {
        title: {
          value: `${name} | News`,
          foundIn: 'meta',
          place: 'meta og:title',
          weight: 0.9,
          others: [{ value: name, foundIn: 'visible-text', place: 'h1', weight: 0.5 }],
        },
        publisher: { value: 'news', foundIn: 'meta', place: 'meta og:site_name', weight: 0.5 },
        ...metadata,
      },
    },
  });
}

async function clip(store: Store, ...page: Parameters<typeof pageOf>): Promise<SourceId> {
  const sent = pageOf(...page);
  expect((await acceptClip(store, sent)).state).toBe('saved');
  return (await readClip(store, sent.clip))?.source.id as SourceId;
}

const correct = async (store: Store, id: SourceId, key: MetadataKey, value: unknown): Promise<void> =>
  void must(await correctField(store, id, key, value as never));

const metadataOf = async (store: Store, id: SourceId): Promise<SourceMetadata> =>
  (await readSource(store, id).once())?.source.metadata as SourceMetadata;

const offersFor = async (store: Store, id: SourceId) => (await readRulesFor(store, id).once()).offers;

/** Two sources of one site whose titles were both taken from the heading. */
async function repeated(): Promise<{ store: Store; second: SourceId }> {
  const store = await library();
  const first = await clip(store, 'alpha');
  const second = await clip(store, 'beta');
  await correct(store, first, 'title', 'alpha');
  expect(await offersFor(store, first)).toEqual([]);
  await correct(store, second, 'title', 'beta');
  return { store, second };
}

describe('a correction that repeats', () => {
  it('of another value each time, standing in one place, is offered as that place', async () => {
    const { store, second } = await repeated();
    expect(await offersFor(store, second)).toEqual([
      {
        site: 'news.example',
        field: 'title',
        take: { from: 'place', foundIn: 'visible-text', place: 'h1' },
        sources: 2,
      },
    ]);
  });

  it('of one value is offered as that value, where the field may be alike on all pages', async () => {
    const store = await library();
    const [first, second] = [await clip(store, 'alpha'), await clip(store, 'beta')];
    for (const id of [first, second]) await correct(store, id, 'publisher', 'News Daily');
    expect(await offersFor(store, second)).toMatchObject([
      { field: 'publisher', take: { from: 'value', value: 'News Daily' }, sources: 2 },
    ]);
  });

  it('is of one site: the same on another site is none', async () => {
    const store = await library();
    const [first, second] = [await clip(store, 'alpha'), await clip(store, 'beta', 'other.example')];
    for (const id of [first, second]) await correct(store, id, 'publisher', 'News Daily');
    expect(await offersFor(store, second)).toEqual([]);
  });

  it('is none of who published or wrote what a library of others’ documents holds', async () => {
    const store = await library();
    const ids = [await clip(store, 'alpha', 'reliefweb.int'), await clip(store, 'beta', 'reliefweb.int')];
    for (const id of ids) {
      await correct(store, id, 'publisher', 'Human Rights Watch');
      await correct(store, id, 'authors', [{ name: 'Human Rights Watch', kind: 'body' }]);
      await correct(store, id, 'language', 'en');
    }
    expect((await offersFor(store, ids[1] ?? '')).map(({ field }) => field)).toEqual(['language']);
  });

  it('is none where a date merely happens to be the same', async () => {
    const store = await library();
    const [first, second] = [await clip(store, 'alpha'), await clip(store, 'beta')];
    for (const id of [first, second]) await correct(store, id, 'published', { year: 2021 });
    expect(await offersFor(store, second)).toEqual([]);
  });

  it('is none where a correction was taken back, though the page says the same', async () => {
    const store = await library();
    const found: SourceMetadata = { publisher: { value: 'News Daily', foundIn: 'meta', weight: 1 } };
    const [first, second] = [await clip(store, 'alpha', 'news.example', found), await clip(store, 'beta')];
    await correct(store, first, 'publisher', 'Daily');
    await correct(store, first, 'publisher', null);
    await correct(store, second, 'publisher', 'News Daily');
    expect(await offersFor(store, second)).toEqual([]);
  });
});

describe('a rule for a site', () => {
  it('chooses by place in later clips, what was found otherwise stays beside it', async () => {
    const { store, second } = await repeated();
    const [offer] = await offersFor(store, second);
    if (!offer) throw new Error('no rule was offered');
    must(await makeUserRule(store, offer));
    expect(await offersFor(store, second)).toEqual([]);
    const third = await clip(store, 'gamma');
    expect((await metadataOf(store, third)).title).toMatchObject({
      value: 'gamma',
      foundIn: 'user-rule',
      place: 'h1',
      others: [{ value: 'gamma | News' }],
    });
    const elsewhere = await clip(store, 'delta', 'other.example');
    expect((await metadataOf(store, elsewhere)).title?.value).toBe('delta | News');
  });

  it('leaves the capture as it was found', async () => {
    const store = await library();
    must(
      await makeUserRule(store, {
        site: 'news.example',
        field: 'publisher',
        take: { from: 'value', value: 'N' },
      }),
    );
    const id = await clip(store, 'alpha');
    expect((await metadataOf(store, id)).publisher?.value).toBe('N');
    const view = await readSource(store, id).once();
    expect(view?.captures[0]?.metadata.publisher?.value).toBe('news');
  });

  it('leaves a page alone that shows nothing in that place', async () => {
    const store = await library();
    const take = { from: 'place', foundIn: 'json-ld', place: 'headline' } as const;
    must(await makeUserRule(store, { site: 'news.example', field: 'title', take }));
    expect((await metadataOf(store, await clip(store, 'alpha'))).title?.foundIn).toBe('meta');
  });

  it('gives way to a correction, also at a later capture', async () => {
    const store = await library();
    must(
      await makeUserRule(store, {
        site: 'news.example',
        field: 'publisher',
        take: { from: 'value', value: 'N' },
      }),
    );
    const id = await clip(store, 'alpha');
    await correct(store, id, 'publisher', 'Mine');
    expect(await clip(store, 'alpha', 'news.example', {}, 'the families')).toBe(id);
    expect((await metadataOf(store, id)).publisher).toMatchObject({ value: 'Mine', foundIn: 'user' });
    await correct(store, id, 'publisher', null);
    expect((await metadataOf(store, id)).publisher).toMatchObject({ value: 'N', foundIn: 'user-rule' });
  });

  it('is one for each site and field, ends, and is undone', async () => {
    const store = await library();
    const draft = { site: 'news.example', field: 'publisher' } as const;
    const id = must(await makeUserRule(store, { ...draft, take: { from: 'value', value: 'A' } }));
    expect(must(await makeUserRule(store, { ...draft, take: { from: 'value', value: 'B' } }))).toBe(id);
    const taken = async () => (await readUserRules(store).once()).map(({ take }) => take);
    expect(await taken()).toEqual([{ from: 'value', value: 'B' }]);
    must(await undo(store));
    expect(await taken()).toEqual([{ from: 'value', value: 'A' }]);
    must(await endUserRule(store, id));
    expect(await taken()).toEqual([]);
    must(await undo(store));
    expect(await taken()).toEqual([{ from: 'value', value: 'A' }]);
  });

  it('refuses a value the field cannot hold, and an unknown rule', async () => {
    const store = await library();
    const wrong = {
      site: 'news.example',
      field: 'published',
      take: { from: 'value', value: 'May' },
    } as const;
    expect(await makeUserRule(store, wrong)).toMatchObject({ ok: false, error: { reason: 'invalid' } });
    expect(await endUserRule(store, newId())).toMatchObject({ ok: false, error: { reason: 'not-found' } });
  });

  it('goes along in an archive, and what was corrected is found there too', async () => {
    const { store, second } = await repeated();
    const rule = { site: 'news.example', field: 'publisher', take: { from: 'value', value: 'N' } } as const;
    must(await makeUserRule(store, rule));
    const other = await library();
    const file = new Uint8Array(await (await writeArchive(store)).arrayBuffer());
    must(await readArchive(other, file));
    expect(await readUserRules(other).once()).toMatchObject([rule]);
    expect(await offersFor(other, second)).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('is reused for further captures of the same work, wherever it is hosted', async () => {
    const store = await library();
    const number: SourceMetadata = { number: { value: 'AMR 41/4790/2021', foundIn: 'meta', weight: 1 } };
    const id = await clip(store, 'alpha', 'news.example', number);
    await correct(store, id, 'published', { year: 2021, month: 9, day: 30 });
    expect(await clip(store, 'alpha', 'other.example', number)).toBe(id);
    const { published } = await metadataOf(store, id);
    expect(published).toMatchObject({ value: { year: 2021, month: 9, day: 30 }, foundIn: 'user' });
  });
});
