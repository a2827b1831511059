export { type CountedPages, pagesAllowed } from './budget.ts';
export { custodiedIn } from './custodied.ts';
export { decisionOn, type Flagged, flagged } from './disclosure.ts';
export { type Exporter, exporters } from './exporters.ts';
export { fileName, USUAL_NAME } from './file-name.ts';
export {
  type Audience,
  carriable,
  contentOf,
  defaultOptions,
  type ExportOptions,
  type FormatId,
  isVerbatim,
  NOTHING_PRIVATE,
  PRIVATE,
  type Private,
} from './options.ts';
export {
  type FieldId,
  type FieldKind,
  type FiledField,
  fieldsOf,
  particularOf,
  proposedFor,
} from './parts/fields.ts';
export { type IndexPlan, type IndexRow, type IndexSection, planIndex } from './plan.ts';
export { plainBlock, printedRuns, type QuoteRun, quotationRemark } from './printed.ts';
export { type Quote, quotedBlocks, quoteOf, translatedBlocks } from './quote.ts';
export { type ExportSummary, summarise } from './summary.ts';
export { answerWriting, type NotWritten } from './written.ts';
