// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { eventOf, isPressed, printed } from '../../components/commands/key-names.ts';
import { match } from '../../components/commands/match.ts';
import { Palette } from '../../components/commands/Palette.tsx';
import type { Command } from '../../components/commands/types.ts';
import { KeysDialog } from '../../components/shell/KeysDialog.tsx';
import { LOCALES } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const acts = { coverage: vi.fn(), undo: vi.fn(), second: vi.fn() };

const COMMANDS: Command[] = [
  { id: 'coverage', group: 'go', label: 'Coverage', keys: [], act: { run: acts.coverage } },
  {
    id: 'go-case',
    group: 'go',
    label: 'Go to case…',
    keys: [],
    act: {
      choices: () => [
        { id: '1', label: 'MX-2026-014', isCurrent: true, run: vi.fn() },
        { id: '2', label: 'GT-2026-001', run: acts.second },
      ],
    },
  },
  { id: 'rename', group: 'outline', label: 'Rename the issue', keys: ['F2'] },
  { id: 'undo', group: 'anywhere', label: 'Undo', keys: ['Mod+Z'], act: { run: acts.undo } },
];

function palette(recent: string[] = []) {
  const told = { onRun: vi.fn(), onClose: vi.fn() };
  stage(<Palette commands={COMMANDS} recent={recent} {...told} />);
  const field = screen.getByRole('combobox') as HTMLInputElement;
  const press = (key: string, more = {}) => fireEvent.keyDown(field, { key, ...more });
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  const lines = () => screen.queryAllByRole('option').map((line) => line.textContent);
  return { ...told, field, press, type, lines };
}

describe('palette', () => {
  it('shows what applies here, once, the recent ones first', () => {
    const { lines } = palette(['undo', 'rename', 'gone']);
    expect(lines()).toEqual(['UndoCtrl+Z', 'Coverage', 'Go to case…']);
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Recent',
      'Go to',
    ]);
  });

  it('is walked by arrows, round its ends, and run by Enter', () => {
    const { press, onRun, field } = palette();
    press('ArrowUp');
    const chosen = screen.getByRole('option', { selected: true });
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen.id);
    press('Enter');
    expect(onRun.mock.calls).toEqual([['undo', { run: acts.undo }]]);
  });

  it('finds what a command asks for by its name alone, and not all of it by the command’s', () => {
    const { type, lines, press, onRun } = palette();
    type('guat');
    expect(lines()).toEqual([]);
    expect(screen.getByRole('status').textContent).toMatch(/No command/);
    type('gt-2026');
    expect(lines()).toEqual(['Go to case: GT-2026-001']);
    press('Enter');
    expect(onRun.mock.calls[0]).toEqual(['go-case', { run: acts.second }]);
    type('go case');
    expect(lines()).toEqual(['Go to case…']);
  });

  it('asks which, and goes back', () => {
    const { type, lines, press, onClose } = palette();
    type('go to');
    press('Enter');
    expect(lines()).toEqual(['MX-2026-014now', 'GT-2026-001']);
    press('Escape');
    expect(lines()).toHaveLength(3);
    press('k', { ctrlKey: true });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives back what was selected on the page, which commands are about', () => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.textContent = 'Families leave at night';
    document.getSelection()?.selectAllChildren(paragraph);
    palette();
    // As the browser does when a field takes the focus.
    document.getSelection()?.removeAllRanges();
    cleanup();
    expect(String(document.getSelection())).toBe('Families leave at night');
    paragraph.remove();
  });

  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(<Palette commands={COMMANDS} recent={['undo']} onRun={vi.fn()} onClose={vi.fn()} />, locale);
    await checkAccessibility();
  });
});

describe('the sheet of shortcuts', () => {
  it('names every command; those that do not apply cannot be chosen', async () => {
    const onChoose = vi.fn();
    stage(<KeysDialog commands={COMMANDS} onChoose={onChoose} onClose={vi.fn()} />);
    const rows = screen.getAllByRole('row');
    for (const { label } of COMMANDS)
      expect(rows.filter((row) => row.textContent?.startsWith(label))).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Rename the issue' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onChoose).toHaveBeenCalledWith(COMMANDS[3]);
    await checkAccessibility();
  });
});

describe('what was typed', () => {
  const marked = (query: string, text: string) =>
    match(query, text)?.marks.map(({ start, end }) => text.slice(start, end));

  it('fits words, parts of words and the letters that begin them, without accents', () => {
    expect(marked('issue new', 'New issue')).toEqual(['New', 'issue']);
    expect(marked('ni', 'New issue')).toEqual(['N', 'i']);
    expect(marked('neis', 'New issue')).toEqual(['Ne', 'is']);
    expect(marked('retablir', 'Rétablir')).toEqual(['Rétablir']);
    expect(marked('', 'New issue')).toEqual([]);
    expect(match('ewi', 'New issue')).toBeNull();
  });

  it('fits better at the beginning of a word', () => {
    const score = (text: string) => match('case', text)?.score ?? 0;
    expect(score('Case')).toBeGreaterThan(score('New case'));
    expect(score('New case')).toBeGreaterThan(score('Showcase'));
  });
});

describe('keys', () => {
  const event = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...more });

  it('are printed as on the system’s keyboards', () => {
    expect([
      printed('Mod+Shift+Z', false),
      printed('Mod+Shift+Z', true),
      printed('Alt+ArrowUp', false),
    ]).toEqual(['Ctrl+Shift+Z', '⇧⌘Z', 'Alt+↑']);
  });

  it('are told apart: K clips, Ctrl+K does not', () => {
    const ctrlK = event('k', { ctrlKey: true });
    expect([isPressed(ctrlK, 'Mod+K', false, false), isPressed(ctrlK, 'K', false, false)]).toEqual([
      true,
      false,
    ]);
    expect(isPressed(event('k'), 'Mod+K', false, false)).toBe(false);
    expect(isPressed(event('z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false, false)).toBe(false);
    expect(isPressed(event('?', { shiftKey: true }), '?', false, false)).toBe(true);
    // On a Mac Ctrl+K deletes to the end of the line where one writes.
    expect(isPressed(ctrlK, 'Mod+K', true, true)).toBe(false);
    expect(isPressed(event('k', { metaKey: true }), 'Mod+K', true, true)).toBe(true);
  });

  it('that are pressed for a list are the keys it hears', () => {
    expect(eventOf('Alt+ArrowUp', false)).toMatchObject({ key: 'ArrowUp', altKey: true, shiftKey: false });
    expect(eventOf('K', false)).toMatchObject({ key: 'k', code: 'KeyK' });
    expect(eventOf('Mod+A', false)).toMatchObject({ key: 'a', ctrlKey: true });
  });
});
