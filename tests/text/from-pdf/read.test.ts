import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { type PdfText, readPdfPages } from '../../../lib/text/from-pdf/read.ts';
import { column, type Line, page } from './typeset.ts';

const shown = ({ captured: { text, blocks } }: PdfText): string[] =>
  blocks.map(({ kind, level, furniture, start, end }) =>
    [kind + (level ?? ''), furniture ? `(${furniture})` : '', text.slice(start, end)]
      .filter(Boolean)
      .join(' '),
  );
const read = (...pages: Line[][]): string[] => shown(readPdfPages(pages.map((lines) => page(lines))));

const BODY = [
  'This is a line of a column of text',
  'and it goes on in the same way as',
  'all of the others do until it ends.',
];

describe('readPdfPages', () => {
  it('joins the lines of a paragraph and parts paragraphs by space, indentation and short ends', () => {
    const lines = [
      ...column(50, 700, BODY),
      { str: '   A second one begins further in and is', x: 62, y: 664 },
      { str: 'no longer than this; it fills its column', x: 50, y: 652 },
      { str: 'A third after some space, to the edge.', x: 50, y: 620 },
    ];
    expect(read(lines)).toEqual([
      `paragraph ${BODY.join(' ')}`,
      'paragraph A second one begins further in and is no longer than this; it fills its column',
      'paragraph A third after some space, to the edge.',
    ]);
  });

  it('reads columns one after the other, level or not, below a title that goes across', () => {
    for (const shift of [0, 5]) {
      const lines = [
        { str: 'A Title Across Both of the Columns Here', x: 120, y: 740, size: 18 },
        ...column(50, 700, [...BODY, ...BODY]),
        ...column(
          320,
          700 - shift,
          BODY.map((line) => line.toUpperCase()),
        ),
      ];
      // The stream has them row by row.
      lines.sort((a, b) => b.y - a.y);
      expect(read(lines)).toEqual([
        'heading1 A Title Across Both of the Columns Here',
        `paragraph ${BODY.join(' ')} ${BODY.join(' ')}`,
        `paragraph ${BODY.join(' ').toUpperCase()}`,
      ]);
    }
  });

  it('leaves a table in the order of its rows', () => {
    const rows = [
      ['Country', 'Cases', 'Share'],
      ['Mexico', '1,204', '61%'],
      ['Honduras', '310', '16%'],
      ['El Salvador', '455', '23%'],
    ];
    const lines = rows.flatMap((row, i) => row.map((str, j) => ({ str, x: 50 + j * 150, y: 700 - i * 14 })));
    expect(read(lines)).toEqual(rows.flat().map((cell) => `cell ${cell}`));
  });

  it('keeps bullets and numbers with what they stand for', () => {
    const lines = [
      'first thing that is said',
      'second thing that is said',
      'third thing that is said',
    ].flatMap((str, i) => [
      { str: '•', x: 50, y: 700 - i * 12 },
      { str, x: 70, y: 700 - i * 12 },
    ]);
    expect(read(lines)).toEqual([
      'item1 • first thing that is said',
      'item1 • second thing that is said',
      'item1 • third thing that is said',
    ]);
  });

  it('sets heads, feet and page numbers aside, and takes the numbers for labels', () => {
    const pages = [11, 12, 13, 14].map((number) => [
      { str: 'Annual Report on Everything', x: 50, y: 770, size: 8 },
      ...column(50, 700, [`On page ${number} something else is said that`, ...BODY]),
      { str: String(number), x: 300, y: 30 },
    ]);
    const found = readPdfPages(pages.map((lines) => page(lines)));
    expect(shown(found).slice(0, 3)).toEqual([
      'paragraph (running-head) Annual Report on Everything',
      `paragraph On page 11 something else is said that ${BODY.join(' ')}`,
      'paragraph (running-head) 11',
    ]);
    expect(found.labels.map(({ label, from }) => `${label} ${from}`)).toEqual(
      [11, 12, 13, 14].map((number) => `${number} print`),
    );
    expect(found.captured.blocks.at(-1)?.pageLabel).toBe('14');
  });

  it('does not take for a head what a table repeats at the edge of pages, nor a page that says the same as another', () => {
    const table = [1, 2, 3, 4].map((start) =>
      [7, 8, 9, 7].map((value, i) => ({ str: String(value * start), x: 50, y: 60 - i * 14 })),
    );
    expect(read(...table).filter((block) => block.includes('running-head'))).toEqual([]);
    const same = [1, 2, 3].map(() => [{ str: 'The same words', x: 50, y: 770 }]);
    expect(read(...same)).toEqual(Array(3).fill('paragraph The same words'));
  });

  it('puts footnotes behind the text of their page', () => {
    const lines = [
      ...column(50, 700, [...BODY, ...BODY]),
      { str: '1 See the report of 2019, paragraph 4.', x: 50, y: 90, size: 8 },
      { str: '2 Ibid.', x: 50, y: 80, size: 8 },
    ];
    expect(read(lines).slice(1)).toEqual(
      ['note 1 See the report of 2019, paragraph 4. 2 Ibid.'].flatMap(() => [
        'note 1 See the report of 2019, paragraph 4.',
        'note 2 Ibid.',
      ]),
    );
  });

  it('keeps a broken word as printed, and folds it to the whole one', () => {
    const { captured } = readPdfPages([
      page(column(50, 700, ['the protection of inter-', 'national law in well-', 'Known cases'])),
    ]);
    expect(captured.text).toBe('the protection of inter-\nnational law in well- Known cases');
    expect(fold(captured.text).text).toBe('the protection of international law in well- Known cases');
  });

  it('takes larger lines for headings, by rank, and numbered ones in a face of their own', () => {
    const lines = [
      { str: 'Country Report', x: 50, y: 760, size: 20 },
      { str: 'Findings of the mission', x: 50, y: 730, size: 14 },
      ...column(50, 700, [...BODY, ...BODY, ...BODY]),
      { str: '3.4 Volunteer Searchers', x: 50, y: 570, font: 'bold' },
      ...column(50, 550, [...BODY, ...BODY, ...BODY]),
    ];
    const { captured } = readPdfPages([page(lines)]);
    const headings = captured.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ level, label }) => [level, label])).toEqual([
      [1, undefined],
      [2, undefined],
      [4, '3.4'],
    ]);
  });

  it('reads from right to left, with figures in between the other way', () => {
    const lines = [
      { str: 'حقوق الإنسان', x: 480, y: 700, width: 70 },
      { str: '2023', x: 445, y: 700, width: 25 },
      { str: 'في عام', x: 400, y: 700, width: 35 },
    ];
    expect(read(lines)).toEqual(['paragraph حقوق الإنسان 2023 في عام']);
  });

  it('joins lines of Chinese and Japanese without a space, and reads vertical columns from the right', () => {
    expect(read(column(50, 700, ['人权观察发布的报告', '指出了问题'], { width: 90 }))).toEqual([
      'paragraph 人权观察发布的报告指出了问题',
    ]);
    const vertical = [
      { str: '縦書きの一行目', x: 500, y: 700, vertical: true },
      { str: '二行目です', x: 480, y: 700, vertical: true },
    ];
    expect(read(vertical)).toEqual(['paragraph 縦書きの一行目二行目です']);
  });

  it('reads what is turned after what is upright, and a turned page as it is shown', () => {
    const turned = column(50, 700, BODY);
    const margin = { str: 'In the margin', x: 20, y: 300, turn: 90 as const };
    expect(read([margin, ...turned])).toEqual([`paragraph ${BODY.join(' ')}`, 'paragraph In the margin']);
    const lying = BODY.map((str, i) => ({ str, x: 100 + i * 12, y: 50, turn: 90 as const }));
    expect(shown(readPdfPages([page(lying, { rotation: 90 })]))).toEqual([`paragraph ${BODY.join(' ')}`]);
  });

  it('drops what is printed twice to look bold, and characters of control', () => {
    const twice = { str: 'Bold words', x: 50, y: 700 };
    expect(read([twice, { ...twice, x: 50.3 }])).toEqual(['paragraph Bold words']);
    expect(read([{ str: 'a\u0000b \ud800 c', x: 50, y: 700 }])).toEqual(['paragraph a b \ufffd c']);
  });

  it('says nothing of a page without text, and takes any numbers', () => {
    expect(readPdfPages([page([])]).captured).toEqual({ text: '', blocks: [] });
    const odd = [NaN, Infinity, -1e9, 0].map((value) => ({ str: 'x', x: value, y: value, size: value }));
    expect(() => readPdfPages([page(odd)])).not.toThrow();
  });
});
