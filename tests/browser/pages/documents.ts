import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../text/from-pdf/make-pdf.ts';

const FILES = join(import.meta.dirname, '..', '..', 'text', 'from-pdf', 'files');

/** A file of the reader's own tests. */
export const pdfFile = (name: string): string => join(FILES, name);

/** Its forty-seventh page is called xlvii; after fifty pages it counts from 1. */
export function reportWithPreface(): Uint8Array {
  const pages = Array.from({ length: 60 }, (_, i) => ({
    lines: [
      `Chapter ${i + 1} of the report`,
      `The commission visited place number ${i + 1} in the spring.`,
      `It received ${(i + 1) * 115} reports and answered ${i + 1} of them.`,
      'Nobody was told why the others were left unanswered.',
    ],
  }));
  const labels = '/PageLabels << /Nums [0 << /S /r >> 50 << /S /D >>] >>';
  return documentOf(pages, labels);
}

/** Writes bytes into a folder, for the choice of a file. */
export function fileIn(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A file of which the end is missing and the beginning is noise. */
export function damagedPdf(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(pdfFile('multicolumn.pdf')));
  return bytes.fill(0x20, 200).subarray(0, 4_000);
}

/** Three pages as a copier leaves them: shapes and no words, the second turned, the third with words again. */
export function scannedReport(): Uint8Array {
  const shapes = '0.2 0.3 0.6 rg 100 500 200 150 re f 0.7 0.1 0.1 rg 350 120 180 90 re f';
  return documentOf([
    { lines: [], operations: shapes },
    { lines: [], operations: shapes, more: '/Rotate 90' },
    { lines: ['Translated by the registry.'] },
  ]);
}
