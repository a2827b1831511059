/** A document of one page, written all over with the same line, so that any point of it is on its words. */
export function documentOf(line: string): string {
  const lines = `(${line}) Tj T* `.repeat(36);
  const drawing = `BT /F1 18 Tf 20 TL 40 760 Td ${lines}ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts = ['%PDF-1.4\n', ...objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)];
  const offsets = parts.map((_, index) => parts.slice(0, index).join('').length).slice(1);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const body = parts.join('');
  const end = `trailer << /Size ${parts.length} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return `${body}xref\n0 ${parts.length}\n0000000000 65535 f \n${table}${end}`;
}
