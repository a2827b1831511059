/** A text item as pdf.js gives it, in the page's own units (user space, points at 1/72 inch, y upwards). */
export interface PdfItem {
  /** In logical order, compatibility forms such as ligatures taken apart. */
  str: string;
  dir: string;
  /** Text space to user space: `[a, b, c, d, e, f]`; `(e, f)` is the origin of the first glyph. */
  transform: readonly number[];
  /** How far the text goes on along its line; of a vertical font, its column's width. */
  width: number;
  /** Font size; of a vertical font, how far the text goes down. */
  height: number;
  fontName: string;
  hasEOL: boolean;
}

/** What pdf.js says of a font, by the items' `fontName`; ascent and descent are parts of the font size. */
export interface PdfFont {
  ascent: number;
  descent: number;
  vertical: boolean;
}

/** A rectangle or a page in user space: y goes up, nothing is rotated. */
export interface PdfBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A page as plain data: all that the text is made from. */
export interface PdfPage {
  /** What of user space is shown. */
  view: PdfBox;
  /** Clockwise degrees by which a viewer turns the page. */
  rotation: 0 | 90 | 180 | 270;
  /** As printed, when the file says so. */
  label?: string;
  /** The page's items in the order of the file; values of form fields come last. */
  items: readonly PdfItem[];
  fonts: Readonly<Record<string, PdfFont>>;
  /**
   * Widths of characters by font, in parts of the font size times 1000, where they are known: with them the place of
   * a character inside an item is found to a fraction of a point.
   */
  widths?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export type Quarter = PdfPage['rotation'];

/** The nearest of the four rotations a page can have. */
export const quarterOf = (degrees: number): Quarter =>
  ((((Math.round((Number.isFinite(degrees) ? degrees : 0) / 90) % 4) + 4) % 4) * 90) as Quarter;
