// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClipToast } from '../../components/toast/ClipToast.tsx';
import type { ToastView } from '../../lib/messages/protocol.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { problemWords } from '../../lib/words/toast.ts';
import { METADATA, PUBLISHER } from './sample.ts';
import { checkAccessibility } from './stage.tsx';

const SAVED: Extract<ToastView, { state: 'saved' }> = {
  state: 'saved',
  locale: 'en',
  passages: 1,
  exact: 'Criminal groups depend on informants',
  citation: 'IRB Canada, MEX201601.E',
  borrowed: null,
  struck: [],
  already: false,
  undoable: true,
  refused: null,
  merged: 'seed',
  joined: null,
  apart: null,
  likely: null,
  publisher: null,
  address: 'https://irb.example/rir',
  notAt: [],
  origins: [],
  moreOrigins: 0,
  metadata: METADATA,
  rules: { standing: [], offers: [] },
  case: { id: 'case-1', reference: 'MX-2026-014' },
  cases: [
    { id: 'case-1', reference: 'MX-2026-014' },
    { id: 'case-2', reference: 'GT-2026-002' },
  ],
  issues: [
    { id: 'A', label: 'Relocation', depth: 0 },
    { id: 'A1', label: 'Safe', depth: 1 },
  ],
  issue: null,
  stance: null,
  note: '',
};

const actsOf = () => ({
  onFile: vi.fn(),
  onCorrect: vi.fn(),
  onRule: vi.fn(),
  onKeepApart: vi.fn(),
  onRejoin: vi.fn(),
  onOrigin: vi.fn(),
  onUndo: vi.fn(),
  onOpen: vi.fn(),
  onClose: vi.fn(),
});

function show(view: ToastView) {
  const acts = actsOf();
  render(<ClipToast view={view} {...acts} />);
  return acts;
}

it('warns of a publisher that the page only names, and of words that the other copy lacks', () => {
  const notAt = [{ capture: 'seed', address: 'https://www.irb.gc.ca/rir', state: 'gone' as const }];
  show({ ...SAVED, publisher: { ...PUBLISHER, by: 'name' }, address: 'http://127.0.0.1:9000/rir', notAt });
  expect(screen.getByText(/Named by the page; the host is 127.0.0.1, which is not known/)).toBeTruthy();
  expect(screen.getByText('These words are not in the copy at irb.gc.ca.')).toBeTruthy();
});

it('names in the fields who stands in for a publisher that was not found', () => {
  const { publisher: _, ...unnamed } = METADATA;
  const siteName = { value: 'COI Archive', foundIn: 'meta', weight: 1 } as const;
  show({ ...SAVED, metadata: { ...unnamed, siteName } });
  fireEvent.click(screen.getByRole('button', { name: /^Edit/ }));
  expect(screen.getByText('COI Archive, the name of the site, is given instead.')).toBeTruthy();
});

afterEach(() => vi.useRealTimers());

