// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { cards, press, show } from './entries-pane.tsx';
import { item, view } from './sample.ts';
import { checkAccessibility } from './stage.tsx';

const bar = () => document.querySelector<HTMLElement>('.entry-bar');
const inBar = (name: string | RegExp) => within(bar() as HTMLElement).getByRole('button', { name });
const selected = () =>
  [...document.querySelectorAll<HTMLElement>('.entry.selected')].map((card) => card.dataset.entry);

describe('many entries', () => {
  const five = () => view([1, 2, 3, 4, 5].map((number) => item(number, { issues: ['B'] })));

  it('are selected by Space, X, Shift and arrows and Ctrl+A, and let go by Escape', async () => {
    show({ binder: five(), chosen: 'entry-2' });
    expect(bar()?.hidden).toBe(true);
    press(cards()[1], ' ');
    expect(selected()).toEqual(['entry-2']);
    press(cards()[1], 'x');
    expect(selected()).toEqual([]);
    press(cards()[1], 'ArrowDown', { shiftKey: true });
    press(cards()[2], 'ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['entry-2', 'entry-3', 'entry-4']);
    press(cards()[3], 'ArrowUp', { shiftKey: true });
    expect(selected()).toEqual(['entry-2', 'entry-3']);
    await checkAccessibility();
    press(cards()[0], 'a', { ctrlKey: true });
    expect(selected()).toHaveLength(5);
    expect(screen.getByRole('status').textContent).toBe('5 selected');
    press(cards()[0], 'Escape');
    expect(selected()).toEqual([]);
    expect(bar()?.hidden).toBe(true);
  });

  it('are selected by their boxes and by clicks with Shift and Ctrl, which choose nothing', () => {
    const acts = show({ binder: five() });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select entry 2' }));
    fireEvent.click(cards()[3] as Element, { shiftKey: true });
    expect(selected()).toEqual(['entry-2', 'entry-3', 'entry-4']);
    fireEvent.click(cards()[2] as Element, { ctrlKey: true });
    fireEvent.click(cards()[4] as Element, { shiftKey: true });
    expect(selected()).toEqual(['entry-2', 'entry-4', 'entry-3', 'entry-5'].sort());
    expect(acts.onChoose).not.toHaveBeenCalled();
  });

  it('are removed together by the key, and one beside them alone', () => {
    const acts = show({ binder: five() });
    press(cards()[0], ' ');
    press(cards()[2], ' ');
    press(cards()[2], 'Delete');
    expect(acts.onRemoveAll).toHaveBeenCalledWith(['entry-1', 'entry-3']);
    press(cards()[1], 'Delete');
    expect(acts.onRemove).toHaveBeenCalledWith('entry-2');
  });

  it('are filed, given a stance and tags, copied and taken to another case', async () => {
    const acts = show({ binder: five() });
    const two = ['entry-1', 'entry-2'];
    for (const at of [0, 1]) press(cards()[at], 'x');
    fireEvent.click(inBar('File under…'));
    screen.getByRole('dialog', { name: 'File 2 passages under' });
    await checkAccessibility();
    // A letter typed in a dialog is the dialog's, though the list has it as a key.
    const find = screen.getByRole('combobox');
    expect(fireEvent.keyDown(screen.getByRole('dialog'), { key: 'f' })).toBe(true);
    fireEvent.input(find, { target: { value: 'a2' } });
    fireEvent.keyDown(find, { key: 'Enter' });
    expect(acts.onFileAll).toHaveBeenCalledWith(two, 'A2');
    fireEvent.click(inBar('Stance'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Adverse', hidden: true }));
    expect(acts.onStanceAll).toHaveBeenCalledWith(two, 'adverse');
    fireEvent.click(inBar('Tags…'));
    await checkAccessibility();
    const field = screen.getByLabelText('Add a tag');
    fireEvent.input(field, { target: { value: '  means  of search ' } });
    fireEvent.submit(field.closest('form') as Element);
    expect(acts.onTagAll).toHaveBeenCalledWith(two, { add: 'means of search' });
    fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[0] as Element);
    fireEvent.click(inBar('To another case…'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy 2 passages' }));
    expect(acts.onToCase).toHaveBeenCalledWith(two, 'case-2', 'copy');
    fireEvent.click(inBar('Copy as'));
    fireEvent.click(screen.getByRole('menuitem', { name: /^Copy as numbered notes(?! with)/, hidden: true }));
    expect(acts.onCopy.mock.calls[0]?.[0]).toHaveLength(2);
    expect(acts.onCopy.mock.calls[0]?.[1]).toBe('notes');
    expect(selected()).toEqual(two);
  });

  it('are judged and filed by keys, and one beside them alone', () => {
    const acts = show({ binder: five() });
    for (const at of [0, 2]) press(cards()[at], 'x');
    press(cards()[2], '2');
    expect(acts.onStanceAll).toHaveBeenCalledWith(['entry-1', 'entry-3'], 'adverse');
    press(cards()[1], '1');
    expect(acts.onStanceAll).toHaveBeenCalledWith(['entry-2'], 'supports');
    // What it is already is no step.
    press(cards()[1], '0');
    expect(acts.onStanceAll).toHaveBeenCalledTimes(2);
    press(cards()[0], 'i');
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' });
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    expect(acts.onFileAll).toHaveBeenCalledWith(['entry-1', 'entry-3'], expect.any(String));
  });

  it('are copied by keys, in the order shown, the one entry or those selected', () => {
    const acts = show({ binder: five() });
    press(cards()[1], 'c');
    fireEvent.keyDown(cards()[1] as Element, { key: 'C', shiftKey: true });
    press(cards()[1], 'r');
    for (const at of [2, 0]) press(cards()[at], 'x');
    press(cards()[2], 'n');
    fireEvent.keyDown(cards()[0] as Element, { key: 'N', shiftKey: true });
    const copied = acts.onCopy.mock.calls.map(([items, as]) => [
      (items as { entry: { id: string } }[]).map(({ entry }) => entry.id).join(' '),
      as,
    ]);
    expect(copied).toEqual([
      ['entry-2', 'quoted'],
      ['entry-2', 'full'],
      ['entry-2', 'record'],
      ['entry-1 entry-3', 'notes'],
      ['entry-1 entry-3', 'quoted-notes'],
    ]);
    // The browser's own copying stays its own.
    expect(fireEvent.keyDown(cards()[0] as Element, { key: 'c', ctrlKey: true })).toBe(true);
  });

  it('may only be copied in read-only mode', () => {
    show({ binder: five(), readOnly: true });
    press(cards()[0], ' ');
    const names = within(bar() as HTMLElement).getAllByRole('button');
    expect(names.map((one) => one.getAttribute('aria-label'))).toEqual(['Copy as', 'Clear the selection']);
  });
});
