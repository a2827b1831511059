// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Outline } from '../../components/binder/Outline.tsx';
import { issuePath, itemsIn, outlineRows, unfolded } from '../../components/binder/rows.ts';
import { LOCALES, type Locale } from '../../lib/model/index.ts';
import { view } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const verbs = () => ({
  onChoose: vi.fn(),
  onAdd: vi.fn(),
  onRename: vi.fn(),
  onRemove: vi.fn(),
  onStep: vi.fn(),
  onFile: vi.fn(),
});

function show(locale: Locale = 'en', readOnly = false) {
  const acts = verbs();
  stage(<Outline rows={outlineRows(view(), locale)} chosen="A" readOnly={readOnly} {...acts} />, locale);
  return acts;
}

/** jsdom hides every popover. */
const HIDDEN = { hidden: true };

const row = (name: RegExp) => screen.getByRole('treeitem', { name });
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key, ...more });

describe('outline rows', () => {
  it('count what is filed here or below once, and mark what is contested', () => {
    const rows = outlineRows(view(), 'en').map(({ id, level, count, coverage }) => [
      id,
      level,
      count,
      coverage,
    ]);
    expect(rows).toEqual([
      ['inbox', 1, 1, null],
      ['all', 1, 4, null],
      ['A', 1, 2, 'contested'],
      ['A1', 2, 2, 'contested'],
      ['A2', 2, 0, 'bare'],
      ['B', 1, 2, 'contested'],
    ]);
  });

  it('hide all that stands below a folded one', () => {
    const rows = unfolded(outlineRows(view(), 'en'), new Set(['A']));
    expect(rows.map((one) => one.id)).toEqual(['inbox', 'all', 'A', 'B']);
  });

  it('give the entries of a scope in its order', () => {
    const ids = (scope: string) => itemsIn(view(), scope).map((one) => one.entry.id);
    expect([ids('inbox'), ids('B'), ids('all').length]).toEqual([['entry-4'], ['entry-2', 'entry-3'], 4]);
  });

  it('name an issue by its path, and end on a circle', () => {
    const issues = new Map(view().issues.map((issue) => [issue.id, issue]));
    expect(issuePath(issues, 'A1', 'es')).toBe('Cuestión A › Cuestión A1');
    const [a] = view().issues;
    if (a) issues.set('A', { ...a, parent: 'A1' });
    expect(issuePath(issues, 'A1', 'en').length).toBeLessThan(60);
  });
});

describe('outline', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    show(locale);
    await checkAccessibility();
  });

  it('is walked, folded and chosen by keys', () => {
    const acts = show();
    row(/^Issue A,/).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(row(/^Issue A1,/));
    press('ArrowLeft');
    expect(document.activeElement).toBe(row(/^Issue A,/));
    press('ArrowLeft');
    expect(screen.queryByRole('treeitem', { name: /^Issue A1/ })).toBeNull();
    press('b');
    press('i');
    press('End');
    expect(document.activeElement).toBe(row(/^Issue B,/));
    press('Enter');
    expect(acts.onChoose).toHaveBeenCalledWith('B');
  });

  it('moves and deletes by keys', () => {
    const acts = show();
    row(/^Issue A2,/).focus();
    press('ArrowUp', { altKey: true });
    press('ArrowRight', { altKey: true });
    press('Delete');
    expect(acts.onStep.mock.calls).toEqual([
      ['A2', 'up'],
      ['A2', 'in'],
    ]);
    expect(acts.onRemove).toHaveBeenCalledWith('A2');
  });

  it('renames in place: Enter keeps, Escape drops', () => {
    const acts = show();
    row(/^Issue B,/).focus();
    press('F2');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Relocation' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    expect(acts.onRename).toHaveBeenCalledWith('B', 'Relocation');
    row(/^Issue A,/).focus();
    press('F2');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'gone' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(acts.onRename).toHaveBeenCalledTimes(1);
  });

  it('offers every change in a menu too', async () => {
    const acts = show();
    row(/^Issue A1,/).focus();
    press('F10', { shiftKey: true });
    const items = screen.getAllByRole('menuitem', HIDDEN).map((one) => one.textContent);
    expect(items).toEqual([
      'RenameF2',
      'Add an issue insideInsert',
      'Move upAlt+↑',
      'Move downAlt+↓',
      'Move outAlt+←',
      'Move into the one aboveAlt+→',
      'DeleteDelete',
    ]);
    fireEvent.click(screen.getByRole('menuitem', { name: /Move out/, ...HIDDEN }));
    expect(acts.onStep).toHaveBeenCalledWith('A1', 'out');
  });

  it('changes nothing where nothing may be changed', () => {
    const acts = show('en', true);
    row(/^Issue A,/).focus();
    for (const key of ['Delete', 'F2', 'Insert']) press(key);
    press('ArrowUp', { altKey: true });
    expect([acts.onRemove, acts.onRename, acts.onStep].flatMap((verb) => verb.mock.calls)).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes a dropped entry, and nothing else', () => {
    const acts = show();
    const drop = (types: string[]) => ({ dataTransfer: { types, getData: () => 'entry-4' } });
    fireEvent.dragOver(row(/^Issue B,/), drop(['text/plain']));
    expect(row(/^Issue B,/).className).not.toContain('drop');
    fireEvent.dragOver(row(/^Issue B,/), drop(['application/x-proffer-entry']));
    expect(row(/^Issue B,/).className).toContain('drop');
    fireEvent.drop(row(/^Issue B,/), drop(['application/x-proffer-entry']));
    expect(acts.onFile).toHaveBeenCalledWith('entry-4', 'B');
  });
});
