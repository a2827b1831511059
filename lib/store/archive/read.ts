import { fail, ok, type Result } from '../../model/index.ts';
import { commit, type Step } from '../commit.ts';
import type { Finding } from '../health.ts';
import { problemOf } from '../problem.ts';
import type { Store } from '../store.ts';
import { prepareLinks, readLedger } from '../unit.ts';
import { type ArchiveOutcome, blobRow, importedDraft } from './intake.ts';
import { planMerge, writeMerge } from './merge.ts';
import { type Archive, parseArchive } from './parse.ts';
import { type ArchiveProblem, ArchiveRefusal } from './problem.ts';
import { restoreInto } from './restore.ts';

export type { ArchiveOutcome } from './intake.ts';

export interface ReadOptions {
  /** The guided restore: takes the archive into a library that was found lost, behind or with rows missing. */
  recover?: boolean;
  /** Bytes that may be unpacked; 8 GiB when nothing is said. */
  budget?: number;
}

const BUDGET = 8 * 2 ** 30;

/**
 * Takes in an archive, all of it or nothing: it is read and checked to the last byte before anything is stored.
 * Merged by ids, so that taking the same archive twice adds nothing; of an opinion the newer version wins, of a
 * fact the one that is here, and what differs is counted. Custody chains of other installations are kept beside
 * ours. Not in the undo line.
 *
 * Into a library in read-only mode only with `recover`: what is still here stays, the archive's rows join it, the
 * installation gets a new id and a new chain (the old one, as far as archive and library hold it, is kept as a
 * foreign one), and the library is ready again. A library of a newer format is never touched.
 */
export async function readArchive(
  store: Store,
  bytes: Uint8Array | Blob,
  options: ReadOptions = {},
): Promise<Result<ArchiveOutcome, ArchiveProblem>> {
  const { health } = store;
  const restoring = health.state === 'read-only';
  if (restoring && !(options.recover && canRestore(health.finding)))
    return fail({ reason: 'read-only', finding: health.finding });
  try {
    const file = bytes instanceof Blob ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const archive = await parseArchive(file, options.budget ?? BUDGET);
    return restoring ? ok(await restoreInto(store, archive)) : await mergeInto(store, archive);
  } catch (error) {
    return fail(error instanceof ArchiveRefusal ? error.problem : problemOf(error));
  }
}

const canRestore = ({ kind }: Finding): boolean =>
  kind === 'behind' || kind === 'missing' || kind === 'counts';

async function mergeInto(store: Store, archive: Archive): Promise<Result<ArchiveOutcome, ArchiveProblem>> {
  const blobs = await storeBlobs(store, archive);
  if (!blobs.ok) return blobs;
  return commit(store, null, async (): Promise<Step<ArchiveOutcome>> => {
    const ledger = await readLedger(store.inside.evidence);
    const merge = await planMerge(store, archive, ledger);
    const links = await prepareLinks(store, ledger, [importedDraft(archive)]);
    return async (unit) => {
      await unit.append(links);
      await writeMerge(unit, merge);
      return {
        tables: merge.tallies,
        rules: merge.rules,
        blobs: blobs.value,
        lost: archive.manifest.lost.length,
      };
    };
  });
}

/**
 * Bytes go in one by one and before the rows: named by their own hash they are right whatever happens next, and a
 * large archive never stands in memory whole.
 */
async function storeBlobs(store: Store, archive: Archive): Promise<Result<number, ArchiveProblem>> {
  let added = 0;
  for (const id of archive.blobs) {
    const row = await blobRow(store, archive, id);
    if (!row) continue;
    const done = await commit(store, null, async () => async (unit) => {
      if ((await unit.evidence.blobs.where('id').equals(id).count()) > 0) return false;
      await unit.evidence.blobs.add(row);
      unit.counted('blobs');
      return true;
    });
    if (!done.ok) return done;
    if (done.value) added++;
  }
  return ok(added);
}
