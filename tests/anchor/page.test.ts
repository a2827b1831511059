import { describe, expect, it } from 'vitest';
import {
  anchor,
  anchorAll,
  anchorAllInSlices,
  anchorText,
  describeLookalikes,
  describe as describeSpan,
  paced,
  prepare,
} from '../../lib/anchor/index.ts';
import type { Selectors } from '../../lib/model/index.ts';
import { readPlain } from '../../lib/text/from-plain.ts';

/** A passage as it is kept: with what looks like it. */
function kept(text: string, words: string, nth = 0): Selectors {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  const span = { start, end: start + words.length };
  return { ...describeSpan(readPlain(text), span), ...describeLookalikes(prepare(text), span) };
}
const cut = (text: string, found: ReturnType<typeof anchor>): string =>
  found.state === 'gone' ? '' : text.slice(found.span.start, found.span.end);

const town = (name: string, count: number): string =>
  `In ${name}, the municipal police detained ${count} people without a warrant and held them for more than two days.\n`;
const filler = (topic: string): string =>
  `The section on ${topic} draws on interviews with lawyers, journalists and officials of the ${topic} office.\n`;

describe('lookalikes', () => {
  const text = [
    filler('courts'),
    town('Iguala', 12),
    filler('prisons'),
    town('Taxco', 31),
    filler('schools'),
  ].join('');

  it('are kept with what stands around them', () => {
    const [decoy] = kept(text, town('Iguala', 12).trim()).decoys ?? [];
    expect(decoy?.exact).toContain('Taxco');
    expect(decoy?.prefix).toContain('prisons');
  });

  it('are not taken for a passage that is gone', () => {
    const selectors = kept(text, town('Iguala', 12).trim());
    const later = text.replace(town('Iguala', 12), '');
    expect(anchor(later, selectors)).toMatchObject({ state: 'gone' });
  });

  it('do not hide the passage when it was changed', () => {
    const selectors = kept(text, town('Iguala', 12).trim());
    const later = text.replace(town('Iguala', 12), town('Iguala', 15));
    const found = anchor(later, selectors);
    expect(found.state).toBe('changed');
    expect(cut(later, found)).toBe(town('Iguala', 15).trim());
  });

  it('are none where nothing is alike', () => {
    expect(kept(`${text}Only here stands the hippopotamus.`, 'stands the hippopotamus').decoys).toEqual([]);
    expect(describeLookalikes(prepare(''), { start: 0, end: 0 })).toEqual({ decoys: [] });
  });
});

describe('equal passages', () => {
  const same = 'No further information could be found among the sources consulted.\n';
  const text = same.repeat(16);

  it('are told apart by their turn where there are as many as before', () => {
    const selectors = kept(text, same.trim(), 6);
    expect(selectors.copy).toEqual({ ordinal: 6, of: 16 });
    const later = `${'A long note was put before it all. '.repeat(40)}\n${text}`;
    const found = anchor(later, selectors);
    expect(found).toMatchObject({ copies: 16 });
    expect(found.state !== 'gone' && found.span.start - (later.length - text.length)).toBe(
      selectors.position.start,
    );
  });

  it('are told apart by a neighbour that is found for sure', () => {
    const marker = 'Only here stands the word hippopotamus.\n';
    const before = `${same.repeat(30)}${marker}${same.repeat(30)}`;
    const wanted = [kept(before, marker.trim()), kept(before, same.trim(), 33)];
    const later = before.slice(same.length * 10);
    const shift = same.length * 10;
    const [sure, twin] = anchorAll(later, wanted);
    expect(sure?.state !== 'gone' && sure?.span.start).toBe((wanted[0]?.position.start ?? 0) - shift);
    expect(twin?.state !== 'gone' && twin?.span.start).toBe((wanted[1]?.position.start ?? 0) - shift);
  });
});

describe('all passages of a page', () => {
  const lines = Array.from({ length: 300 }, (_, n) => town(`Place${n}`, n * 3 + 1));
  const text = lines.join('');
  const wanted = [3, 77, 150, 299].map((n) => kept(text, (lines[n] as string).trim()));

  it('are found as each would be alone', () => {
    expect(anchorAll(text, wanted)).toEqual(wanted.map((one) => anchor(text, one)));
    expect(anchorAll(text, wanted).every(({ state }) => state === 'exact')).toBe(true);
    expect(anchorAll(text, [])).toEqual([]);
  });

  it('are found in slices, with pauses between', async () => {
    let pauses = 0;
    for (const _ of anchorAllInSlices(text.repeat(12), wanted)) pauses++;
    expect(pauses).toBeGreaterThan(wanted.length + 4);
    expect(await paced(anchorAllInSlices(text, wanted))).toEqual(anchorAll(text, wanted));
  });
});

