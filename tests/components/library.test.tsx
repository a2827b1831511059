// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Duplicates } from '../../components/library/Duplicates.tsx';
import { Filters } from '../../components/library/Filters.tsx';
import { NO_FILTER } from '../../components/library/filter.ts';
import { SourceDetail, type SourceVerbs } from '../../components/library/SourceDetail.tsx';
import { SourceList } from '../../components/library/SourceList.tsx';
import type { Decided, Duplicate, Kin, PairFacts } from '../../components/library/types.ts';
import { LOCALES, type Locale, type PartialDate, type SourceMetadata } from '../../lib/model/index.ts';
import { LINES, meta } from './library-lines.ts';
import { capture, METADATA, PUBLISHER, passage, source } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const KIN: Kin = {
  as: 'translation',
  source: source({ id: 'rir-fr', metadata: { title: { value: 'Mexique', foundIn: 'meta', weight: 1 } } }),
  grounds: [{ by: 'number', number: 'MEX201601' }],
};

const DETAIL = {
  source: source(),
  publisher: PUBLISHER,
  captures: [capture(), capture({ id: 'capture-2', address: 'https://ecoi.example/rir' })],
  passages: [passage('p', 'Words')],
  kin: [],
  duplicates: 0,
  heading: null,
};

const acts = () => ({ onBack: vi.fn(), onChoose: vi.fn(), onCompare: vi.fn() });

const verbs = (): SourceVerbs => ({
  onCorrect: vi.fn(),
  onAssess: vi.fn(),
  onSplit: vi.fn(),
  onRetire: vi.fn(),
  rules: { offers: [], standing: [], onMake: vi.fn(), onEnd: vi.fn() },
});

describe('a source that has an altered copy', () => {
  const SPOOF = 'http://127.0.0.1:9000/rir';
  const invented = {
    ...passage('p', 'Cartels never track individuals'),
    capture: 'spoof',
    notAt: [{ capture: 'seed', address: 'https://www.irb.gc.ca/rir', state: 'gone' as const }],
  };

  it('tells the words of the copy from its own', () => {
    const captures = [capture(), capture({ id: 'spoof', address: SPOOF })];
    const passages = [passage('q', 'Criminal groups depend'), invented];
    stage(
      <SourceDetail
        {...DETAIL}
        source={source({ onText: [SPOOF] })}
        captures={captures}
        passages={passages}
        {...acts()}
      />,
    );
    const [own, its] = document.querySelectorAll('ol.taken > li');
    expect(own?.textContent).toBe('Criminal groups depend');
    expect(its?.textContent).toContain('From the copy at 127.0.0.1.');
    expect(its?.textContent).toContain('These words are not in the copy at irb.gc.ca.');
  });
});

