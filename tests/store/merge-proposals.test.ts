import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  acceptClip,
  capturedAt,
  dismissProposal,
  keepApart,
  mergeSources,
  readClip,
  readProposals,
  readRelated,
  undo,
} from '../../lib/store/index.ts';
import { library, must, proposal, REPORT } from './library.ts';
import { field, HERE, sourceOf, THERE, titled, WORDS } from './two-sources.ts';

describe('a clip that joined a source by itself', () => {
  const mirrored = () =>
    proposal(WORDS[0], { facts: { address: THERE, metadata: titled('Tracking in Mexico') } });

  it('says why; kept apart, it stays apart from then on', async () => {
    const store = await library();
    await acceptClip(
      store,
      proposal(WORDS[0], { facts: { address: HERE, metadata: titled('Tracking in Mexico') } }),
    );
    const sent = mirrored();
    await acceptClip(store, sent);
    const view = await readClip(store, sent.clip);
    expect(view?.joined).toEqual({
      grounds: [{ by: 'text', share: 1 }],
      with: { seed: false, address: HERE },
    });
    const fresh = must(await keepApart(store, sent.clip));
    expect(fresh).not.toBe(view?.source.id);
    expect((await readClip(store, sent.clip))?.source.id).toBe(fresh);
    expect((await readClip(store, sent.clip))?.joined).toBeNull();
    const again = proposal('their families', { facts: { address: `${THERE}?fbclid=1` } });
    await acceptClip(store, again);
    expect(await sourceOf(store, again.clip)).toBe(fresh);
    expect(await readProposals(store).once()).toEqual([]);
    while ((await undo(store)).ok && (await sourceOf(store, sent.clip)) === fresh);
    expect(await sourceOf(store, sent.clip)).toBe(view?.source.id);
  });

  it('says so once: later clips of its page find it known', async () => {
    const store = await library();
    const here = { address: HERE, metadata: titled('Tracking in Mexico') };
    const sent = [
      proposal(WORDS[0], { facts: here }),
      mirrored(),
      proposal(WORDS[1], { facts: { address: THERE } }),
    ];
    for (const one of sent) await acceptClip(store, one);
    const views = await Promise.all(sent.map(({ clip }) => readClip(store, clip)));
    expect(new Set(views.map((view) => view?.source.id)).size).toBe(1);
    expect(views.map((view) => view?.joined?.with.address)).toEqual([undefined, HERE, undefined]);
  });

  it('says nothing where it stands at the address that was known', async () => {
    const store = await library();
    const [one, two] = [proposal(WORDS[0]), proposal(WORDS[1])];
    for (const sent of [one, two]) await acceptClip(store, sent);
    expect((await readClip(store, two.clip))?.joined).toBeNull();
    expect(await keepApart(store, two.clip)).toMatchObject({ error: { reason: 'invalid' } });
    expect(await keepApart(store, 'no-such-clip')).toMatchObject({ error: { reason: 'not-found' } });
  });
});

describe('likely twins', () => {
  /** A good half of the runs of words are the same. */
  const revised = {
    text: `${REPORT.text.slice(0, REPORT.text.length * 0.78)}\n${'New words of an edition, unlike those before it. '.repeat(2)}`,
    blocks: [],
  };
  const block = { kind: 'paragraph', start: 0, end: revised.text.length } as const;
  const likely = () =>
    proposal(WORDS[0], {
      facts: {
        address: THERE,
        text: { ...revised, blocks: [block] },
        metadata: titled('How armed groups track people in Mexico', { published: field({ year: 2023 }) }),
      },
    });
  async function proposed() {
    const store = await library();
    const first = proposal(WORDS[0], {
      facts: {
        address: HERE,
        metadata: titled('How armed groups track people in Mexico', { publisher: field('A publisher') }),
      },
    });
    const sent = likely();
    for (const one of [first, sent]) await acceptClip(store, one);
    return { store, first, sent };
  }

  it('are proposed side by side, of one source and of all', async () => {
    const { store, first, sent } = await proposed();
    const [ours, theirs] = await Promise.all([first, sent].map(({ clip }) => sourceOf(store, clip)));
    expect(ours).not.toBe(theirs);
    const [found] = await readProposals(store).once();
    expect(found).toMatchObject({ ours: { id: ours }, theirs: { id: theirs } });
    expect(found?.grounds.map(({ by }) => by)).toEqual(['text', 'title']);
    expect(found?.agree.map(({ field }) => field)).toEqual(['title', 'language']);
    expect(found?.differ).toEqual([]);
    expect(await readProposals(store, theirs).once()).toHaveLength(1);
    expect(await readProposals(store, 'another').once()).toEqual([]);
  });

  it('are proposed no more once dismissed, joined or undone', async () => {
    const { store, first, sent } = await proposed();
    const [ours, theirs] = (await Promise.all(
      [first, sent].map(({ clip }) => sourceOf(store, clip)),
    )) as string[];
    must(await dismissProposal(store, ours ?? '', theirs ?? ''));
    expect(await readProposals(store).once()).toEqual([]);
    must(await undo(store));
    expect(await readProposals(store).once()).toHaveLength(1);
    must(await mergeSources(store, theirs ?? '', ours ?? ''));
    expect(await readProposals(store).once()).toEqual([]);
    must(await undo(store));
    must(await undo(store));
    expect(await readProposals(store).once()).toEqual([]);
  });
});

