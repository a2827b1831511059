import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../components/source/drafts.ts';
import { FIELDS } from '../../components/source/fields.ts';
import { LOCALES, type SourceMetadata } from '../../lib/model/index.ts';
import { fieldWords } from '../../lib/words/source.ts';
import { METADATA } from './sample.ts';

const ALL: SourceMetadata = {
  ...METADATA,
  authors: {
    value: [
      { name: 'Ana Ruiz', kind: 'person' },
      { name: 'HRW', kind: 'body' },
    ],
    foundIn: 'meta',
    weight: 1,
  },
  countries: { value: ['MX', 'MM', 'CI'], foundIn: 'meta', weight: 1 },
  language: { value: 'es-419', foundIn: 'meta', weight: 1 },
  doi: { value: '10.1000/182', foundIn: 'meta', weight: 1 },
  canonicalUrl: { value: 'https://irb.example/rir?id=1', foundIn: 'link', weight: 1 },
};

describe('fields', () => {
  it('are all shown, each once', () => {
    expect([...FIELDS].sort()).toEqual(Object.keys(fieldWords).sort());
  });
});

describe('drafts', () => {
  it.each(LOCALES)('are read back as they were written (%s)', (locale) => {
    for (const key of Object.keys(ALL) as (keyof SourceMetadata)[]) {
      const value = ALL[key]?.value;
      expect(readDraft(key, draftOf(key, value, locale), locale)).toEqual({ ok: true, value });
    }
  });

  it.each([
    ['published', '2021', { year: 2021 }],
    ['published', '2021-9', { year: 2021, month: 9 }],
    ['published', ' 2021-09-30 ', { year: 2021, month: 9, day: 30 }],
    ['published', '30 September 2021', { year: 2021, month: 9, day: 30 }],
    ['published', '30 de septiembre de 2021', { year: 2021, month: 9, day: 30 }],
    ['published', '30/09/2021', { year: 2021, month: 9, day: 30 }],
    ['modified', 'septembre 2021', { year: 2021, month: 9 }],
    ['language', 'Spanish', 'es'],
    ['language', 'español', 'es'],
    ['language', 'PT-br', 'pt-BR'],
    ['countries', 'MX GT', ['MX', 'GT']],
    ['countries', 'mexico, Burma; mx', ['MX', 'MM']],
    ['doi', 'https://doi.org/10.1000/182', '10.1000/182'],
    [
      'translations',
      'fr https://example.org/fr?a=1;b;  es https://example.org/es;',
      [
        { language: 'fr', address: 'https://example.org/fr?a=1;b' },
        { language: 'es', address: 'https://example.org/es' },
      ],
    ],
    ['title', ' A  title\nof two lines ', 'A title of two lines'],
  ] as const)('of %s read %j', (key, draft, value) => {
    expect(readDraft(key, draft, 'en')).toEqual({ ok: true, value });
  });

  it('of authors leave out empty names', () => {
    const draft = [
      { name: ' Ana  Ruiz ', kind: 'person' },
      { name: ' ', kind: 'body' },
    ] as const;
    expect(readDraft('authors', [...draft], 'en')).toEqual({
      ok: true,
      value: [{ name: 'Ana Ruiz', kind: 'person' }],
    });
    expect(readDraft('authors', [], 'en')).toEqual({ ok: false, error: 'empty' });
  });

  it.each([
    ['title', '  ', 'empty'],
    ['kind', '', 'empty'],
    ['countries', 'Mexico; Ruritania', 'countriesWrong'],
    ['language', 'English please', 'languageWrong'],
    ['modified', '31 May', 'dateWrong'],
    ['published', 'last week', 'dateWrong'],
    ['published', '2021-13', 'monthWrong'],
    ['published', '2021-02-30', 'dayWrong'],
    ['published', '05/06/2021', 'dateUnclear'],
    ['doi', '1000/182', 'doiWrong'],
    ['pdfUrl', 'javascript:alert(1)', 'addressWrong'],
    ['translations', 'fr javascript:alert(1)', 'addressWrong'],
    ['translations', 'https://example.org/fr', 'addressWrong'],
  ] as const)('refuse a wrong %s: %j', (key, draft, error) => {
    expect(readDraft(key, draft, 'en')).toEqual({ ok: false, error });
  });
});
