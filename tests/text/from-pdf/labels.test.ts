import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  labelAfter,
  pageLabels,
  printedLabels,
  withLabels,
  withoutGaps,
} from '../../../lib/text/from-pdf/labels.ts';
import { toArabic, toRoman } from '../../../lib/text/from-pdf/numerals.ts';

describe('page labels', () => {
  it('count on after the one that was set, up to the next one', () => {
    const own = [
      { page: 1, label: 'xlvii' },
      { page: 4, label: '1' },
    ];
    expect(withLabels(['1', '2', '3', '4', '5', '6'], own)).toEqual([
      '1',
      'xlvii',
      'xlviii',
      'xlix',
      '1',
      '2',
    ]);
  });

  it('give a page back what it had when emptied, and leave alone what does not count', () => {
    expect(withLabels(['1', '2', '3'], [{ page: 0, label: 'Cover' }])).toEqual(['Cover', '2', '3']);
    const own = [
      { page: 0, label: '10' },
      { page: 2, label: ' ' },
    ];
    expect(withLabels(['a', 'b', 'c', 'd'], own)).toEqual(['10', '11', 'c', 'd']);
  });

  it.each([
    ['IV', 1, 'V'],
    ['A-9', 1, 'A-10'],
    ['a', 2, 'c'],
    ['c', 1, 'd'],
    ['i', 1, 'ii'],
    ['007', 5, '012'],
    ['z', 1, null],
    ['Annex', 1, null],
    ['Annex ii', 1, 'Annex iii'],
  ])('%s and %i more is %s', (label, count, after) => {
    expect(labelAfter(label, count)).toBe(after);
  });

  it('reads Roman numerals back as it writes them', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => toArabic(toRoman(n) ?? '') === n));
    expect([toArabic('iiii'), toArabic('vx'), toArabic(''), toRoman(0), toRoman(4000)]).toEqual(
      Array(5).fill(null),
    );
  });

  it('prefer the file’s, but for a file that merely counts', () => {
    const from = (file: (string | undefined)[], printed: (string | undefined)[]) =>
      pageLabels(file, printed).map(({ label, from }) => `${label} ${from}`);
    expect(from(['i', '1'], ['7', '8'])).toEqual(['i file', '1 file']);
    expect(from(['1', '2'], [undefined, '8'])).toEqual(['1 file', '8 print']);
    expect(from([undefined, undefined], [undefined, undefined])).toEqual(['1 order', '2 order']);
    expect(printedLabels(['i', ' ', 'x'.repeat(200)], 4)).toEqual(['i', undefined, undefined, undefined]);
  });

  it('fill what lies between two printed numbers that count on', () => {
    const none = undefined;
    expect(withoutGaps([none, '3', none, none, '6', none, '9'])).toEqual([
      none,
      '3',
      '4',
      '5',
      '6',
      none,
      '9',
    ]);
  });
});
