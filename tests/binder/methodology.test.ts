import { describe, expect, it } from 'vitest';
import { methodologyNote } from '../../lib/binder/index.ts';
import type { SearchMade } from '../../lib/model/index.ts';

const words = {
  title: 'Searches made',
  outcomes: { found: 'Found', nothing: 'Nothing', open: 'Still open' },
  dayOf: (day: string) => day,
  issueOf: (id: string) => (id === 'i1' ? 'Internal relocation' : null),
};

const search = (some: Partial<SearchMade>): SearchMade => ({
  id: '1',
  case: 'c',
  day: '2026-11-22',
  place: 'ecoi.net',
  words: 'extortion',
  outcome: 'nothing',
  result: '',
  createdAt: '',
  updatedAt: '',
  ...some,
});

describe('a methodology note', () => {
  it('tells every search in the order it was made, nil results too', () => {
    const note = methodologyNote(
      [
        search({ result: 'No report since 2023.', issue: 'i1' }),
        search({
          day: '2026-11-20',
          place: 'Refworld',
          address: 'https://www.refworld.org/',
          outcome: 'found',
        }),
      ],
      words,
    );
    expect(note.split('\n\n')).toEqual([
      'Searches made',
      '2026-11-20. Refworld, https://www.refworld.org/. extortion. Found.',
      '2026-11-22. ecoi.net. extortion (Internal relocation). Nothing: No report since 2023.',
    ]);
  });

  it('leaves no stray stop where nothing was written, nor the name of an issue that is gone', () => {
    const note = methodologyNote([search({ words: ' ', issue: 'gone' })], words);
    expect(note).toBe('Searches made\n\n2026-11-22. ecoi.net. Nothing.');
  });
});
