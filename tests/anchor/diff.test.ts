import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, loudChanges, type Piece } from '../../lib/anchor/index.ts';

const only = (pieces: readonly Piece[], ...kinds: Piece['kind'][]): string =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
const plain = (text: string): string => text.replace(/\s+/g, '');

describe('diffWords', () => {
  it('names what was kept, removed and added', () => {
    expect(diffWords('Police detained 12 people in Iguala.', 'Police detained 15 people in Iguala.')).toEqual(
      [
        { kind: 'kept', text: 'Police detained' },
        { kind: 'removed', text: ' 12' },
        { kind: 'added', text: ' 15' },
        { kind: 'kept', text: ' people in Iguala.' },
      ],
    );
  });

  it('sees no difference in white space, quotes and dashes', () => {
    expect(only(diffWords('He said "no" - twice.', 'He  said\n“no” – twice.'), 'removed', 'added')).toBe('');
  });

  it('compares scripts without spaces by character', () => {
    expect(diffWords('警方逮捕了十人。', '警方逮捕了百人。')).toEqual([
      { kind: 'kept', text: '警方逮捕了' },
      { kind: 'removed', text: '十' },
      { kind: 'added', text: '百' },
      { kind: 'kept', text: '人。' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(
      fc.constantFrom('a', 'b', 'the', 'was', '.', ',', '字', '1,200', 'é', '\ud800', '😀'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [before.join(' '), after.join(' ')];
        const pieces = diffWords(old, now);
        expect(only(pieces, 'kept', 'added')).toBe(now);
        expect(plain(only(pieces, 'kept', 'removed'))).toBe(plain(old));
      }),
    );
  });

  it('compares whole pages', () => {
    const lines = Array.from({ length: 4_000 }, (_, n) => `Line ${n} says that ${n * 7} people came.`);
    const other = lines.map((line, n) => (n % 1_000 === 500 ? 'Something else stands here.' : line));
    const pieces = diffWords(lines.join('\n'), other.join('\n'));
    expect(pieces.filter(({ kind }) => kind === 'added')).toHaveLength(4);
    expect(only(pieces, 'kept', 'added')).toBe(other.join('\n'));
  });
});

describe('loudChanges', () => {
  const loud = (old: string, now: string) => loudChanges(diffWords(old, now));

  it('calls out numbers', () => {
    expect(loud('At least 1,200 people fled.', 'At least 1,500 people fled.')).toEqual([
      { kind: 'number', removed: ['1,200'], added: ['1,500'] },
    ]);
    expect(loud('Two men were held.', 'Three men were held.')).toEqual([
      { kind: 'number', removed: ['Two'], added: ['Three'] },
    ]);
  });

  it('calls out dates', () => {
    expect(loud('It was signed in March 2021.', 'It was signed in April 2022.')).toEqual([
      { kind: 'date', removed: ['March', '2021'], added: ['April', '2022'] },
    ]);
    expect(loud('Fue el 3 de enero.', 'Fue el 3 de febrero.')).toEqual([
      { kind: 'date', removed: ['enero'], added: ['febrero'] },
    ]);
  });

  it('calls out names, but not the first word of a sentence', () => {
    expect(loud('He was held in Iguala by police.', 'He was held in Taxco by police.')).toEqual([
      { kind: 'name', removed: ['Iguala'], added: ['Taxco'] },
    ]);
    expect(loud('Gangs rule there.', 'Groups rule there.')).toEqual([]);
    expect(loud('It is over. Gangs rule there.', 'It is over. Groups rule there.')).toEqual([]);
  });

  it.each([
    ['The state is able to protect him.', 'The state is not able to protect him.', 'not'],
    ['The state can protect him.', "The state can't protect him.", "can't"],
    ['El Estado puede protegerlo.', 'El Estado no puede protegerlo.', 'no'],
    ['Il est protégé sans délai.', 'Il n’est jamais protégé sans délai.', 'jamais'],
  ])('calls out a negation: %s → %s', (old, now, word) => {
    const [change] = loud(old, now);
    expect(change?.kind).toBe('negation');
    expect(change?.added).toContain(word);
  });

  it('is quiet about other words', () => {
    expect(loud('The police often beat detainees.', 'The police frequently beat detainees.')).toEqual([]);
  });
});