describe('library', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(
      <>
        <h1>Library</h1>
        <Filters lines={LINES} filter={NO_FILTER} onFilter={vi.fn()} />
        <SourceList lines={LINES} chosen="rir" onChoose={vi.fn()} onClear={vi.fn()} />
        <SourceDetail {...DETAIL} {...acts()} verbs={verbs()} duplicates={1} kin={[KIN]} />
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

  it('retires a source for a reason, and takes it into use again', async () => {
    const may = verbs();
    const { rerender } = stage(<SourceDetail {...DETAIL} {...acts()} verbs={may} />);
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: 'withdrawn' } });
    fireEvent.input(screen.getByLabelText(/^By what/), { target: { value: 'Taken down in May.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Retire it' }));
    expect(may.onRetire).toHaveBeenCalledWith({ why: 'withdrawn', words: 'Taken down in May.' });
    const at = '2026-05-02T10:00:00.000Z';
    const source = {
      ...DETAIL.source,
      retired: { why: 'withdrawn', words: 'Taken down in May.', at } as const,
    };
    rerender(<SourceDetail {...DETAIL} {...acts()} source={source} verbs={may} />);
    await checkAccessibility();
    expect(screen.getByText('Taken down in May.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use it again' }));
    expect(may.onRetire).toHaveBeenLastCalledWith(null);
  });

  it('leads from a source to its text, and from a passage to its place', () => {
    const seed = capture({ circumstances: { mode: 'seed', startedAt: null, endedAt: null } });
    stage(<SourceDetail {...DETAIL} {...acts()} captures={[seed]} />);
    expect(screen.getByRole('link', { name: /^Read/ }).getAttribute('href')).toBe(
      '/reader.html#capture=capture-1',
    );
    expect(screen.getByRole('link', { name: 'Words' }).getAttribute('href')).toBe('/reader.html#passage=p');
    expect(screen.getByText(/day not known/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Edit/ })).toBeNull();
  });

  it('shows where a source stands, and splits a copy off with all its captures', () => {
    const may = verbs();
    stage(<SourceDetail {...DETAIL} {...acts()} verbs={may} />);
    fireEvent.click(screen.getByRole('button', { name: 'Split off this copy: https://ecoi.example/rir' }));
    expect(may.onSplit).toHaveBeenCalledWith(['capture-2']);
  });

  it('says of a copy that only its words make it one, and of a capture that the page could not be read', () => {
    const captures = DETAIL.captures.map((each, at) =>
      at === 0 ? { ...each, circumstances: { ...each.circumstances, metadataFailed: true } } : each,
    );
    const doubted = source({ onText: ['https://ecoi.example/rir'] });
    stage(<SourceDetail {...DETAIL} {...acts()} source={doubted} captures={captures} />);
    const copy = screen.getByRole('link', { name: 'https://ecoi.example/rir' }).closest('li') as HTMLElement;
    expect(within(copy).getByText(/^Its words agree or nearly agree/)).toBeTruthy();
    expect(screen.getAllByText(/^Its words agree or nearly agree/)).toHaveLength(1);
    expect(screen.getAllByText(/what the page says of itself could not be read/)).toHaveLength(1);
  });

  it('splits nothing off a source with one address, nor a seed, nor in read-only mode', () => {
    const { rerender } = stage(<SourceDetail {...DETAIL} {...acts()} />);
    expect(screen.queryByRole('button', { name: /Split/ })).toBeNull();
    rerender(<SourceDetail {...DETAIL} {...acts()} captures={[capture()]} verbs={verbs()} />);
    expect(screen.queryByRole('button', { name: /Split/ })).toBeNull();
    const seed = capture({ circumstances: { mode: 'seed', startedAt: null, endedAt: null } });
    const other = capture({ id: 'capture-2', address: 'https://ecoi.example/rir' });
    rerender(<SourceDetail {...DETAIL} {...acts()} captures={[seed, other]} verbs={verbs()} />);
    expect(screen.getAllByRole('button', { name: /Split/ })).toHaveLength(1);
  });

  it('leads to what is kin, and to the comparison with what may be the same', () => {
    const go = acts();
    stage(<SourceDetail {...DETAIL} {...go} kin={[KIN]} duplicates={1} />);
    expect(screen.getByText('The same in another language')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mexique' }));
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(go.onChoose).toHaveBeenCalledWith('rir-fr');
    expect(go.onCompare).toHaveBeenCalled();
  });
});

