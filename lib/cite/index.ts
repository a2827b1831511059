export { type CslItem, cslItem } from './csl.ts';
export { type CitationInput, citationInput, dayOf } from './input.ts';
export { type BibRecord, bibRecord, KINDS } from './mapping.ts';
export { oneLine } from './one-line.ts';
export { type Pinpoint, pinpointOf, pinpointText } from './pinpoint.ts';
export { escapeHtml, html, isWebAddress, plain, type RichText, type Run } from './rich-text.ts';
export { ris } from './ris.ts';
export type { Form, Style } from './style.ts';
export { cite, styleFor, styles } from './styles.ts';
