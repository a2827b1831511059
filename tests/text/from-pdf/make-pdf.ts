/** Objects of a PDF by number, from 1 on; each is the text between `obj` and `endobj`. */
export type PdfObjects = Readonly<Record<number, string>>;

/** A PDF file of these objects, with a right cross-reference table. `extra` goes into the trailer. */
export function makePdf(objects: PdfObjects, extra = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const numbers = Object.keys(objects).map(Number);
  const size = Math.max(...numbers) + 1;
  const offsets = new Map<number, number>();
  for (const number of numbers) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number++) {
    const offset = offsets.get(number);
    file += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

export interface MadePage {
  /** Lines in Helvetica, from the top down. */
  lines: readonly string[];
  /** More of the page's dictionary: `/Rotate 90`. */
  more?: string;
  /** The page's operations instead of its lines. */
  operations?: string;
}

/** A document of these pages. `catalogue` goes into the catalogue: `/PageLabels …`. */
export function documentOf(pages: readonly MadePage[], catalogue = ''): Uint8Array {
  const objects: Record<number, string> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    2: `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  };
  pages.forEach(({ lines, more = '', operations }, i) => {
    const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
    objects[4 + 2 * i] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * i} 0 R ` +
      `/Resources << /Font << /F 3 0 R >> >> ${more} >>`;
    objects[5 + 2 * i] = stream(operations ?? `BT /F 10 Tf 12 TL 50 700 Td\n${text}\nET`);
  });
  return makePdf(objects);
}
