import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areInOrder,
  isCiteChecked,
  leavesWords,
  marksIn,
  quotedParts,
  withAlteration,
  withEmphasis,
} from '../../lib/binder/index.ts';
import type { Alteration, Span } from '../../lib/model/index.ts';

const WORDS = 'Groups that are weak depend on informants in the quarter.';
const at = (words: string): Span => {
  const start = WORDS.indexOf(words);
  return { start, end: start + words.length };
};

describe('a quotation', () => {
  it('is the passage as it stands while nothing was done to it', () => {
    expect(quotedParts(WORDS, {})).toEqual([{ kind: 'source', text: WORDS, at: 0, stressed: false }]);
  });

  it('marks what is left out, put in brackets and stressed', () => {
    const parts = quotedParts(WORDS, {
      alterations: [
        { span: at('that are weak'), put: 'ellipsis' },
        { span: at('informants'), put: 'words', words: 'lookouts' },
      ],
      emphasis: [at('depend on informants in')],
    });
    expect(parts.map(({ at: _, ...part }) => part)).toEqual([
      { kind: 'source', text: 'Groups ', stressed: false },
      { kind: 'ellipsis', text: 'that are weak', stressed: false },
      { kind: 'source', text: ' ', stressed: false },
      { kind: 'source', text: 'depend on ', stressed: true },
      { kind: 'brackets', text: 'lookouts', stressed: false },
      { kind: 'source', text: ' in', stressed: true },
      { kind: 'source', text: ' the quarter.', stressed: false },
    ]);
  });

  it('loses and makes up no character of the passage, whatever was done to it', () => {
    const length = WORDS.length;
    const span = fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.array(span, { maxLength: 8 }), (out, stress) => {
        const alterations = out.reduce<Alteration[]>(
          (all, one) => withAlteration(all, { span: one, put: 'ellipsis' }),
          [],
        );
        const emphasis = stress.reduce<Span[]>((all, one) => withEmphasis(all, one), []);
        expect(areInOrder(alterations.map((one) => one.span))).toBe(true);
        expect(areInOrder(emphasis)).toBe(true);
        const parts = quotedParts(WORDS, { alterations, emphasis });
        expect(parts.map(({ text }) => text).join('')).toBe(WORDS);
      }),
    );
  });

  it('is stressed once where emphasis overlaps, and no more where all of it was stressed', () => {
    const both = withEmphasis(withEmphasis([], at('Groups that')), at('that are'));
    expect(both).toEqual([at('Groups that are')]);
    expect(withEmphasis(both, at('that'))).toEqual([at('Groups '), { start: 11, end: 15 }]);
  });

  it('says whether the source has brackets and ellipses of its own', () => {
    const own = (exact: string, out: Alteration[] = []) => {
      const { brackets, ellipses } = marksIn(quotedParts(exact, { alterations: out }));
      return [brackets, ellipses];
    };
    expect([own('[t]hat is'), own('and … so'), own('a . . . b')]).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(own(WORDS)).toEqual([false, false]);
    expect(own('they [sic] … are', [{ span: { start: 5, end: 10 }, put: 'ellipsis' }])).toEqual([
      false,
      true,
    ]);
  });

  it('says whether words of its source are left', () => {
    const out = (start: number, end: number): Alteration => ({ span: { start, end }, put: 'ellipsis' });
    expect(leavesWords(WORDS, { alterations: [out(0, WORDS.length - 1)] })).toBe(false);
    expect(leavesWords(WORDS, { alterations: [out(0, WORDS.length - 3)] })).toBe(true);
    expect(leavesWords('…', {})).toBe(true);
  });

  it.each([
    ['The 😀 army', { start: 5, end: 8 }, 'The |😀 a|rmy'],
    ['cafe\u0301 army', { start: 4, end: 6 }, 'caf|e\u0301 |army'],
    ['a 👩🏽‍⚖️ b', { start: 4, end: 5 }, 'a |👩🏽‍⚖️| b'],
  ])('cuts no character of %j in two', (exact, span, cut) => {
    for (const change of [{ alterations: [{ span, put: 'ellipsis' as const }] }, { emphasis: [span] }])
      expect(
        quotedParts(exact, change)
          .map(({ text }) => text)
          .join('|'),
      ).toBe(cut.replace(/^\||\|$/g, ''));
  });

  it('was cite-checked only as it was printed then', () => {
    const citeCheck = { by: 'A. R.', at: '2026-11-22T10:00:00.000Z', citation: 'IRB, at 3' };
    expect(isCiteChecked({ citeCheck }, 'IRB, at 3')).toBe(true);
    expect(isCiteChecked({ citeCheck }, 'IRB, at 4')).toBe(false);
    expect(isCiteChecked({}, 'IRB, at 3')).toBe(false);
  });
});
