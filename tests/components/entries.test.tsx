// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { stepTarget } from '../../components/binder/entry-keys.ts';
import { itemsIn, repeats } from '../../components/binder/rows.ts';
import { Waiting } from '../../components/binder/Waiting.tsx';
import type { BinderItem } from '../../lib/binder/index.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { cards, press, show } from './entries-pane.tsx';
import { item, view } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const menuLabels = () =>
  screen.getAllByRole('menuitem', { hidden: true }).map((one) => one.firstElementChild?.textContent);

describe('entries', () => {
  it.each(LOCALES)('keep nobody out (%s)', async (locale) => {
    show({ chosen: 'entry-2', locale });
    await checkAccessibility();
  });

  it('show the words, the citation and what was said of them', () => {
    show();
    expect(cards()[0]?.textContent).toContain('Passage number 2.');
    expect(cards()[0]?.textContent).toContain('IRB, MEX201601.E');
    expect(cards()[0]?.textContent).toContain('Adverse');
    expect(cards()[0]?.textContent).toContain('Issue A › Issue A1');
  });

  it('say of words that came without their page that nobody saw it', () => {
    const imported = item(7, { issues: ['B'] });
    const { capture } = imported;
    const unseen = { ...capture, circumstances: { ...capture.circumstances, mode: 'imported' as const } };
    show({ binder: view([item(6, { issues: ['B'] }), { ...imported, capture: unseen }]) });
    expect(screen.getAllByText('Page not seen')).toHaveLength(1);
  });

  it('of the issues below are a step away, with how many there are', () => {
    const acts = show({ scope: 'A' });
    fireEvent.click(screen.getByRole('button', { name: `Issue A1 (${itemsIn(view(), 'A1').length})` }));
    expect(acts.onGo).toHaveBeenCalledWith('A1');
  });

  it('are walked and moved by keys', () => {
    const acts = show({ chosen: 'entry-2' });
    press(cards()[0], 'ArrowDown');
    expect(acts.onChoose).toHaveBeenLastCalledWith('entry-3');
    press(cards()[0], 'ArrowDown', { altKey: true });
    expect(acts.onMove).toHaveBeenLastCalledWith('entry-2', null);
    press(cards()[1], 'ArrowUp', { altKey: true });
    expect(acts.onMove).toHaveBeenLastCalledWith('entry-3', 'entry-2');
    press(cards()[1], 'ArrowDown', { altKey: true });
    expect(acts.onMove).toHaveBeenCalledTimes(2);
    press(cards()[1], 'Delete');
    expect(acts.onRemove).toHaveBeenCalledWith('entry-3');
  });

  it('offer every drag in a menu too', () => {
    const acts = show({ chosen: 'entry-3' });
    press(cards()[1], 'F10', { shiftKey: true });
    expect(menuLabels()).toEqual([
      'File under…',
      'Take out of this issue',
      'Supports',
      'Adverse',
      'Mixed',
      'Background',
      'No stance',
      'Move up',
      'Move down',
      'Move to the top',
      'Move to the end',
      'Open in the reader',
      'Copy the quotation with its citation',
      'Copy the citation',
      'Copy the record citation',
      'To another case…',
      'Remove from the case',
    ]);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move down', hidden: true }));
    expect(acts.onMove).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('menuitem', { name: /Move to the top/, hidden: true }));
    expect(acts.onMove).toHaveBeenCalledWith('entry-3', 'entry-2');
  });

  it('have no order among all entries, and none may be changed in read-only mode', () => {
    show({ scope: 'all', chosen: 'entry-1' });
    press(cards()[0], 'F10', { shiftKey: true });
    expect(menuLabels()).not.toContain('Move up');
  });

  it('have what they rest on confirmed by a key, where that may be changed', () => {
    const acts = show({ chosen: 'entry-2' });
    press(cards()[1], 'o');
    expect(acts.onConfirmOrigin.mock.calls[0]?.[0].entry.id).toBe(cards()[1]?.dataset.entry);
    cleanup();
    acts.onConfirmOrigin.mockClear();
    show({ chosen: 'entry-2', readOnly: true });
    press(cards()[1], 'o');
    expect(acts.onConfirmOrigin).not.toHaveBeenCalled();
  });

  it('change nothing in read-only mode', () => {
    const acts = show({ chosen: 'entry-2', readOnly: true });
    press(cards()[0], 'Delete');
    press(cards()[0], 'ArrowDown', { altKey: true });
    press(cards()[0], 'F10', { shiftKey: true });
    expect(menuLabels()).toEqual([
      'Open in the reader',
      'Copy the quotation with its citation',
      'Copy the citation',
      'Copy the record citation',
    ]);
    expect([acts.onRemove, acts.onMove].flatMap((verb) => verb.mock.calls)).toEqual([]);
  });

  it('are dropped before or after another, at the nearer edge', () => {
    const acts = show();
    const dropped = { dataTransfer: { types: ['application/x-proffer-entry'], getData: () => 'entry-9' } };
    const target = cards()[0] as HTMLElement;
    target.getBoundingClientRect = () => ({ top: 100, height: 50 }) as DOMRect;
    dragOver(target, 110, dropped);
    fireEvent.drop(target, dropped);
    expect(acts.onMove).toHaveBeenLastCalledWith('entry-9', 'entry-2');
    dragOver(target, 140, dropped);
    fireEvent.drop(target, dropped);
    expect(acts.onMove).toHaveBeenLastCalledWith('entry-9', 'entry-3');
  });

  it('teach how an empty issue is filled', async () => {
    const acts = show({ scope: 'A2' });
    await checkAccessibility();
    fireEvent.click(screen.getByRole('button', { name: 'extortion' }));
    expect(acts.onSearch).toHaveBeenCalledWith('extortion');
  });
});

