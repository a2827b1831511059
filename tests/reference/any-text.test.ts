import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedText } from '../../lib/model/index.ts';
import { chainKey, originsOf, type PageLink, readReferences } from '../../lib/reference/index.ts';
import { textOf } from './build.ts';
import * as texts from './fixtures/texts.ts';
import { randomOf } from './renamed.ts';
import { seedReport } from './seed-report.ts';

/** What each citation stands for, without the words in which it is printed. */
const keysOf = (text: CapturedText): string[] =>
  readReferences(text).citations.map(({ form, chains }) => [form, ...chains.map(bare)].join(' ; '));

/** The chain's key and sureties, letters only, so that accents and quotation marks make no difference. */
const bare = (chain: Parameters<typeof chainKey>[0]): string =>
  `${chainKey(chain)} ${chain.links.map(({ surety, because }) => `${surety} ${because.by}`).join(' ')}`;

/** A text with each of its characters replaced by as many or none; blocks stay where they are. */
function replaced(text: CapturedText, change: (letter: string, at: number) => string): CapturedText {
  const letters = Array.from({ length: text.text.length }, (_, at) => change(text.text.charAt(at), at));
  const starts = [0];
  for (const letter of letters) starts.push((starts.at(-1) ?? 0) + letter.length);
  const moved = (offset: number): number => starts[offset] ?? 0;
  const blocks = text.blocks.map((block) => ({ ...block, start: moved(block.start), end: moved(block.end) }));
  return { text: letters.join(''), blocks };
}

const named = {
  seed: seedReport,
  ...Object.fromEntries(Object.entries(texts).map(([name, blocks]) => [name, textOf(blocks)])),
};

