// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BinDialog, type Deleted } from '../../components/bin/BinDialog.tsx';
import { EraseDialog, type ToErase } from '../../components/bin/EraseDialog.tsx';
import { LOCALES } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const text = (words: string) => ({ en: words, es: words, fr: words });
const gone = (change: Partial<Deleted>): Deleted => ({
  kind: 'issue',
  id: '1',
  deletedAt: '2026-05-02T10:00:00.000Z',
  name: text('Bars'),
  reference: text('MX-1'),
  more: 0,
  lacks: null,
  ...change,
});

const ITEMS = [
  gone({ more: 2 }),
  gone({ kind: 'entry', id: '2', name: text('Families leave'), lacks: 'case' }),
  gone({ kind: 'clip', id: '3', deletedAt: '2026-05-01T10:00:00.000Z', name: null, reference: null }),
];

describe('the bin', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(<BinDialog items={ITEMS} said="x" onPutBack={vi.fn()} onClose={vi.fn()} />, locale);
    await checkAccessibility();
  });

  it('says what each was, and why one cannot come back yet', () => {
    const onPutBack = vi.fn();
    stage(<BinDialog items={ITEMS} said="" onPutBack={onPutBack} onClose={vi.fn()} />);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual([
      'BarsIssue · with 2 below it · MX-1Put back',
      '“Families leave”Entry · MX-1Its case was deleted. Put that back first.',
      'Without a nameClipPut back',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Put back: Bars' }));
    expect(onPutBack.mock.calls).toEqual([[ITEMS[0], 'Bars']]);
  });

  it('shows one kind', () => {
    stage(<BinDialog items={ITEMS} said="" onClose={vi.fn()} />);
    fireEvent.change(screen.getByRole('combobox', { name: /Show/ }), { target: { value: 'clip' } });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Put back/ })).toBeNull();
  });

  it('teaches where it is empty', () => {
    stage(<BinDialog items={[]} said="" onClose={vi.fn()} />);
    expect(screen.getByText(/The bin is empty/)).toBeTruthy();
  });
});

const none = {
  cases: 0,
  issues: 0,
  entries: 0,
  exhibits: 0,
  searches: 0,
  passages: 0,
  captures: 0,
  sources: 0,
  packages: 0,
  relations: 0,
  publishers: 0,
  userRules: 0,
  origins: 0,
  sightings: 0,
};
const some: ToErase = { counts: { ...none, entries: 2, passages: 1, captures: 1 }, steps: 3, held: 1 };
const erase = (change: Partial<Parameters<typeof EraseDialog>[0]> = {}) => (
  <EraseDialog
    what={null}
    erasure={some}
    said=""
    onArchive={vi.fn()}
    onErase={vi.fn()}
    onClose={vi.fn()}
    {...change}
  />
);

describe('erasing', () => {
  it('is asked for of one thing, also of one that cannot come back, and of all', () => {
    const onErase = vi.fn();
    stage(<BinDialog items={ITEMS} said="" onErase={onErase} onClose={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete for ever: Families leave' }));
    fireEvent.click(screen.getByRole('button', { name: 'Empty the bin…' }));
    expect(onErase.mock.calls).toEqual([
      [ITEMS[1], '“Families leave”'],
      [null, null],
    ]);
  });

  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(erase({ said: 'x' }), locale);
    await checkAccessibility();
  });

  it('says in numbers what goes, with the way out in hand', () => {
    stage(erase());
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual(['2 entries', '1 passage', '1 capture with its text and page']);
    expect(screen.getByText(/cannot be undone/).parentElement?.textContent).toMatch(/3 earlier steps/);
    expect(screen.getByText(/One thing stays/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Cancel');
  });

  it('saves an archive before it erases, one after the other', async () => {
    let saved: (name: string) => void = () => undefined;
    const onErase = vi.fn(async () => undefined);
    const onArchive = () =>
      new Promise<string>((resolve) => {
        saved = resolve;
      });
    stage(erase({ onErase, onArchive }));
    const last = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete for ever' });
    fireEvent.click(screen.getByRole('button', { name: 'Save an archive first' }));
    expect(last.disabled).toBe(true);
    saved('a.zip');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('a.zip'));
    await waitFor(() => expect(last.disabled).toBe(false));
    fireEvent.click(last);
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('offers nothing where nothing can go', () => {
    stage(erase({ erasure: { counts: none, steps: 0, held: 1 } }));
    expect(screen.queryByRole('button', { name: 'Delete for ever' })).toBeNull();
  });
});
