import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type CapturedText, type DocumentFacts, newId } from '../../lib/model/index.ts';
import {
  clipFromDocument,
  clipFromReader,
  labelPage,
  readArchive,
  readBlob,
  readCapture,
  readPassage,
  readSource,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { chainHolds, deeds, facts, library, must, spanOf } from './library.ts';

const TEXT: CapturedText = {
  text: 'Preface of the report.\nWhat the commission found.\nWhat it asks for.',
  blocks: [
    { kind: 'paragraph', start: 0, end: 22, pageLabel: 'xlvi' },
    { kind: 'paragraph', start: 23, end: 49, pageLabel: 'xlvii' },
    { kind: 'paragraph', start: 50, end: 67, pageLabel: '1' },
  ],
};
const BYTES = new TextEncoder().encode('%PDF-1.7 of a report');
const HASH = createHash('sha256').update(BYTES).digest('hex');

const documentFacts = (): DocumentFacts => {
  const { circumstances, ...rest } = facts({ address: `file:///report.pdf?sha256=${HASH}`, text: TEXT });
  return {
    ...rest,
    page: { bytes: BYTES, mediaType: 'application/pdf' },
    circumstances: { ...circumstances, mode: 'pdf', bytesFrom: { how: 'file', name: 'report.pdf' } },
  };
};
const found = spanOf(TEXT, 'What the commission found.');
const asked = spanOf(TEXT, 'What it asks for.');

describe('a document opened from its bytes', () => {
  it('is kept with its first clip: its bytes hashed, where they came from in the chain, its page in the pinpoint', async () => {
    const store = await library();
    const visit = { visit: newId(), facts: documentFacts() };
    const { passage, capture } = must(await clipFromDocument(store, visit, found));
    const view = await readPassage(store, passage ?? '');
    expect(view?.passage.selectors).toMatchObject({
      pageLabel: 'xlvii',
      quote: { exact: 'What the commission found.' },
    });
    expect(view?.capture).toMatchObject({
      id: capture,
      page: { sha256: HASH, length: BYTES.length, mediaType: 'application/pdf' },
      circumstances: { mode: 'pdf', bytesFrom: { how: 'file', name: 'report.pdf' } },
    });
    expect((await readBlob(store, HASH))?.bytes).toEqual(BYTES);
    expect(await deeds(store)).toEqual(['started', 'captured', 'clipped']);
    expect(await chainHolds(store)).toBe(true);
  });

  it('is one capture, however often it is clipped in one opening', async () => {
    const store = await library();
    const visit = { visit: newId(), facts: documentFacts() };
    const first = must(await clipFromDocument(store, visit, found));
    const second = must(await clipFromDocument(store, visit, asked));
    expect(second.capture).toBe(first.capture);
    const third = must(await clipFromDocument(store, { ...visit, visit: newId() }, found));
    expect(third).toMatchObject({ sameAs: first.passage, capture: first.capture });
  });

  it('keeps its bytes and where they came from in an archive', async () => {
    const store = await library();
    const { capture } = must(
      await clipFromDocument(store, { visit: newId(), facts: documentFacts() }, found),
    );
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect(await readCapture(other, capture)).toEqual(await readCapture(store, capture));
    expect((await readBlob(other, HASH))?.mediaType).toBe('application/pdf');
    expect(await chainHolds(other)).toBe(true);
  });

  it('has both pages in the pinpoint of what goes over them, by the names its reader gives them', async () => {
    const store = await library();
    const visit = { visit: newId(), facts: documentFacts() };
    const both = { start: found.start, end: asked.end };
    const { passage, capture } = must(await clipFromDocument(store, visit, both));
    const lastOf = async (id: string) => (await readPassage(store, id))?.passage.selectors.last?.pageLabel;
    expect(await lastOf(passage ?? '')).toBe('1');
    const toItsEnd = { start: found.start, end: asked.start };
    const one = must(await clipFromReader(store, { capture, span: toItsEnd }));
    expect(await lastOf(one.passage)).toBeUndefined();
    const named = { pageLabel: '12', lastPageLabel: '13' };
    const own = must(
      await clipFromReader(store, { capture, span: { start: both.start + 5, end: both.end }, ...named }),
    );
    expect(await lastOf(own.passage)).toBe('13');
  });

  it('is refused with a span outside of its text, or with what is no document', async () => {
    const store = await library();
    const visit = { visit: newId(), facts: documentFacts() };
    expect((await clipFromDocument(store, visit, { start: 60, end: 600 })).ok).toBe(false);
    const strange = { ...visit.facts, page: { bytes: 'text', mediaType: 'application/pdf' } } as never;
    expect((await clipFromDocument(store, { ...visit, facts: strange }, found)).ok).toBe(false);
    expect(await deeds(store)).toEqual(['started']);
  });

  it('has its pages called as its reader says, for what is clipped from then on, and undoes that', async () => {
    const store = await library();
    const { capture, passage } = must(
      await clipFromDocument(store, { visit: newId(), facts: documentFacts() }, found),
    );
    const source = (await readPassage(store, passage ?? ''))?.source.id ?? '';
    const labels = async () => (await readSource(store, source).once())?.source.pageLabels;
    const set = { textHash: HASH, page: 2, label: '12' };
    must(await labelPage(store, source, set));
    expect(await labels()).toEqual([set]);
    const later = must(await clipFromReader(store, { capture, span: asked, pageLabel: '12' }));
    expect((await readPassage(store, later.passage))?.passage.selectors.pageLabel).toBe('12');
    expect((await readPassage(store, passage ?? ''))?.passage.selectors.pageLabel).toBe('xlvii');
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect((await readSource(other, source).once())?.source.pageLabels).toEqual([set]);
    must(await labelPage(store, source, { ...set, label: '' }));
    expect(await labels()).toBeUndefined();
    must(await undo(store));
    expect(await labels()).toEqual([set]);
  });
});
