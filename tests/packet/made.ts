import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  makePacket,
  type Packet,
  type PacketJob,
  type PacketRefusal,
  type PacketTools,
  type Piece,
  type Section,
} from '../../lib/packet/index.ts';
import { openPdf, type PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { fonts } from '../export/pdf/written.ts';
import { nodeAssets } from '../text/from-pdf/in-node.ts';

/** Sources by name. */
export type Sources = Readonly<Record<string, Uint8Array>>;

/** All pages of a source, or some. */
export const pieceOf = (source: string, of: number, rest: Partial<Piece> = {}): Piece => ({
  ...{ source, name: `${source}.pdf`, of },
  pages: Array.from({ length: of }, (_, at) => at + 1),
  ...rest,
});

export const sectionOf = (label: string | null, ...pieces: Piece[]): Section => ({ label, pieces });

export const jobOf = (sections: readonly Section[], rest: Partial<PacketJob> = {}): PacketJob => ({
  name: 'Packet',
  title: 'Evidence',
  language: 'en-US',
  madeAt: '2026-01-02T03:04:05.000Z',
  start: 1,
  stamp: { side: 'centre' },
  sections,
  outline: [],
  ...rest,
});

const toolsOf = (sources: Sources): PacketTools => ({
  read: async (source) => sources[source] as Uint8Array,
  font: fonts.read,
});

export async function packetOf(
  sources: Sources,
  job: PacketJob,
  tools: Partial<PacketTools> = {},
): Promise<Packet> {
  const made = await makePacket(job, { ...toolsOf(sources), ...tools });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

export async function refusalOf(
  sources: Sources,
  job: PacketJob,
  tools: Partial<PacketTools> = {},
): Promise<PacketRefusal | undefined> {
  const made = await makePacket(job, { ...toolsOf(sources), ...tools });
  return made.ok ? undefined : made.error;
}

/** A file of a packet as one. */
export const bytesOf = ({ files }: Packet, at = 0): Uint8Array =>
  Uint8Array.from(Buffer.concat(files[at]?.bytes ?? []));

/** A packet of one file, made and read again by another program. */
export async function fileOf(sources: Sources, job: PacketJob): Promise<Uint8Array> {
  return bytesOf(await packetOf(sources, job));
}

/** A PDF as the reader of this product opens it; closed when `use` is done. */
export async function reading<T>(bytes: Uint8Array, use: (pdf: PdfDocument) => T | Promise<T>): Promise<T> {
  const opened = await openPdf(bytes, { assets: nodeAssets });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  try {
    return await use(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** The text of each page, as pdf.js gives it. */
export async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return withPdfJs(bytes, async (pdf) => {
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return texts;
  });
}

type PdfJs = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A PDF in pdf.js itself. */
export async function withPdfJs<T>(bytes: Uint8Array, use: (pdf: PdfJs) => Promise<T>): Promise<T> {
  const task = getDocument({
    data: bytes.slice(),
    cMapUrl: nodeAssets.cMaps,
    standardFontDataUrl: nodeAssets.standardFonts,
    verbosity: 0,
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}
