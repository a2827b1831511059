import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { makePacket, type PacketJob, type Section } from '../../lib/packet/index.ts';
import { fonts } from '../export/pdf/written.ts';
import { type Measure, measure, over } from './measure.ts';

/** So many pages a large packet has. */
const PAGES = 1_700;
/** Exhibits are these, again and again, each read anew. */
const FILES = [
  { file: 'multicolumn.pdf', pages: 3 },
  { file: 'pdflatex-4-pages.pdf', pages: 4 },
  { file: 'pdflatex-outline.pdf', pages: 4 },
] as const;

const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../text/from-pdf/files', file)));

/** A packet of 1,700 pages, copied, stamped and with a passage on each, beside the bare library copying and stamping. */
export async function measurePacket(runs: number): Promise<Measure[]> {
  const exhibits = exhibitsOf(PAGES);
  const few = Math.min(runs, 3);
  const bare = await measure(`${PAGES} pages, bare library`, few, () => timed(() => bareCopy(exhibits)));
  const packet = await measure(`packet of ${PAGES} pages`, few, () => timed(() => packetOf(exhibits)));
  const split = await measure(`packet of ${PAGES} pages, 5 MB files`, few, () =>
    timed(() => packetOf(exhibits, 5_000_000)),
  );
  return [bare, over(packet, bare), over(split, bare)];
}

async function timed(task: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

type Exhibit = (typeof FILES)[number];

function exhibitsOf(pages: number): Exhibit[] {
  const exhibits: Exhibit[] = [];
  for (let count = 0; count < pages; count += exhibits.at(-1)?.pages ?? 0)
    exhibits.push(FILES[exhibits.length % FILES.length] as Exhibit);
  return exhibits;
}

async function packetOf(exhibits: readonly Exhibit[], limit?: number): Promise<void> {
  const sections = exhibits.map(({ file, pages }, at): Section => {
    const numbers = Array.from({ length: pages }, (_, page) => page + 1);
    const boxes = [{ x0: 100, y0: 400, x1: 300, y1: 412 }];
    const marks = numbers.map((page) => ({ page, of: 'words', boxes, colour: [1, 0.93, 0.4] }) as const);
    const lines = Object.fromEntries(numbers.map((page) => [page, []]));
    return {
      label: String(at + 1),
      pieces: [{ source: `${at} ${file}`, name: file, pages: numbers, of: pages, marks, lines }],
    };
  });
  const job: PacketJob = {
    ...{ name: 'Packet', title: 'Packet', language: 'en', madeAt: '2026-01-01T00:00:00.000Z', start: 1 },
    ...{ stamp: { side: 'centre' }, sections, outline: [] },
    ...(limit ? { limit } : {}),
  };
  const read = async (source: string): Promise<Uint8Array> => bytesOf(source.replace(/^\d+ /, ''));
  const made = await makePacket(job, { read, font: fonts.read });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
}

async function bareCopy(exhibits: readonly Exhibit[]): Promise<void> {
  const target = await PDFDocument.create();
  const font = await target.embedFont(StandardFonts.HelveticaBold);
  let stamp = 1;
  for (const { file } of exhibits) {
    const source = await PDFDocument.load(bytesOf(file), { parseSpeed: Number.POSITIVE_INFINITY });
    for (const page of await target.copyPages(source, source.getPageIndices())) {
      page.drawText(String(stamp++), { x: page.getWidth() / 2, y: 22, size: 11, font });
      target.addPage(page);
    }
  }
  // With object streams, its default, it takes many minutes for as many objects.
  await target.save({ useObjectStreams: false });
}
