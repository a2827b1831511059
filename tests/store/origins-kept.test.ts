import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CitedWork, OriginLink, PassageId, Span } from '../../lib/model/index.ts';
import {
  acceptClip,
  createCase,
  decideOrigins,
  dismissFinding,
  readArchive,
  readCases,
  readOrigins,
  restoreFinding,
  type Store,
  writeArchive,
} from '../../lib/store/index.ts';
import { link, SENTENCE, TITLE, text } from './cited.ts';
import { library, must, proposal } from './library.ts';
import { wholeness } from './wholeness.ts';

let store: Store;
let passage: PassageId;

beforeEach(async () => {
  store = await library();
  const made = proposal(SENTENCE, { facts: { text } });
  expect((await acceptClip(store, made)).state).toBe('saved');
  passage = made.clip;
});

const seen = async (from = store) => (await readOrigins(from, passage).once())?.origins ?? [];
const rejected = async (from = store) => (await readOrigins(from, passage).once())?.rejected ?? [];
const say = async (decision: 'confirmed' | 'rejected' | null, links?: OriginLink[], from = store) => {
  const key = (await seen(from))[0]?.key ?? ((await rejected(from))[0]?.of as string);
  must(await decideOrigins(from, [{ passage, key, decision, ...(links ? { links } : {}) }]));
};
const authors = async (from = store) =>
  (await seen(from)).map(
    ({ standing, links }) => `${standing} ${links.map(({ work }) => work.author).join(' < ')}`,
  );

/** The passage read anew: chains of works, each at its place. */
async function readAnew(...chains: [CitedWork, Span?][][]): Promise<void> {
  const { evidence, codec } = store.inside;
  const row = await evidence.passages.get(passage);
  if (!row) throw new Error('no passage');
  const content = await codec.open(row.body);
  const read = chains.map((works) => ({
    links: works.map(
      ([work, at]): OriginLink => ({
        work,
        surety: 'certain',
        because: { by: 'link' },
        ...(at ? { at } : {}),
      }),
    ),
  }));
  const body = await codec.seal({ ...content, rests: { rules: 'better', links: true, chains: read } });
  await evidence.passages.put({ ...row, body });
}

describe('a decision and a better reading', () => {
  const day = { year: 2022, month: 11, day: 4 };
  const PLACE = { start: 100, end: 110 };
  const named: CitedWork = { author: 'InSight Crime', published: day, title: TITLE };
  const address = 'https://insightcrime.org/news/facing-death';

  it.each<[string, CitedWork, CitedWork]>([
    ['a list that gives it a title', { author: 'InSight Crime', published: day }, named],
    ['an author who is spelled out', { ...named, author: 'HRW' }, { ...named, author: 'Human Rights Watch' }],
    ['a link over the words', { printed: 'a report' }, { printed: 'a report', address }],
    ['an entry behind a link', { printed: 'a report', address }, { ...named, address }],
    ['a name behind a link', { printed: 'a report', address }, named],
  ])('are of one origin: %s', async (_, before, after) => {
    for (const decision of ['rejected', 'confirmed'] as const) {
      await readAnew([[before, PLACE]]);
      await say(decision);
      await readAnew([[after, PLACE]]);
      expect(await seen()).toHaveLength(decision === 'rejected' ? 0 : 1);
      await say(null);
    }
  });

  it('are of one where the user has it otherwise', async () => {
    await readAnew([[{ author: 'InSight Crime', published: day }, PLACE]]);
    await say('confirmed', [link({ author: 'CNDH' })]);
    await readAnew([[named, PLACE]]);
    expect(await authors()).toEqual(['confirmed CNDH']);
  });

  it('are of one where more of the chain is told', async () => {
    await readAnew([[{ author: 'InSight Crime', published: day }, PLACE]]);
    await say('rejected');
    await readAnew([[named, PLACE], [{ author: 'CNDH' }]]);
    expect(await seen()).toEqual([]);
  });

  it('are of two where the works differ, or one stands as it was', async () => {
    await readAnew([[named, PLACE]]);
    await say('rejected');
    await readAnew([[{ author: 'Telemundo', published: day }, PLACE]]);
    expect(await authors()).toEqual(['found Telemundo']);
    await readAnew([[{ ...named, published: { year: 2021 } }, PLACE]]);
    expect(await seen()).toHaveLength(1);
    await readAnew([[named, PLACE]], [[named, PLACE], [{ author: 'CNDH' }]]);
    expect(await authors()).toEqual(['found InSight Crime < CNDH']);
  });
});

