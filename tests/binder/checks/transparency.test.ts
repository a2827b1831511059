import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../lib/binder/checks/index.ts';
import type { Case } from '../../../lib/model/index.ts';
import { counts, raised, subjects } from './raised.ts';
import { found, type ItemDraft, input } from './view.ts';

describe('transparency', () => {
  const spanish = { language: found('es-MX') };
  const translation = {
    text: 'Words.',
    language: 'en',
    translator: 'A. B.',
    competence: 'sworn',
    date: '2026-01-15',
  };

  it('asks for a translation into a language that the tribunal reads', () => {
    const of = (entry: ItemDraft['entry'], changes: Partial<Case> = {}) =>
      subjects('untranslated', [{ id: '1', metadata: spanish, entry: entry ?? {} }], changes);
    expect(of({})).toEqual(['1']);
    expect(of({ translation })).toEqual([]);
    expect(of({ translation: { ...translation, text: ' ' } })).toEqual(['1']);
    expect(of({ translation: { ...translation, language: 'fr' } })).toEqual(['1']);
    expect(of({}, { locale: 'es' })).toEqual([]);
    expect(subjects('untranslated', [{ id: '1', metadata: { language: found('en-GB') } }])).toEqual([]);
  });

  it('asks for what a certificate says, once there is a translation', () => {
    const of = (changes: Partial<typeof translation>) =>
      counts('uncertified', [{ id: '1', entry: { translation: { ...translation, ...changes } } }]);
    expect(of({ competence: ' ', date: '' })).toEqual([{ lacks: ['competence', 'date'] }]);
    expect(of({})).toEqual([]);
    expect(of({ text: '', date: '' })).toEqual([]);
  });

  it('asks for a pinpoint where one was looked for', () => {
    const pinned = { isPinned: ({ entry }: { entry: { id: string } }) => entry.id === '1' };
    expect(subjects('no-pinpoint', [{ id: '1' }, { id: '2' }], {}, pinned)).toEqual(['2']);
    expect(subjects('no-pinpoint', [{ id: '1' }])).toEqual([]);
  });

  const without = (field: 'published' | 'authors' | 'publisher', draft: ItemDraft): CheckInput => {
    const of = input([draft]);
    const items = of.view.items.map((one) => {
      const { [field]: _, ...metadata } = one.source.metadata;
      return { ...one, source: { ...one.source, metadata } };
    });
    return { ...of, view: { ...of.view, items } };
  };

  it('asks for a date, an author or a body, and an address', () => {
    expect(raised('no-date', without('published', { id: '1' })).map(({ of }) => of)).toEqual(['s-1']);
    expect(subjects('no-date', [{ id: '1' }])).toEqual([]);
    const authorless = { id: '1', publisher: null, metadata: { authors: found([]) } };
    expect(raised('no-author', without('publisher', authorless)).map(({ of }) => of)).toEqual(['s-1']);
    expect(raised('no-author', without('authors', { id: '1' }))).toEqual([]);
    expect(subjects('no-address', [{ id: '1', address: 'file:///report.pdf?sha256=00' }])).toEqual(['s-1']);
    expect(subjects('no-address', [{ id: '1' }])).toEqual([]);
  });

  it('lets an address that is known of the work speak for a file', () => {
    const of = input([{ id: '1', address: 'file:///report.pdf?sha256=00' }]);
    const items = of.view.items.map((one) => ({
      ...one,
      source: { ...one.source, addresses: [...one.source.addresses, 'https://a.example/report.pdf'] },
    }));
    expect(raised('no-address', { ...of, view: { ...of.view, items } })).toEqual([]);
  });

  it('lets one copy with an address speak for its work', () => {
    const copies = [
      { id: '1', source: 'a', address: 'file:///report.pdf?sha256=00' },
      { id: '2', source: 'a', address: 'https://a.example/report' },
    ];
    expect(subjects('no-address', copies)).toEqual([]);
  });
});

describe('captures', () => {
  const seen = (state: 'exact' | 'moved' | 'changed' | 'gone') => ({
    passage: 'p-1',
    state,
    address: 'https://a.example',
    since: '2026-11-01T00:00:00.000Z',
    seenAt: '2026-11-20T00:00:00.000Z',
  });

  it('tells of passages that are changed or gone, not of those that moved', () => {
    const of = (state: 'exact' | 'moved' | 'changed' | 'gone') =>
      subjects('altered', [{ id: '1', seen: seen(state) }]);
    expect([of('changed'), of('gone'), of('moved'), of('exact')]).toEqual([['1'], ['1'], [], []]);
  });

  it('tells which pages nobody saw and which were saved, once for each exhibit', () => {
    const copies = (mode: ItemDraft['mode'] & string): ItemDraft[] => [
      { id: '1', source: 'a', mode },
      { id: '2', source: 'a', mode },
    ];
    expect(counts('page-unseen', copies('imported'))).toEqual([{ mode: 'imported', passages: 2 }]);
    expect(counts('page-unseen', copies('pasted'))).toEqual([{ mode: 'pasted', passages: 2 }]);
    expect(counts('page-saved', copies('saved'))).toEqual([{ passages: 2 }]);
    expect(subjects('page-unseen', copies('saved'))).toEqual([]);
    expect(subjects('page-saved', copies('page'))).toEqual([]);
  });

  it('tells that a cite-check was of another citation', () => {
    const citeCheck = { by: 'A. B.', at: '2026-11-01T00:00:00.000Z', citation: 'As it was.' };
    const of = (citation: string) =>
      subjects(
        'cite-check-lapsed',
        [{ id: '1', entry: { citeCheck } }, { id: '2' }],
        {},
        { citationOf: () => citation },
      );
    expect(of('As it is.')).toEqual(['1']);
    expect(of('As it was.')).toEqual([]);
  });
});
