import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['quotes are made one', '“a” ‘b’ «c» ‹d›', '"a" \'b\' "c" \'d\''],
    ['dashes are made one', 'a—b–c‑d−e', 'a-b-c-d-e'],
    ['what has no width is dropped', 'so\u00adcio\u200beco\ufeffnomic', 'socioeconomic'],
    ['white space is collapsed', 'a \n\t b\u00a0\u00a0c', 'a b c'],
    ['white space around what is dropped is one', 'a \u200b b', 'a b'],
    ['compatibility forms are resolved', 'ﬁnal ２０２３ 𝟏 Ⅳ…', 'final 2023 1 IV...'],
    ['raised digits are no plain ones', '10² 15₃ 1① 2㎡', '10² 15₃ 1① 2㎡'],
    ['fractions stay beside a number', '1½ ⅔', '1½ ⅔'],
    [
      'what turns letters round stays',
      'paid \u202e51\u202c, \u206715\u2069',
      'paid \u202e51\u202c, \u206715\u2069',
    ],
    ['marks are composed', 'Michoaca\u0301n', 'Michoacán'],
    ['a word broken at a line end is joined', 'organi-\nsation', 'organisation'],
    ['a range broken at a line end is not', '2021-\n2023 Non-\nEU', '2021- 2023 Non- EU'],
    ['case is kept', 'IRB', 'IRB'],
    ['syllables are composed from letters', '\u1112\u1161\u11ab', '한'],
  ])('%s', (_, text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it('maps a found span back to the characters it stands for', () => {
    const text = 'The “ﬁrst\u00ad­”   group, organi-\n sation of\u00a0Michoaca\u0301n.';
    const folded = fold(text);
    const find = (words: string): string => {
      const start = folded.text.indexOf(words);
      const span = folded.spanToOriginal({ start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    expect(find('"first"')).toBe('“ﬁrst\u00ad­”');
    expect(find('first')).toBe('ﬁrst');
    expect(find('group')).toBe('group');
    expect(find('organisation')).toBe('organi-\n sation');
    expect(find('Michoacán')).toBe('Michoaca\u0301n');
  });

  const strange = fc.string({
    unit: fc.constantFrom(
      ...'aé —-“”\u00ad\u200b\n\t\u00a0ﬁ',
      'e\u0301',
      '\u0301',
      '字',
      '𝒳',
      '\u1112',
      '\u1161',
      'ｶ',
      'ﾞ',
    ),
  });

  it('is the same of what is folded already', () => {
    fc.assert(
      fc.property(strange, (text) => {
        // Marks and broken words may meet anew only where something between them was dropped.
        fc.pre(!/[\u00ad\u200b]/.test(text));
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('has a map that never turns back, leads into the text and comes back to where it started', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const folded = fold(text);
        let before = 0;
        for (let unit = 0; unit <= folded.text.length; unit++) {
          const original = folded.toOriginal(unit);
          expect(original).toBeGreaterThanOrEqual(before);
          expect(original).toBeLessThanOrEqual(text.length);
          expect(folded.toOriginal(folded.fromOriginal(original))).toBe(original);
          before = original;
        }
        expect(folded.fromOriginal(text.length)).toBe(folded.text.length);
      }),
    );
  });

  it('cuts the same words out of the original as stand in the folded text', () => {
    fc.assert(
      fc.property(strange, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        fc.pre(!/[-—\u00ad]/.test(text));
        const edges = [a, b].map((at) =>
          folded.fromOriginal(folded.toOriginal(at % (folded.text.length + 1))),
        );
        const [start, end] = edges.sort((x, y) => x - y) as [number, number];
        const span = folded.spanToOriginal({ start, end });
        expect(fold(text.slice(span.start, span.end)).text).toBe(folded.text.slice(start, end));
      }),
    );
  });

  it('takes a large text in one pass', () => {
    const text = '-\n'.repeat(200_000) + 'señal “x” '.repeat(200_000);
    expect(fold(text).text.endsWith('señal "x" ')).toBe(true);
  });
});