it.each(['rejected', 'confirmed'] as const)(
  'takes back the one that is %s, of two of the same works',
  async (standing) => {
    await say('rejected');
    const [gone] = await rejected();
    must(await decideOrigins(store, [{ passage, decision: 'confirmed', links: gone?.links ?? [] }]));
    const [own] = await seen();
    must(await decideOrigins(store, [{ passage, key: own?.key as string, decision: null, standing }]));
    expect(await rejected()).toHaveLength(standing === 'rejected' ? 0 : 1);
    expect(await seen()).toHaveLength(standing === 'rejected' ? 1 : 0);
  },
);

describe('two libraries', () => {
  const bring = async (from: Store, into: Store) => must(await readArchive(into, await writeArchive(from)));
  const later = (one: Store) => {
    for (let second = 0; second < 3_600; second++) one.inside.clock();
  };
  const copied = async () => {
    const copy = await library();
    await bring(store, copy);
    later(copy);
    return copy;
  };

  it('that say something of two origins of a passage say both, whichever is brought', async () => {
    const copy = await copied();
    await say('rejected');
    must(await decideOrigins(copy, [{ passage, decision: 'confirmed', links: [link()] }]));
    await bring(copy, store);
    await bring(store, copy);
    for (const one of [store, copy]) {
      expect(await authors(one)).toEqual(['confirmed CNDH']);
      expect(await rejected(one)).toHaveLength(1);
      expect(await wholeness(one)).toEqual([]);
    }
  });

  it('that say otherwise of one origin say what was said last, also that it was taken back', async () => {
    await say('rejected');
    const copy = await copied();
    await say('confirmed', undefined, copy);
    await bring(store, copy);
    expect(await authors(copy)).toEqual(['confirmed InSight Crime']);
    await bring(copy, store);
    expect(await authors()).toEqual(['confirmed InSight Crime']);
    later(store);
    later(store);
    await say(null);
    await bring(copy, store);
    expect(await authors()).toEqual(['found InSight Crime']);
    await bring(store, copy);
    expect(await authors(copy)).toEqual(['found InSight Crime']);
    expect(await wholeness(copy)).toEqual([]);
  });

  it('that hold two findings to be no problem hold both, and what was taken back stays so', async () => {
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    must(await dismissFinding(store, id, { of: 'a', key: 'a 1', reason: 'Known.' }));
    const copy = await copied();
    must(await dismissFinding(store, id, { of: 'b', key: 'b 1', reason: 'Here.' }));
    must(await dismissFinding(store, id, { of: 'd', key: 'd 1', reason: 'Here too.' }));
    must(await dismissFinding(copy, id, { of: 'c', key: 'c 1', reason: 'There.' }));
    must(await dismissFinding(copy, id, { of: 'b', key: 'b 2', reason: 'Later.' }));
    must(await restoreFinding(copy, id, 'a'));
    await bring(copy, store);
    await bring(store, copy);
    for (const one of [store, copy]) {
      const all = (await readCases(one).once()).find((each) => each.id === id)?.dismissals ?? [];
      expect(all.map(({ of, reason }) => `${of}: ${reason}`).sort()).toEqual([
        'b: Later.',
        'c: There.',
        'd: Here too.',
      ]);
    }
  });
});
