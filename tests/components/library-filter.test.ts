import { describe, expect, it } from 'vitest';
import { choicesOf, filterLines, NO_FILTER } from '../../components/library/filter.ts';
import { LINES } from './library-lines.ts';

const found = (change: Partial<typeof NO_FILTER>) =>
  filterLines(LINES, { ...NO_FILTER, ...change }, 'en').map((one) => one.source.id);

describe('library filter', () => {
  it('puts the newest first and the undated last', () => {
    expect(found({})).toEqual(['hrw', 'rir', 'bare']);
  });

  it('finds words whatever their accents and case', () => {
    expect([
      found({ words: 'MEXICO informe' }),
      found({ words: 'mex201601' }),
      found({ words: 'guatemala' }),
    ]).toEqual([['hrw'], ['rir'], []]);
  });

  it('narrows by every field', () => {
    expect(found({ language: 'es' })).toEqual(['hrw']);
    expect(found({ publisher: 'Human Rights Watch' })).toEqual(['hrw']);
    expect(found({ kind: 'response-to-information-request' })).toEqual(['rir']);
    expect(found({ year: '2023' })).toEqual(['rir']);
    expect(found({ year: 'undated' })).toEqual(['bare']);
    expect(found({ only: 'seeds' })).toEqual(['rir']);
    expect(found({ only: 'captured' })).toEqual(['bare']);
    expect(found({ only: 'unfiled' })).toEqual(['bare']);
    expect(found({ only: 'retired' })).toEqual(['hrw']);
    expect(found({ type: 'government' })).toEqual(['rir']);
    expect(found({ country: 'GT' })).toEqual(['bare']);
  });

  it('knows a source that names no publisher by the name of its site', () => {
    expect(found({ publisher: 'COI Archive' })).toEqual(['bare']);
    expect(found({ words: 'coi archive' })).toEqual(['bare']);
  });

  it('puts them in the order asked for', () => {
    expect(found({ order: 'title' })).toEqual(['bare', 'hrw', 'rir']);
    expect(found({ order: 'captured' })).toEqual(['bare', 'hrw', 'rir']);
    expect(found({ order: 'publisher' })).toEqual(['bare', 'hrw', 'rir']);
  });

  it('offers what there is', () => {
    expect(choicesOf(LINES, 'en')).toEqual({
      countries: ['GT', 'MX'],
      kinds: ['response-to-information-request'],
      publishers: ['COI Archive', 'Human Rights Watch', 'Immigration and Refugee Board of Canada'],
      languages: ['en', 'es'],
      types: ['government'],
      years: ['undated', '2025', '2023'],
    });
  });
});
