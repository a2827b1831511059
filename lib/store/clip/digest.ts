import { sha256, sha256Text } from '../../custody/index.ts';
import type { CaptureFacts, CaptureId, SourceMetadata, StoredBytes, VisitId } from '../../model/index.ts';
import { identityKeys, textKeys } from '../../source/index.ts';
import type { Store } from '../store.ts';
import { ruledMetadata } from '../user-rules.ts';
import { siteOf } from './merge.ts';

/** A proposed capture with all that has to be computed of it; made once, whatever races follow. */
export interface Digest {
  id: CaptureId;
  visit: VisitId;
  facts: CaptureFacts;
  /** As it was found, with what the user's rules for the site make of it. The capture's own stays as found. */
  metadata: SourceMetadata;
  textHash: string;
  page: { stored: StoredBytes; bytes: Uint8Array } | null;
  /** Keys of its addresses. */
  located: string[];
  /** Keys of its number and DOI, which any page can show. */
  named: string[];
  /** Keys of the text's bands. */
  textual: string[];
}

/** Hashes and keys of a proposed capture. */
export async function digest(
  store: Store,
  capture: { id: CaptureId; visit: VisitId; facts: CaptureFacts },
): Promise<Digest> {
  const { facts } = capture;
  const metadata = await ruledMetadata(store, facts);
  const identity = identityKeys(believed({ ...facts, metadata }), addressesOf(facts));
  const isAddress = (key: string): boolean => key.startsWith('address:');
  return {
    ...capture,
    metadata,
    textHash: await sha256Text(facts.text.text),
    page: facts.page && (await pageBytes(facts.page)),
    located: await macs(store, identity.filter(isAddress)),
    named: await macs(
      store,
      identity.filter((key) => !isAddress(key)),
    ),
    textual: await macs(store, textKeys(facts.text)),
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

/** Key of "these words of this text". */
export const spanKey = (textHash: string, span: { start: number; end: number }): string =>
  `span:${textHash}:${span.start}:${span.end}`;

/** The addresses a capture vouches for: where it was read, and a canonical one of the same site. */
export function addressesOf({ address, canonicalAddress }: CaptureFacts): string[] {
  const own = canonicalAddress !== undefined && siteOf(canonicalAddress) === siteOf(address);
  return own ? [address, canonicalAddress] : [address];
}

/**
 * Metadata as far as identity goes. Any page can name any other as its canonical address; believed across sites,
 * a stranger's page would become a capture of a report it only claims to be. Copies at other sites are found by
 * number, DOI and text.
 */
function believed(facts: CaptureFacts): SourceMetadata {
  const canonical = facts.metadata.canonicalUrl;
  if (!canonical || siteOf(canonical.value) === siteOf(facts.address)) return facts.metadata;
  const { canonicalUrl: _, ...rest } = facts.metadata;
  return rest;
}

async function pageBytes(page: NonNullable<CaptureFacts['page']>): Promise<Digest['page']> {
  const bytes = new TextEncoder().encode(page.html);
  const stored = { sha256: await sha256(bytes), length: bytes.length, mediaType: page.mediaType };
  return { stored, bytes };
}
