// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClipToast } from '../../components/toast/ClipToast.tsx';
import type { ToastView } from '../../lib/messages/protocol.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { problemWords } from '../../lib/words/toast.ts';
import { checkAccessibility } from './stage.tsx';

const SAVED: ToastView = {
  state: 'saved',
  locale: 'en',
  passages: 1,
  exact: 'Criminal groups depend on informants',
  citation: 'IRB Canada, MEX201601.E',
  already: false,
  undoable: true,
  refused: null,
  merged: 'seed',
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

function show(view: ToastView) {
  const acts = { onFile: vi.fn(), onUndo: vi.fn(), onOpen: vi.fn(), onClose: vi.fn() };
  render(<ClipToast view={view} {...acts} />);
  return acts;
}

afterEach(() => vi.useRealTimers());

describe('clip toast', () => {
  it.each(LOCALES)('keeps nobody out in any state (%s)', async (locale) => {
    document.documentElement.lang = locale;
    document.title = 'toast';
    for (const view of [
      { ...SAVED, locale },
      { state: 'pending', locale } as const,
      { state: 'undone', locale, exact: 'Words' } as const,
      { state: 'problem', locale, problem: { reason: 'storage-full', text: 'Words' } } as const,
    ]) {
      const { unmount } = render(
        <ClipToast view={view} onFile={vi.fn()} onUndo={vi.fn()} onOpen={vi.fn()} onClose={vi.fn()} />,
      );
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
