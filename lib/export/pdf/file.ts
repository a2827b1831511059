import type { FiledDocument } from '../document/document.ts';
import type { ReadFont } from './faces/open.ts';
import { writePdf } from './index.ts';
import { PdfRefused } from './refused.ts';
import { shippedFonts } from './shipped.ts';

/** Fonts besides those of the extension. */
export interface FontChoice {
  /** A font file of the user's, for letters that those of the extension lack. */
  own?: Uint8Array;
  /** Reads the fonts that ship elsewhere than in the extension itself. */
  read?: ReadFont;
}

/** The bytes of a document as a PDF. Throws `PdfRefused` where something would be left out. */
export async function writePdfFile(document: FiledDocument, fonts: FontChoice = {}): Promise<Uint8Array> {
  const written = await writePdf(document, { read: shippedFonts, ...fonts });
  if (!written.ok) throw new PdfRefused(written.error, document.locale);
  return written.value;
}
