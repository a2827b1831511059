import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { SavedToast, ToastView } from '../../lib/messages/protocol.ts';
import { type CaseId, newId, type PartialDate } from '../../lib/model/index.ts';
import {
  acceptClip,
  addEntry,
  createCase,
  keepApart,
  mergeSources,
  readBinder,
  readClip,
  setActiveCase,
  updateEntry,
} from '../../lib/store/index.ts';
import { fileToast, readToast, toastAfter, toastApart, undoToast } from '../../lib/surface/toast.ts';
import { changeRule, correctOfClip, keepClipApart, rejoinClip } from '../../lib/surface/toast-source.ts';
import { readPlain } from '../../lib/text/index.ts';
import { library, must, proposal } from '../store/library.ts';

// The browser's own storage and language, which no unit test has.
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { session: { get: async () => ({}), set: async () => undefined } },
    i18n: { getUILanguage: () => 'en' },
  },
}));

const WORDS = 'groups track those who leave without paying';

type Opened = Awaited<ReturnType<typeof library>>;

async function twoCases(store: Opened): Promise<{ a: CaseId; b: CaseId }> {
  const a = must(await createCase(store, { reference: 'A', template: 'general', locale: 'en' }));
  const b = must(await createCase(store, { reference: 'B', template: 'general', locale: 'en' }));
  must(await setActiveCase(store, a));
  return { a, b };
}

function saved(view: ToastView): SavedToast {
  if (view.state !== 'saved') throw new Error(`the toast is ${view.state}`);
  return view;
}

const notesIn = async (store: Opened, id: CaseId): Promise<string[]> =>
  ((await readBinder(store, id).once())?.items ?? []).map(({ entry }) => entry.note);

describe('the toast (browser storage and language faked)', () => {
  it('takes what was written along to another case', async () => {
    const store = await library();
    const { a, b } = await twoCases(store);
    const sent = proposal(WORDS);
    const { clip } = sent;
    await acceptClip(store, sent);
    await fileToast(store, { clip, note: 'of weight', stance: 'adverse' });
    const view = saved(await fileToast(store, { clip, case: b }));
    expect(view).toMatchObject({ note: 'of weight', stance: 'adverse', case: { id: b }, refused: null });
    expect(await notesIn(store, a)).toEqual([]);
    expect(await notesIn(store, b)).toEqual(['of weight']);
  });

  it('leaves an annotated entry of another case alone', async () => {
    const store = await library();
    const { a, b } = await twoCases(store);
    const first = proposal(WORDS);
    await acceptClip(store, first);
    const entry = must(await addEntry(store, { case: b, passage: first.clip }));
    must(await updateEntry(store, entry, { note: 'precious' }));
    const again = { ...first, clip: newId() };
    again.passages = [{ ...firstOf(first), id: again.clip }];
    await acceptClip(store, again);
    await fileToast(store, { clip: again.clip, case: b });
    expect(await notesIn(store, b)).toEqual(['precious']);
    expect(await notesIn(store, a)).toEqual(['']);
  });

  it('writes to the case it clipped into, whichever is active meanwhile', async () => {
    const store = await library();
    const { a, b } = await twoCases(store);
    const sent = proposal(WORDS);
    await acceptClip(store, sent);
    must(await setActiveCase(store, b));
    expect(saved(await fileToast(store, { clip: sent.clip, note: 'kept' })).case?.id).toBe(a);
    expect(await notesIn(store, a)).toEqual(['kept']);
  });

  it('claims no case that was made after the clip, and files in it when asked', async () => {
    const store = await library();
    const sent = proposal(WORDS);
    await acceptClip(store, sent);
    const later = must(await createCase(store, { reference: 'L', template: 'general', locale: 'en' }));
    must(await setActiveCase(store, later));
    const shown = saved(await readToast(store, sent.clip));
    expect(shown).toMatchObject({ case: null, cases: [{ id: later }] });
    expect(saved(await fileToast(store, { clip: sent.clip, case: later })).case?.id).toBe(later);
    expect(await notesIn(store, later)).toEqual(['']);
  });

  it('offers no undo where the gesture made nothing', async () => {
    const store = await library();
    await twoCases(store);
    const sent = proposal(WORDS);
    await acceptClip(store, sent);
    const again = { ...sent, clip: newId() };
    again.passages = [{ ...firstOf(sent), id: again.clip }];
    await acceptClip(store, again);
    expect(saved(await readToast(store, again.clip))).toMatchObject({ already: true, undoable: false });
    expect(saved(await undoToast(store, again.clip)).refused).toBe('failed');
    expect(saved(await readToast(store, sent.clip)).undoable).toBe(true);
    expect((await undoToast(store, sent.clip)).state).toBe('undone');
  });
});

