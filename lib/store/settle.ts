import type { SourceId } from '../model/index.ts';
import type { Unit } from './unit.ts';

/**
 * A source stands in the library while a passage of it does; the seeds always do. Called inside the transaction
 * that clips, withdraws or restores. The source's version stays: what it says was not changed.
 */
export async function settleSources(unit: Unit, ids: readonly SourceId[]): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await unit.evidence.sources.get(id);
    if (!row || row.seed) continue;
    const passages = await unit.evidence.passages.where('source').equals(id).toArray();
    const held = passages.some((passage) => !passage.deletedAt);
    if (held === !row.deletedAt) continue;
    const { deletedAt: _, ...rest } = row;
    await unit.evidence.sources.put(held ? rest : { ...rest, deletedAt: unit.at });
  }
}
