export { type Exporter, exporters } from './exporters.ts';
export { fileName } from './file-name.ts';
export { type Audience, defaultOptions, type ExportOptions, type FormatId } from './options.ts';
export { type IndexPlan, type IndexRow, type IndexSection, planIndex } from './plan.ts';
export { printedRuns, type QuoteRun, quotationRemark } from './printed.ts';
export { plainBlock, type Quote, quotedBlocks, quoteOf, translatedBlocks } from './quote.ts';
export { type ExportSummary, summarise } from './summary.ts';
