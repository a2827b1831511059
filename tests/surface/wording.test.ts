import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWording } from '../../lib/surface/wording.ts';

const TEXT =
  'Families leave at night because the men who watch the road sleep until dawn breaks over the town.';

describe('the wording of two texts', () => {
  it('differs where words were changed, added and cut, with what stands around them', () => {
    const other = TEXT.replace('men', 'lookouts').replace('the town', 'the old town');
    expect(compareWording(TEXT, other)?.differ).toEqual([
      { before: 'at night because the', ours: 'men', theirs: 'lookouts', after: 'who watch the road' },
      { before: 'dawn breaks over the', ours: '', theirs: 'old', after: 'town.' },
    ]);
  });

  it('is the same whatever the case, the punctuation and the lines', () => {
    const other = TEXT.toUpperCase().replaceAll(' ', '\n').replace('.', ' —');
    expect(compareWording(TEXT, other)?.differ.map(({ ours, theirs }) => ours + theirs)).toEqual(['—']);
    expect(compareWording(TEXT, TEXT.toUpperCase())).toEqual({ share: 1, differ: [] });
  });

  it('is compared with nothing where there is none', () => {
    expect(compareWording(' \n', TEXT)).toBeNull();
  });

  it('of long texts is aligned by the words that stand once in both', () => {
    const words = Array.from({ length: 4000 }, (_, n) => `${n % 3 === 0 ? 'the' : `word${n}`}`);
    const changed = words.with(100, 'otherwise').with(3000, 'elsewhere');
    const wording = compareWording(words.join(' '), changed.join(' '));
    expect(wording?.differ.map(({ ours, theirs }) => [ours, theirs])).toEqual([
      ['word100', 'otherwise'],
      ['the', 'elsewhere'],
    ]);
    expect(wording?.share).toBeCloseTo(0.9995, 5);
  });

  it('of any two texts leaves the words in common once what differs is taken out', () => {
    const text = array(constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 40 });
    assert(
      property(text, text, (a, b) => {
        const { share, differ } = compareWording(a.join(' '), b.join(' ')) ?? { share: 0, differ: [] };
        const count = (of: 'ours' | 'theirs') =>
          differ.flatMap((one) => one[of].split(' ').filter(Boolean)).length;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(a.length - count('ours')).toBe(b.length - count('theirs'));
      }),
    );
  });
});
