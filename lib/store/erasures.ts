import type { EvidenceDatabase } from './database.ts';

/**
 * How often rows were erased here. Whoever follows rows by what was written last does not see that one went: after an
 * erasure it reads all of them again.
 */
export async function erasures(evidence: EvidenceDatabase): Promise<number> {
  const row = await evidence.meta.get('erased');
  return row && 'times' in row ? row.times : 0;
}

/** Counts one more, in the transaction that erases. */
export async function countErasure(evidence: EvidenceDatabase): Promise<void> {
  await evidence.meta.put({ id: 'erased', times: (await erasures(evidence)) + 1 });
}
