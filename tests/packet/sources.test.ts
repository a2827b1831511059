import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missing, readBy, readers } from '../export/pdf/written.ts';
import { bytesOf as fileAt } from '../text/from-pdf/in-node.ts';
import { documentOf, makePdf, type PdfObjects } from '../text/from-pdf/make-pdf.ts';
import { fileOf, jobOf, packetOf, pieceOf, refusalOf, sectionOf, textsOf, withPdfJs } from './made.ts';

const FILES = join(import.meta.dirname, '../text/from-pdf/files');
const one = (of: number, rest = {}) => jobOf([sectionOf('A', pieceOf('a', of, rest))]);
const stream = (content: string, dict = ''): string =>
  `<< /Length ${content.length} ${dict} >>\nstream\n${content}\nendstream`;

/** A page of these operations, with these objects from 10 on. */
const pageWith = (operations: string, page: string, resources: string, more: PdfObjects, catalog = '') =>
  makePdf({
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: '<< /Type /Pages /Count 1 /Kids [4 0 R] /MediaBox [0 0 600 800] >>',
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    4: `<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F 3 0 R >> ${resources} >> ${page} >>`,
    5: stream(operations),
    ...more,
  });

const say = (text: string, y: number): string => `BT /F 12 Tf 50 ${y} Td (${text}) Tj ET`;

/** Three layers: seen, hidden by the list, hidden on screens by its use. */
const layered = (first: string): Uint8Array =>
  pageWith(
    [10, 11, 12].map((layer) => `/OC /L${layer} BDC ${say(`layer${layer}`, layer * 40)} EMC`).join('\n'),
    '',
    '/Properties << /L10 10 0 R /L11 11 0 R /L12 12 0 R >>',
    {
      10: '<< /Type /OCG /Name (seen) >>',
      11: '<< /Type /OCG /Name (hidden) >>',
      12: '<< /Type /OCG /Name (not on screens) /Usage << /View << /ViewState /OFF >> >> >>',
    },
    `/OCProperties << /OCGs [10 0 R 11 0 R 12 0 R] /D << ${first} /AS [<< /Event /View /Category [/View] /OCGs [12 0 R] >>] >> >>`,
  );

/** Layers that are seen when a file is opened. */
const seenLayers = (bytes: Uint8Array): Promise<string[]> =>
  withPdfJs(bytes, async (pdf) => {
    const config = await pdf.getOptionalContentConfig();
    return [...config].flatMap(([, group]) => (group.visible ? [group.name ?? ''] : []));
  });

