import { COUNTED, type EvidenceDatabase } from './database.ts';
import type { Canary, Finding } from './health.ts';
import type { Ledger } from './rows.ts';

/**
 * Compares an open database with the canary and with its own ledger. A database can come back empty or without
 * its last rows and no error be raised (measured: a corrupted IndexedDB reopens so).
 *
 * Ahead of the canary, with the canary's head among its links: fine, the last writer died before it told the
 * canary. Without a canary the ledger alone is believed: the first writer may have died, or `storage.local` was
 * cleared, and neither says that a row is missing.
 */
export function inspect(evidence: EvidenceDatabase, canary: Canary | null): Promise<Finding | null> {
  return evidence.transaction('r', [evidence.meta, ...COUNTED], async () => {
    const ledger = (await evidence.meta.get('ledger')) as Ledger | undefined;
    if (!ledger) return canary || (await anyRow(evidence)) ? { kind: 'missing', found: 'empty' } : null;
    return (canary && (await compare(evidence, ledger, canary))) ?? recount(evidence, ledger);
  });
}

/** Rows without a ledger: what told their number and the chain's end is lost. */
async function anyRow(evidence: EvidenceDatabase): Promise<boolean> {
  for (const table of COUNTED) if ((await evidence.table(table).count()) > 0) return true;
  return false;
}

async function compare(evidence: EvidenceDatabase, ledger: Ledger, canary: Canary): Promise<Finding | null> {
  if (canary.installId !== ledger.installId) return { kind: 'missing', found: 'other-library' };
  if (canary.seq > ledger.seq) return { kind: 'behind', found: ledger.seq, expected: canary.seq };
  const link = await evidence.custody.get([ledger.installId, canary.seq]);
  return link?.hash === canary.head ? null : { kind: 'missing', found: 'other-history' };
}

async function recount(evidence: EvidenceDatabase, ledger: Ledger): Promise<Finding | null> {
  for (const table of COUNTED) {
    const found = await evidence.table(table).count();
    const expected = ledger.counts[table] ?? 0;
    if (found !== expected) return { kind: 'counts', table, found, expected };
  }
  const last = await evidence.custody.get([ledger.installId, ledger.seq]);
  return last?.hash === ledger.head ? null : { kind: 'missing', found: 'other-history' };
}
