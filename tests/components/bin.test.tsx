// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BinDialog, type Deleted } from '../../components/bin/BinDialog.tsx';
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
