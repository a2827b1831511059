import { fail, ok, type Result } from '../../model/index.ts';
import { exportWords } from '../../words/export.ts';
import type { FiledDocument, Inline } from '../document/document.ts';
import { draw } from './draw/draw.ts';
import { BrokenPicture } from './draw/pictures.ts';
import { settable } from './faces/letters.ts';
import { openFaces, type ReadFont, UnreadableFont } from './faces/open.ts';
import { missingIn, type PlacedText, textsOf } from './gather.ts';
import { type Layout, layOut } from './layout.ts';
import type { PdfRefusal } from './refused.ts';

export type { FontFile } from './faces/files.ts';
export { FONT_FILES } from './faces/files.ts';
export type { ReadFont } from './faces/open.ts';
export type { MissingLetters } from './gather.ts';
export type { Layout, PartPages } from './layout.ts';
export { type PdfRefusal, PdfRefused, sayRefusal } from './refused.ts';

/** The fonts that there are to set with. */
export interface PdfFonts {
  /** Reads a font that ships. */
  read: ReadFont;
  /** What the user chose for letters that those lack: a TrueType or OpenType file. */
  own?: Uint8Array;
}

/** Lays a document out without drawing it: how many pages each part takes, and on which page each place stands. */
export async function layout(
  document: FiledDocument,
  { read, own }: PdfFonts,
): Promise<Result<Layout, PdfRefusal>> {
  const texts = textsOf(document);
  try {
    const faces = await openFaces([...texts, ...furniture(document)], read, own);
    const missing = missingIn([...texts, ...furniture(document)], faces);
    return missing.length > 0 ? fail({ kind: 'letters', missing }) : ok(layOut(document, faces));
  } catch (error) {
    if (error instanceof UnreadableFont) return fail({ kind: 'font' });
    throw error;
  }
}

/** A document as a PDF: fonts embedded, text that can be selected and searched, bookmarks, links, tags. */
export async function writePdf(
  document: FiledDocument,
  fonts: PdfFonts,
): Promise<Result<Uint8Array, PdfRefusal>> {
  const laid = await layout(document, fonts);
  if (!laid.ok) return laid;
  try {
    return ok(await draw(laid.value));
  } catch (error) {
    if (error instanceof BrokenPicture) return fail({ kind: 'picture', alt: error.alt });
    if (error instanceof UnreadableFont) return fail({ kind: 'font' });
    throw error;
  }
}

/** Figures and marks that the pages themselves print. */
function furniture({ reference, locale }: FiledDocument): PlacedText[] {
  const printed: Inline[] = [
    { text: reference },
    { text: `0123456789 .,•\u00a0${exportWords.page[locale]} ${exportWords.of[locale]}` },
  ];
  return printed.flatMap(({ text }) =>
    [false, true].map((bold) => ({
      text: settable(text),
      style: { bold, italic: false },
      part: '',
      heading: '',
      paragraph: text,
    })),
  );
}
