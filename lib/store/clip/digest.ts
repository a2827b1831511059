import { sha256, sha256Text } from '../../custody/index.ts';
import type {
  CaptureFacts,
  CaptureId,
  DocumentFacts,
  Passage,
  SourceMetadata,
  StoredBytes,
  VisitId,
} from '../../model/index.ts';
import {
  bandKeys,
  complete,
  hintKeys,
  identityKeys,
  mayName,
  type Shingled,
  sampleKeys,
  shingled,
} from '../../source/index.ts';
import type { Store } from '../store.ts';
import { ruledMetadata } from '../user-rules.ts';

/** A proposed capture with all that has to be computed of it; made once, whatever races follow. */
export interface Digest {
  id: CaptureId;
  visit: VisitId;
  facts: CaptureFacts | DocumentFacts;
  /** As it was found, with what the user's rules for the site make of it. The capture's own stays as found. */
  metadata: SourceMetadata;
  textHash: string;
  page: { stored: StoredBytes; bytes: Uint8Array } | null;
  /** Keys of its addresses. */
  located: string[];
  /** Keys of its number and DOI, which any page can show. */
  named: string[];
  /** Keys that make another source worth a look: its title, an address it only claims. */
  hints: string[];
  /** Keys that near-copies of its text share, */
  bands: string[];
  /** and those that what holds it shares, or what it holds. */
  samples: string[];
  /** The text as comparisons see it. */
  read: Shingled;
}

/** Hashes and keys of a proposed capture. */
export async function digest(
  store: Store,
  capture: { id: CaptureId; visit: VisitId; facts: CaptureFacts | DocumentFacts },
): Promise<Digest> {
  const facts = { ...capture.facts, metadata: complete(capture.facts.metadata, capture.facts.text) };
  const metadata = await ruledMetadata(store, facts);
  const addresses = addressesOf(facts);
  const identity = identityKeys(metadata, addresses);
  const read = shingled(facts.text);
  const isAddress = (key: string): boolean => key.startsWith('address:');
  return {
    ...capture,
    facts,
    metadata,
    textHash: await sha256Text(facts.text.text),
    page: facts.page && (await pageBytes(facts.page)),
    located: await macs(store, identity.filter(isAddress)),
    named: await macs(
      store,
      identity.filter((key) => !isAddress(key)),
    ),
    hints: await macs(store, hintKeys(metadata, addresses)),
    bands: await macs(store, bandKeys(read)),
    samples: await macs(store, sampleKeys(read)),
    read,
  };
}

/** Values for the `keys` index. */
export async function macs(store: Store, texts: readonly string[]): Promise<string[]> {
  const { keyring } = store.inside;
  if (!keyring) throw new Error('the library has no key');
  return keyring.of(texts);
}

/** Key of "this text in this visit": a second clip of a page finds the capture of the first. */
export const visitKey = (visit: VisitId, textHash: string): string => `visit:${visit}:${textHash}`;

/** Key of "these words of this text", or of this picture out of its document. */
export const spanKey = (textHash: string, { span, picture }: Pick<Passage, 'span' | 'picture'>): string =>
  `span:${textHash}:${span.start}:${span.end}${picture ? `:${picture.stored.sha256}` : ''}`;

/** The addresses a capture vouches for: where it was read, and a canonical one that its site may name. */
export function addressesOf({
  address,
  canonicalAddress,
}: Pick<CaptureFacts, 'address' | 'canonicalAddress'>): string[] {
  const own = canonicalAddress !== undefined && mayName(address, canonicalAddress);
  return own ? [address, canonicalAddress] : [address];
}

async function pageBytes(page: NonNullable<Digest['facts']['page']>): Promise<Digest['page']> {
  const bytes = 'html' in page ? new TextEncoder().encode(page.html) : page.bytes;
  const stored = { sha256: await sha256(bytes), length: bytes.length, mediaType: page.mediaType };
  return { stored, bytes };
}
