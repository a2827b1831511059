import { describe, expect, it } from 'vitest';
import type { CapturedText } from '../../lib/model/index.ts';
import { readPlain } from '../../lib/text/index.ts';
import { passageEnd } from '../../lib/text/passage-end.ts';

const REPORT = readPlain(
  ['Findings', 'First words.', 'Second words.', 'Third words.', 'Others', 'Fourth words.'].join('\n\n'),
  {
    headings: [
      { line: 'Findings', level: 2 },
      { line: 'Others', level: 2 },
    ],
  },
);
const at = (from: string, to: string, more = 0) => ({
  start: REPORT.text.indexOf(from),
  end: REPORT.text.indexOf(to) + to.length + more,
});

describe('where a passage ends', () => {
  it('is told where it is another paragraph or section', () => {
    expect(passageEnd(REPORT, at('First', 'Third'))).toEqual({
      section: [{ title: 'Findings' }],
      paragraph: 3,
    });
    expect(passageEnd(REPORT, at('Third', 'Fourth'))).toEqual({
      section: [{ title: 'Others' }],
      paragraph: 1,
    });
    expect(passageEnd(REPORT, at('Third', 'Others'))).toEqual({
      section: [{ title: 'Others' }],
      paragraph: null,
    });
  });

  it('is not told of a passage in one paragraph, also where it ends at the very start of the next', () => {
    expect(passageEnd(REPORT, at('First', 'First words'))).toBeNull();
    expect(passageEnd(REPORT, at('First', 'First words.', 1))).toBeNull();
    expect(REPORT.text.slice(0, at('First', 'First words.', 1).end)).toMatch(/\n$/);
  });

  it('is the page of its last words, not of the head above the page that follows', () => {
    const paged: CapturedText = {
      text: 'Of page one.\nOf page two.\nHead\nOf page three.',
      blocks: [
        { kind: 'paragraph', start: 0, end: 12, pageLabel: 'i' },
        { kind: 'paragraph', start: 13, end: 25, pageLabel: 'ii' },
        { kind: 'paragraph', start: 26, end: 30, pageLabel: 'iii', furniture: 'running-head' },
        { kind: 'paragraph', start: 31, end: 45, pageLabel: 'iii' },
      ],
    };
    expect(passageEnd(paged, { start: 3, end: 20 })?.pageLabel).toBe('ii');
    expect(passageEnd(paged, { start: 3, end: 30 })?.pageLabel).toBe('ii');
    expect(passageEnd(paged, { start: 3, end: 45 })?.pageLabel).toBe('iii');
    expect(passageEnd(paged, { start: 31, end: 45 })).toBeNull();
  });
});
