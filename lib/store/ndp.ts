import { sha256Json } from '../custody/index.ts';
import type {
  CaptureId,
  CaseId,
  DocumentationPackage,
  KeptPackage,
  PackageId,
  Result,
} from '../model/index.ts';
import { comparePartialDates } from '../model/index.ts';
import { sameCountry } from '../ndp/country.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { type Live, live } from './live.ts';
import { packageList } from './ndp-schema.ts';
import { invalid, notFound, type StoreProblem } from './problem.ts';
import type { CaptureRow, PackageRow } from './rows.ts';
import { read } from './schema/basic.ts';
import { settleSources } from './settle.ts';
import { openCapture } from './shape.ts';
import type { Store } from './store.ts';
import { prepareLinks, readLedger } from './unit.ts';

type Done<T = null> = Promise<Result<T, StoreProblem>>;

/**
 * Keeps the list that was read out of a captured page. The list is a fact like the capture it rests on: never
 * altered, hashed into the chain of custody; undoing withdraws it. Kept again, the one that is there is the answer.
 */
export function keepPackage(
  store: Store,
  draft: { capture: CaptureId; list: DocumentationPackage },
): Done<PackageId> {
  return commit(store, 'keep-package', async () => {
    const { evidence, codec } = store.inside;
    const checked = read(packageList, draft.list);
    if (!checked.ok) throw invalid(checked.error);
    const ledger = await readLedger(evidence);
    const capture = await evidence.captures.get(draft.capture);
    if (!capture) throw notFound('capture', draft.capture);
    const id: PackageId = capture.id;
    const there = await evidence.packages.get(id);
    if (there && !there.deletedAt) return async () => id;
    const body = there?.body ?? (await codec.seal(checked.value));
    const object = await sha256Json(await codec.open(body));
    const link = { object, subject: `package:${id}` };
    const action = there ? 'restored' : 'captured';
    const links = await prepareLinks(store, ledger, [{ ...link, action }]);
    return async (unit) => {
      await unit.append(links);
      await unit.write('packages', there ? standingAgain(there) : { id, body });
      await settleSources(unit, [capture.source]);
      unit.echo({ undone: [{ ...link, action: 'withdrawn' }], redone: [{ ...link, action: 'restored' }] });
      return id;
    };
  });
}

function standingAgain({ deletedAt: _, ...row }: PackageRow): PackageRow {
  return row;
}

/** Every kept package with its capture: by country as printed, the newest version first, undated ones last. */
export function readPackages(store: Store): Live<KeptPackage[]> {
  const { evidence, codec } = store.inside;
  const query = async () => {
    const rows = (await evidence.packages.toArray()).filter((row) => !row.deletedAt);
    const captures = await evidence.captures.bulkGet(rows.map((row) => row.id));
    return rows.map((row, index) => ({ row, capture: captures[index] }));
  };
  const opened = async ({ row, capture }: { row: PackageRow; capture: CaptureRow | undefined }) =>
    capture
      ? {
          id: row.id,
          capture: await openCapture(codec, capture),
          keptAt: row.createdAt,
          list: await codec.open(row.body),
        }
      : null;
  return live(query, async (rows) => {
    const kept = await Promise.all(rows.map(opened));
    return kept.filter((one) => one !== null).sort(byCountryAndVersion);
  });
}

/** Pins a package to a case: the version it relies on. Another version of the same country's is let go of. */
export function pinPackage(store: Store, owner: CaseId, id: PackageId): Done {
  return changePins(store, 'pin-package', owner, async (pinned) => {
    const list = await listOf(store, id);
    if (!list) throw notFound('package', id);
    const others: PackageId[] = [];
    for (const other of pinned.filter((one) => one !== id)) {
      const theirs = await listOf(store, other);
      if (!theirs || !sameCountry(theirs, list)) others.push(other);
    }
    return [...others, id];
  });
}

/** Lets a case rely on a package no longer. */
export const unpinPackage = (store: Store, owner: CaseId, id: PackageId): Done =>
  changePins(store, 'unpin-package', owner, async (pinned) => pinned.filter((one) => one !== id));

function changePins(
  store: Store,
  verb: 'pin-package' | 'unpin-package',
  owner: CaseId,
  change: (pinned: readonly PackageId[]) => Promise<PackageId[]>,
): Done {
  return commit(store, verb, async () => {
    const { evidence, codec } = store.inside;
    const row = await evidence.cases.get(owner);
    const pinned = row ? ((await codec.open(row.body)).packages ?? []) : [];
    const packages = await change(pinned);
    const edited = await edit(store, 'cases', owner, (content) => ({ ...content, packages }));
    return async (unit) => {
      await unit.write('cases', await edited.row(unit));
      unit.inCase(owner);
      return null;
    };
  });
}

async function listOf(store: Store, id: PackageId): Promise<DocumentationPackage | null> {
  const row = await store.inside.evidence.packages.get(id);
  return row && !row.deletedAt ? store.inside.codec.open(row.body) : null;
}

function byCountryAndVersion(a: KeptPackage, b: KeptPackage): number {
  const country = (a.list.country ?? '').localeCompare(b.list.country ?? '');
  if (country !== 0) return country;
  const [mine, theirs] = [a.list.versionDate, b.list.versionDate];
  if (mine && theirs) return comparePartialDates(theirs, mine) || (a.keptAt < b.keptAt ? 1 : -1);
  return mine ? -1 : theirs ? 1 : a.keptAt < b.keptAt ? 1 : -1;
}
