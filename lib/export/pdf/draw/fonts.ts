import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { PDFString } from '@cantoo/pdf-lib';
import type { FaceId } from '../faces/files.ts';
import { type Face, withFont } from '../faces/open.ts';
import type { Glyph } from '../faces/shape.ts';

/** A font of the file: of a face, only what is drawn. */
export interface EmbeddedFont {
  /** Its name on every page. */
  name: string;
  ref: PDFRef;
  /**
   * The code of a glyph that says these letters. One shape that stands for several texts has a code for each, so that what
   * is copied is what was written. `told` is false where the font's format gives a shape only one.
   */
  codeOf(glyph: Glyph): { code: number; told: boolean };
  /** Writes it, once all is drawn. */
  embed(): void;
}

/** All fonts of a file, made where they are first drawn. */
export function createFonts(context: PDFContext): { of(face: Face): EmbeddedFont; all(): EmbeddedFont[] } {
  const fonts = new Map<FaceId, EmbeddedFont>();
  return {
    of: (face) => {
      const known = fonts.get(face.id);
      if (known) return known;
      const made = createFont(face, `F${fonts.size + 1}`, context);
      fonts.set(face.id, made);
      return made;
    },
    all: () => [...fonts.values()],
  };
}

/** One code of a font. */
interface Code {
  /** In the subset. */
  glyph: number;
  text: string;
  /** In thousandths of the type size. */
  width: number;
}

function createFont(face: Face, name: string, context: PDFContext): EmbeddedFont {
  const subset = face.font.createSubset();
  const byGlyph = !isTrueType(face);
  const codes: Code[] = [{ glyph: 0, text: '', width: 0 }];
  const known = new Map<string, number>();
  const ref = context.nextRef();
  const codeOf = (glyph: Glyph): { code: number; told: boolean } => {
    const key = byGlyph ? `${glyph.id}` : `${glyph.id} ${glyph.text}`;
    const before = known.get(key);
    if (before !== undefined) return { code: before, told: codes[before]?.text === glyph.text };
    const inSubset = withFont(face, () => subset.includeGlyph(glyph.id));
    const code = byGlyph ? inSubset : codes.length;
    codes[code] = { glyph: inSubset, text: glyph.text, width: nominal(face, glyph.id) };
    known.set(key, code);
    return { code, told: true };
  };
  return {
    name,
    ref,
    codeOf,
    embed: () => {
      embedFont({ face, name, context, ref, codes, bytes: withFont(face, () => subset.encode()) });
    },
  };
}

const isTrueType = ({ font }: Face): boolean => !('cff' in font && font.cff);

/** A glyph's own width, in thousandths of the type size. */
export const nominal = ({ font, scale }: Face, glyph: number): number =>
  Math.round((font.getGlyph(glyph)?.advanceWidth ?? 0) * scale * 1000);

interface Embedding {
  face: Face;
  name: string;
  context: PDFContext;
  ref: PDFRef;
  codes: readonly Code[];
  bytes: Uint8Array;
}

/** A composite font (ISO 32000-1, 9.7) with the subset, its widths, and what each code says. */
function embedFont({ face, name, context, ref, codes, bytes }: Embedding): void {
  const trueType = isTrueType(face);
  const base = `${tagOf(name)}+${(face.font.postscriptName ?? face.id).replace(/[^A-Za-z0-9-]/g, '')}`;
  const file = context.register(
    context.flateStream(bytes, trueType ? { Length1: bytes.length } : { Subtype: 'CIDFontType0C' }),
  );
  const descendant = context.obj({
    Type: 'Font',
    Subtype: trueType ? 'CIDFontType2' : 'CIDFontType0',
    BaseFont: base,
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    FontDescriptor: context.register(context.obj(descriptorOf(face, base, file, trueType))),
    DW: 1000,
    W: [0, Array.from(codes, (code) => code?.width ?? 0)],
    ...(trueType ? { CIDToGIDMap: context.register(context.flateStream(glyphMap(codes))) } : {}),
  });
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: base,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(unicodeMap(codes))),
    }),
  );
}

/** Six letters before a subset's name (ISO 32000-1, 9.6.4), the same for the same file. */
const tagOf = (name: string): string =>
  `PROFF${String.fromCharCode(64 + Math.min(26, Number(name.slice(1)) || 1))}`;

/** Symbolic, since its codes are its own (ISO 32000-1, table 123); italic where it is. */
const FLAGS = { symbolic: 4, serif: 2, italic: 64 } as const;

function descriptorOf({ font, id, scale }: Face, base: string, file: PDFRef, trueType: boolean) {
  const { minX, minY, maxX, maxY } = font.bbox;
  const thousandths = (units: number): number => Math.round(units * scale * 1000);
  const slanted = font.italicAngle !== 0;
  return {
    Type: 'FontDescriptor',
    FontName: base,
    Flags:
      FLAGS.symbolic + (id === 'symbols' || id === 'emoji' ? 0 : FLAGS.serif) + (slanted ? FLAGS.italic : 0),
    FontBBox: [minX, minY, maxX, maxY].map(thousandths),
    ItalicAngle: font.italicAngle,
    Ascent: thousandths(font.ascent),
    Descent: thousandths(font.descent),
    CapHeight: thousandths(font.capHeight || font.ascent),
    StemV: 80,
    [trueType ? 'FontFile2' : 'FontFile3']: file,
  };
}

/** For each code two bytes: its glyph in the subset. */
function glyphMap(codes: readonly Code[]): Uint8Array {
  const map = new Uint8Array(codes.length * 2);
  const view = new DataView(map.buffer);
  codes.forEach(({ glyph }, code) => {
    view.setUint16(code * 2, glyph);
  });
  return map;
}

/** At most so many in one block of a ToUnicode map (Adobe technical note 5411). */
const BLOCK = 100;

/** What each code says (ISO 32000-1, 9.10.3). */
function unicodeMap(codes: readonly Code[]): string {
  const lines = Array.from(codes).flatMap((code, at) =>
    code?.text ? [`<${hex(at)}> <${utf16(code.text)}>`] : [],
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += BLOCK) {
    const block = lines.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

export const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** Text as UTF-16BE in hexadecimal, without a mark of its order. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
