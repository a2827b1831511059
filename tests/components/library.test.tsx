// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Filters } from '../../components/library/Filters.tsx';
import { choicesOf, filterLines, type LibraryLine, NO_FILTER } from '../../components/library/filter.ts';
import { SourceDetail } from '../../components/library/SourceDetail.tsx';
import { SourceList } from '../../components/library/SourceList.tsx';
import { LOCALES, type SourceMetadata } from '../../lib/model/index.ts';
import { capture, METADATA, passage, source } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const line = (id: string, metadata: SourceMetadata, seed = false): LibraryLine => ({
  source: source({ id, metadata, seed }),
  captures: 2,
  passages: 1,
  firstCaptured: null,
  lastCaptured: null,
});

const LINES = [
  line('rir', METADATA, true),
  line('hrw', {
    title: { value: 'México: informe', foundIn: 'meta', weight: 1 },
    publisher: { value: 'Human Rights Watch', foundIn: 'meta', weight: 1 },
    language: { value: 'es', foundIn: 'meta', weight: 1 },
    published: { value: { year: 2025 }, foundIn: 'meta', weight: 1 },
  }),
  line('bare', {}),
];

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
    expect(found({ seedsOnly: true })).toEqual(['rir']);
  });

  it('offers what there is', () => {
    expect(choicesOf(LINES, 'en')).toEqual({
      kinds: ['response-to-information-request'],
      publishers: ['Human Rights Watch', 'Immigration and Refugee Board of Canada'],
      languages: ['en', 'es'],
      years: ['undated', '2025', '2023'],
    });
  });
});

describe('library', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(
      <>
        <h1>Library</h1>
        <Filters lines={LINES} filter={NO_FILTER} onFilter={vi.fn()} />
        <SourceList lines={LINES} chosen="rir" onChoose={vi.fn()} onClear={vi.fn()} />
        <SourceDetail
          source={source()}
          captures={[capture()]}
          passages={[passage('p', 'Words')]}
          heading={null}
          onBack={vi.fn()}
          onCorrect={vi.fn()}
        />
      </>,
      locale,
    );
    await checkAccessibility();
  });

  it('tells of a chosen source, and how to leave a filter that finds nothing', () => {
    const [onChoose, onClear] = [vi.fn(), vi.fn()];
    const { rerender } = stage(
      <SourceList lines={LINES} chosen={null} onChoose={onChoose} onClear={onClear} />,
    );
    fireEvent.click(screen.getByRole('button', { name: /MEX201601/ }));
    expect(onChoose).toHaveBeenCalledWith('rir');
    rerender(<SourceList lines={[]} chosen={null} onChoose={onChoose} onClear={onClear} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(onClear).toHaveBeenCalled();
  });

  it('leads from a source to its text, and from a passage to its place', () => {
    stage(
      <SourceDetail
        source={source()}
        captures={[capture({ circumstances: { mode: 'seed', startedAt: null, endedAt: null } })]}
        passages={[passage('p-1', 'Words')]}
        heading={null}
        onBack={vi.fn()}
      />,
    );
    expect(screen.getByRole('link', { name: /^Read/ }).getAttribute('href')).toBe(
      '/reader.html#capture=capture-1',
    );
    expect(screen.getByRole('link', { name: 'Words' }).getAttribute('href')).toBe('/reader.html#passage=p-1');
    expect(screen.getByText(/day not known/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Edit/ })).toBeNull();
  });
});
