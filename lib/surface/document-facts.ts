import browser from 'webextension-polyfill';
import { browserHere } from '../capture/browser.ts';
import { circumstancesOf } from '../capture/circumstances.ts';
import { sha256 } from '../custody/index.ts';
import type { BytesFrom, DocumentFacts, Instant } from '../model/index.ts';
import { metadataFromPdf } from '../source/from-pdf.ts';
import type { PdfDocument } from '../text/from-pdf/index.ts';
import { PDF_RULES } from '../text/index.ts';

/** The bytes of a document with what is known of where they come from. */
export interface DocumentBytes {
  bytes: Uint8Array;
  address: string;
  /** A file's name, or the last part of the address. */
  name: string;
  from: BytesFrom;
  startedAt: Instant;
  privateWindow?: boolean;
}

/** What is said of a document when it is kept: its own bytes are the page, and nobody's viewer is claimed. */
export function factsOfDocument(held: DocumentBytes, document: PdfDocument, endedAt: Instant): DocumentFacts {
  const { bytes, address, name, from, startedAt, privateWindow } = held;
  const { metadata, captured, frontTitle } = document;
  return {
    address,
    titleShown: metadata.info.Title ?? name,
    text: captured,
    textRules: PDF_RULES,
    page: { bytes, mediaType: 'application/pdf' },
    metadata: metadataFromPdf({ metadata, captured, frontTitle, name }),
    circumstances: {
      ...circumstancesOf(window, startedAt, endedAt),
      ...browserHere(),
      mode: 'pdf',
      bytesFrom: from,
      extensionVersion: browser.runtime.getManifest().version,
      ...(privateWindow === undefined ? {} : { privateWindow }),
    },
  };
}

/**
 * The address of a file of the user's: its name alone, since browsers keep folders to themselves, and its hash, so that
 * two files of one name are two documents and one file under two names is told by its text.
 */
export const addressOfFile = async (name: string, bytes: Uint8Array): Promise<string> =>
  `file:///${encodeURIComponent(name)}?sha256=${await sha256(bytes)}`;

/** The last part of an address, for a name. */
export function nameInAddress(address: string): string {
  const last = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last || address;
  }
}
