import { tellCanary } from '../commit.ts';
import { COUNTED, type EvidenceDatabase, FORMAT } from '../database.ts';
import { newLocalKey } from '../keys.ts';
import { newInstallation, takeKey } from '../launch.ts';
import { Refusal } from '../problem.ts';
import { hasRoom } from '../room.ts';
import type { Ledger } from '../rows.ts';
import { inTurn, type Store } from '../store.ts';
import { openUnit, prepareLinks } from '../unit.ts';
import { type ArchiveOutcome, blobRow, importedDraft } from './intake.ts';
import { planMerge, writeMerge } from './merge.ts';
import type { Archive } from './parse.ts';

/**
 * Makes a lost or damaged library whole again out of an archive and of what is still here, under a new
 * installation id: the old chain ends somewhere that nobody can vouch for, so a new one begins.
 * @throws the browser's error, with nothing changed but bytes that were added
 */
export function restoreInto(store: Store, archive: Archive): Promise<ArchiveOutcome> {
  return inTurn(store, async () => {
    if (!(await hasRoom(store))) throw new Refusal({ reason: 'storage-full' });
    const { evidence } = store.inside;
    await ensureKey(store);
    let blobs = 0;
    for (const id of archive.blobs) {
      const row = await blobRow(store, archive, id);
      if (!row) continue;
      await evidence.blobs.add(row);
      blobs++;
    }
    const { ledger, tables, rules } = await rebuild(store, archive);
    await tellCanary(store, ledger);
    store.inside.health = { state: 'ready' };
    return { tables, rules, blobs, lost: archive.manifest.lost.length };
  });
}

async function rebuild(store: Store, archive: Archive) {
  const { evidence, clock } = store.inside;
  const beginning = await newInstallation(store);
  const merge = await planMerge(store, archive, beginning.ledger);
  const links = await prepareLinks(store, beginning.ledger, [importedDraft(archive)]);
  return evidence.transaction('rw', evidence.tables, async () => {
    await evidence.meta.bulkPut([{ id: 'format', format: FORMAT }, beginning.ledger]);
    await evidence.custody.add(beginning.row);
    const unit = openUnit(evidence, clock(), null);
    await unit.append(links);
    await writeMerge(unit, merge);
    await unit.finish();
    const ledger = (await evidence.meta.get('ledger')) as Ledger;
    ledger.counts = await countAll(evidence);
    await evidence.meta.put(ledger);
    return { ledger, tables: merge.tallies, rules: merge.rules };
  });
}

/** What was counted before is not believed: it is what did not agree. */
async function countAll(evidence: EvidenceDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of COUNTED) counts[table] = await evidence.table(table).count();
  return counts;
}

async function ensureKey(store: Store): Promise<void> {
  const { evidence } = store.inside;
  if (!(await evidence.meta.get('key'))) await evidence.meta.put({ id: 'key', raw: newLocalKey() });
  await takeKey(store);
}
