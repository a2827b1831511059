// `article.ts` is not here: it brings Readability along, which only the capture of a page needs.
export { type Folded, fold } from './fold.ts';
export { type DomText, readDom } from './from-dom.ts';
export { type LinePattern, type PlainRules, readPlain } from './from-plain.ts';
export { type Box, type Layout, liveLayout, snapshotLayout } from './layout.ts';
export { splitNumber } from './numbering.ts';
export { PDF_RULES, TEXT_RULES } from './rules.ts';
export { blockAt, paragraphAt, sectionAt } from './sections.ts';
