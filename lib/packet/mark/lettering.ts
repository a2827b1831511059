import { PDFContext, PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { createFonts, hex } from '../../export/pdf/draw/fonts.ts';
import { clustersOf } from '../../export/pdf/faces/letters.ts';
import { openFaces, type ReadFont } from '../../export/pdf/faces/open.ts';
import { createShaper } from '../../export/pdf/faces/shape.ts';
import { Copier } from '../copy/copier.ts';
import type { PdfFile } from '../write/pdf-file.ts';
import { num } from './frame.ts';

/** The letters of stamps and margin marks in one file. */
export interface Lettering {
  /** In points. */
  width(text: string, size: number): number;
  /** Operations that show a text from a point of its base line on. */
  show(text: string, x: number, y: number, size: number): string;
  /** The fonts as resources of what shows them. */
  resources(): PDFRef;
  /** Writes the fonts, once all is shown. */
  end(): void;
}

const BOLD = { bold: true, italic: false };

/** Opens the fonts that these texts need; each file of a packet then embeds what it shows of them. */
export async function openLettering(
  texts: readonly string[],
  read: ReadFont,
): Promise<(file: PdfFile) => Lettering> {
  const styled = ['0123456789', ...texts].map((text) => ({ text, style: BOLD }));
  const faces = await openFaces(styled, read);
  const shape = createShaper();
  // A letter that no font has is not drawn; what it belongs to stands in the outline and the index.
  const runsOf = (text: string) =>
    [...clustersOf(text)].flatMap(({ text: cluster }) => {
      const face = faces.faceFor(cluster, BOLD);
      return face ? [{ face, ...shape(face, cluster, false) }] : [];
    });
  return (file) => {
    const context = PDFContext.create();
    const fonts = createFonts(context);
    const promised = file.ref();
    return {
      width: (text, size) => runsOf(text).reduce((sum, { advance }) => sum + advance, 0) * size,
      show: (text, x, y, size) => {
        let at = x;
        const shown = runsOf(text).map(({ face, glyphs, advance }) => {
          const font = fonts.of(face);
          const codes = glyphs.map((glyph) => hex(font.codeOf(glyph).code)).join('');
          const operations = `/${font.name} ${num(size)} Tf 1 0 0 1 ${num(at)} ${num(y)} Tm <${codes}> Tj`;
          at += advance * size;
          return operations;
        });
        return `BT ${shown.join(' ')} ET`;
      },
      resources: () => promised,
      end: () => {
        for (const font of fonts.all()) font.embed();
        const dict = PDFDict.withContext(context);
        for (const { name, ref } of fonts.all()) dict.set(PDFName.of(name), ref);
        const copier = new Copier(context, file, new Map());
        file.put(promised, copier.copy(dict));
        copier.write();
      },
    };
  };
}