/** jsdom's drag events know no place. */
function dragOver(target: Element, clientY: number, more: object) {
  const event = createEvent.dragOver(target, more);
  Object.defineProperty(event, 'clientY', { value: clientY });
  fireEvent(target, event);
}

describe('ten thousand entries', () => {
  it('stand in the document only near the window, and where the keyboard is', () => {
    const observed: Element[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe = (element: Element) => observed.push(element);
        disconnect() {}
      },
    );
    const many = Array.from({ length: 10_000 }, (_, number) => item(number, { issues: ['B'] }));
    show({ binder: view(many), chosen: 'entry-9020' });
    expect(observed).toHaveLength(250);
    expect(cards()).toHaveLength(80);
    expect(document.querySelector('[data-entry="entry-9020"]')).not.toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('a step', () => {
  it('lands before the one it passes, and nowhere past the ends', () => {
    const items = [item(1), item(2), item(3)];
    expect([stepTarget(items, 0, 1), stepTarget(items, 1, 1), stepTarget(items, 2, 1)]).toEqual([
      'entry-3',
      null,
      undefined,
    ]);
    expect([stepTarget(items, 0, -1), stepTarget(items, 2, -1)]).toEqual([undefined, 'entry-2']);
  });
});

describe('the same words from another copy', () => {
  const copy = (of: BinderItem, id: string): BinderItem => ({ ...of, capture: { ...of.capture, id } });

  it('are said to be those of the entry above, and stay', () => {
    const binder = view();
    const [first, second] = itemsIn(binder, 'B') as [BinderItem, BinderItem];
    const words = (of: BinderItem, exact: string): BinderItem => {
      const { selectors } = of.passage;
      return {
        ...of,
        passage: { ...of.passage, selectors: { ...selectors, quote: { ...selectors.quote, exact } } },
      };
    };
    const same = [
      words(first, 'Men in “cars” follow.'),
      words(copy(second, 'capture-2'), 'Men in "cars"\u00a0follow.'),
    ];
    expect([...repeats(same)]).toEqual([[second.entry.id, 1]]);
    expect(repeats([words(first, 'Same.'), words(second, 'Same.')]).size).toBe(0);
    const items = binder.items.map((one) => same.find(({ entry }) => entry.id === one.entry.id) ?? one);
    show({ binder: { ...binder, items } });
    expect(screen.getByText('Same words as entry 1, from another copy of the work.')).toBeTruthy();
    expect(cards()).toHaveLength(itemsIn(binder, 'B').length);
  });
});

describe('what waits to be filed', () => {
  it('is said with the way to it', async () => {
    const [onShow, onTake] = [vi.fn(), vi.fn()];
    stage(<Waiting unfiled={1} onShow={onShow} loose={2} onTake={onTake} />);
    expect(screen.getByText(/1 passage is not under an issue yet/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take into this case' }));
    expect(onShow).toHaveBeenCalled();
    expect(onTake).toHaveBeenCalled();
    await checkAccessibility();
  });

  it('is nothing where nothing waits, and is only told in read-only mode', () => {
    const { container, rerender } = stage(<Waiting unfiled={0} onShow={vi.fn()} loose={0} />);
    expect(container.textContent).toBe('');
    rerender(<Waiting unfiled={0} onShow={vi.fn()} loose={1} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
