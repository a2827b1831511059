import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { PageOfSlabs } from '../page/paginate.ts';

/** A picture that is no PNG, or a broken one. */
export class BrokenPicture extends Error {
  override name = 'BrokenPicture';
  /** What it shows, in words. */
  readonly alt: string;

  constructor(alt: string) {
    super('a picture cannot be read');
    this.alt = alt;
  }
}

/** The pictures of a file, each once. */
export interface Pictures {
  nameOf(png: Uint8Array): string;
  all(): [string, PDFRef][];
}

/** Reads all pictures before anything is drawn. */
export async function drawnPictures(file: PDFDocument, pages: readonly PageOfSlabs[]): Promise<Pictures> {
  const names = new Map<Uint8Array, [string, PDFRef]>();
  for (const { slab } of pages.flatMap(({ placed }) => placed)) {
    for (const item of slab.items) {
      if (item.kind !== 'picture' || names.has(item.png)) continue;
      const ref = await embedded(file, item.png, item.tag.alt ?? '');
      names.set(item.png, [`P${names.size + 1}`, ref]);
    }
  }
  return {
    nameOf: (png) => names.get(png)?.[0] ?? '',
    all: () => [...names.values()],
  };
}

async function embedded(file: PDFDocument, png: Uint8Array, alt: string): Promise<PDFRef> {
  try {
    const image = await file.embedPng(png);
    await image.embed();
    return image.ref;
  } catch {
    throw new BrokenPicture(alt);
  }
}
