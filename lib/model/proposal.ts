import type { Capture, Selectors } from './capture.ts';
import type { CapturedText, Span } from './captured-text.ts';
import type { ClipId } from './ids.ts';
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

/** One passage as the page proposes it; its words are cut from the capture's text anew where it is stored. */
export interface PassageDraft {
  id: ClipId;
  span: Span;
  selectors: Selectors;
}
