import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, wordsIn } from '../../lib/surface/text-diff.ts';

const pick = (pieces: ReturnType<typeof diffTexts>, ...kinds: string[]) =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('how a text became another', () => {
  it('is told word by word, and equal lines are kept whole', () => {
    const old = 'Overview\nNobody kept a list.\nThe road was closed.\nGone for good.';
    const now = 'Overview\nNobody kept two lists.\nThe road was closed.\nSomething new.';
    expect(diffTexts(old, now)).toEqual([
      { kind: 'kept', text: 'Overview\nNobody kept' },
      { kind: 'removed', text: ' a list' },
      { kind: 'added', text: ' two lists' },
      { kind: 'kept', text: '.\nThe road was closed.\n' },
      { kind: 'removed', text: 'Gone for good' },
      { kind: 'added', text: 'Something new' },
      { kind: 'kept', text: '.\n' },
    ]);
  });

  it('of equal texts is one kept piece', () => {
    expect(diffTexts('a\nb', 'a\nb')).toEqual([{ kind: 'kept', text: 'a\nb\n' }]);
  });

  it('adds up to both texts, but for white space', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', 'cc', '7', 'no'), { maxLength: 6 })
      .map((words) => words.join(' '));
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const bare = (words: string) => words.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (old, now) => {
        const pieces = diffTexts(old, now);
        expect(bare(pick(pieces, 'kept', 'removed'))).toBe(bare(old));
        expect(bare(pick(pieces, 'kept', 'added'))).toBe(bare(now));
      }),
    );
  });

  it('counts words of a kind', () => {
    expect(wordsIn(diffTexts('one two', 'one three four'), 'added')).toBe(2);
  });
});
