import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that pdf.js reads in a file: its text, links, bookmarks, descriptions of pictures, and what it says of itself. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false });
  const pdf = await task.promise;
  const found: unknown[] = [await pdf.getOutline(), (await pdf.getMetadata()).info];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    found.push(text, await page.getAnnotations(), await page.getStructTree());
  }
  await task.destroy();
  return found.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
}
