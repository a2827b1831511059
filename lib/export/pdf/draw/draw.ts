import { type PDFContext, PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { furnitureOf } from '../flow/furniture.ts';
import { type Item, movedBy, type Tag } from '../flow/slab.ts';
import type { Layout } from '../layout.ts';
import type { Placed } from '../page/paginate.ts';
import { MARGIN, NOTES, PAPERS } from '../page/paper.ts';
import { drawPicture, drawRule, drawRun } from './content.ts';
import { createFonts } from './fonts.ts';
import { createLinks, type Links } from './links.ts';
import { writeMetadata } from './metadata.ts';
import { type Destination, writeOutline } from './outline.ts';
import { drawnPictures, type Pictures } from './pictures.ts';
import { createTagging, type Tagging } from './tags.ts';

/** What one page is drawn with. */
interface Desk {
  context: PDFContext;
  fonts: ReturnType<typeof createFonts>;
  tagging: Tagging;
  links: Links;
  pictures: Pictures;
  /** Of the paper, in points. */
  height: number;
}

/** Draws what was laid out; the same bytes for the same document. Throws where a picture cannot be read (`BrokenPicture`). */
export async function draw(layout: Layout): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const { context } = file;
  const paper = PAPERS[layout.document.paper];
  const sheets = layout.pages.map(() => file.addPage([paper.width, paper.height]));
  const desk: Desk = {
    context,
    fonts: createFonts(context),
    tagging: createTagging(context),
    links: createLinks(context, destinationsOf(layout, sheets, paper.height)),
    pictures: await drawnPictures(file, layout.pages),
    height: paper.height,
  };
  sheets.forEach((sheet, at) => {
    drawPage(layout, at, sheet, desk);
  });
  const fonts = desk.fonts.all();
  const resources = context.register(
    context.obj({
      Font: Object.fromEntries(fonts.map(({ name, ref }) => [name, ref])),
      XObject: Object.fromEntries(desk.pictures.all()),
    }),
  );
  for (const { node } of sheets) node.set(PDFName.of('Resources'), resources);
  for (const font of fonts) font.embed();
  finish(file, layout, sheets, desk);
  return file.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function finish(file: PDFDocument, layout: Layout, sheets: readonly PDFPage[], desk: Desk): void {
  const { context, catalog } = file;
  const refs = sheets.map(({ ref }) => ref);
  const startOf = (page: number): Destination => ({
    page: refs[page - 1] as PDFRef,
    y: desk.height,
  });
  const outline = writeOutline(context, layout, startOf, destinationsOf(layout, sheets, desk.height));
  if (outline) catalog.set(PDFName.of('Outlines'), outline);
  catalog.set(PDFName.of('StructTreeRoot'), desk.tagging.write(layout, refs));
  writeMetadata(file, layout.document);
}

/** A little above a place, so that it is not cut off at the window's edge. */
const ABOVE = 12;

function destinationsOf(
  { pages }: Layout,
  sheets: readonly PDFPage[],
  height: number,
): Map<string, Destination> {
  const found = new Map<string, Destination>();
  pages.forEach(({ placed }, at) => {
    const page = sheets[at]?.ref;
    for (const { slab, y } of placed) {
      for (const id of slab.places) {
        if (page && !found.has(id)) found.set(id, { page, y: height - MARGIN - y + ABOVE });
      }
    }
  });
  return found;
}

function drawPage(layout: Layout, at: number, sheet: PDFPage, desk: Desk): void {
  const page = layout.pages[at];
  if (!page) return;
  const drawn: string[] = [];
  const put = (items: readonly Item[], furniture: boolean): void => {
    for (const group of byTag(items)) drawn.push(drawGroup(group, furniture, at, desk));
  };
  const onPaper = ({ slab, y }: Placed): Item[] => movedBy(slab.items, MARGIN, MARGIN + y);
  for (const placed of page.placed) put(onPaper(placed), placed.again === true);
  if (page.noteLine !== undefined) {
    const line = { thickness: NOTES.thickness, ink: 'text' as const, width: NOTES.line };
    put([{ kind: 'rule', x: MARGIN, y: MARGIN + page.noteLine, ...line }], true);
  }
  for (const placed of page.notes) put(onPaper(placed), false);
  put(furnitureOf(layout, at), true);
  const { context } = desk;
  sheet.node.set(PDFName.of('Contents'), context.register(context.flateStream(drawn.join('\n'))));
  sheet.node.set(PDFName.of('StructParents'), context.obj(at));
  sheet.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  const links = desk.links.ofPage();
  if (links.length > 0) sheet.node.set(PDFName.of('Annots'), context.obj(links));
}

/** Items that stand behind each other under one tag and one link. */
interface Group {
  tag: Tag | undefined;
  link: ReturnType<typeof linkOf>;
  items: Item[];
}

const linkOf = (item: Item) => (item.kind === 'run' ? item.run.look.link : undefined);

function byTag(items: readonly Item[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const tag = item.kind === 'rule' ? undefined : item.tag;
    const link = linkOf(item);
    const last = groups.at(-1);
    if (last && last.tag === tag && same(last.link, link)) last.items.push(item);
    else groups.push({ tag, link, items: [item] });
  }
  return groups;
}

const same = (one: Group['link'], other: Group['link']): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));

function drawGroup({ tag, link, items }: Group, furniture: boolean, page: number, desk: Desk): string {
  const drawn = items.map((item) => drawItem(item, desk)).join('\n');
  const annotation = link ? desk.links.add(link, boxOf(items, desk.height)) : undefined;
  if (!tag || furniture) return `/Artifact BMC\n${drawn}\nEMC`;
  const mcid = annotation ? desk.tagging.markLink(tag, page, annotation) : desk.tagging.mark(tag, page);
  return `/${annotation ? 'Link' : tag.role} <</MCID ${mcid}>> BDC\n${drawn}\nEMC`;
}

function drawItem(item: Item, { fonts, pictures, height }: Desk): string {
  const y = height - item.y;
  switch (item.kind) {
    case 'run':
      return drawRun(item.run, item.x, y, fonts);
    case 'rule':
      return drawRule(item, item.x, y);
    case 'picture':
      return drawPicture(pictures.nameOf(item.png), item.x, y - item.height, item.width, item.height);
  }
}

/** Around the letters of a link: left, foot, right, head, in points from the paper's foot. */
function boxOf(items: readonly Item[], height: number): [number, number, number, number] {
  const runs = items.flatMap((item) => (item.kind === 'run' ? [item] : []));
  const size = Math.max(0, ...runs.map(({ run }) => run.look.size));
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, run }) => x + run.width));
  const y = height - (runs[0]?.y ?? 0);
  return [left, y - size * 0.28, right, y + size * 0.8];
}
