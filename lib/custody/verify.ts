import {
  type BrokenLink,
  type CustodyEntry,
  type CustodyHash,
  fail,
  ok,
  type Result,
} from '../model/index.ts';
import { GENESIS, hashEntry } from './chain.ts';

/**
 * Verifies a whole chain, from its first entry on. The contents that entries speak of are not needed: a report
 * that leaves contents out verifies all the same.
 * @param head hash of the last entry, where it is known from elsewhere
 * @returns hash of the last entry (64 zeros of an empty chain)
 */
export async function verifyChain(
  entries: readonly CustodyEntry[],
  head?: CustodyHash,
): Promise<Result<CustodyHash, BrokenLink>> {
  let last = GENESIS;
  for (const [index, entry] of entries.entries()) {
    if (entry.chain !== entries[0]?.chain) return fail({ index, reason: 'other-chain' });
    if (entry.seq !== index) return fail({ index, reason: 'gap' });
    if (entry.previous !== last) return fail({ index, reason: 'previous' });
    last = await hashEntry(entry);
  }
  if (head !== undefined && head !== last) return fail({ index: entries.length - 1, reason: 'head' });
  return ok(last);
}
