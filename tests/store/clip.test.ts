import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/model/index.ts';
import {
  acceptClip,
  clipOutcome,
  createCase,
  readArchive,
  readBinder,
  readBlob,
  readCapture,
  readPassage,
  stagePart,
  updateSettings,
  writeArchive,
} from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { chainHolds, deeds, draft, facts, library, must, proposal, REPORT } from './library.ts';

const WORDS = 'Criminal groups depend on “street-level” informants';

describe('a clip', () => {
  it('is kept word for word, with its capture, its page and its source', async () => {
    const store = await library();
    const sent = proposal(WORDS);
    expect(await acceptClip(store, sent)).toEqual({ state: 'saved', passages: [{ id: sent.clip }] });

    const view = await readPassage(store, sent.clip);
    const capture = await readCapture(store, sent.capture.id);
    const { span, selectors } = view?.passage ?? { span: { start: 0, end: 0 } };
    expect(capture?.text.text.slice(span.start, span.end)).toBe(WORDS);
    expect(selectors?.quote.exact).toBe(WORDS);
    expect(capture?.text).toEqual(REPORT);
    expect(capture?.textHash).toBe(createHash('sha256').update(REPORT.text).digest('hex'));
    const page = await readBlob(store, capture?.page?.sha256 ?? '');
    expect(new TextDecoder().decode(page?.bytes)).toBe('<p>the page</p>');
    expect(view?.source.addresses).toEqual(['https://reports.example/mexico/tracking']);
    expect(view?.source.metadata.title?.value).toBe('Tracking in Mexico');
    expect(await deeds(store)).toEqual(['started', 'captured', 'clipped']);
    expect(await chainHolds(store)).toBe(true);
  });

  it('counts its paragraph from where the text begins, whatever the page says', async () => {
    const store = await library();
    const text = readPlain(`Taken at dawn\n\nBy Jane Doe\n\n30 September 2021\n\n${WORDS} of the quarter.`, {
      headings: [{ line: 'Taken at dawn', level: 1 }],
    });
    const sent = proposal(WORDS, { facts: { text } });
    expect(sent.passages[0]?.selectors.paragraph).toBe(3);
    await acceptClip(store, sent);
    expect((await readPassage(store, sent.clip))?.passage.selectors.paragraph).toBe(1);
  });

  it('says where it ends, where that is not where it begins', async () => {
    const store = await library();
    const text = readPlain('Findings\n\nOne was taken.\n\nTwo were found.\n\nThree are missing.', {
      headings: [{ line: 'Findings', level: 1 }],
    });
    const sent = proposal(['One was taken.\nTwo were found.', 'Three are missing.'], { facts: { text } });
    const claimed = { section: [], paragraph: 99 };
    for (const { selectors } of sent.passages) selectors.last = claimed;
    await acceptClip(store, sent);
    const [two, one] = await Promise.all(sent.passages.map(({ id }) => readPassage(store, id)));
    expect(two?.passage.selectors).toMatchObject({
      paragraph: 1,
      last: { section: [{ title: 'Findings' }], paragraph: 2 },
    });
    expect(one?.passage.selectors).not.toHaveProperty('last');
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect(await readPassage(other, sent.clip)).toEqual(two);
  });

  it('is told its place anew, and keeps what only its page knows', async () => {
    const store = await library();
    const sent = proposal(WORDS);
    const [draft] = sent.passages;
    if (!draft) throw new Error('no draft');
    const { section, block } = draft.selectors;
    Object.assign(draft.selectors, { section: [{ title: 'Elsewhere' }], block: 99, struck: ['depend'] });
    await acceptClip(store, sent);
    expect((await readPassage(store, sent.clip))?.passage.selectors).toMatchObject({
      section,
      block,
      struck: ['depend'],
    });
  });

  it('is the same clip when its message comes twice', async () => {
    const store = await library();
    const sent = proposal([WORDS, 'According to the professor']);
    const first = await acceptClip(store, sent);
    expect(await acceptClip(store, sent)).toEqual(first);
    expect(await Promise.all([acceptClip(store, sent), acceptClip(store, sent)])).toEqual([first, first]);
    expect(await store.inside.evidence.passages.count()).toBe(2);
    expect(await store.inside.evidence.captures.count()).toBe(1);
    expect(await clipOutcome(store, sent.clip)).toEqual(first);
  });

  it('of the same span of the same text is answered with the first', async () => {
    const store = await library();
    const first = proposal(WORDS);
    const again = proposal(WORDS);
    await acceptClip(store, first);
    expect(await acceptClip(store, again)).toEqual({
      state: 'saved',
      passages: [{ id: again.clip, sameAs: first.clip }],
    });
    expect(await store.inside.evidence.passages.count()).toBe(1);
  });

  it('of the same text at another address is evidence of its own, found at the first too', async () => {
    const store = await library();
    const first = proposal(WORDS);
    const address = 'https://mirror.example/tracking';
    const [copy, again] = [proposal(WORDS, { facts: { address } }), proposal(WORDS, { facts: { address } })];
    await acceptClip(store, first);
    expect(await acceptClip(store, copy)).toEqual({ state: 'saved', passages: [{ id: copy.clip }] });
    expect(await acceptClip(store, again)).toMatchObject({ passages: [{ sameAs: copy.clip }] });
    const view = await readPassage(store, copy.clip);
    expect(view?.capture.address).toBe(address);
    expect(view?.source.addresses).toEqual([facts().address, address]);
    expect(view?.passage.alsoAt).toMatchObject([{ capture: first.capture.id, state: 'exact' }]);
    expect(await store.inside.evidence.captures.count()).toBe(2);
  });

  it('stores the page once for all the clips of a visit', async () => {
    const store = await library();
    const first = proposal(WORDS);
    await acceptClip(store, first);
    const next = draft(REPORT, 'According to the professor');
    const capture = { id: first.capture.id, state: 'sent-before' } as const;
    const later = { clip: next.id, visit: first.visit, passages: [next], capture };
    expect((await acceptClip(store, later)).state).toBe('saved');
    const resent = proposal('Sources disagree on how far', { visit: first.visit });
    expect((await acceptClip(store, resent)).state).toBe('saved');
    expect(await store.inside.evidence.captures.count()).toBe(1);
    expect(await store.inside.evidence.passages.count()).toBe(3);
  });

  it('asks for the capture when it is not here, or is of another visit', async () => {
    const store = await library();
    const first = proposal(WORDS);
    await acceptClip(store, first);
    const next = draft(REPORT, 'According to the professor');
    const ask = (capture: string, visit: string) =>
      acceptClip(store, {
        clip: next.id,
        visit,
        passages: [next],
        capture: { id: capture, state: 'sent-before' },
      });
    expect(await ask(newId(), first.visit)).toEqual({ state: 'capture-unknown' });
    expect(await ask(first.capture.id, newId())).toEqual({ state: 'capture-unknown' });
  });

  it('goes to the inbox of the active case, in order', async () => {
    const store = await library();
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    await acceptClip(store, proposal(WORDS));
    await acceptClip(store, proposal('According to the professor'));
    const view = await readBinder(store, id).once();
    const items = view?.items.toSorted((a, b) => (a.entry.order < b.entry.order ? -1 : 1)) ?? [];
    expect(items.map((item) => item.passage.selectors.quote.exact)).toEqual([
      WORDS,
      'According to the professor',
    ]);
    expect(items.every((item) => item.entry.placements.length === 0)).toBe(true);
  });

  it('carries the collector’s name where the user set one, and what the background knows', async () => {
    const store = await library();
    await updateSettings(store, { collector: 'Clinic, researcher 3' });
    const sent = proposal(WORDS);
    await acceptClip(store, sent, { circumstances: { extensionVersion: '0.1.0', privateWindow: false } });
    const capture = await readCapture(store, sent.capture.id);
    expect(capture?.circumstances).toMatchObject({
      collector: 'Clinic, researcher 3',
      extensionVersion: '0.1.0',
      mode: 'selection',
    });
  });
});

