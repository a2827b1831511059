import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from '../../lib/corpus/index.ts';
import { newId } from '../../lib/model/index.ts';
import {
  acceptClip,
  clipFromReader,
  loadSeeds,
  readClip,
  readPage,
  readPassage,
  readSources,
  withdrawClip,
} from '../../lib/store/index.ts';
import { originals } from '../corpus/originals.ts';
import { library, must, proposal, REPORT, spanOf } from './library.ts';

const oneBlock = ({ text }: { text: string }) => [{ kind: 'paragraph', start: 0, end: text.length } as const];

const WORDS = 'Criminal groups depend on “street-level” informants';

describe('a page that draws its documents itself', () => {
  it('is a source for each of its routes', async () => {
    const store = await library();
    const clips = ['001-57619', '001-99999'].map((item) => {
      const address = `https://hudoc.example/eng#{"itemid":["${item}"]}`;
      const text = { text: `Judgment words of ${item} stand here.`, blocks: [] };
      return proposal('Judgment words', { facts: { address, text, metadata: {} } });
    });
    for (const clip of clips) await acceptClip(store, clip);
    const found = await Promise.all(clips.map((clip) => readPassage(store, clip.clip)));
    expect(new Set(found.map((view) => view?.source.id)).size).toBe(2);
    expect(found[1]?.source.addresses).toEqual(['https://hudoc.example/eng#{"itemid":["001-99999"]}']);
  });
});

describe('pages of one template', () => {
  const duties = Array.from(
    { length: 60 },
    (_, at) =>
      `The State is obliged under article ${at} to protect persons from third parties, duty ${at * 7}.`,
  ).join('\n');
  const profile = (name: string, title: string) => {
    const text = { text: `${duties}\nIn ${name} the police refuse complaints.`, blocks: [] };
    const metadata = { title: { value: title, foundIn: 'visible-text', weight: 1 } } as const;
    const address = `https://profiles.example/${name}`;
    return proposal('the police refuse', {
      facts: { address, text: { ...text, blocks: oneBlock(text) }, metadata },
    });
  };

  it('are sources of their own, as their titles say', async () => {
    const store = await library();
    const one = profile('Guatemala', 'Guatemala: country profile');
    const other = profile('Honduras', 'Honduras: country profile');
    const same = profile('print', '“GUATEMALA – Country Profile” | Profiles');
    for (const sent of [one, other, same]) await acceptClip(store, sent);
    const [a, b, c] = await Promise.all([one, other, same].map((sent) => readPassage(store, sent.clip)));
    expect(a?.source.id).not.toBe(b?.source.id);
    expect(a?.source.id).toBe(c?.source.id);
  });
});

