import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that the build copies as it is. */
export interface CopiedFile {
  absoluteSrc: string;
  /** Where it stands in the extension. */
  relativeDest: string;
}

/** Where pdf.js's own files stand in the extension: `assetsAt('/pdfjs/')` of `lib/text/from-pdf` finds them there. */
export const PDF_FOLDER = 'pdfjs';

/** A JavaScript engine, and decoders for browsers without WebAssembly. */
const UNUSED = /quickjs|nowasm/i;

const packaged = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/**
 * What pdf.js loads beside its code: the worker, maps of Chinese, Japanese and Korean encodings, the fourteen standard
 * fonts, decoders of pictures, colour profiles. With them it reads every file without a connection. The engine for a
 * file's scripts stays away: none is ever run.
 */
export function pdfAssets(): CopiedFile[] {
  const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'].flatMap((folder) =>
    readdirSync(join(packaged, folder))
      .filter((name) => !UNUSED.test(name))
      .map((name) => copied(join(folder, name), `${folder}/${name}`)),
  );
  return [copied(join('legacy', 'build', 'pdf.worker.min.mjs'), 'pdf.worker.mjs'), ...folders];
}

const copied = (from: string, to: string): CopiedFile => ({
  absoluteSrc: join(packaged, from),
  relativeDest: `${PDF_FOLDER}/${to}`,
});
