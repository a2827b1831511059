import type { CustodyAction, CustodyEntry, CustodyHash, Instant } from '../model/index.ts';
import { sha256Json } from './hash.ts';

/** `previous` of a chain's first entry. */
export const GENESIS: CustodyHash = '0'.repeat(64);

/** The last link of a chain; `null` before the first. */
export type Head = { seq: number; hash: CustodyHash } | null;

/** What happened, before it has its place in a chain. */
export interface CustodyDraft {
  action: CustodyAction;
  /** SHA-256 of the fact's canonical JSON or of the file, lower-case hex. */
  object: string;
  /** `passage:…`, `capture:…`, `file:…`. */
  subject: string;
}

export interface Linked {
  entry: CustodyEntry;
  hash: CustodyHash;
}

/** An entry's id: SHA-256 of its canonical JSON. */
export const hashEntry = (entry: CustodyEntry): Promise<CustodyHash> => sha256Json(entry);

/**
 * The entries that continue a chain, each bound to the one before. Pure: nothing is stored.
 * @param head the chain's last link when the caller read it; compare again when storing
 */
export async function linkOn(
  chain: string,
  head: Head,
  drafts: readonly CustodyDraft[],
  by: { actor: string; at: Instant },
): Promise<Linked[]> {
  const linked: Linked[] = [];
  let last = head;
  for (const draft of drafts) {
    const place = { seq: last ? last.seq + 1 : 0, previous: last?.hash ?? GENESIS };
    const { action, object, subject } = draft;
    const entry: CustodyEntry = { chain, ...place, at: by.at, actor: by.actor, action, object, subject };
    last = { seq: entry.seq, hash: await hashEntry(entry) };
    linked.push({ entry, hash: last.hash });
  }
  return linked;
}
