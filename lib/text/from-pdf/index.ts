// Not part of `lib/text`'s index: it brings pdf.js along, which only the reader needs.
export { type PageState, PdfDocument } from './document.ts';
export { labelAfter, type OwnLabel, type PageLabel, withLabels } from './labels.ts';
export type { PdfMetadata } from './metadata.ts';
export { assetsAt, type OpenOptions, openPdf, PDF_LIMITS, type PdfAssets } from './open.ts';
export type { OutlineStep } from './outline.ts';
export type { PdfBox, PdfFont, PdfItem, PdfPage } from './page.ts';
export { type ItemPoint, type PagedBox, type PdfLine, PdfMap } from './place.ts';
export { type PdfText, readPdfPages } from './read.ts';
export type { PdfRefusal } from './refusal.ts';
export { sameWords } from './same-words.ts';
