import type { EvidenceDatabase } from '../database.ts';
import type { CaptureRow, PackageRow, SourceRow } from '../rows.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import { rowsNaming } from './naming.ts';
import type { Going } from './tables.ts';

interface Chosen {
  cases: ReadonlySet<string>;
  passages: ReadonlySet<string>;
  whole: boolean;
}

type EvidenceGoing = Pick<Going, 'packages' | 'captures' | 'sources' | 'relations'>;

/**
 * What hangs on withdrawn passages alone. A source goes when it is deleted and all that was clipped from it goes, with
 * its captures, the pointers of those joined to it, and what was said of it and others; the product's never do. Of a
 * source that stays those captures go which nothing was clipped from but what goes, and which were not kept whole for
 * their own sake.
 */
export async function evidenceGoing(store: Store, chosen: Chosen): Promise<EvidenceGoing> {
  const { evidence } = store.inside;
  const held = await packagesHeld(store, chosen.cases);
  const sources = await sourcesGoing(evidence, chosen, held);
  const captures = new Set((await rowsNaming(evidence.captures, 'source', sources)).map(({ id }) => id));
  for (const id of await capturesAlone(store, chosen.passages, held)) captures.add(id);
  const packages = (await evidence.packages.toArray()).filter(
    (row) => captures.has(row.id) || (chosen.whole && !held.has(row.id)),
  );
  return {
    sources,
    captures,
    packages: new Set(packages.map(({ id }) => id)),
    relations: await relationsGoing(evidence, sources, chosen.whole),
  };
}

/** Packages that stand, or that a case which stays relies on. */
async function packagesHeld(
  { inside: { evidence, codec } }: Store,
  cases: ReadonlySet<string>,
): Promise<Set<string>> {
  const standing = (row: PackageRow) => !row.deletedAt;
  const held = new Set((await evidence.packages.toArray()).filter(standing).map(({ id }) => id));
  for (const row of await evidence.cases.toArray())
    if (!cases.has(row.id)) for (const id of (await codec.open(row.body)).packages ?? []) held.add(id);
  return held;
}

async function sourcesGoing(
  evidence: EvidenceDatabase,
  { passages, whole }: Chosen,
  held: ReadonlySet<string>,
): Promise<Set<string>> {
  const rows = await evidence.sources.toArray();
  const pointers = Map.groupBy(rows, ({ mergedInto }) => mergedInto);
  const clipped = await evidence.passages.bulkGet([...passages]);
  const theirs = new Set(clipped.map((row) => row?.source));
  const groups = rows
    .filter((row) => row.deletedAt && row.mergedInto === undefined && !row.seed)
    .filter((row) => whole || theirs.has(row.id))
    .map((row) => joinedTo(row, pointers));
  const all = new Set(groups.flatMap((group) => [...group]));
  const resting = await restingOn(evidence, all, passages, held);
  const free = groups.filter((group) => ![...group].some((id) => resting.has(id)));
  return new Set(free.flatMap((group) => [...group]));
}

/** A source with those that were joined to it, and to these. */
function joinedTo(
  { id }: SourceRow,
  pointers: ReadonlyMap<string | undefined, readonly SourceRow[]>,
): Set<string> {
  const group = new Set([id]);
  for (const one of group) for (const pointer of pointers.get(one) ?? []) group.add(pointer.id);
  return group;
}

/** Those of the sources from which something was clipped or read that stays. */
async function restingOn(
  evidence: EvidenceDatabase,
  sources: ReadonlySet<string>,
  passages: ReadonlySet<string>,
  held: ReadonlySet<string>,
): Promise<Set<string>> {
  const captures = await rowsNaming(evidence.captures, 'source', sources);
  const homes = new Map(captures.map(({ id, source }) => [id, source]));
  const clipped = [
    ...(await rowsNaming(evidence.passages, 'source', sources)),
    ...(await rowsNaming(evidence.passages, 'capture', new Set(homes.keys()))),
  ];
  const staying = clipped.filter(({ id }) => !passages.has(id));
  return new Set([
    ...captures.filter(({ id }) => held.has(id)).map(({ source }) => source),
    ...staying.flatMap(({ source, capture }) => [source, homes.get(capture) ?? source]),
  ]);
}

/** Captures of passages that go, which hold nothing else, whatever becomes of their source. */
async function capturesAlone(
  store: Store,
  passages: ReadonlySet<string>,
  held: ReadonlySet<string>,
): Promise<string[]> {
  const { evidence } = store.inside;
  const clipped = await evidence.passages.bulkGet([...passages]);
  const ids = new Set(clipped.flatMap((row) => row?.capture ?? []));
  const alone: string[] = [];
  const own = await rowsNaming(evidence.passages, 'capture', ids);
  const staying = own.filter(({ id }) => !passages.has(id));
  const shared = new Set([...held, ...staying.map(({ capture }) => capture)]);
  for (const row of await evidence.captures.bulkGet([...ids]))
    if (row && !shared.has(row.id) && !(await isKeptForItself(store, row))) alone.push(row.id);
  return alone;
}

/** What came with the product, a page kept whole, a document that was brought in. */
async function isKeptForItself(store: Store, row: CaptureRow): Promise<boolean> {
  const { mode } = (await openCapture(store.inside.codec, row)).circumstances;
  if (mode === 'seed' || mode === 'page') return true;
  const source = mode === 'pdf' ? await store.inside.evidence.sources.get(row.source) : undefined;
  return source?.imported === true;
}

/** What was said of a source that goes; of the whole bin also what is no longer said, unless parting needs it again. */
async function relationsGoing(
  evidence: EvidenceDatabase,
  sources: ReadonlySet<string>,
  whole: boolean,
): Promise<Set<string>> {
  const rows = await evidence.relations.toArray();
  const joined = new Set(
    (await evidence.sources.toArray())
      .filter(({ mergedInto }) => mergedInto !== undefined)
      .map(({ id }) => id),
  );
  const goes = rows.filter(
    ({ from, to, deletedAt }) =>
      sources.has(from) || sources.has(to) || (whole && deletedAt && !joined.has(from) && !joined.has(to)),
  );
  return new Set(goes.map(({ id }) => id));
}
