import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PdfAssets } from '../../../lib/text/from-pdf/index.ts';

const folder = join(import.meta.dirname, '../../../node_modules/pdfjs-dist/');

/** pdf.js's files where Node finds them. */
export const nodeAssets: PdfAssets = {
  worker: `${folder}legacy/build/pdf.worker.mjs`,
  cMaps: `${folder}cmaps/`,
  standardFonts: `${folder}standard_fonts/`,
  wasm: `${folder}wasm/`,
  icc: `${folder}iccs/`,
};

/** A file as the loader takes it. */
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
