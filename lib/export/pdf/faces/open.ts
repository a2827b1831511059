import { create, type Font } from '@cantoo/fontkit';
import { chainOf, type FaceId, type FaceStyle, FONT_FILES, type FontFile, isArabic } from './files.ts';
import { clustersOf, isIgnorable } from './letters.ts';

/** Gives the bytes of a shipped font. */
export type ReadFont = (file: FontFile) => Promise<Uint8Array>;

/** A font in hand. */
export interface Face {
  id: FaceId;
  font: Font;
  /** Of the font's units, per unit of type size. */
  scale: number;
  /** Above and below the baseline, in parts of the type size. */
  ascent: number;
  descent: number;
}

/** A file that the user chose and that is no font that can be embedded. */
export class UnreadableFont extends Error {
  override name = 'UnreadableFont';
}

/** The fonts that a document needs, opened; all that follows is synchronous. */
export interface Faces {
  get(id: FaceId): Face;
  /** The font for one letter with its marks, or none: nothing that was opened has it. */
  faceFor(cluster: string, style: FaceStyle): Face | undefined;
}

/** A stretch of text in one style, before fonts are chosen. */
export interface StyledText {
  text: string;
  style: FaceStyle;
}

/**
 * Opens the fonts that these texts need, one after the other, each only where those before lack a letter. `own` is a
 * TrueType or OpenType file (a collection: its first font); throws `UnreadableFont` where it is none.
 */
export async function openFaces(
  texts: Iterable<StyledText>,
  read: ReadFont,
  own?: Uint8Array,
): Promise<Faces> {
  const open = new Map<FaceId, Face>();
  if (own) open.set('own', faceOf('own', own));
  const load = async (id: FaceId): Promise<void> => {
    if (id === 'own' || open.has(id)) return;
    open.set(id, faceOf(id, await read(FONT_FILES[id])));
  };
  await load('regular');
  for (const [style, clusters] of lettersOf(texts)) {
    const faces = chainOf(style);
    for (const cluster of clusters) {
      for (const id of faces) {
        if (!mayHave(id, cluster)) continue;
        await load(id);
        const face = open.get(id);
        if (face && hasAll(face.font, cluster)) break;
      }
    }
  }
  return facesOf(open);
}

function facesOf(open: ReadonlyMap<FaceId, Face>): Faces {
  const known = new Map<string, Face | undefined>();
  const search = (cluster: string, style: FaceStyle): Face | undefined => {
    for (const id of chainOf(style)) {
      const face = open.get(id);
      if (face && mayHave(id, cluster) && hasAll(face.font, cluster)) return face;
    }
    return undefined;
  };
  return {
    get: (id) => {
      const face = open.get(id) ?? open.get('regular');
      if (!face) throw new Error('no font was opened');
      return face;
    },
    faceFor: (cluster, style) => {
      const key = `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${cluster}`;
      if (!known.has(key)) known.set(key, search(cluster, style));
      return known.get(key);
    },
  };
}

/** Arabic is set in the Arabic font or in what the user chose; that font's own Latin figures and brackets are not used. */
const mayHave = (id: FaceId, cluster: string): boolean => {
  const arabic = isArabic(cluster.codePointAt(0) ?? 0);
  return id === 'arabic' || id === 'arabicBold' ? arabic : true;
};

/** Does something with a font; where the user's is broken inside, says so. */
export function withFont<T>({ id }: Face, task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (id !== 'own') throw error;
    throw new UnreadableFont(String(error));
  }
}

const hasAll = (font: Font, cluster: string): boolean => {
  for (const character of cluster) {
    if (!isIgnorable(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
};

/** The letters of each style, each once. */
function lettersOf(texts: Iterable<StyledText>): [FaceStyle, Set<string>][] {
  const found = new Map<string, [FaceStyle, Set<string>]>();
  for (const { text, style } of texts) {
    const key = `${style.bold}${style.italic}`;
    const [, letters] = found.get(key) ?? [style, new Set<string>()];
    found.set(key, [style, letters]);
    for (const cluster of clustersOf(text)) letters.add(cluster.text);
  }
  return [...found.values()];
}

function faceOf(id: FaceId, bytes: Uint8Array): Face {
  const font = opened(bytes);
  const scale = 1 / font.unitsPerEm;
  return { id, font, scale, ascent: font.ascent * scale, descent: -font.descent * scale };
}

function opened(bytes: Uint8Array): Font {
  try {
    const made = create(bytes);
    const font = 'fonts' in made ? made.fonts[0] : made;
    // Reads the tables that are needed, so that a broken file is told here.
    if (font && /^(TTF|OTF)$/i.test(font.type) && font.characterSet.length > 0 && font.unitsPerEm > 0) {
      return font;
    }
  } catch {
    // Said below.
  }
  throw new UnreadableFont('not a TrueType or OpenType font');
}