describe('possible duplicates', () => {
  const of = (value: PartialDate): SourceMetadata => ({
    ...METADATA,
    published: { value, foundIn: 'meta', weight: 1 },
  });
  const pair = (id: string): Duplicate => ({
    ours: source({ metadata: of({ year: 2023 }) }),
    theirs: source({
      id,
      metadata: of({ year: 2024, month: 1 }),
      addresses: [`https://ecoi.example/${id}`],
    }),
    grounds: [{ by: 'text', share: 0.86 }],
    agree: [{ field: 'number', ours: { value: 'MEX201601.E' }, theirs: { value: 'MEX201601.E' } }],
    differ: [
      { field: 'published', ours: { value: { year: 2023 } }, theirs: { value: { year: 2024, month: 1 } } },
    ],
  });

  const FACTS: PairFacts = {
    ours: [capture()],
    theirs: [capture(), capture({ id: 'capture-2' })],
    wording: {
      share: 0.979,
      differ: [{ before: 'men in', ours: 'cars', theirs: '', after: 'without plates' }],
    },
  };
  const show = (
    duplicates: Duplicate[],
    locale: Locale = 'en',
    decided: Decided | null = null,
    facts = FACTS,
  ) => {
    const decide = { onUndo: vi.fn(), onMerge: vi.fn(), onKeepApart: vi.fn(), onClose: vi.fn() };
    const readFacts = () => Promise.resolve(facts);
    stage(<Duplicates duplicates={duplicates} decided={decided} readFacts={readFacts} {...decide} />, locale);
    return decide;
  };
  const cells = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);

  it.each(LOCALES)('keep nobody out (%s)', async (locale) => {
    show([pair('a'), pair('b')], locale);
    await checkAccessibility();
  });

  it('stand side by side: why, and what each says of itself', () => {
    show([pair('a')]);
    expect(screen.getByText('In common: 86% of the text in common.')).toBeTruthy();
    expect(cells(/^Published .differs/)).toEqual(['2023', 'January 2024']);
    expect(cells(/^Number .the same/)).toEqual(['MEX201601.E', 'MEX201601.E']);
    expect(cells(/^Authors/)).toEqual(['Not found', 'Not found']);
  });

  it('tell what was captured of each, and which words differ', async () => {
    show([pair('a')]);
    expect(await screen.findAllByText(/97% of the words are the same/)).toHaveLength(2);
    expect(cells(/^Captures/)[1]).toMatch(/^2 captures · Read/);
    expect(cells(/^Difference 1/)).toEqual([
      'men in cars without plates',
      'men in nothing here without plates',
    ]);
  });

  it('of which few words are the same are told by that first, and kept apart by the main button', async () => {
    const named = (title: string) => ({ ...METADATA, title: meta(title), number: meta('MEX201601.E') });
    const ofReport = 'Mexico: Profiles of individuals targeted';
    const unlike: Duplicate = {
      ...pair('a'),
      ours: source({ metadata: named(ofReport), seed: true }),
      theirs: source({ id: 'a', metadata: named(`${ofReport}, and prices of cars`) }),
      grounds: [
        { by: 'number', number: 'MEX201601.E' },
        { by: 'title', title: 'Prices' },
      ],
      agree: [],
    };
    show([unlike], 'en', null, { ...FACTS, wording: { share: 0.05, differ: FACTS.wording?.differ ?? [] } });
    expect(await screen.findByText('Only 5% of the words are the same.')).toBeTruthy();
    expect(screen.getByText(/They differ in: Title, Published/)).toBeTruthy();
    expect(screen.getByText('In common: same number, MEX201601.E. Any page can print that.')).toBeTruthy();
    expect(screen.queryByText(/Likely one work|same title/)).toBeNull();
    const isMain = (name: string) => screen.getByRole('button', { name }).classList.contains('main');
    expect([isMain('Keep apart'), isMain('Merge')]).toEqual([true, false]);
  });

  it('let the user say which one stays, but for what came with Proffer', () => {
    const decide = show([pair('a')]);
    fireEvent.click(screen.getByRole('button', { name: 'Keep the other one' }));
    expect(cells(/^Published/)).toEqual(['January 2024', '2023']);
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(decide.onMerge.mock.calls[0]?.[0].ours.id).toBe('a');
    cleanup();
    show([{ ...pair('a'), ours: source({ seed: true }) }]);
    expect(screen.queryByRole('button', { name: 'Keep the other one' })).toBeNull();
    expect(screen.getByText('Stays: it came with Proffer')).toBeTruthy();
  });

  it('say what was decided, with the way back', () => {
    const onUndo = vi.fn();
    show([pair('a')], 'en', { text: 'Kept apart.', onUndo });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalled();
  });

  it('take the last decision back by the key, wherever the focus is', () => {
    const decide = show([pair('a'), pair('b')]);
    (document.activeElement as HTMLElement | null)?.blur();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(decide.onUndo).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true });
    expect(decide.onUndo).toHaveBeenCalledTimes(1);
  });

  it('are decided one pair at a time', () => {
    const decide = show([pair('a'), pair('b')]);
    fireEvent.click(screen.getByRole('button', { name: 'Next pair' }));
    expect(screen.getByText('Pair 2 of 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(decide.onMerge.mock.calls[0]?.[0].theirs.id).toBe('b');
    fireEvent.click(screen.getByRole('button', { name: 'Keep apart' }));
    expect(decide.onKeepApart).toHaveBeenCalled();
  });

  it('say when none is left', () => {
    show([]);
    expect(screen.getByText('No pair is left to compare.')).toBeTruthy();
  });
});