describe('a staged proposal', () => {
  const stage = async (
    store: Awaited<ReturnType<typeof library>>,
    clip: string,
    sender: string,
    skip = -1,
  ) => {
    const json = JSON.stringify(facts());
    const size = Math.ceil(json.length / 3);
    for (let index = 0; index < 3; index++)
      if (index !== skip)
        await stagePart(
          store,
          { clip, index, count: 3, part: json.slice(index * size, (index + 1) * size) },
          sender,
        );
  };
  const staged = (parts = 3) => ({
    ...proposal(WORDS),
    capture: { id: newId(), state: 'staged', parts } as const,
  });

  it('is put together from its parts, which are then dropped', async () => {
    const store = await library();
    const sent = staged();
    await stage(store, sent.clip, 'tab 1');
    expect((await acceptClip(store, sent, { sender: 'tab 1' })).state).toBe('saved');
    expect(await store.inside.caches.staged.count()).toBe(0);
  });

  it('is asked for again when a part is missing or another sent it', async () => {
    const store = await library();
    const sent = staged();
    await stage(store, sent.clip, 'tab 1', 1);
    expect((await acceptClip(store, sent, { sender: 'tab 1' })).state).toBe('capture-unknown');
    await stage(store, sent.clip, 'tab 2');
    expect((await acceptClip(store, sent, { sender: 'tab 1' })).state).toBe('capture-unknown');
    await expect(stagePart(store, { clip: sent.clip, index: 3, count: 3, part: '' })).rejects.toThrow();
  });
});
