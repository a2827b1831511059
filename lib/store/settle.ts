import { Dexie } from 'dexie';
import type { PackageId, SourceId } from '../model/index.ts';
import type { EvidenceDatabase } from './database.ts';
import type { Unit } from './unit.ts';

/**
 * A source stands in the library while a passage or a package of it does; the seeds and what was imported always do.
 * Called inside the transaction that clips, withdraws or restores. The source's version stays: what it says was not changed.
 */
export async function settleSources(unit: Unit, ids: readonly SourceId[]): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await unit.evidence.sources.get(id);
    if (!row || row.seed || (row.imported && !row.deletedAt)) continue;
    const held = (await countPassages(unit.evidence, id)) > 0 || (await holdsPackage(unit.evidence, id));
    if (held === !row.deletedAt) continue;
    const { deletedAt: _, ...rest } = row;
    await unit.evidence.sources.put(held ? rest : { ...rest, deletedAt: unit.at });
  }
}

/** Whether a package read from one of the source's captures stands. */
async function holdsPackage(evidence: EvidenceDatabase, id: SourceId): Promise<boolean> {
  if ((await evidence.packages.count()) === 0) return false;
  const captures = await evidence.captures.where('source').equals(id).primaryKeys();
  const rows = await evidence.packages.bulkGet(captures);
  return rows.some((row) => row && !row.deletedAt);
}

/** The sources from whose captures these packages were read. */
export async function sourcesOfPackages(
  evidence: EvidenceDatabase,
  ids: readonly PackageId[],
): Promise<SourceId[]> {
  const captures = await evidence.captures.bulkGet([...ids]);
  return captures.flatMap((row) => row?.source ?? []);
}

/** How many passages of a source stand, without reading them: withdrawn ones alone are in the second index. */
export async function countPassages(evidence: EvidenceDatabase, id: SourceId): Promise<number> {
  const withdrawn = evidence.passages.where('[source+deletedAt]');
  const all = await evidence.passages.where('source').equals(id).count();
  return all - (await withdrawn.between([id, Dexie.minKey], [id, Dexie.maxKey]).count());
}
