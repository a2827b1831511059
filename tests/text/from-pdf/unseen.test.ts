import { describe, expect, it } from 'vitest';
import { openPdf, type PdfDocument } from '../../../lib/text/from-pdf/index.ts';
import { nodeAssets } from './in-node.ts';
import { documentOf, makePdf } from './make-pdf.ts';

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  const result = await openPdf(bytes, { assets: nodeAssets });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function textIn(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes);
  await document.close();
  return document.captured.text;
}

const page = (operations: string, more = ''): Uint8Array => documentOf([{ lines: [], operations, more }]);
const textOf = (operations: string): Promise<string> => textIn(page(operations));

const line = (words: string, y: number, mode = 0, size = 12): string =>
  `BT /F ${size} Tf ${mode} Tr 50 ${y} Td (${words}) Tj ET\n`;
const PICTURE = 'q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n';
const SEEN = line('The court heard them.', 700);

describe('words that nobody sees on a page', () => {
  it('are no text of it, also in the middle of a line', async () => {
    const between =
      'BT /F 14 Tf 50 700 Td (The court ) Tj 3 Tr (never ) Tj 0 Tr (convicted the officers.) Tj ET';
    const document = await opened(page(between));
    expect(document.captured.text).toBe('The court convicted the officers.');
    const start = document.captured.text.indexOf('convicted');
    const [box] = document.boxesOf({ start, end: start + 'convicted'.length });
    // Helvetica: "The court never " is 7.281 of the size.
    expect(box?.x0).toBeCloseTo(50 + 14 * 7.281, 2);
    await document.close();
  });

  it.each([
    ['set without ink over others', line('The court never heard them.', 700, 3)],
    ['too small to be read', line('Nobody heard them.', 650, 0, 0.1)],
    ['clipped away', `q 0 0 1 1 re W n ${line('Nobody heard them.', 650)} Q`],
    ['beneath a filled box', `${line('Nobody heard them.', 650)} 1 g 40 640 400 30 re f`],
    [
      'beneath a box with a state of its own',
      `${line('Nobody heard them.', 650)} q 1 0 0 1 0 0 cm 0 g 40 640 400 30 re f Q`,
    ],
  ])('%s', async (_how, operations) => {
    expect(await textOf(SEEN + operations)).toBe('The court heard them.');
  });

  it('are those in a layer that is off too', async () => {
    const content = `${SEEN}/OC /L BDC ${line('Nobody heard them.', 650)} EMC`;
    const bytes = makePdf({
      1: '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>',
      2: '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
      3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      4: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F 3 0 R >> /Properties << /L 6 0 R >> >> >>',
      5: `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      6: '<< /Type /OCG /Name (a layer) >>',
    });
    expect(await textIn(bytes)).toBe('The court heard them.');
  });

  it.each([
    ['below the words', (words: string) => `0.9 g 40 640 400 30 re f 0 g ${words}`],
    ['that lets them shine through', (words: string) => `${words} /Dim gs 1 1 0 rg 40 640 400 30 re f`],
    ['that only touches them', (words: string) => `${words} 1 g 40 640 400 11 re f`],
    ['that is outside of its clip', (words: string) => `${words} q 0 0 1 1 re W n 1 g 40 640 400 30 re f Q`],
  ])('stay under a box %s', async (_how, around) => {
    const dim = '/Resources << /Font << /F 3 0 R >> /ExtGState << /Dim << /ca 0.3 >> >> >>';
    const operations = SEEN + around(line('All heard them.', 650));
    expect(await textIn(page(operations, dim))).toContain('All heard them.');
  });
});

describe('the words of a scan', () => {
  const recognised = line('What the scan says.', 600, 3);
  it.each([
    ['over its picture', PICTURE + recognised],
    ['under its picture', recognised + PICTURE],
    ['drawn, under its picture', line('What the scan says.', 600) + PICTURE],
    [
      'drawn, covered by white, under its picture',
      `${line('What the scan says.', 600)} 1 g 0 0 600 800 re f ${PICTURE}`,
    ],
    ['beside a stamp', `${PICTURE}${recognised}${line('Filed.', 300)}`],
    [
      'in the square of its picture',
      'q 600 0 0 800 0 0 cm BT 3 Tr /F 1 Tf .02 0 0 .015 .1 .7 Tm (What the scan says.) Tj ET BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q',
    ],
    ['alone', recognised],
  ])('stay, %s', async (_how, operations) => {
    expect(await textOf(operations)).toContain('What the scan says.');
  });
});
