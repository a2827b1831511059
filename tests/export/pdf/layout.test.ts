import { describe, expect, it } from 'vitest';
import type { Block, Row } from '../../../lib/export/document/document.ts';
import type { Item } from '../../../lib/export/pdf/flow/slab.ts';
import type { Layout } from '../../../lib/export/pdf/index.ts';
import { documentOf, heading, layoutOf, paragraph, pdfOf, refusalOf } from './written.ts';

const sentence = 'Those who complain are followed, and those who are followed do not complain. ';

const textOf = (items: readonly Item[]): string =>
  items.flatMap((item) => (item.kind === 'run' ? [item.run.text] : [])).join('');

/** The text of each page, without its footnotes. */
const pagesOf = ({ pages }: Layout): string[] =>
  pages.map(({ placed }) => placed.map(({ slab }) => textOf(slab.items)).join('\n'));

const row = (name: string, whole: boolean, text = name): Row => ({
  cells: [[paragraph('tab', name)], [paragraph('cell', text)]],
  whole,
});

const table = (rows: Row[]): Block => ({
  kind: 'table',
  look: 'ruled',
  of: 'exhibits',
  columns: [
    { head: 'TAB', width: 0.2, names: true },
    { head: 'SAID', width: 0.8 },
  ],
  rows,
});

describe('the pages of a PDF', () => {
  it('keep a heading with what follows, wherever the page ends', async () => {
    for (let before = 36; before <= 44; before += 1) {
      const lines = Array.from({ length: before }, (_, at) => paragraph('tab', `line ${at}`));
      const end = [heading(2, 'HEADING', 'h'), paragraph('text', sentence.repeat(8))];
      const pages = pagesOf(await layoutOf(documentOf([[...lines, ...end]])));
      const page = pages.find((text) => text.includes('HEADING')) ?? '';
      expect(
        page.trim().split('\n').length - page.split('\n').indexOf('HEADING'),
        `${before}`,
      ).toBeGreaterThan(2);
    }
  });

  it('leave no first or last line of a paragraph alone', async () => {
    for (let before = 36; before <= 44; before += 1) {
      const lines = Array.from({ length: before }, (_, at) => paragraph('tab', `line ${at}`));
      const long = paragraph('text', `BEGIN ${sentence.repeat(5)} END`);
      const laid = await layoutOf(documentOf([[...lines, long]]));
      for (const text of pagesOf(laid).slice(0, 2)) {
        const own = text.split('\n').filter((line) => line && !line.startsWith('line'));
        expect(own.length, `${before}`).not.toBe(1);
      }
    }
  });

  it('repeat a table’s head, keep short rows whole and divide long ones', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => row(`T${at}`, true, sentence.repeat(2)));
    const long = row('LONG', false, sentence.repeat(80));
    const laid = await layoutOf(documentOf([[table([...rows, long])]]));
    const pages = pagesOf(laid);
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(page.match(/SAID/g)).toHaveLength(1);
    const all = pages.join('\n');
    for (const { cells } of rows) {
      const [[cell]] = cells as unknown as [[{ inlines: { text: string }[] }]];
      expect(all.split('\n').filter((line) => line.startsWith(`${cell.inlines[0]?.text}Those`))).toHaveLength(
        1,
      );
    }
    expect(all.match(/complain\./g)?.length).toBe(60 * 2 + 80);
    expect(all.match(/LONG/g)).toHaveLength(1);
  });

  it('divide even a row that is to be whole where it is higher than a page', async () => {
    const laid = await layoutOf(
      documentOf([[table([row('A', true, sentence.repeat(120)), row('B', true)])]]),
    );
    expect(laid.pages.length).toBeGreaterThan(2);
    expect(
      pagesOf(laid)
        .join(' ')
        .match(/complain\./g)?.length,
    ).toBe(120);
  });

  it('draw no blank beyond its column', async () => {
    const blank = (length: 'short' | 'long') => paragraph('cell', { text: '', blank: length });
    const cells = [
      [paragraph('tab', 'A'), blank('short'), blank('long')],
      [blank('short'), blank('long')],
    ];
    const laid = await layoutOf(documentOf([[table([{ cells, whole: true }])]]));
    const items = laid.pages.flatMap(({ placed }) => placed.flatMap(({ slab }) => slab.items));
    const blanks = items.flatMap((item) => (item.kind === 'run' && item.run.blank ? [item] : []));
    expect(blanks).toHaveLength(4);
    const ends = blanks.map(({ x, run }) => x + run.width);
    // The columns take a fifth and four fifths of 468 points.
    expect(Math.max(...ends.slice(0, 2))).toBeLessThan(468 / 5);
    expect(Math.max(...ends)).toBeLessThanOrEqual(468.01);
  });

  it('have each footnote at the foot of the page of its mark', async () => {
    const blocks = Array.from({ length: 60 }, (_, at) =>
      paragraph('text', `MARK${at}x `, { text: sentence, footnote: [{ text: `NOTE${at}x ${sentence}` }] }),
    );
    const laid = await layoutOf(documentOf([blocks]));
    expect(laid.pages.length).toBeGreaterThan(3);
    pagesOf(laid).forEach((text, at) => {
      const notes = laid.pages[at]?.notes.map(({ slab }) => textOf(slab.items)).join(' ') ?? '';
      const marks = [...text.matchAll(/MARK(\d+)x/g)].map((found) => found[1]);
      expect([...notes.matchAll(/NOTE(\d+)x/g)].map((found) => found[1])).toEqual(marks);
    });
  });

  it('go on with a footnote that is longer than a page', async () => {
    const long = paragraph('text', { text: 'Said.', footnote: [{ text: sentence.repeat(120) }] });
    const laid = await layoutOf(documentOf([[long, paragraph('text', 'After.')]]));
    const notes = laid.pages.flatMap(({ notes: own }) => own.map(({ slab }) => textOf(slab.items)));
    expect(notes.join(' ').match(/complain\./g)?.length).toBe(120);
    expect(laid.pages.length).toBeGreaterThan(1);
  });

  it('print in the contents the pages on which headings stand', async () => {
    const headings = Array.from({ length: 60 }, (_, at) => [
      heading(2, `Heading ${at}`, `h${at}`),
      paragraph('text', sentence.repeat(10 + (at % 7))),
    ]).flat();
    const contents: Block[] = [heading(1, 'Contents', 'contents'), { kind: 'contents' }];
    const document = documentOf([contents, headings]);
    const [first, ...rest] = document.parts;
    const laid = await layoutOf({ ...document, parts: [{ ...first, id: 'contents' } as never, ...rest] });
    expect(laid.parts.map(({ first: page }) => page)).toEqual([1, 3]);
    const listed = pagesOf(laid).slice(0, 2).join('\n');
    for (let at = 0; at < 60; at += 1) {
      expect(listed).toContain(`Heading ${at}${laid.places.get(`h${at}`)}`);
    }
  });

  it('are told for each part, and parts tile them', async () => {
    const laid = await layoutOf(
      documentOf([[paragraph('text', sentence.repeat(60))], [], [paragraph('text', 'end')]]),
    );
    let next = 1;
    for (const { first, pages } of laid.parts) {
      expect(first).toBe(next);
      next = first + pages;
    }
    expect(next).toBe(laid.pages.length + 1);
    expect(laid.parts.map(({ pages }) => pages)).toEqual([2, 1, 1]);
  });
});

