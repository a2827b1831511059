/**
 * The fonts that ship, all openly licensed (SIL Open Font License 1.1; DejaVu under its own free licence). Each file is read
 * only when a document needs it. The build copies them as `scripts/font-assets.ts` says.
 */
export const FONT_FILES = {
  regular: 'LibertinusSerif-Regular.ttf',
  italic: 'LibertinusSerif-Italic.ttf',
  bold: 'LibertinusSerif-Bold.ttf',
  boldItalic: 'LibertinusSerif-BoldItalic.ttf',
  arabic: 'Amiri-Regular.ttf',
  arabicBold: 'Amiri-Bold.ttf',
  symbols: 'DejaVuSans.ttf',
  emoji: 'NotoEmoji-Regular.ttf',
} as const;

/** A font that ships. */
export type ShippedFace = keyof typeof FONT_FILES;
export type FontFile = (typeof FONT_FILES)[ShippedFace];

/** A shipped font, or the one that the user chose for what the others lack. */
export type FaceId = ShippedFace | 'own';

/** What an inline asks of a font. */
export interface FaceStyle {
  bold: boolean;
  italic: boolean;
}

/** The fonts that are tried for a letter, the first that has it is taken: serif, Arabic, the user's own, then the widest. */
export function chainOf({ bold, italic }: FaceStyle): readonly FaceId[] {
  const serif = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
  return [serif, bold ? 'arabicBold' : 'arabic', 'own', 'symbols', 'emoji'];
}

/**
 * Letters that the serif has too and that are set in the Arabic font where they touch Arabic: marks and figures of the
 * Arabic blocks stand in that font alone, so only its own letters are asked here (Unicode blocks Arabic to Arabic
 * Presentation Forms-B).
 */
export const isArabic = (codePoint: number): boolean =>
  (codePoint >= 0x600 && codePoint <= 0x6ff) ||
  (codePoint >= 0x750 && codePoint <= 0x77f) ||
  (codePoint >= 0x870 && codePoint <= 0x8ff) ||
  (codePoint >= 0xfb50 && codePoint <= 0xfdff) ||
  (codePoint >= 0xfe70 && codePoint <= 0xfefc);
