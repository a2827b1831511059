import type {
  CaptureSummary,
  Locale,
  Passage,
  PassageOrigin,
  PublisherView,
  Source,
} from '../model/index.ts';
import { type CitationInput, citationInput } from './input.ts';
import { citedOrigins } from './origins.ts';
import { pinpointOf } from './pinpoint.ts';

/** A passage with what its citation is made of: any item of a binder is one. */
export interface CitedPassage {
  source: Source;
  /** The copy it was read in. */
  capture: CaptureSummary | null;
  passage: Pick<Passage, 'selectors'>;
  publisher?: Pick<PublisherView, 'abbreviations'> | null | undefined;
  /** Where it comes from; absent where that is not known. */
  origins?: readonly PassageOrigin[] | undefined;
}

/**
 * The input for the citation of one passage: its source, its place in it, and what the user confirmed that it rests on.
 * @param locale the language of the document that cites
 */
export const passageInput = (
  { source, capture, passage, publisher, origins }: CitedPassage,
  locale: Locale = 'en',
): CitationInput => ({
  ...citationInput(
    source,
    capture,
    pinpointOf(passage.selectors, source.metadata.title?.value),
    publisher?.abbreviations,
  ),
  origins: citedOrigins(origins, passage.selectors),
  locale,
});