describe('clip toast', () => {
  it('says that a page gives two years, but not what is a mere guess or the user knows better', () => {
    const published = (foundIn: 'meta' | 'user', weight: number) => ({
      ...SAVED,
      metadata: {
        ...METADATA,
        published: {
          value: { year: 2019 },
          foundIn,
          weight: 0.9,
          others: [{ value: { year: 2025, month: 3, day: 14 }, foundIn: 'visible-text' as const, weight }],
        },
      },
    });
    show(published('meta', 0.1));
    show(published('user', 0.7));
    expect(screen.queryByText(/The page also gives/)).toBeNull();
    show(published('meta', 0.7));
    expect(screen.getByText(/The page also gives March 14, 2025; 2019 is cited/)).toBeTruthy();
  });

  it.each(LOCALES)('keeps nobody out in any state (%s)', async (locale) => {
    document.documentElement.lang = locale;
    document.title = 'toast';
    const views: ToastView[] = [
      { ...SAVED, locale },
      {
        ...SAVED,
        locale,
        metadata: {},
        joined: {
          grounds: [{ by: 'text', share: 0.97 }],
          with: { seed: false, address: 'https://a.example/1' },
        },
        likely: { title: null, address: 'https://b.example/2', grounds: [], agree: [], differ: [] },
      } satisfies ToastView,
      { state: 'pending', locale } as const,
      { state: 'undone', locale, exact: 'Words' } as const,
      { state: 'problem', locale, problem: { reason: 'storage-full', text: 'Words' } } as const,
    ];
    for (const view of views) {
      const { unmount } = render(<ClipToast view={view} {...actsOf()} />);
      await checkAccessibility();
      unmount();
    }
  });

  it('says where it is, and that a seed is the same source', () => {
    show(SAVED);
    expect(screen.getByRole('status').textContent).toBe('Clipped to MX-2026-014');
    expect(screen.getByText('Same report is in the seed corpus: kept as one source.')).toBeTruthy();
  });

  it('says when the passage was there before', () => {
    show({ ...SAVED, already: true });
    expect(screen.getByRole('status').textContent).toContain('Clipped before: kept once');
  });

  it('keeps what was clipped without a case in the library', () => {
    show({ ...SAVED, case: null, cases: [], issues: [] });
    expect(screen.getByRole('status').textContent).toContain('kept in the library');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('files: case, issue and out of it, stance', () => {
    const acts = show(SAVED);
    fireEvent.change(screen.getByLabelText('Case'), { target: { value: 'case-2' } });
    fireEvent.change(screen.getByLabelText('Issue'), { target: { value: 'A1' } });
    fireEvent.change(screen.getByLabelText('Issue'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Adverse' }));
    expect(acts.onFile.mock.calls.map(([change]) => change)).toEqual([
      { case: 'case-2' },
      { issue: 'A1' },
      { issue: null },
      { stance: 'adverse' },
    ]);
  });

  it('corrects the source over the page, and goes back to the clip on Escape', async () => {
    const acts = show(SAVED);
    fireEvent.click(screen.getByRole('button', { name: /^Edit/ }));
    expect(screen.queryByLabelText('Note')).toBeNull();
    await checkAccessibility();
    fireEvent.click(screen.getByRole('button', { name: 'Edit: Number' }));
    const field = screen.getByRole('textbox', { name: 'Number' }) as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'MEX201602.E' } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect(acts.onCorrect).toHaveBeenCalledWith('number', 'MEX201602.E');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Done' }), { key: 'Escape' });
    expect(screen.getByLabelText('Note')).toBeTruthy();
    expect(acts.onClose).not.toHaveBeenCalled();
  });

  it('says that a date was not found, and opens the field for it at once', () => {
    const { published: _, ...undated } = METADATA;
    const acts = show({ ...SAVED, metadata: undated });
    expect(screen.getByText(/Date not found/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Write the date' }));
    const field = screen.getByRole('textbox', { name: 'Published' }) as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: '2021-09-30' } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect(acts.onCorrect).toHaveBeenCalledWith('published', { year: 2021, month: 9, day: 30 });
  });

  it('says why it was kept as one source with another, and keeps it apart', () => {
    const grounds = [{ by: 'number', number: 'MEX201601.E' } as const, { by: 'text', share: 0.999 } as const];
    const acts = show({
      ...SAVED,
      joined: { grounds, with: { seed: true, address: 'https://irb.example/1' } },
    });
    expect(screen.getByText(/kept as one source/).textContent).toContain(
      'Same report is in the seed corpus: kept as one source (same number, MEX201601.E; 99% of the text in common).',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Keep apart' }));
    expect(acts.onKeepApart).toHaveBeenCalled();
  });

  it('says that it was kept apart, and takes it back, also after what else was said of the clip', () => {
    const acts = actsOf();
    const { rerender } = render(<ClipToast view={{ ...SAVED, apart: '2026-05-02T10:00:00Z' }} {...acts} />);
    expect(screen.getByText(/Kept apart: a source of its own now/)).toBeTruthy();
    rerender(<ClipToast view={{ ...SAVED, note: 'of weight' }} {...acts} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
    expect(acts.onRejoin).toHaveBeenCalledWith('2026-05-02T10:00:00Z');
    const joined = { grounds: [], with: { seed: true, address: 'https://irb.example/1' } };
    rerender(<ClipToast view={{ ...SAVED, joined }} {...acts} />);
    expect(screen.queryByText(/Kept apart/)).toBeNull();
  });

  it('says what the citation owes to another copy', () => {
    show({ ...SAVED, borrowed: 'Date from the copy of this publication at a.example.' });
    expect(screen.getByText(/from the copy of this publication/)).toBeTruthy();
  });

  it('says after a while that a clip is still being saved', async () => {
    vi.useFakeTimers();
    show({ state: 'pending', locale: 'en' });
    expect(screen.getByRole('status').textContent).toBe('Saving the clip…');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(5_000);
    });
    expect(screen.getByRole('status').textContent).toContain('Still saving the clip');
  });

  it('says of a passage of thousands of words that it is none to be quoted, and shows its beginning', () => {
    show({ ...SAVED, exact: 'word '.repeat(5_000).trim() });
    expect(screen.getByText(/^5,000 words: more than a quotation can hold/)).toBeTruthy();
    expect(document.querySelector('blockquote')?.textContent?.length).toBeLessThan(3_000);
  });

  it('cuts a citation that is longer than any, and keeps the way to edit it', () => {
    const citation = 'A title '.repeat(50);
    show({ ...SAVED, citation });
    expect(document.querySelector('.cut')?.textContent).toBe(citation);
    expect(document.querySelector('.cut button')).toBeNull();
    expect(screen.getByRole('button', { name: /^Edit/ })).toBeTruthy();
  });

  it('does not say which of several addresses was captured first', () => {
    show({ ...SAVED, merged: 'other-address' });
    expect(screen.getByText('Captured at another address too: kept as one source.')).toBeTruthy();
  });

  it('says which of the words the page shows struck out', () => {
    show({ ...SAVED, struck: ['no', 'ten'] });
    expect(screen.getByText('Includes words struck out on the page: “no”, “ten”.')).toBeTruthy();
  });

  it('leads to the comparison with what may be the same', () => {
    const acts = show({
      ...SAVED,
      merged: null,
      likely: {
        title: 'RIR',
        address: 'https://www.ecoi.example/1',
        grounds: [{ by: 'text', share: 0.97 }],
        agree: ['publisher'],
        differ: ['title', 'published'],
      },
    });
    const told = screen.getByText(/May be the same as “RIR” \(ecoi.example\)/).textContent;
    expect(told).toContain('97% of the text in common. Agrees: Publisher. Differs: Title, Published.');
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(acts.onOpen).toHaveBeenCalledWith('compare');
  });

  it('saves a note once: after a pause, on Enter, or when it is left', async () => {
    vi.useFakeTimers();
    const acts = show(SAVED);
    const note = screen.getByLabelText('Note');
    fireEvent.input(note, { target: { value: 'See also' } });
    await vi.advanceTimersByTimeAsync(700);
    fireEvent.keyDown(note, { key: 'Enter' });
    fireEvent.blur(note);
    expect(acts.onFile.mock.calls).toEqual([[{ note: 'See also' }]]);
  });

  it('goes on Escape and by its cross', () => {
    const acts = show(SAVED);
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(acts.onClose).toHaveBeenCalledTimes(2);
  });

  it.each(Object.keys(problemWords) as (keyof typeof problemWords)[])(
    'says what to do and keeps the words in hand: %s',
    (reason) => {
      show({ state: 'problem', locale: 'en', problem: { reason, text: 'My words' } });
      expect(screen.getByRole('alert').textContent).toContain(problemWords[reason].en);
      expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('My words');
    },
  );
});
