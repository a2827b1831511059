// `bundled.ts` is not here: only a build knows how to read what it imports.
export { type SeedDocument, seedDocuments, seedFacts } from './documents.ts';
export { SAMPLE_PASSAGES, type SamplePassage } from './sample-case.ts';
