export { captureFacts, draftPassages, type ReadPage, readSelected, trim } from './capture.ts';
export { type Clip, deliver, LARGEST_PART, type Post } from './deliver.ts';
export { findSelection, type Selected, type SelectionHint } from './selection.ts';
export { snapshot } from './snapshot.ts';
export { captureWhole } from './whole.ts';
