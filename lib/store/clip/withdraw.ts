import type { CustodyDraft } from '../../custody/index.ts';
import type { CaseId, ClipId, CustodyAction, Result } from '../../model/index.ts';
import { commit } from '../commit.ts';
import type { Deed } from '../line.ts';
import { notFound, Overtaken, type StoreProblem } from '../problem.ts';
import type { EntryRow, PassageRow } from '../rows.ts';
import { settleSources } from '../settle.ts';
import { openPassage } from '../shape.ts';
import type { Store } from '../store.ts';
import { prepareLinks, readLedger, type Unit } from '../unit.ts';
import { passageHash } from './facts.ts';

type Done = Promise<Result<null, StoreProblem>>;

/**
 * Withdraws a whole clip: its passages, their entries in every case, the entries it made for passages that were
 * there before, and the source where nothing else holds it. The facts stay as they were, out of sight; the chain
 * of custody says so.
 */
export function withdrawClip(store: Store, clip: ClipId): Done {
  return commit(store, 'withdraw-clip', async () => {
    const ledger = await readLedger(store.inside.evidence);
    const found = await passagesOf(store, clip);
    const standing = found.filter((row) => !row.deletedAt);
    const drafts = await draftsOf(store, standing, 'withdrawn');
    const links = drafts.length > 0 ? await prepareLinks(store, ledger, drafts) : null;
    return async (unit) => {
      if (links) await unit.append(links);
      const entries = (await entriesOf(unit, clip, standing)).filter((row) => !row.deletedAt);
      if (found.length === 0 && entries.length === 0) throw notFound('clip', clip);
      await setPassages(unit, standing, unit.at);
      for (const row of entries) await unit.write('entries', { ...row, deletedAt: unit.at });
      unit.echo({ undone: renamed(drafts, 'restored'), redone: renamed(drafts, 'withdrawn') });
      return null;
    };
  });
}

/**
 * Brings back a withdrawn clip, with the entries that went with it.
 * @param only the one case whose entries come back; null: none do
 */
export function restoreClip(
  store: Store,
  clip: ClipId,
  deed: Deed = 'restore-clip',
  only?: CaseId | null,
): Done {
  return commit(store, deed, async () => {
    const ledger = await readLedger(store.inside.evidence);
    const withdrawn = (await passagesOf(store, clip)).filter((row) => row.deletedAt);
    const drafts = await draftsOf(store, withdrawn, 'restored');
    const links = drafts.length > 0 ? await prepareLinks(store, ledger, drafts) : null;
    return async (unit) => {
      if (links) await unit.append(links);
      const moments = new Set(withdrawn.map((row) => row.deletedAt));
      // Entries deleted on their own, before or after, stay deleted: only the same moment is the same deed.
      const entries = (await entriesOf(unit, clip, withdrawn)).filter(
        (row) =>
          row.deletedAt &&
          (moments.size === 0 || moments.has(row.deletedAt)) &&
          (only === undefined || row.case === only),
      );
      if (withdrawn.length === 0 && entries.length === 0) throw notFound('withdrawn clip', clip);
      await setPassages(unit, withdrawn, undefined);
      for (const { deletedAt: _, ...row } of entries) await unit.write('entries', row);
      unit.echo({ undone: renamed(drafts, 'withdrawn'), redone: renamed(drafts, 'restored') });
      return null;
    };
  });
}

const passagesOf = (store: Store, clip: ClipId): Promise<PassageRow[]> =>
  store.inside.evidence.passages.where('clip').equals(clip).toArray();

async function entriesOf(unit: Unit, clip: ClipId, passages: readonly PassageRow[]): Promise<EntryRow[]> {
  const { entries } = unit.evidence;
  const made = await entries.where('clip').equals(clip).toArray();
  const ids = passages.map((row) => row.id);
  const using = await entries.where('passage').anyOf(ids).toArray();
  return [...new Map([...made, ...using].map((row) => [row.id, row])).values()];
}

async function setPassages(
  unit: Unit,
  rows: readonly PassageRow[],
  deletedAt: string | undefined,
): Promise<void> {
  for (const row of rows) {
    const { deletedAt: _, ...now } = (await unit.evidence.passages.get(row.id)) ?? row;
    if (now.version !== row.version) throw new Overtaken();
    await unit.write('passages', deletedAt === undefined ? now : { ...now, deletedAt });
  }
  await settleSources(
    unit,
    rows.map((row) => row.source),
  );
}

function draftsOf(store: Store, rows: readonly PassageRow[], action: CustodyAction): Promise<CustodyDraft[]> {
  const drafts = rows.map(async (row) => {
    const object = await passageHash(await openPassage(store.inside.codec, row));
    return { action, object, subject: `passage:${row.id}` };
  });
  return Promise.all(drafts);
}

const renamed = <A extends 'withdrawn' | 'restored'>(drafts: readonly CustodyDraft[], action: A) =>
  drafts.map(({ object, subject }) => ({ action, object, subject }));
