import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { FiledDocument } from '../../../lib/export/document/document.ts';
import { documentOf, heading, missing, paragraph, pdfOf, readBy, readers } from './written.ts';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const ADDRESS = 'https://www.example.org/a(b)/ünï?q=1&r=%20';

const document: FiledDocument = documentOf(
  [
    [
      heading(1, 'Annotated index', 'index'),
      heading(2, 'I. Police & courts', 'police'),
      heading(3, 'Impunity – «безнаказанность»', 'impunity'),
      paragraph('citation', 'See ', { text: ADDRESS, href: ADDRESS }, ' and ', {
        text: 'Tab B',
        to: 'tab-b',
      }),
      paragraph('text', { text: 'a script', href: 'javascript:alert(1)' }, { text: ' nowhere', to: 'none' }),
      { kind: 'picture', png: PNG, width: 900, height: 90, alt: 'A map of the town' },
      { ...paragraph('quotation', 'העדים'), language: 'he', rightToLeft: true },
      heading(2, 'II. Protection', 'protection'),
    ],
    [{ ...paragraph('citation', 'Tab B'), id: 'tab-b' }, paragraph('text', 'Last words.')],
  ],
  { title: 'Index (“Evidence”) <ü>', spelling: 'en-CA' },
);

const opened = async (): Promise<PDFDocumentProxy> =>
  getDocument({ data: await pdfOf(document), useSystemFonts: false }).promise;

interface Mark {
  title: string;
  items: Mark[];
}
const titles = (marks: Mark[]): unknown[] => marks.map(({ title, items }) => [title, ...titles(items)]);

describe('a PDF, read by pdf.js', () => {
  it('has bookmarks of its parts and of their headings', async () => {
    const pdf = await opened();
    expect(titles(await pdf.getOutline())).toEqual([
      ['Annotated index', ['I. Police & courts', ['Impunity – «безнаказанность»']], ['II. Protection']],
      ['Part 2'],
    ]);
  });

  it('has links to the web and to its own pages, and no others', async () => {
    const pdf = await opened();
    const page = await pdf.getPage(1);
    const links = (await page.getAnnotations()) as { url?: string; dest?: [{ num: number; gen: number }] }[];
    const web = links.flatMap(({ url }) => url ?? []);
    expect(new Set(web)).toEqual(new Set([new URL(ADDRESS).href.replace('(', '%28').replace(')', '%29')]));
    const inside = links.flatMap(({ dest }) => (dest ? [dest[0]] : []));
    expect(await Promise.all(inside.map((ref) => pdf.getPageIndex(ref)))).toEqual([1]);
  });

  it('says its title and language, and nobody’s name', async () => {
    const { info, metadata } = await (await opened()).getMetadata();
    expect(info).toMatchObject({ Title: 'Index (“Evidence”) <ü>', Language: 'en-CA', Producer: 'Proffer' });
    expect(Object.keys(info)).not.toEqual(expect.arrayContaining(['Author']));
    expect(metadata?.get('dc:title')).toBe('Index (“Evidence”) <ü>');
  });

  it('tells what each piece of a page is to programs that read it aloud', async () => {
    const page = await (await opened()).getPage(1);
    const tree = JSON.stringify(await page.getStructTree());
    const roles = [...tree.matchAll(/"role":"(\w+)"/g)].map((found) => found[1]);
    expect(roles).toEqual(
      expect.arrayContaining(['Document', 'Part', 'H1', 'H2', 'H3', 'P', 'Link', 'Figure', 'BlockQuote']),
    );
    expect(tree).toContain('A map of the town');
    expect(tree).toContain('"lang":"he"');
  });
});

describe.skipIf(!readers)(`a PDF, read by qpdf and Poppler${missing}`, () => {
  it('is without fault, tagged and wholly embedded', async () => {
    const bytes = await pdfOf(document);
    expect(await readBy('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
    expect(await readBy('pdfinfo', [], bytes)).toMatch(/Tagged:\s+yes[\s\S]*Page size:\s+612 x 792/);
    expect(await readBy('pdfinfo', ['-url'], bytes)).toContain(
      'https://www.example.org/a%28b%29/%C3%BCn%C3%AF',
    );
  });
});
