// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { HistoryDialog, type Step } from '../../components/history/HistoryDialog.tsx';
import { LOCALES } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const text = (words: string) => ({ en: words, es: words, fr: words });
const AT = '2026-05-02T10:00:00.000Z';

const STEPS: Step[] = [
  {
    id: '3',
    verb: 'delete-issue',
    at: AT,
    isUndone: true,
    subject: text('Bars'),
    fields: [],
    more: 2,
    reference: text('MX-1'),
  },
  {
    id: '2',
    verb: 'move-entry',
    at: AT,
    isUndone: false,
    subject: null,
    fields: [],
    more: 0,
    reference: text('MX-1'),
  },
  {
    id: '1',
    verb: 'clip',
    at: AT,
    isUndone: false,
    subject: text('Families leave'),
    fields: [],
    more: 0,
    reference: null,
  },
];

function history(steps: readonly Step[] = STEPS, said = '') {
  const acts = { onWalk: vi.fn(), onUndo: vi.fn(), onRedo: vi.fn(), onBin: vi.fn(), onClose: vi.fn() };
  return { acts, scene: <HistoryDialog steps={steps} said={said} {...acts} /> };
}

describe('what was done', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(history(STEPS, 'Undone').scene, locale);
    await checkAccessibility();
  });

  it('says each step in words, and goes back and forth to it', () => {
    const { acts, scene } = history();
    stage(scene);
    const forth = screen.getByRole('button', { name: 'Redo to here: delete an issue “Bars” and 2 more' });
    fireEvent.click(forth);
    fireEvent.click(screen.getByRole('button', { name: 'Undo to here: clip “Families leave”' }));
    expect(acts.onWalk.mock.calls.map(([step]) => step.id)).toEqual(['3', '1']);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/Undone · MX-1 · .*2026/);
  });

  it('is walked by arrows, and by the keys of undo and redo', () => {
    const { acts, scene } = history();
    stage(scene);
    const [first, second] = screen.getAllByRole('button', { name: /to here/ });
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second as HTMLElement, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(second as HTMLElement, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect([acts.onUndo.mock.calls.length, acts.onRedo.mock.calls.length]).toEqual([1, 1]);
  });

  it('teaches where there is nothing yet', () => {
    stage(history([]).scene);
    expect(screen.getByText(/Nothing yet/)).toBeTruthy();
  });
});
