import type { PdfBox } from './page.ts';

/** What pdf.js answers to `getOperatorList`, and its numbers of the operations. */
export interface Operations {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
export type Numbers = Readonly<Record<string, number>>;

/** What is told by others than the operations. */
export interface About {
  /** Whether the layer that marked content belongs to is switched off. */
  isOff: (layer: unknown) => boolean;
  /** Of a font whose letters are drawings of their own (Type 3), how wide their unit is; `null` of any other. */
  drawing: (font: string) => number | null;
  /** What of the page is shown. */
  view: PdfBox;
}
