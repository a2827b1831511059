import { execFileSync } from 'node:child_process';
import { openPdf, type PdfDocument } from '../../../lib/text/from-pdf/index.ts';
import { nodeAssets } from '../../text/from-pdf/in-node.ts';

export interface Reading {
  /** `null` where the file was refused; then `why` says so. */
  text: string | null;
  why?: string;
  /** Milliseconds from the bytes to the text. */
  time: number;
}

/** Our reader. What is set aside counts: the peers read it too. */
export async function readOurs(bytes: Uint8Array): Promise<Reading & { document?: PdfDocument }> {
  const start = performance.now();
  const opened = await openPdf(bytes, { assets: nodeAssets });
  const time = performance.now() - start;
  if (!opened.ok) return { text: null, why: JSON.stringify(opened.error), time };
  return { text: opened.value.captured.text, time, document: opened.value };
}

/** pdf.js's items one after the other, in the order of the file, with its own line ends. */
export async function readNaively(bytes: Uint8Array): Promise<Reading> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = String(nodeAssets.worker);
  const start = performance.now();
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    cMapUrl: nodeAssets.cMaps,
    standardFontDataUrl: nodeAssets.standardFonts,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const parts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      for (const item of items) if ('str' in item) parts.push(item.str, item.hasEOL ? '\n' : '');
      parts.push('\n');
    }
    return { text: parts.join(''), time: performance.now() - start };
  } catch (error) {
    return { text: null, why: String(error), time: performance.now() - start };
  } finally {
    await task.destroy();
  }
}

/** Whether Poppler is on this machine. */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Poppler's text in its reading order. */
export function readPoppler(path: string): Reading {
  const start = performance.now();
  try {
    const text = execFileSync('pdftotext', ['-q', '-enc', 'UTF-8', path, '-'], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { text, time: performance.now() - start };
  } catch {
    return { text: null, why: 'refused', time: performance.now() - start };
  }
}