describe('a PDF', () => {
  it('has the same bytes for the same document', async () => {
    const document = documentOf([[heading(1, 'One', 'one'), paragraph('text', sentence, 'العدالة ☐')]]);
    expect(Buffer.from(await pdfOf(document)).equals(Buffer.from(await pdfOf(document)))).toBe(true);
  });

  it('is refused where a letter has no font, and the passage is named', async () => {
    const document = documentOf([
      [heading(2, 'Police', 'p'), paragraph('quotation', 'They said 警察は来なかった and left.')],
    ]);
    expect(await refusalOf(document)).toEqual({
      kind: 'letters',
      missing: [
        {
          letters: ['警', '察', 'は', '来', 'な', 'か', 'っ', 'た'],
          part: 'Annotated index',
          heading: 'Police',
          excerpt: 'They said 警察は来なかった and left.',
        },
      ],
    });
  });

  it('is refused where the chosen font or a picture cannot be read', async () => {
    const document = documentOf([[paragraph('text', sentence)]]);
    expect(await refusalOf(document, new TextEncoder().encode('no font at all'))).toEqual({ kind: 'font' });
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const picture: Block = { kind: 'picture', png, width: 10, height: 10, alt: 'A map' };
    expect(await refusalOf(documentOf([[picture]]))).toEqual({ kind: 'picture', alt: 'A map' });
  });
});
