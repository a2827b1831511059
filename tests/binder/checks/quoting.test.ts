import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../lib/binder/checks/index.ts';
import { counts, subjects } from './raised.ts';

describe('quotation', () => {
  const words = 'Crime fell in the north. It did not fall in the south, [translation] the police said.';
  const at = (text: string) => ({ start: words.indexOf(text), end: words.indexOf(text) + text.length });

  it('tells what we leave out and put in brackets', () => {
    const alterations = [
      { span: at('did not fall in the south, '), put: 'ellipsis' as const },
      { span: at('police'), put: 'words' as const, words: 'authorities' },
    ];
    expect(counts('left-out', [{ id: '1', words, entry: { alterations } }])).toEqual([
      { ellipses: 1, brackets: 1, words: 6, telling: ['not'] },
    ]);
  });

  it('says nothing of the source’s own brackets and ellipses', () => {
    const own = 'He was […] a “[t]hreat [translation] …” to them.';
    expect(subjects('left-out', [{ id: '1', words: own }])).toEqual([]);
    expect(subjects('left-out', [{ id: '1', words: own, entry: { alterations: [] } }])).toEqual([]);
  });

  it('takes a bracket that replaces nothing for a bracket, and for no omission', () => {
    const alterations = [{ span: { start: 6, end: 6 }, put: 'words' as const, words: 'in Mexico' }];
    expect(counts('left-out', [{ id: '1', words, entry: { alterations } }])).toEqual([
      { ellipses: 0, brackets: 1, words: 0, telling: [] },
    ]);
  });

  it('reads words that tell in the language of the source alone', () => {
    const sin = 'They spoke of mortal sin and left.';
    const alterations = [{ span: { start: 0, end: 24 }, put: 'ellipsis' as const }];
    expect(counts('left-out', [{ id: '1', words: sin, entry: { alterations } }])[0]?.telling).toEqual([]);
  });

  const readings = (speaking: number, covered: number): Partial<CheckInput> => ({
    readings: { rest: new Map([['i1', new Map([['s-1', { speaking, covered }]])]]), beside: new Map() },
  });
  const rest = (speaking: number, covered: number) =>
    counts('unread-rest', [{ id: '1' }], {}, readings(speaking, covered));

  it('tells what of a report was not looked at, once enough of it speaks to the issue', () => {
    expect(rest(9, 2)).toEqual([{ report: 'Report s-1', speaking: 9, covered: 2 }]);
    expect(rest(9, 3)).toEqual([]);
    expect(rest(3, 0)).toEqual([]);
    expect(rest(4, 0)).toEqual([{ report: 'Report s-1', speaking: 4, covered: 0 }]);
    expect(subjects('unread-rest', [{ id: '1' }])).toEqual([]);
  });

  it('tells of a sentence of contrast beside a passage', () => {
    const beside = new Map([
      ['1', [{ sentence: 'However, it fell.', word: 'However', side: 'after' as const }]],
    ]);
    expect(
      subjects('contrast-beside', [{ id: '1' }, { id: '2' }], {}, { readings: { rest: new Map(), beside } }),
    ).toEqual(['1 after']);
  });
});