describe('the source of a clip, corrected in its toast', () => {
  it('bears the correction at once, gives it back, and refuses what the field cannot hold', async () => {
    const store = await library();
    const { clip } = await clipped(store);
    const date = { field: 'published', value: { year: 2021, month: 9 } } as const;
    const corrected = saved(await toastAfter(store, clip, correctOfClip(store, clip, date)));
    expect(corrected.metadata.published).toMatchObject({ value: date.value, foundIn: 'user' });
    expect(corrected.citation).toContain('2021');
    const wrong = correctOfClip(store, clip, { field: 'published', value: 'soon' });
    expect(saved(await toastAfter(store, clip, wrong)).refused).toBe('failed');
    const back = correctOfClip(store, clip, { field: 'published', value: null });
    expect(saved(await toastAfter(store, clip, back)).metadata.published).toBeUndefined();
  });

  it('is offered a rule when it repeats, and shows it once it is made', async () => {
    const store = await library();
    const clips = [await clipped(store, '/one'), await clipped(store, '/two')];
    const publisher = { field: 'publisher', value: 'Reports Watch' } as const;
    for (const { clip } of clips) await correctOfClip(store, clip, publisher);
    const { clip } = clips[1] as { clip: string };
    const [offer] = saved(await readToast(store, clip)).rules.offers;
    expect(offer).toMatchObject({ field: 'publisher', take: { from: 'value', value: 'Reports Watch' } });
    if (!offer) return;
    const { rules } = saved(await toastAfter(store, clip, changeRule(store, { make: offer })));
    expect(rules).toMatchObject({ offers: [], standing: [{ site: 'reports.example' }] });
    const ended = changeRule(store, { end: rules.standing[0]?.id ?? '' });
    expect(saved(await toastAfter(store, clip, ended)).rules).toMatchObject({
      offers: [offer],
      standing: [],
    });
  });
});

describe('a clip of another copy of a work that is here', () => {
  const day = (value: PartialDate) => ({ value, foundIn: 'meta', weight: 0.8 }) as const;
  const site = (value: string) => ({ value, foundIn: 'meta', weight: 0.8 }) as const;
  const HERE = 'https://reports.example/mexico/tracking';
  const THERE = 'https://mirror.example/copies/7';

  async function mirrored(): Promise<{ store: Opened; clip: string }> {
    const store = await library();
    const title = site('Tracking in Mexico');
    const ours = { title, siteName: site('Reports'), publisher: site('Reports Watch') };
    const metadata = { ...ours, published: day({ year: 2021 }) };
    await acceptClip(store, proposal(WORDS, { facts: { address: HERE, metadata } }));
    const own = { title, siteName: site('Mirror'), published: day({ year: 2021, month: 9 }) };
    const sent = proposal(WORDS, { facts: { address: THERE, metadata: own } });
    await acceptClip(store, sent);
    return { store, clip: sent.clip };
  }

  it('is cited by that copy; what the user joined by hand borrows, and says so', async () => {
    const { store, clip } = await mirrored();
    const view = saved(await readToast(store, clip));
    expect(view.joined?.with.address).toBe(HERE);
    expect(view.citation).toContain('Sept. 2021');
    expect(view.citation).toContain('mirror.example/copies/7');
    expect(view.borrowed).toBeNull();
    expect(view.metadata.siteName?.value).toBe('Mirror');
    const work = (await readClip(store, clip))?.source.id ?? '';
    must(await mergeSources(store, must(await keepApart(store, clip)), work));
    const joined = saved(await readToast(store, clip));
    expect(joined.borrowed).toBe('Publisher from the copy of this publication at reports.example.');
  });

  it.each([
    ['another title', { title: site('Who is tracked in Mexico') }, ['title']],
    ['another year', { published: day({ year: 2020 }) }, ['published']],
  ])(
    'under %s is proposed in the toast at once, with what agrees and what differs',
    async (_, own, differ) => {
      const store = await library();
      const paragraphs = Array.from(
        { length: 12 },
        (_, at) => `In town ${at} the police said nothing of it, and ${at * 7} families left by night.`,
      );
      const text = readPlain([...paragraphs, `${WORDS}.`].join('\n\n'));
      const ours = { title: site('Tracking in Mexico'), published: day({ year: 2021 }) };
      await acceptClip(store, proposal(WORDS, { facts: { address: HERE, text, metadata: ours } }));
      const sent = proposal(WORDS, { facts: { address: THERE, text, metadata: { ...ours, ...own } } });
      await acceptClip(store, sent);
      expect(saved(await readToast(store, sent.clip))).toMatchObject({
        joined: null,
        likely: {
          title: 'Tracking in Mexico',
          address: HERE,
          grounds: [{ by: 'text', share: 1 }],
          agree: [differ[0] === 'title' ? 'published' : 'title', 'language'],
          differ,
        },
      });
    },
  );

  it('is kept apart and, while nothing was changed since, joined again', async () => {
    const { store, clip } = await mirrored();
    const apart = async () => saved(await toastApart(store, clip, keepClipApart(store, clip)));
    const view = await apart();
    expect(view).toMatchObject({ joined: null, refused: null });
    expect(saved(await readToast(store, clip)).apart).toBeNull();
    const again = saved(await toastAfter(store, clip, rejoinClip(store, view.apart ?? '')));
    expect(again).toMatchObject({ joined: { with: { address: HERE } }, refused: null });
    const once = await apart();
    must(await createCase(store, { reference: 'L', template: 'general', locale: 'en' }));
    const late = saved(await toastAfter(store, clip, rejoinClip(store, once.apart ?? '')));
    expect(late).toMatchObject({ joined: null, refused: 'moved-on' });
  });
});

/** A page of the same site with a text of its own. */
async function clipped(store: Opened, path = '/one'): Promise<{ clip: string }> {
  const text = readPlain(
    `At ${path} ${WORDS}, and nobody there would say anything of ${path} to the police.`,
  );
  const sent = proposal(WORDS, { facts: { address: `https://reports.example${path}`, text } });
  await acceptClip(store, sent);
  return sent;
}

function firstOf({ passages }: ReturnType<typeof proposal>) {
  const [first] = passages;
  if (!first) throw new Error('no passage was proposed');
  return first;
}
