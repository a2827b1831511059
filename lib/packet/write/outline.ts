import { type PDFDict, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Bookmark } from '../job.ts';
import type { PdfFile } from './pdf-file.ts';

/**
 * Writes the outline (ISO 32000-1, 12.3.3) of what stands in this file: bookmarks of other files are left out, a tab whose
 * first page stands in another is kept with those of its passages that stand here.
 * @returns its root; `undefined` where nothing of it is here
 */
export function writeOutline(
  outline: readonly Bookmark[],
  pageOf: (stamp: number) => PDFRef | undefined,
  file: PdfFile,
): PDFRef | undefined {
  const here = outline.flatMap((bookmark) => keptHere(bookmark, pageOf));
  if (here.length === 0) return undefined;
  const root = file.ref();
  const { first, last } = writeLevel(here, root, pageOf, file);
  file.put(root, file.make.obj({ Type: 'Outlines', First: first, Last: last, Count: here.length }));
  return root;
}

function keptHere(bookmark: Bookmark, pageOf: (stamp: number) => PDFRef | undefined): Bookmark[] {
  const kids = (bookmark.kids ?? []).flatMap((kid) => keptHere(kid, pageOf));
  if (pageOf(bookmark.stamp)) return [{ ...bookmark, kids }];
  const [kid] = kids;
  return kid ? [{ ...bookmark, stamp: kid.stamp, kids }] : [];
}

function writeLevel(
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
  pageOf: (stamp: number) => PDFRef | undefined,
  file: PdfFile,
): { first: PDFRef; last: PDFRef } {
  const refs = bookmarks.map(() => file.ref());
  bookmarks.forEach(({ title, stamp, kids = [] }, at) => {
    const ref = refs[at] as PDFRef;
    const item = file.make.obj({
      Title: PDFHexString.fromText(title.toWellFormed()),
      Parent: parent,
      Dest: [pageOf(stamp) as PDFRef, 'XYZ', null, null, null],
    }) as PDFDict;
    const [before, after] = [refs[at - 1], refs[at + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    if (kids.length > 0) {
      const level = writeLevel(kids, ref, pageOf, file);
      item.set(PDFName.of('First'), level.first);
      item.set(PDFName.of('Last'), level.last);
      // Negative: closed, so that all tabs are seen first.
      item.set(PDFName.of('Count'), file.make.obj(-kids.length));
    }
    file.put(ref, item);
  });
  return { first: refs[0] as PDFRef, last: refs.at(-1) as PDFRef };
}

/** Bytes that a bookmark takes at most, with those below it. */
export const outlineSize = (outline: readonly Bookmark[]): number =>
  outline.reduce((sum, { title, kids = [] }) => sum + 240 + title.length * 4 + outlineSize(kids), 0);
