import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstOriginal } from '../../lib/anchor/against-original.ts';

const ORIGINAL = [
  'The mothers have searched for their children for years.',
  'Five of them were killed in 2022, “while searching alone in the hills,” said Ms. Flores.',
  'The state promised aid and protection, and gave neither.',
].join('\n');

describe('a passage beside its original', () => {
  it.each([
    ['“Five of them were killed in 2022”', 'faithful'],
    ['Five of them were killed in 2022', 'faithful'],
    ['The report says that “five of them were killed in 2022” (InSight Crime 2022-11-04).', 'faithful'],
    ['"The state promised aid [...] and gave neither"', 'faithful'],
    ['“[T]he state promised aid and protection”', 'faithful'],
    ['“Five of them were wounded in 2022, while searching alone in the hills”', 'altered'],
    ['“Nobody was ever asked about the money of the cartel”', 'not-found'],
    ['“Five of them were killed in 2022” and “nobody was ever asked about the money”', 'not-found'],
  ] as const)('%s: %s', (exact, state) => {
    expect(againstOriginal(exact, ORIGINAL).state).toBe(state);
  });

  it('shows what stands there instead', () => {
    const { altered } = againstOriginal(
      '“Five of them were wounded in 2022, while searching alone”',
      ORIGINAL,
    );
    expect(altered[0]?.pieces.filter(({ kind }) => kind !== 'kept').map(({ text }) => text.trim())).toContain(
      'wounded',
    );
  });

  it('shows the word that stands in the place of the first, and of the last', () => {
    const said = (exact: string) =>
      againstOriginal(exact, ORIGINAL).altered[0]?.pieces.map(({ kind, text }) => `${kind} ${text.trim()}`);
    expect(said('“Nine of them were killed in 2022, while searching alone”')).toEqual(
      expect.arrayContaining(['removed Nine', 'added Five']),
    );
    expect(said('“The mothers have searched for their children for days.”')).toEqual(
      expect.arrayContaining(['removed days', 'added years']),
    );
  });

  it('never throws, whatever the two are', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'ab “”«»"[]….() 2\n'), maxLength: 80 });
    fc.assert(
      fc.property(anything, anything, (exact, original) => {
        expect(['faithful', 'altered', 'not-found']).toContain(againstOriginal(exact, original).state);
      }),
    );
  });
});