describe('a passage of thousands of words', () => {
  /** Words that nobody wrote, each unlike the others. */
  const wordsFrom = (seed: number, count: number): string[] =>
    Array.from({ length: count }, (_, n) =>
      ((seed + n) * 2_654_435_761).toString(36).replace(/\d/g, (digit) => 'aeioubdfgh'.charAt(Number(digit))),
    );
  const passage = wordsFrom(7, 2_000);
  const other = wordsFrom(90_001, 2_000);
  const pauses = (text: string): number => {
    let count = 0;
    for (const _ of anchorAllInSlices(prepare(text), [kept(passage.join(' '), passage.join(' '))])) count++;
    return count;
  };

  it('is found where a letter of nearly every word was changed', () => {
    const text = passage.map((word, n) => (n % 12 < 2 ? word : `${word.slice(0, -1)}y`)).join(' ');
    const found = anchor(
      `${other.join(' ')} ${text} ${other.join(' ')}`,
      kept(passage.join(' '), passage.join(' ')),
    );
    expect(found.state).toBe('changed');
  });

  it('is compared with pauses between, also with what has nearly all words alike', () => {
    const alike = passage.map((word, n) => (n % 12 < 2 ? word : `${word}y`)).join(' ');
    expect(pauses(`${alike} ${other.join(' ')}`)).toBeGreaterThan(12);
  });

  it('ends in thousands of marks without being read for each', () => {
    const marks = `some words${' .'.repeat(100_000)}and no more`;
    expect(anchor(`${marks} 😀`, kept(`${marks} 😀`, marks)).state).toBe('exact');
    const smile = anchor(
      'Some words, as they were 😀 then.',
      kept('some words as they were 😀 now', 'as they were 😀'),
    );
    expect(smile.state !== 'gone' && smile.span).toEqual({ start: 12, end: 27 });
  });
});

describe('a passage in any script and size', () => {
  it.each([
    [
      'ligatures and soft hyphens',
      'The oﬃce con\u00adﬁrmed the ﬁndings of the office.',
      'The office confirmed the findings',
    ],
    [
      'a word broken at the end of a line',
      'Those re-\nsponsible were never prose-\ncuted at all.',
      'responsible were never prosecuted',
    ],
    ['Arabic without its vowel signs', 'قال المُتَحَدِّثُ إنَّ الشُّرْطَةَ احتجزت الشهود.', 'المتحدث إن الشرطة احتجزت'],
    ['Spanish without accents', 'La policía detuvo a los periodistas.', 'policia detuvo a los periodistas'],
    ['Chinese broken into lines', '警方在没有逮捕证的\n情况下拘留了十二人。', '没有逮捕证的情况下拘留'],
  ])('%s', (_, text, exact) => {
    const found = anchorText(text, { exact });
    expect(found.state).not.toBe('gone');
    expect(found.state === 'gone' ? 0 : found.score).toBeGreaterThan(0.9);
  });

  it('tells one word by what stands around it', () => {
    const text = 'The army was there. Later the army left, and the army came back to the village.';
    const start = text.lastIndexOf('army');
    const selectors = kept(text, 'army', 2);
    expect(anchor(`An introduction. ${text}`, selectors)).toMatchObject({ span: { start: start + 17 } });
  });

  it('finds two thousand words with changes throughout', () => {
    const words = Array.from({ length: 3_000 }, (_, n) => `w${(n * 7919) % 1_009}x${n % 13}`);
    const text = words.join(' ');
    const selectors = kept(text, words.slice(500, 2_500).join(' '));
    const later = words.map((word, n) => (n % 9 === 4 ? 'changed' : word)).join(' ');
    const found = anchor(later, selectors);
    expect(found.state).toBe('changed');
    expect(cut(later, found).split(' ').length).toBeGreaterThan(1_990);
    expect(cut(later, found).split(' ').length).toBeLessThan(2_010);
  });
});

describe('hostile texts', () => {
  const letters = 'a'.repeat(10_000_000);
  it.each([
    ['one letter', letters, 'a'.repeat(300)],
    ['one letter, and a quotation of a million', letters, 'a'.repeat(1_000_000)],
    ['one letter, and another quotation of a million', letters, `b${'a'.repeat(1_000_000)}`],
    ['one word', 'word '.repeat(300_000), 'word '.repeat(2_000)],
    [
      'one word, and a quotation that goes on otherwise',
      'word '.repeat(300_000),
      `${'word '.repeat(900)}end`,
    ],
    ['one sign of Chinese', '字'.repeat(1_000_000), '字'.repeat(500)],
    ['halves of characters', '\ud800\udc00\ud800'.repeat(1_000), '\ud800\ud800'],
    ['marks alone', '\u0301'.repeat(10_000), '\u0301'],
    ['nothing', '', ''],
    ['no letters', '... --- ...', '...'],
  ])('are answered: %s', (_, text, exact) => {
    const page = prepare(text);
    const found = anchorText(page, {
      exact,
      prefix: exact.slice(0, 128),
      suffix: exact.slice(-128),
      start: 7,
    });
    expect(['exact', 'moved', 'changed', 'gone']).toContain(found.state);
    expect(() => describeLookalikes(page, { start: 0, end: exact.length })).not.toThrow();
  });
});
