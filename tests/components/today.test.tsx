// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ReaderHeader } from '../../components/reader/ReaderHeader.tsx';
import { Today, type TodayState } from '../../components/reader/Today.tsx';
import { type CaptureSummary, LOCALES, type Locale, type Sighting } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const ADDRESS = 'https://reports.example/road';

const FOUND: TodayState = {
  state: 'read',
  kept: null,
  found: {
    pieces: [
      { kind: 'kept', text: `${'The same words. '.repeat(60)}` },
      { kind: 'removed', text: ' nineteen' },
      { kind: 'added', text: ' twenty' },
      { kind: 'kept', text: ' nights.' },
    ],
    words: { kept: 181, added: 1, removed: 1 },
    passages: [
      { id: 'a', exact: 'The same words.', state: 'exact' },
      { id: 'b', exact: 'for nineteen nights', state: 'changed', words: 'for twenty nights' },
      { id: 'c', exact: 'Nobody kept a list', state: 'gone', words: 'Nobody kept count' },
    ],
    elsewhere: null,
    unlike: false,
  },
};

function show(today: TodayState, locale: Locale = 'en') {
  const acts = { onAllow: vi.fn(), onAgain: vi.fn(), onKeep: vi.fn(), onClose: vi.fn() };
  stage(<Today today={today} address={ADDRESS} readOnly={false} {...acts} />, locale);
  return acts;
}

describe('the page today', () => {
  it.each(LOCALES)('can be used by everybody, in %s', async (locale) => {
    show(FOUND, locale);
    await checkAccessibility();
  });

  it('tells each passage’s state, with the words that were altered', () => {
    show(FOUND);
    expect(screen.getByText('Text matches')).toBeTruthy();
    expect(screen.getByText('Changed')).toBeTruthy();
    expect(screen.getByText('Gone')).toBeTruthy();
    expect(screen.getByText('Nobody kept count')).toBeTruthy();
    expect(document.querySelector('.standings del')?.textContent).toContain('nineteen');
    expect(document.querySelector('.standings ins')?.textContent).toContain('twenty');
  });

  it('folds what is the same, and shows what is not', () => {
    show(FOUND);
    expect(document.querySelector('details.folded summary')?.textContent).toMatch(/^Unchanged words: 1\d\d$/);
    expect(document.querySelector('.word-changes > del')?.closest('details')).toBeNull();
  });

  it('says why a site is asked for, by its name, and asks at the click', () => {
    const { onAllow } = show({ state: 'ask' });
    expect(document.body.textContent).toContain('reports.example');
    fireEvent.click(screen.getByText('Allow and compare'));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('says that another page may stand there, and that nothing was noted', () => {
    if (FOUND.state === 'read') show({ ...FOUND, found: { ...FOUND.found, unlike: true } });
    expect(document.body.textContent).toContain('was not noted');
  });
});

const capture = (id: string, startedAt: string): CaptureSummary => ({
  id,
  source: 's',
  visit: null,
  address: ADDRESS,
  titleShown: 'The road',
  textHash: '',
  textRules: '',
  page: null,
  metadata: {},
  circumstances: { mode: 'selection', startedAt, endedAt: startedAt },
});

const seen = (state: Sighting['state'], seenAt: string): Sighting => ({
  passage: state,
  state,
  address: ADDRESS,
  since: seenAt,
  seenAt,
});

describe('the head of a capture', () => {
  it.each(LOCALES)(
    'says how passages were last seen, and lets another capture be chosen, in %s',
    async (locale) => {
      const onCapture = vi.fn();
      const [first, second] = [
        capture('one', '2026-03-01T10:00:00.000Z'),
        capture('two', '2026-04-01T10:00:00.000Z'),
      ];
      stage(
        <ReaderHeader
          capture={first}
          metadata={{}}
          publisher={null}
          source={null}
          passages={2}
          captures={[second, first]}
          sightings={[seen('exact', '2026-05-02T10:00:00.000Z'), seen('gone', '2026-05-03T10:00:00.000Z')]}
          view="text"
          onView={vi.fn()}
          onCapture={onCapture}
        />,
        locale,
      );
      expect(document.querySelector('.seen.altered')?.textContent).toMatch(/3/);
      fireEvent.change(screen.getByRole('combobox'), { target: { value: 'two' } });
      expect(onCapture).toHaveBeenCalledWith('two');
      expect(screen.getAllByRole('radio')).toHaveLength(2);
      await checkAccessibility();
    },
  );
});
