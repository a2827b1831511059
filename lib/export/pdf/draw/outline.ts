import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { contentsOf } from '../../document/contents.ts';
import type { Layout } from '../layout.ts';

/** Where a place stands in the file: its page and its height on it, in points from the paper's foot. */
export interface Destination {
  page: PDFRef;
  y: number;
}

interface Bookmark {
  title: string;
  to: Destination;
  kids: Bookmark[];
}

/** Bookmarks of parts, and of the headings within them; a part's own heading is the part. */
export function writeOutline(
  context: PDFContext,
  { document, parts }: Layout,
  startOf: (page: number) => Destination,
  places: ReadonlyMap<string, Destination>,
): PDFRef | undefined {
  const bookmarks = parts.map((part, at): Bookmark => {
    const own = document.parts[at];
    const headings = own ? contentsOf({ ...document, parts: [{ ...own, id: 'index' }] }) : [];
    const below = headings.filter(({ text, level }) => !(level === 1 && text === part.title));
    return { title: part.title, to: startOf(part.first), kids: nested(below, places) };
  });
  return bookmarks.length === 0 ? undefined : writeLevel(context, bookmarks);
}

/** By their levels; a level that is skipped counts as the next. */
function nested(
  headings: readonly { level: number; text: string; to: string }[],
  places: ReadonlyMap<string, Destination>,
): Bookmark[] {
  const top: Bookmark[] = [];
  const open: { level: number; kids: Bookmark[] }[] = [{ level: 0, kids: top }];
  for (const { level, text, to } of headings) {
    const destination = places.get(to);
    if (!destination) continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const bookmark: Bookmark = { title: text, to: destination, kids: [] };
    (open.at(-1)?.kids ?? top).push(bookmark);
    open.push({ level, kids: bookmark.kids });
  }
  return top;
}

/** One level of the outline (ISO 32000-1, 12.3.3); closed below, so that the parts are seen first. */
function writeLevel(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef {
  const root = context.nextRef();
  const refs = writeItems(context, bookmarks, root);
  context.assign(
    root,
    context.obj({
      Type: 'Outlines',
      First: refs[0] ?? root,
      Last: refs.at(-1) ?? root,
      Count: bookmarks.length,
    }),
  );
  return root;
}

function writeItems(context: PDFContext, bookmarks: readonly Bookmark[], parent: PDFRef): PDFRef[] {
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ title, to, kids }, at) => {
    const ref = refs[at];
    if (!ref) return;
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [to.page, 'XYZ', null, Math.round(to.y), null],
    });
    const before = refs[at - 1];
    const after = refs[at + 1];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    const below = writeItems(context, kids, ref);
    const [first] = below;
    const last = below.at(-1);
    if (first && last) {
      item.set(PDFName.of('First'), first);
      item.set(PDFName.of('Last'), last);
      item.set(PDFName.of('Count'), context.obj(-below.length));
    }
    context.assign(ref, item);
  });
  return refs;
}
