import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Block, FiledDocument, Inline, Paragraph, Role } from '../../../lib/export/document/document.ts';
import {
  type Layout,
  layout,
  type PdfFonts,
  type PdfRefusal,
  writePdf,
} from '../../../lib/export/pdf/index.ts';
import { fontPath } from '../../../scripts/font-assets.ts';

const read = new Map<string, Promise<Uint8Array>>();

/** The fonts that ship, read from their packages. */
export const fonts: PdfFonts = {
  read: (file) => {
    const bytes = read.get(file) ?? readFile(fontPath(file)).then((buffer) => new Uint8Array(buffer));
    read.set(file, bytes);
    return bytes;
  },
};

export const inline = (text: string | Inline): Inline => (typeof text === 'string' ? { text } : text);

export const paragraph = (role: Role, ...inlines: (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  role,
  inlines: inlines.map(inline),
});

export const heading = (level: 1 | 2 | 3, text: string, id: string): Block => ({
  kind: 'heading',
  level,
  id,
  inlines: [{ text }],
});

/** A document of one part for each list of blocks. */
export const documentOf = (
  parts: readonly Block[][],
  changes: Partial<FiledDocument> = {},
): FiledDocument => ({
  title: 'Index of evidence',
  locale: 'en',
  spelling: 'en-US',
  reference: 'RH',
  paper: 'letter',
  type: { size: 12, least: 9 },
  madeAt: '2026-01-02T03:04:05.000Z' as FiledDocument['madeAt'],
  parts: parts.map((blocks, at) => ({
    id: at === 0 ? 'index' : 'declaration',
    title: at === 0 ? 'Annotated index' : `Part ${at + 1}`,
    blocks,
  })),
  ...changes,
});

export async function pdfOf(document: FiledDocument, own?: Uint8Array): Promise<Uint8Array> {
  const written = await writePdf(document, own ? { ...fonts, own } : fonts);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

export async function layoutOf(document: FiledDocument): Promise<Layout> {
  const laid = await layout(document, fonts);
  if (!laid.ok) throw new Error(JSON.stringify(laid.error));
  return laid.value;
}

export async function refusalOf(document: FiledDocument, own?: Uint8Array): Promise<PdfRefusal | undefined> {
  const written = await writePdf(document, own ? { ...fonts, own } : fonts);
  return written.ok ? undefined : written.error;
}

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Poppler and qpdf, where they are installed. */
export const readers = onPath('pdftotext') !== undefined && onPath('qpdf') !== undefined;
export const missing = readers ? '' : ' (Poppler or qpdf is not installed here: skipped)';

/** What a program of theirs prints about a file. */
export async function readBy(
  program: 'pdftotext' | 'qpdf' | 'pdfinfo',
  options: readonly string[],
  bytes: Uint8Array,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proffer-pdf-'));
  try {
    const path = join(folder, 'index.pdf');
    await writeFile(path, bytes);
    const target = program === 'pdftotext' ? [path, '-'] : [path];
    const { stdout } = await promisify(execFile)(program, [...options, ...target], { maxBuffer: 1 << 26 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words that Poppler reads in the order in which a page is read, without running heads and feet. */
export async function wordsOf(bytes: Uint8Array, options: readonly string[] = []): Promise<string[]> {
  const text = await readBy('pdftotext', ['-enc', 'UTF-8', ...options], bytes);
  return text
    .replace(/\p{Bidi_Control}/gu, '')
    .normalize('NFC')
    .split(/\n|\f/)
    .filter((line) => !/^\s*(RH|Page \d+ of \d+)\s*$/.test(line))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);
}

export const words = (text: string): string[] => text.normalize('NFC').split(/\s+/).filter(Boolean);
