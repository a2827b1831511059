// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { facetsOf, filtered, keyOf } from '../../components/binder/entry-filter.ts';
import type { BinderItem } from '../../lib/binder/index.ts';
import { type Entry, LOCALES } from '../../lib/model/index.ts';
import { cards, press, show } from './entries-pane.tsx';
import { item, PUBLISHER, view } from './sample.ts';
import { checkAccessibility } from './stage.tsx';

const said = (number: number, entry: Partial<Entry>, publisher = false): BinderItem => {
  const bare = item(number, { issues: ['B'] });
  return { ...bare, entry: { ...bare.entry, ...entry }, ...(publisher ? { publisher: PUBLISHER } : {}) };
};
const CHECK = { by: 'M. B.', at: '2026-11-02T12:00:00.000Z', citation: 'IRB' };
const ITEMS = [
  said(1, { stance: 'supports', tags: ['tracking'], citeCheck: CHECK, answers: ['entry-2'] }, true),
  said(2, { stance: 'adverse', tags: ['tracking', 'extortion'] }, true),
  said(3, { stance: 'adverse' }),
  said(4, {}),
];
const STATES = {
  checkOf: ({ entry }: BinderItem) => (entry.citeCheck ? ('holds' as const) : ('none' as const)),
  isAnswered: (id: string) => id === 'entry-2',
};
const shown = (...keys: string[]) => filtered(ITEMS, new Set(keys), STATES).map(({ entry }) => entry.id);

describe('a filter', () => {
  it('offers what tells entries apart, with how many have it, what is not known last', () => {
    expect(facetsOf(ITEMS, STATES).map((facet) => `${keyOf(facet)}: ${facet.entries}`)).toEqual([
      'stance supports: 1',
      'stance adverse: 2',
      'stance : 1',
      'work unchecked: 3',
      'work unanswered: 1',
      'type government: 2',
      'type : 2',
      'tag tracking: 2',
      'tag extortion: 1',
    ]);
    expect(facetsOf(ITEMS.slice(0, 1), STATES)).toEqual([]);
  });

  it('shows what has one of each group', () => {
    expect(shown('stance adverse')).toEqual(['entry-2', 'entry-3']);
    expect(shown('stance adverse', 'stance ')).toEqual(['entry-2', 'entry-3', 'entry-4']);
    expect(shown('stance adverse', 'tag extortion')).toEqual(['entry-2']);
    expect(shown('work unchecked', 'type government')).toEqual(['entry-2']);
    expect(shown('work unanswered')).toEqual(['entry-3']);
    expect(shown()).toHaveLength(4);
  });

  it('is opened, set and taken away by keys, and nothing is moved under it', async () => {
    const acts = show({ binder: view(ITEMS), chosen: 'entry-2' });
    press(cards()[0], 'f');
    const group = screen.getByRole('group', { name: 'Show only' });
    await checkAccessibility();
    fireEvent.click(within(group).getByRole('button', { name: /^Adverse 2/ }));
    expect(cards()).toHaveLength(2);
    expect(screen.getByText('2 of 4 shown')).toBeTruthy();
    press(cards()[0], 'ArrowDown', { altKey: true });
    expect(acts.onMove).not.toHaveBeenCalled();
    press(cards()[0], 'a', { ctrlKey: true });
    expect(screen.getByText('2 selected')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(cards()).toHaveLength(4);
  });
});

describe('what is to be proved', () => {
  const proposed = (proposition?: string) => {
    const binder = view(ITEMS);
    const issues = binder.issues.map((one) =>
      one.id === 'B' && proposition ? { ...one, proposition } : one,
    );
    return { ...binder, issues };
  };

  it('is said at the head of the issue, and dropped by Escape', async () => {
    const acts = show({ binder: proposed() });
    const open = () => fireEvent.click(screen.getByRole('button', { name: 'Say what is to be proved' }));
    open();
    const field = () => screen.getByLabelText('To prove');
    await checkAccessibility();
    fireEvent.input(field(), { target: { value: 'They would find her.' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(acts.onPropose).not.toHaveBeenCalled();
    open();
    fireEvent.input(field(), { target: { value: 'They would find her. ' } });
    fireEvent.blur(field());
    expect(acts.onPropose).toHaveBeenCalledWith('B', 'They would find her.');
  });

  it('is read there, and changed only where something may be', () => {
    show({ binder: proposed('They would find her.'), readOnly: true });
    expect(screen.getByText(/They would find her/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /to be proved/ })).toBeNull();
  });
});

describe('a card', () => {
  it.each(LOCALES)(
    'says what was said of its passage, without a word by colour alone (%s)',
    async (locale) => {
      const translation = {
        text: 'Los grupos no rastrean.',
        language: 'es',
        translator: 'Ana Ruiz',
        competence: '',
        date: '',
      };
      const [first, second, third] = ITEMS as [BinderItem, BinderItem, BinderItem];
      const told = { parenthetical: 'reporting threats', translation, note: 'Ask.' };
      show({
        binder: view([{ ...first, entry: { ...first.entry, ...told } }, second, third]),
        locale,
      });
      await checkAccessibility();
      if (locale !== 'en') return;
      const words = cards().map((card) => card.textContent ?? '');
      expect(words[0]).toContain('(reporting threats)');
      expect(words[0]).toContain('Los grupos no rastrean.');
      for (const chip of [
        'Supports',
        'Answers an adverse passage',
        'Cite-checked',
        'Translation: Spanish',
        'tracking',
      ])
        expect(words[0]).toContain(chip);
      expect(words[1]).toContain('Answered by 1 passage');
      expect(words[2]).toContain('Not answered yet');
      expect(cards()[0]?.querySelector('.chip .stance-marks circle')).not.toBeNull();
      expect(cards()[1]?.querySelector('.chip .stance-marks rect')).not.toBeNull();
    },
  );
});
