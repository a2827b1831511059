import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestedMarks, type QuoteMarks, quoteMarksOf } from '../../lib/cite/index.ts';

const printed = (text: string, marks: QuoteMarks): string => {
  let [all, at] = ['', 0];
  for (const one of nestedMarks(text, marks)) {
    all += text.slice(at, one.at) + one.put;
    at = one.at + one.length;
  }
  return all + text.slice(at);
};

const AMERICAN = quoteMarksOf('bluebook', 'en');
const BRITISH = quoteMarksOf('oscola', 'en');
const FRENCH = quoteMarksOf('irb', 'fr');
const SPANISH = quoteMarksOf('bluebook', 'es');

describe('quotation marks in a quotation', () => {
  it.each([
    ['“The police told me…”', '‘The police told me…’'],
    ['They "do not have the means" to act', 'They ‘do not have the means’ to act'],
    ['«La policía…»', '‘La policía…’'],
    ['«\u00a0La police…\u00a0»', '‘La police…’'],
    ['„Die Polizei“ sagt', '‘Die Polizei’ sagt'],
    ['He said “I saw the ‘boss’ there”.', 'He said ‘I saw the “boss” there’.'],
    ['He said "I saw the \'boss\' there".', 'He said ‘I saw the “boss” there’.'],
    // A British source: what it marks singly is on the first level.
    ['the ‘boss’ said', 'the ‘boss’ said'],
    ['and nobody came.” The rest', 'and nobody came.’ The rest'],
    ['he said: “Nobody came', 'he said: ‘Nobody came'],
    ["Mexico's cartels’ men don't", "Mexico's cartels’ men don't"],
    ['(“searching mothers”)', '(‘searching mothers’)'],
    ['a wall of 6\' 2" there', 'a wall of 6\' 2" there'],
    ['“One.\n“Two.”', '‘One.\n‘Two.’'],
  ])('%j', (text, american) => {
    const lines = text.split('\n').map((line) => printed(line, AMERICAN));
    expect(lines.join('\n')).toBe(american);
  });

  it('are of the style and the language of the file', () => {
    expect(printed('He said “no”.', BRITISH)).toBe('He said “no”.');
    expect(printed('He ‘said “no” there’.', BRITISH)).toBe('He “said ‘no’ there”.');
    expect(printed('Il dit « non ».', FRENCH)).toBe('Il dit “non”.');
    expect(printed('Dijo «no “nunca” más».', SPANISH)).toBe('Dijo “no «nunca» más”.');
    expect(printed('Rien « » ici.', AMERICAN)).toBe('Rien ‘’ ici.');
    expect(FRENCH[0]).toEqual(['«\u00a0', '\u00a0»']);
  });

  it('change, and no other letter does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab "“”‘’\'«»„‹›1.\n\u00a0') }), (text) => {
        const bare = (all: string) => all.replace(/["“”„‟«»‘’‚‹›'\s]/gu, '');
        expect(bare(printed(text, AMERICAN))).toBe(bare(text));
        const all = nestedMarks(text, AMERICAN);
        for (const [at, one] of all.entries())
          expect(one.at).toBeGreaterThanOrEqual((all[at - 1]?.at ?? 0) + (all[at - 1]?.length ?? 0));
      }),
    );
  });
});