it('what was likely of a source is likely of the one it joins; what was kept apart stays so', async () => {
  const store = await library();
  const sent = ['one', 'two', 'three'].map((name) =>
    proposal('own', {
      facts: {
        address: `https://${name}.example/`,
        text: { text: `Words of its own, ${name}.`, blocks: [] },
        metadata: titled('How armed groups track people in Mexico', {
          publisher: field('A publisher'),
          published: field({ year: 2023, month: 9, day: name === 'three' ? 9 : 1 }),
        }),
      },
    }),
  );
  for (const one of sent) await acceptClip(store, one);
  const [one, two, three] = (await Promise.all(sent.map(({ clip }) => sourceOf(store, clip)))) as [
    string,
    string,
    string,
  ];
  const pairs = async () =>
    (await readProposals(store).once()).map(({ ours, theirs }) => [ours.id, theirs.id]);
  expect(await pairs()).toEqual([[one, two]]);
  must(await mergeSources(store, two, three));
  expect(await pairs()).toEqual([[one, three]]);
  must(await undo(store));
  expect(await pairs()).toEqual([[one, two]]);
  must(await dismissProposal(store, one, two));
  must(await mergeSources(store, two, three));
  expect((await store.inside.evidence.relations.toArray()).filter((row) => !row.deletedAt)).toMatchObject([
    { kind: 'apart', from: one, to: three },
  ]);
});

it('the French text of a response is its translation, not the same source', async () => {
  const store = await library();
  const sent = (['E', 'F'] as const).map((letter) =>
    proposal('own', {
      facts: {
        address: `https://irb.gc.ca/rir/${letter}`,
        text: { text: `Words of its own language, ${letter}.`, blocks: [] },
        metadata: { number: field(`MEX201601.${letter}`), language: field(letter === 'E' ? 'en' : 'fr') },
      },
    }),
  );
  for (const one of sent) await acceptClip(store, one);
  const [english, french] = (await Promise.all(sent.map(({ clip }) => sourceOf(store, clip)))) as string[];
  expect(await readRelated(store, english ?? '').once()).toMatchObject([
    { as: 'translation', source: { id: french }, grounds: [{ by: 'number', number: 'MEX201601' }] },
  ]);
  expect(await readProposals(store).once()).toEqual([]);
});

it('what was captured of a page is told for its badge, and nothing for others', async () => {
  const store = await library();
  const address = `${HERE}?utm_source=mail`;
  await acceptClip(store, proposal(WORDS[0], { facts: { address } }));
  await acceptClip(store, proposal(WORDS[1], { facts: { address: HERE } }));
  expect(await capturedAt(store, [`${HERE}#part`]).once()).toMatchObject({
    here: 2,
    captures: 2,
    passages: 2,
    firstCaptured: '2026-03-01T09:59:59.000Z',
    lastCaptured: '2026-03-01T09:59:59.000Z',
  });
  expect(await capturedAt(store, ['https://reports.example/']).once()).toBeNull();
});
