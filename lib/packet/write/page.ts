import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import type { Copier } from '../copy/copier.ts';
import { keptLink, type Places } from '../copy/links.ts';
import { annotationsOn, drawnBy, resourcesWith, shownBox, turnOf } from '../copy/page.ts';
import type { Box, Mark, PacketNote, StampLook } from '../job.ts';
import { type Frame, frameOf, num } from '../mark/frame.ts';
import { annotationOf, drawMargin, drawMark, MULTIPLY } from '../mark/highlight.ts';
import type { Lettering } from '../mark/lettering.ts';
import { drawStamp, placeStamp, stampText } from '../mark/stamp.ts';
import type { SourcePage } from '../open/pages.ts';
import type { Source } from '../open/source.ts';
import type { PdfFile } from './pdf-file.ts';

/** A page of a source, and what is put on it. */
export interface PageWork {
  source: Source;
  page: SourcePage;
  copier: Copier;
  stamp: number;
  look: StampLook;
  marks: readonly Mark[];
  lines: readonly Box[] | undefined;
  places: Places;
}

/** What a page is written with. */
export interface PageDesk {
  file: PdfFile;
  lettering: Lettering;
}

/** Entries of a page that are its own look, copied as they are. */
const KEPT = ['Group', 'UserUnit'] as const;

/**
 * Writes a page: its own drawing as it was, annotations as they looked, then passages and its number. What is added stands
 * in one form behind the page's own streams, which are not touched.
 * @param ref promised for it
 * @returns what a reader should be told of it
 */
export function writePage(work: PageWork, ref: PDFRef, parent: PDFRef, desk: PageDesk): PacketNote['kind'][] {
  const { source, page, copier } = work;
  const { file } = desk;
  const annotations = annotationsOn(page, source);
  const { rotate, unit } = turnOf(page);
  const own = frameOf(shownBox(page), rotate, unit);
  const text = stampText(work.stamp, work.look);
  const place = placeStamp(own, (size) => desk.lettering.width(text, size), work.look.side, work.lines);
  const overlay = formOf(file, place.frame.box, desk.lettering);
  const operations = [
    ...annotations.looks.map(({ form, matrix, layer }) =>
      layered(
        overlay,
        layer && copier.copy(layer),
        `q ${matrix} cm /${overlay.add('XObject', copier.copyForm(form))} Do Q`,
      ),
    ),
    ...work.marks.map(drawMark),
    ...work.marks.map((mark) => drawMargin(mark, own, work.lines, desk.lettering)),
    drawStamp(place, text, desk.lettering),
  ];
  const form = file.add(overlay.end(operations.join('\n')));
  const node = pageNode(work, parent, place.frame, file);
  draw(node, work, form, file);
  const links = annotations.links.flatMap((link) => keptLink(link, source, copier, work.places) ?? []);
  const marked = work.marks.flatMap((mark) => annotationOf(mark, file) ?? []);
  const all = [...links, ...marked].map((one) => file.add(one));
  if (all.length > 0) node.set(PDFName.of('Annots'), file.make.obj(all));
  file.put(ref, node);
  const isWhole = copier.write();
  return [
    ...(annotations.isWithout ? (['without-look'] as const) : []),
    ...(isWhole ? [] : (['broken-part'] as const)),
    ...(place.strip ? (['strip'] as const) : []),
  ];
}

function pageNode({ page, copier }: PageWork, parent: PDFRef, frame: Frame, file: PdfFile): PDFDict {
  const { box, turn } = frame;
  const shown = [box.x0, box.y0, box.x1, box.y1].map((side) => Number(num(side)));
  const node = file.make.obj({
    Type: 'Page',
    Parent: parent,
    // What lies outside of the shown part is outside of the filed page; a strip at the foot is inside.
    MediaBox: shown,
    CropBox: shown,
    Rotate: turn,
  }) as PDFDict;
  for (const key of KEPT) {
    const value = page.dict.get(PDFName.of(key));
    if (value) node.set(PDFName.of(key), copier.copy(value));
  }
  return node;
}

function draw(node: PDFDict, { page, copier }: PageWork, form: PDFRef, file: PdfFile): void {
  const { resources, name } = resourcesWith(page, copier, form);
  const { streams, before, after } = drawnBy(page);
  const contents = PDFArray.withContext(file.make);
  contents.push(file.add(plain(file, before)));
  for (const stream of streams) contents.push(copier.copy(stream));
  contents.push(file.add(plain(file, `${after}\n/${name} Do`)));
  node.set(PDFName.of('Resources'), resources);
  node.set(PDFName.of('Contents'), contents);
}

const plain = (file: PdfFile, operations: string): PDFRawStream =>
  PDFRawStream.of(PDFDict.withContext(file.make), new TextEncoder().encode(`${operations}\n`));

/** A form that grows: its resources are named as they are met. */
interface Growing {
  /** The name under which a resource of this kind is found. */
  add(kind: 'XObject' | 'Properties', value: PDFObject): string;
  end(operations: string): PDFRawStream;
}

function formOf(file: PdfFile, { x0, y0, x1, y1 }: Box, lettering: Lettering): Growing {
  const kinds = { XObject: PDFDict.withContext(file.make), Properties: PDFDict.withContext(file.make) };
  return {
    add: (kind, value) => {
      const name = `${kind.charAt(0)}${kinds[kind].keys().length}`;
      kinds[kind].set(PDFName.of(name), value);
      return name;
    },
    end: (operations) =>
      file.make.flateStream(operations, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [x0, y0, x1, y1],
        Resources: {
          Font: lettering.resources(),
          ExtGState: { [MULTIPLY]: { BM: 'Multiply' } },
          ...kinds,
        },
      }),
  };
}

const layered = (form: Growing, layer: PDFObject | undefined, operations: string): string =>
  layer ? `/OC /${form.add('Properties', layer)} BDC ${operations} EMC` : operations;