describe('the seeds and clips', () => {
  const seeds = seedDocuments(originals);
  const response = seeds[1];
  const IRB = 'https://irb.gc.ca:443/fr/../en/country-information/rir/Pages/index.aspx?pls=1&doc=458870';
  const TRACKED =
    'the retired professor, "[a]nyone who poses a threat to the business of a cartel will be targeted,"';

  it('meet in one source, the passage found in the seed’s text too', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const text = response?.capture.text ?? REPORT;
    const page = { text: `Government of Canada\n${text.text}`, blocks: [] };
    const sent = proposal(TRACKED, { facts: { address: IRB, text: page, metadata: {} } });
    await acceptClip(store, sent);
    const view = await readPassage(store, sent.clip);
    expect(view?.source.id).toBe(response?.source.id);
    expect(view?.source.metadata.number?.value).toBe('MEX201601.E');
    const there = view?.passage.alsoAt?.[0];
    expect(there).toMatchObject({ capture: response?.capture.id, span: spanOf(text, TRACKED) });
    expect((await readClip(store, sent.clip))?.merged).toBe('seed');
    expect((await readPage(store, [IRB]).once()).source?.id).toBe(response?.source.id);
  });

  it('meet by number at a stranger’s address, which is kept; what the seed knows wins', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const metadata = {
      number: { value: 'MEX201601.E', foundIn: 'visible-text', weight: 0.9 },
      title: { value: 'Query response on Mexico [MEX201601.E]', foundIn: 'meta', weight: 0.9 },
    } as const;
    const address = 'https://www.ecoi.net/en/document/2098765.html';
    const report = response?.capture.text.text ?? '';
    const text = { text: `ecoi.net\nSearch all documents\n${report}\nImprint`, blocks: [] };
    const sent = proposal(TRACKED, {
      facts: { address, metadata, text: { ...text, blocks: oneBlock(text) } },
    });
    await acceptClip(store, sent);
    const source = (await readPassage(store, sent.clip))?.source;
    expect(source?.id).toBe(response?.source.id);
    expect(source?.addresses).toContain(address);
    expect(source?.metadata.title?.foundIn).toBe('seed');
    expect(source?.metadata.title?.others?.[0]).toMatchObject({ place: 'copy at www.ecoi.net' });
  });

  it.each([
    ['a blog speaks of it in its title', 'Why MEX201601.E gets it wrong', 'https://blog.example/irb'],
    ['a page claims to be it', 'Hostile', 'https://hostile.example/'],
  ])('do not meet where only the number is the same: %s', async (_, title, address) => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const metadata = {
      number: { value: 'MEX201601.E', foundIn: 'meta', weight: 1 },
      title: { value: title, foundIn: 'meta', weight: 1 },
    } as const;
    const sent = proposal(WORDS, { facts: { address, metadata } });
    await acceptClip(store, sent);
    const source = (await readPassage(store, sent.clip))?.source;
    expect(source?.seed).toBeUndefined();
    expect(source?.addresses).toEqual([address]);

    const real = proposal(TRACKED, {
      facts: { address: IRB, metadata, text: response?.capture.text ?? REPORT },
    });
    await acceptClip(store, real);
    expect((await readPassage(store, real.clip))?.source.id).toBe(response?.source.id);
  });

  it('lend no identity to two pages of one site that speak of the same report', async () => {
    const store = await library();
    const number = { value: 'MEX201601.E', foundIn: 'visible-text', weight: 1 } as const;
    const posts = ['Why MEX201601.E gets it wrong', 'A second look at MEX201601.E'].map((value, at) => {
      const title = { value, foundIn: 'meta', weight: 1 } as const;
      const text = { text: `Words of post ${at}, my own.`, blocks: [] };
      const address = `https://blog.example/${at}`;
      return proposal('my own', { facts: { address, text, metadata: { number, title } } });
    });
    for (const post of posts) await acceptClip(store, post);
    const found = await Promise.all(posts.map((post) => readPassage(store, post.clip)));
    expect(found[0]?.source.id).not.toBe(found[1]?.source.id);
  });

  it('meet by number at the report’s own site, whatever the text', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const number = { value: 'MEX201601.E', foundIn: 'visible-text', weight: 1 } as const;
    const address = 'https://irb.gc.ca/en/another/place/of/it';
    const sent = proposal(WORDS, { facts: { address, metadata: { number } } });
    await acceptClip(store, sent);
    expect((await readPassage(store, sent.clip))?.source.id).toBe(response?.source.id);
  });

  it('meet by their text alone', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const text = response?.capture.text ?? REPORT;
    const sent = proposal(TRACKED, { facts: { address: 'https://mirror.example/a', text, metadata: {} } });
    await acceptClip(store, sent);
    expect((await readPassage(store, sent.clip))?.source.id).toBe(response?.source.id);
  });

  it('do not meet by their text where number, year or title is another', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const whole = response?.capture.text ?? REPORT;
    // With its number in the text it is the report, whatever a page calls it.
    const text = { ...whole, text: whole.text.replaceAll('MEX201601.E', 'that number') };
    const number = { value: 'MEX201602.E', foundIn: 'meta', weight: 1 } as const;
    const published = { value: { year: 2024 }, foundIn: 'meta', weight: 1 } as const;
    const title = { value: 'Honduras: country profile', foundIn: 'meta', weight: 1 } as const;
    for (const [address, metadata] of [
      ['https://mirror.example/title', { title }],
      ['https://mirror.example/number', { number }],
      ['https://mirror.example/year', { published }],
    ] as const) {
      const sent = proposal(TRACKED, { facts: { address, text, metadata } });
      await acceptClip(store, sent);
      expect((await readPassage(store, sent.clip))?.source.seed).toBeUndefined();
    }
  });

  it('do not meet because a page names a report as its canonical address', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const canonicalUrl = { value: response?.source.addresses[0] ?? '', foundIn: 'link', weight: 1 } as const;
    const address = 'https://blog.example/my-own-words';
    const sent = proposal(WORDS, {
      facts: { address, canonicalAddress: canonicalUrl.value, metadata: { canonicalUrl } },
    });
    await acceptClip(store, sent);
    expect((await readPassage(store, sent.clip))?.source.seed).toBeUndefined();
  });

  it('are clipped in the reader, once', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const capture = response?.capture.id ?? '';
    const span = spanOf(response?.capture.text ?? REPORT, TRACKED);
    const first = must(await clipFromReader(store, { capture, span }));
    expect((await readPassage(store, first.passage))?.passage.selectors.quote.exact).toBe(TRACKED);
    expect(must(await clipFromReader(store, { capture, span }))).toMatchObject({ sameAs: first.passage });
    must(await withdrawClip(store, first.clip));
    expect(await readSources(store).once()).toHaveLength(5);
    expect(await clipFromReader(store, { capture: newId(), span })).toMatchObject({
      error: { reason: 'not-found' },
    });
    expect(await clipFromReader(store, { capture, span: { start: 5, end: 5 } })).toMatchObject({
      error: { reason: 'invalid' },
    });
  });
});