describe('a source in a packet', () => {
  it.each(['/OFF [11 0 R]', '/BaseState /OFF /ON [10 0 R]'])(
    'keeps its hidden layers hidden: %s',
    async (first) => {
      const shown = documentOf([{ lines: ['plain'] }]);
      const job = jobOf([sectionOf('A', pieceOf('plain', 1)), sectionOf('B', pieceOf('a', 1))]);
      const bytes = await fileOf({ a: layered(first), plain: shown }, job);
      expect(await seenLayers(bytes)).toEqual(['seen']);
      if (readers) {
        const text = await readBy('pdftotext', [], bytes);
        expect(text).toContain('layer10');
        expect(text).not.toMatch(/layer1[12]/);
      }
    },
  );

  it('shows annotations and fields as they looked, and none that was hidden', async () => {
    const look = (text: string) =>
      stream(
        say(text, 5),
        '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 3 0 R >> >>',
      );
    const source = pageWith(say('page', 700), '/Annots [10 0 R 11 0 R 12 0 R 13 0 R]', '', {
      10: '<< /Subtype /FreeText /Rect [50 500 250 520] /AP << /N 20 0 R >> >>',
      11: '<< /Subtype /Widget /FT /Btn /AS /On /Rect [50 400 250 420] /AP << /N << /On 21 0 R /Off 22 0 R >> >> >>',
      12: '<< /Subtype /FreeText /F 2 /Rect [50 300 250 320] /AP << /N 23 0 R >> >>',
      13: '<< /Subtype /Text /Contents (without a look) /Rect [50 200 70 220] >>',
      20: look('comment'),
      21: look('ticked').replace('/Type /XObject /Subtype /Form ', ''),
      22: look('empty'),
      23: look('hidden'),
    });
    const packet = await packetOf({ a: source }, one(1, { lines: { 1: [] } }));
    const [text] = await textsOf(Uint8Array.from(Buffer.concat(packet.files[0]?.bytes ?? [])));
    expect(text).toMatch(/page.*comment.*ticked/);
    expect(text).not.toMatch(/hidden|empty/);
    expect(packet.notes).toEqual([{ kind: 'without-look', name: 'a.pdf', page: 1, stamp: 1 }]);
  });

  it('keeps links to the web and to what is filed, and brings along nothing that is not', async () => {
    const link = (to: string, y: number) =>
      `<< /Type /Annot /Subtype /Link /Rect [50 ${y} 100 ${y + 10}] ${to} >>`;
    const objects: Record<number, string> = {
      1: '<< /Type /Catalog /Pages 2 0 R /Dests << /named [7 0 R /Fit] >> >>',
      2: '<< /Type /Pages /Count 3 /Kids [4 0 R 6 0 R 7 0 R] /MediaBox [0 0 600 800] >>',
      4: '<< /Type /Page /Parent 2 0 R /Resources << /Properties << /P << /Of 6 0 R >> >> >> /Annots [10 0 R 11 0 R 12 0 R 13 0 R 14 0 R] >>',
      5: stream('% secret of page two'),
      6: '<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>',
      7: '<< /Type /Page /Parent 2 0 R >>',
      10: link('/A << /S /URI /URI (https://example.org/a\\(b\\)) >>', 10),
      11: link('/Dest [6 0 R /Fit]', 20),
      12: link('/A << /S /GoTo /D /named >>', 30),
      13: link('/A << /S /JavaScript /JS (app.alert) >>', 40),
      14: link('/Dest (tab-B)', 50),
    };
    const sections = [sectionOf('A', pieceOf('a', 3, { pages: [1, 3] })), sectionOf('B', pieceOf('b', 1))];
    const sources = { a: makePdf(objects), b: documentOf([{ lines: ['b'] }]) };
    const bytes = await fileOf(sources, jobOf(sections, { places: { 'tab-B': 3 } }));
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('secret');
    await withPdfJs(bytes, async (pdf) => {
      const links = await (await pdf.getPage(1)).getAnnotations();
      expect(links.map(({ url }) => url)).toEqual(['https://example.org/a(b)', undefined, undefined]);
      expect(await pdf.getPageIndex(links[1].dest[0])).toBe(1);
      const goal = await pdf.getDestination(links[2].dest);
      expect(await pdf.getPageIndex(goal?.[0] as never)).toBe(2);
    });
  });

  it('is filed though it is damaged, where its objects can be found', async () => {
    const noTable = documentOf([{ lines: ['found'] }]);
    const text = new TextDecoder('latin1').decode(noTable);
    const cut = new TextEncoder().encode(text.slice(text.indexOf('1 0 obj'), text.indexOf('xref')));
    expect((await textsOf(await fileOf({ a: cut }, one(1))))[0]).toContain('found');
    const circle = fileAt(join(FILES, 'Pages-tree-refs.pdf'));
    const refused = await refusalOf({ a: circle }, one(1));
    expect([undefined, 'damaged', 'other-pages']).toContain(refused?.kind);
  });

  it('is refused by name where its pages would be missing', async () => {
    const text = (words: string) => new TextEncoder().encode(words);
    expect(await refusalOf({ a: fileAt(join(FILES, 'rc4-40.pdf')) }, one(1))).toEqual({
      ...{ kind: 'locked', name: 'a.pdf' },
    });
    expect(await refusalOf({ a: text('<html>') }, one(1))).toMatchObject({ kind: 'damaged', name: 'a.pdf' });
    expect(await refusalOf({ a: text('') }, one(1))).toMatchObject({ kind: 'damaged', name: 'a.pdf' });
    expect(await refusalOf({ a: documentOf([{ lines: ['x'] }]) }, one(2))).toEqual({
      ...{ kind: 'other-pages', name: 'a.pdf', expected: 2, found: 1 },
    });
    const form = pageWith(
      say('Please wait...', 700),
      '',
      '',
      { 10: '<< /XFA (x) /Fields [] >>' },
      '/AcroForm 10 0 R',
    );
    expect(await refusalOf({ a: form }, one(1))).toEqual({ kind: 'xfa', name: 'a.pdf' });
  });
});

const wordsIn = (text: string): string[] =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .split(/\s+/)
    .filter(Boolean)
    .toSorted();

describe.runIf(readers)(`sources of all kinds${missing}`, () => {
  const kinds = [
    ...['annotation-tx2', 'copy_paste_ligatures', 'crazyones-pdfa', 'habibi-rotated', 'libreoffice-form'],
    ...['issue-449-vertical', 'jo', 'labelled_pages', 'nested_outline', 'noembed-sjis', 'pagelabels'],
    ...['pdflatex-outline', 'rotation', 'vertical', 'zen_of_python_corrupted', 'multicolumn'],
  ];

  it('stand in one packet without an error, each page with its number and all of its words', async () => {
    const sources = Object.fromEntries(kinds.map((name) => [name, fileAt(join(FILES, `${name}.pdf`))]));
    const counted = await Promise.all(
      kinds.map(async (name) => {
        const pages = await withPdfJs(sources[name] as Uint8Array, async (pdf) => pdf.numPages);
        return sectionOf(name, pieceOf(name, pages));
      }),
    );
    const bytes = await fileOf(sources, jobOf(counted, { start: 9_001 }));
    expect(await readBy('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
    const pages = (await readBy('pdftotext', [], bytes)).split('\f').slice(0, -1);
    pages.forEach((page, at) => {
      expect(page).toMatch(new RegExp(`\\b${9_001 + at}\\b`));
    });
    for (const { label, pieces } of counted) {
      const stretch = pages.splice(0, pieces[0]?.of);
      const own = await readBy('pdftotext', [], sources[label ?? ''] as Uint8Array);
      const filed = wordsIn(stretch.join(' ').replace(/\b9\d{3}\b/g, ''));
      // A field's value that the showing program draws itself is told, not drawn.
      if (label !== 'libreoffice-form') expect(filed, label ?? '').toEqual(wordsIn(own));
    }
    expect(pages).toEqual([]);
  });
});
