import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../lib/anchor/folding.ts';
import { keyOf, keyOfSpan, spanOfKey, wordsBetween, wordsOf } from '../../lib/anchor/stretch.ts';

describe('words of a folded text', () => {
  it.each([
    [
      'spaces part them',
      'The “Café” re-\nopened in well-known 2020.',
      'the cafe reopened in well known 2020',
    ],
    ['each sign of Chinese is one', '警方 in 2020年', '警 方 in 2020 年'],
    ['a vowel sign belongs to its letter', 'ที่นี่มีSMSและ', 'ที่ นี่ มี sms แ ล ะ'],
    ['so it does in Burmese', 'မြန်မာ', 'မြ န် မာ'],
  ])('%s', (_, text, words) => {
    expect(wordsOf(folded(text))).toEqual(words.split(' ').map((word) => word.normalize('NFKD')));
  });

  it('are the same wherever in a long text they are read', () => {
    const piece = fc.constantFrom('one ', 'écho ', 'ﬁ', '字', 're-\nad ', '😀', 'ที่', '\u00ad', 'x', '. ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 200, maxLength: 900 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const page = folded(pieces.join(''));
        fc.pre(page.codes.length > 0);
        const all = wordsBetween(page, 0, page.codes.length);
        const [from, to] = [a % page.codes.length, b % page.codes.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const some = wordsBetween(page, from, to);
        const first = all.indexOf(some[0] as number);
        expect(some).toEqual(all.slice(first, first + some.length));
        expect(all.slice(0, -1).map((at, i) => keyOf(page, at, all[i + 1]))).toEqual(wordsOf(page));
        expect(some[0]).toBeLessThanOrEqual(from);
        expect(some.at(-1)).toBeGreaterThan(to);
        const span = spanOfKey(page, from, to + 1);
        const key = keyOfSpan(page, span);
        expect(key.start <= from && key.end >= to + 1).toBe(true);
        expect(keyOf(page, key.start, key.end)).toBe(keyOf(folded(page.text.slice(span.start, span.end))));
      }),
      { numRuns: 40 },
    );
  });
});
