import type { Capture, Selectors } from './capture.ts';
import type { CapturedText, Span } from './captured-text.ts';
import type { CaptureId, ClipId, PassageId, VisitId } from './ids.ts';
import type { SourceMetadata } from './source.ts';

/** What a page context says of itself; hashes and ids of the source are made where the store is. */
export interface CaptureFacts {
  address: string;
  frameAddress?: string;
  canonicalAddress?: string;
  titleShown: string;
  text: CapturedText;
  textRules: string;
  /** The rendered page, hidden elements marked; its bytes are this text in UTF-8. */
  page: { html: string; mediaType: 'text/html' } | null;
  metadata: SourceMetadata;
  circumstances: Capture['circumstances'];
}

/** What is known of a document that was opened from its own bytes; the bytes are the page. */
export interface DocumentFacts extends Omit<CaptureFacts, 'page'> {
  page: { bytes: Uint8Array; mediaType: 'application/pdf' };
}

/** One passage as the page proposes it; its words are cut from the capture's text anew where it is stored. */
export interface PassageDraft {
  id: ClipId;
  span: Span;
  selectors: Selectors;
}

export interface StagedPart {
  clip: ClipId;
  index: number;
  count: number;
  /** A slice of the proposal's `capture.facts` as JSON. */
  part: string;
}

export interface ClipProposal {
  clip: ClipId;
  visit: VisitId;
  passages: PassageDraft[];
  capture:
    | { id: CaptureId; state: 'sent-before' }
    | { id: CaptureId; state: 'inline'; facts: CaptureFacts }
    | { id: CaptureId; state: 'staged'; parts: number };
}

export type ClipAnswer =
  | { state: 'saved'; passages: { id: PassageId; sameAs?: PassageId }[] }
  /** The page must send the capture again, whole. */
  | { state: 'capture-unknown' }
  | { state: 'not-saved'; problem: ClipProblem };

export interface ClipProblem {
  reason:
    | 'nothing-selected'
    | 'cross-origin-frame'
    | 'page-not-allowed'
    | 'read-only'
    | 'storage-full'
    | 'invalid'
    | 'failed';
  /** The passage's words, so that they are still in hand. */
  text?: string;
  /** The site of a frame that could not be read. */
  site?: string;
  detail?: string;
}
