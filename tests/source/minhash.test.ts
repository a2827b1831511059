import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedText } from '../../lib/model/index.ts';
import { textContainment, textKeys, textSimilarity } from '../../lib/source/index.ts';

const captured = (text: string, furniture?: string): CapturedText => {
  const blocks: CapturedText['blocks'] = [{ kind: 'paragraph', start: 0, end: text.length }];
  if (furniture === undefined) return { text, blocks };
  const whole = `${text}\n${furniture}`;
  return {
    text: whole,
    blocks: [
      ...blocks,
      { kind: 'paragraph', start: text.length + 1, end: whole.length, furniture: 'promotion' },
    ],
  };
};

const seed = readFileSync(new URL('../../seeds/004_ede4b3c65d0d989b.txt', import.meta.url), 'utf8');
const other = readFileSync(new URL('../../seeds/003_6342c5d4fde49a0d.txt', import.meta.url), 'utf8');
const share = (a: string, b: string): number => {
  const keys = new Set(textKeys(captured(a)));
  return textKeys(captured(b)).filter((key) => keys.has(key)).length;
};

describe('near copies', () => {
  const reworded = seed.replaceAll('refugee claimants', 'asylum seekers').replace('Urgent Action', 'Act now');

  it('share keys and are alike', () => {
    expect(share(seed, reworded)).toBeGreaterThan(0);
    expect(textSimilarity(captured(seed), captured(reworded))).toBeGreaterThan(0.7);
  });

  it('texts on the same matter do not', () => {
    expect(share(seed, other)).toBe(0);
    expect(textSimilarity(captured(seed), captured(other))).toBeLessThan(0.05);
  });

  it('of which one holds the other are told by that', () => {
    const [whole, part] = [captured(seed), captured(seed.slice(0, 1_000))];
    expect(textSimilarity(whole, part)).toBeLessThan(0.5);
    expect(textContainment(whole, part)).toBeGreaterThan(0.95);
    expect(textContainment(part, whole)).toBe(textContainment(whole, part));
    expect(textContainment(whole, captured(other))).toBeLessThan(0.05);
    expect(textContainment(whole, captured(seed.slice(0, 60)))).toBe(0);
    expect(textContainment(captured(''), captured(''))).toBe(0);
  });

  it('short texts have no keys', () => {
    expect(textKeys(captured('Mexico: Mass deportations must stop'))).toEqual([]);
  });
});

describe('keys', () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}$/);
  const text = fc.array(word, { minLength: 50, maxLength: 120 });

  it('do not change with white space, case, quotes or furniture', () => {
    const messy = seed.toUpperCase().replace(/ /g, ' \n\t ').replace(/'/g, '’');
    expect(textKeys(captured(messy))).toEqual(textKeys(captured(seed)));
    expect(textKeys(captured(seed, 'Donate now and follow us.'))).toEqual(textKeys(captured(seed)));
  });

  it('are the same on every machine', () => {
    expect(textKeys(captured('one two three four five six seven '.repeat(12) + seed)).slice(0, 2)).toEqual(
      FIXED,
    );
  });

  it('similarity is symmetric, 1 with itself, between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, two] = [captured(a.join(' ')), captured(b.join(' '))];
        const similarity = textSimilarity(one, two);
        expect(similarity).toBe(textSimilarity(two, one));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(textSimilarity(one, one)).toBe(1);
      }),
    );
  });
});

/** Computed once; another value would part every library from its own past. */
const FIXED = ['text:0:mjjco7', 'text:1:opvqns'];
