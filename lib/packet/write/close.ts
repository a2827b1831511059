import { type PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PacketJob, StampLook } from '../job.ts';
import type { Layers } from '../open/layers.ts';
import { writeOutline } from './outline.ts';
import type { PdfFile } from './pdf-file.ts';

/** A page that stands in a file. */
export interface WrittenPage {
  ref: PDFRef;
  /** The node of the page tree above it. */
  node: PDFRef;
  stamp: number;
}

/** Writes all that holds a file's pages together, and ends it. */
export function closeFile(
  file: PdfFile,
  job: PacketJob,
  pages: readonly WrittenPage[],
  layers: Layers,
): Uint8Array<ArrayBuffer>[] {
  const byStamp = new Map(pages.map(({ stamp, ref }) => [stamp, ref]));
  const outline = writeOutline(job.outline, (stamp) => byStamp.get(stamp), file);
  const properties = layersOf(layers, file);
  const names = placesIn(job, byStamp, file);
  const catalog = file.make.obj({
    Type: 'Catalog',
    Pages: writeTree(pages, file),
    PageLabels: file.add(labelsOf(pages, job.stamp, file)),
    PageMode: outline ? 'UseOutlines' : 'UseNone',
    Lang: PDFString.of(job.language),
    ViewerPreferences: { DisplayDocTitle: true },
  }) as PDFDict;
  if (outline) catalog.set(PDFName.of('Outlines'), outline);
  if (properties) catalog.set(PDFName.of('OCProperties'), properties);
  if (names) catalog.set(PDFName.of('Names'), names);
  return file.end(file.add(catalog), file.add(infoOf(job, file)));
}

/** The pages under their nodes, and these under one (ISO 32000-1, 7.7.3). */
function writeTree(pages: readonly WrittenPage[], file: PdfFile): PDFRef {
  const root = file.ref();
  const nodes = Map.groupBy(pages, ({ node }) => node);
  for (const [node, kids] of nodes) {
    const refs = kids.map(({ ref }) => ref);
    file.put(node, file.make.obj({ Type: 'Pages', Parent: root, Count: refs.length, Kids: refs }));
  }
  file.put(root, file.make.obj({ Type: 'Pages', Count: pages.length, Kids: [...nodes.keys()] }));
  return root;
}

/** Each page is called what is stamped on it (ISO 32000-1, 12.4.2); leading zeros no style has, so they are spelt out. */
function labelsOf(
  pages: readonly WrittenPage[],
  { before = '', digits = 1 }: StampLook,
  file: PdfFile,
): PDFDict {
  const ranges = pages.flatMap(({ stamp }, at) => {
    const isShort = String(stamp).length < digits;
    if (at > 0 && !isShort && String(stamp - 1).length >= digits) return [];
    const zeros = '0'.repeat(Math.max(0, digits - String(stamp).length));
    const prefix = PDFHexString.fromText(`${before}${zeros}`);
    return [at, { ...(before || zeros ? { P: prefix } : {}), S: 'D', St: stamp }];
  });
  return file.make.obj({ Nums: ranges }) as PDFDict;
}

/** The layers of all sources that are in the file, hidden ones hidden (ISO 32000-1, 8.11.4.2). */
function layersOf({ all, hidden }: Layers, file: PdfFile): PDFRef | undefined {
  if (all.length === 0) return undefined;
  return file.add(file.make.obj({ OCGs: all, D: { BaseState: 'ON', OFF: hidden, Order: [] } }));
}

/** The places of this file that our own pages link to, by name (ISO 32000-1, 7.9.6: in the order of their bytes). */
function placesIn(
  { places = {} }: PacketJob,
  byStamp: ReadonlyMap<number, PDFRef>,
  file: PdfFile,
): PDFDict | undefined {
  const named = Object.entries(places)
    .map(([name, stamp]) => ({ name: PDFHexString.fromText(name), page: byStamp.get(stamp) }))
    .filter(({ page }) => page !== undefined)
    .sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
  if (named.length === 0) return undefined;
  const pairs = named.flatMap(({ name, page }) => [name, [page, 'XYZ', null, null, null]]);
  return file.make.obj({ Dests: file.add(file.make.obj({ Names: pairs })) }) as PDFDict;
}

const PRODUCER = 'Proffer';

/** Title, program and date; no author, no client (ISO 32000-1, 14.3.3). */
const infoOf = ({ title, madeAt }: PacketJob, file: PdfFile): PDFDict =>
  file.make.obj({
    Title: PDFHexString.fromText(title.toWellFormed()),
    Producer: PDFString.of(PRODUCER),
    Creator: PDFString.of(PRODUCER),
    CreationDate: PDFString.of(`D:${madeAt.replace(/\D/g, '').slice(0, 14)}Z`),
  }) as PDFDict;
