import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../lib/text/from-pdf/page.ts';
import { PdfMap } from '../../../lib/text/from-pdf/place.ts';
import { readPdfPages } from '../../../lib/text/from-pdf/read.ts';
import { column, page } from './typeset.ts';

const mapOf = (...pages: PdfPage[]) => {
  const { captured, runs } = readPdfPages(pages);
  return { text: captured.text, map: new PdfMap(pages, runs) };
};

const WORDS = ['Officials said that none of them', 'had been asked about it before', 'the hearing began'];

describe('PdfMap', () => {
  it('gives one rectangle for each line, over the spaces between words', () => {
    const { text, map } = mapOf(page(column(50, 700, WORDS)));
    const boxes = map.boxesOf({ start: text.indexOf('none'), end: text.indexOf('asked') + 5 });
    expect(boxes.map(({ page, y0, y1 }) => [page, y0, y1])).toEqual([
      [0, 698, 708],
      [0, 686, 696],
    ]);
    expect(boxes[0]?.x1).toBeCloseTo(50 + (WORDS[0]?.length ?? 0) * 5);
    expect(boxes[1]?.x0).toBe(50);
  });

  it('gives nothing for what is no span', () => {
    const { text, map } = mapOf(page(column(50, 700, WORDS)));
    expect(map.boxesOf({ start: 3, end: 3 })).toEqual([]);
    expect(map.boxesOf({ start: text.length, end: text.length + 9 })).toEqual([]);
    expect(mapOf(page([])).map.boxesOf({ start: 0, end: 5 })).toEqual([]);
    expect(mapOf(page([])).map.offsetAt(0, 10, 10)).toBe(null);
    expect(map.offsetAt(7, 10, 10)).toBe(null);
  });

  it('leads from every character’s rectangle back to it, whichever way the page lies', () => {
    const turns = [0, 90, 180, 270] as const;
    for (const turn of turns) {
      const lines = WORDS.map((str, i) => ({
        str,
        x: 300 + (turn === 90 ? i * 12 : turn === 270 ? -i * 12 : 0),
        y: 400 + (turn === 0 ? -i * 12 : turn === 180 ? i * 12 : 0),
        turn,
      }));
      const { text, map } = mapOf(page(lines, { rotation: turn }));
      expect(text).toBe(WORDS.join(' '));
      for (let offset = 0; offset < text.length; offset++) {
        const [box] = map.boxesOf({ start: offset, end: offset + 1 });
        if (!box) continue;
        const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
        expect([offset, offset + 1]).toContain(map.offsetAt(0, x, y));
      }
    }
  });

  it('reads a right-to-left line’s rectangles from the right', () => {
    const { text, map } = mapOf(page([{ str: 'حقوق الإنسان', x: 400, y: 700, width: 100 }]));
    const [first] = map.boxesOf({ start: 0, end: 4 });
    expect(first?.x1).toBe(500);
    expect(first?.x0).toBeGreaterThan(450);
    expect(map.offsetAt(0, 499, 702)).toBe(0);
    expect(map.offsetAt(0, 401, 702)).toBe(text.length);
  });

  it('is exact between the text and a text layer', () => {
    const pages = [page(column(50, 700, WORDS)), page(column(320, 500, ['on the  next page', 'more']))];
    const { text, map } = mapOf(...pages);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (offset) => {
        const point = map.itemPointAt(offset);
        if (!point) return false;
        const same = pages[point.page]?.items[point.item]?.str.charAt(point.offset);
        return (
          /\s/.test(text.charAt(offset)) || (same === text.charAt(offset) && map.offsetOf(point) === offset)
        );
      }),
    );
    // The second of two spaces is not in the text: the next character is.
    expect(map.offsetOf({ page: 1, item: 0, offset: 7 })).toBe(text.indexOf('next'));
    expect(map.pageAt(text.indexOf('more'))).toBe(1);
  });
});