describe.each(Object.entries(named))('%s is read the same', (_, text) => {
  const before = keysOf(text);
  const quotes: Record<string, string> = { '"': '”', '“': '"', '”': '"', "'": '’', '’': "'" };

  it('with its lines broken elsewhere', () => {
    const random = randomOf(5);
    const isInBlock = (at: number) => text.blocks.some(({ start, end }) => start < at && at < end - 1);
    const wrapped = replaced(text, (letter, at) =>
      letter === ' ' && isInBlock(at) && random() < 0.3 ? '\n' : letter,
    );
    expect(wrapped.text).not.toBe(text.text);
    expect(keysOf(wrapped)).toEqual(before);
  });

  it('without accents', () => {
    const plain = replaced(text, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
    expect(keysOf(plain)).toEqual(before);
  });

  it('with other quotation marks', () => {
    expect(keysOf(replaced(text, (letter) => quotes[letter] ?? letter))).toEqual(before);
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...[
      '\nReferences\n',
      '\nNotes\n',
      '\nBibliografía\n',
      '[1] ',
      '[1]',
      '\n1 ',
      '.1',
      '¹',
      'A. 2022. "T." ',
      '(A 2022)',
      '(2022)',
    ],
    ...[
      '(ibid.)',
      '; ',
      '(2022, 3)',
      'n.d.',
      '\n',
      '(((',
      ')))',
      '"',
      '“',
      '. ',
      'Ibid., ',
      'supra note 1',
      'cited in ',
      'https://a.example/b',
    ],
    ...[
      'A (B) ',
      ', citing the C, ',
      'The same source adds ',
      ':\n',
      'Interview with X, Y, 3 May 2020.',
      '2020-02-31',
      '(A 2020; B 2021)',
    ],
  ),
);

describe('any text', () => {
  it('is read without a throw, and what is read lies in it, in order', () => {
    const link = fc.record({
      start: fc.integer(),
      end: fc.integer(),
      address: fc.string(),
      to: fc.integer(),
    });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.array(link, { maxLength: 4 }),
        fc.nat(),
        (pieces, links, from) => {
          const text: CapturedText = { text: pieces.join(''), blocks: [] };
          const references = readReferences(text, links as PageLink[]);
          let end = 0;
          for (const citation of references.citations) {
            expect(citation.start).toBeGreaterThanOrEqual(end);
            expect(citation.end).toBeGreaterThan(citation.start);
            end = citation.end;
          }
          expect(end).toBeLessThanOrEqual(text.text.length);
          const span = { start: from % (text.text.length + 1), end: text.text.length };
          for (const { links: chain } of originsOf(references, text, span))
            expect(chain.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read without a throw with blocks that are not its own', () => {
    const text: CapturedText = { text: 'A (B 2020).', blocks: [{ kind: 'paragraph', start: 5, end: 900 }] };
    expect(() => originsOf(readReferences(text), text, { start: -5, end: 5_000 })).not.toThrow();
  });

  const filled = (unit: string, length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const LIST = '\nReferences\nAb. 2020. "B." [Accessed 2021]\n';
  const isRead = (text: CapturedText): void => {
    const references = readReferences(text);
    expect(references.lists.length).toBeGreaterThan(0);
    expect(Array.isArray(originsOf(references, text, { start: 0, end: 40 }))).toBe(true);
  };

  it.each(['(', '[1]'])('a megabyte of %j is read to its end', (unit) => {
    isRead({ text: `${filled(unit, 1_000_000)}${LIST}`, blocks: [] });
  });

  it.each([
    ...[
      '(Ab 2020)',
      '(ibid.) ',
      '"',
      ' ',
      '.',
      'a.1 ',
      'A, ',
      'Ibid. ',
      '1 A, B, 2020.\n',
      'Ab. 2020. "B."\n',
      'a',
    ],
    ...[
      '(((a)',
      ': \n',
      '; ',
      '…"',
      '[1] ',
      ', citing the ',
      'n.d. ',
      'Ab (2020) ',
      '\nNotes\n',
      '\nReferences\n',
    ],
  ])('a tenth of one of %j too', (unit) => {
    isRead({ text: `${filled(unit, 100_000)}${LIST}`, blocks: [] });
  });

  /** Letters of their own for each number. */
  const nameOf = (number: number): string =>
    `N${number.toString(36).replace(/\d/g, (digit) => 'qwertyuiop'.charAt(Number(digit)))}`;
  const rows = (count: number, row: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => row(at)).join(' ');
  const entries = rows(290, (at) => `\n${nameOf(at)} Council of Tides. 2020. "B." [Accessed 2021]`);

  it.each([
    ['distinct brackets', rows(8_000, (at) => `Rain (${nameOf(at)} ${nameOf(at * 7)} 2020).`)],
    ['brackets of common words', rows(8_000, (at) => `Rain (Council of Tides ${nameOf(at)} 2020).`)],
    ['dates alone', rows(20_000, () => 'The Council of Tides said it (2020-05-06).')],
    ['undated in one sentence', rows(8_000, (at) => `a, of (${nameOf(at % 290)} Council of Tides n.d.)`)],
    [
      'sentences that name somebody',
      rows(8_000, (at) => `According to the ${nameOf(at)} Council, it rained.`),
    ],
  ])('many %s beside many entries are read to their end', (_, sentences) => {
    const text = { text: `${sentences}\nReferences${entries}`, blocks: [] };
    const references = readReferences(text);
    expect(references.lists[0]?.entries).toHaveLength(290);
    const chains = originsOf(references, text, { start: 0, end: text.text.length });
    expect(Array.isArray(chains)).toBe(true);
  });

  it.each(['(Coast Council 2020) ', '[1] [2] [3] '])('a row of %j stands for the words before it', (unit) => {
    const lists =
      '\nReferences\nCoast Council. 2020. "Nets." [Accessed 2021]\nNotes\n[1] Coast Council, Nets, 2020, url\n[2] Ibid.\n[3] Ibid.';
    const text = { text: `Nets tore at sea ${filled(unit, 480_000)}${lists}`, blocks: [] };
    const chains = originsOf(readReferences(text), text, { start: 0, end: 16 });
    expect(chains.map(({ links }) => links[0]?.work.title)).toEqual(['Nets']);
  });

  it('many signs of one note that names many works: no more than memory holds', () => {
    const works = filled('AB, Bc de, 2020; ', 60_000);
    const { citations } = readReferences({
      text: `${filled('a[1] ', 60_000)}\n\nNotes\n\n1. ${works}`,
      blocks: [],
    });
    const chains = citations.reduce((sum, each) => sum + each.chains.length, 0);
    expect(citations.length).toBeGreaterThan(5_000);
    expect(chains).toBeLessThanOrEqual(50_000);
  });

  it('much in one entry, one note, one bracket', () => {
    for (const text of [
      `x\nReferences\n${filled('A, "', 100_000)}. 2020. x`,
      `x\nNotes\n1 ${filled('a; ', 100_000)}`,
      `(${filled('A 2020; ', 100_000)})\nReferences\nA. 2020. x`,
    ])
      expect(() => readReferences({ text, blocks: [] })).not.toThrow();
  });
});
