import { sha256Json } from '../../custody/index.ts';
import type { Instant, Result, SourceId } from '../../model/index.ts';
import { copyAt, mergeMetadata, uniteAddresses } from '../clip/merge.ts';
import { doubtfulInBoth, marksOf } from '../clip/vouched.ts';
import { commit, type Step } from '../commit.ts';
import { standing } from '../edit.ts';
import { type SourceContent, withTakenBack } from '../fields.ts';
import { invalid, Overtaken, type StoreProblem } from '../problem.ts';
import { lastRetired } from '../retired.ts';
import type { PassageRow, RelationRow, SourceRow } from '../rows.ts';
import { settleSources } from '../settle.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import { prepareLinks, readLedger, type Unit } from '../unit.ts';
import { putUnder } from './follow.ts';
import { otherEnd, pairId, relationRowsOf } from './pair.ts';
import { soughtIn } from './places.ts';

/**
 * Makes two sources one: the captures of `from`, and with them its passages and entries, come to `into`,
 * which keeps its own id. `from` is tombstoned with a pointer. What was read of either copy stays in its capture;
 * what `into` borrows says so; the user's corrections of `into` win over those of `from`. A source that came with
 * the product stays whichever of the two it was named as. One step of the undo line.
 * @returns the id of the source that stands
 */
export function mergeSources(
  store: Store,
  from: SourceId,
  into: SourceId,
): Promise<Result<SourceId, StoreProblem>> {
  return commit(store, 'merge-sources', async (): Promise<Step<SourceId>> => {
    const { evidence } = store.inside;
    const ledger = await readLedger(evidence);
    const [going, staying] = await inOrder(store, from, into);
    const rows = await evidence.captures.where('source').equals(going.id).toArray();
    const captures = rows.map((row) => row.id).sort();
    const bodies = await soughtBodies(store, staying.id, going.id);
    const united = await unite(store, staying, going);
    const related = await relationsAfter(store, going.id, staying.id);
    const fact = { from: going.id, into: staying.id, captures };
    const link = { object: await sha256Json(fact), subject: `source:${going.id}` };
    const links = await prepareLinks(store, ledger, [{ ...link, action: 'merged' }]);
    return async (unit) => {
      await unit.append(links);
      await unchanged(unit, [going, staying]);
      // What a file named stands without a passage, wherever it went.
      const mark = going.imported && !staying.seed ? { imported: true as const } : {};
      await unit.write('sources', { ...united, ...mark });
      await unit.write('sources', { ...going, ...goneInto(staying.id, unit.at) });
      await putUnder(unit, staying.id, captures, bodies);
      await moveRelations(unit, related);
      await settleSources(unit, [staying.id]);
      unit.echo({ undone: [{ ...link, action: 'parted' }], redone: [{ ...link, action: 'merged' }] });
      return staying.id;
    };
  });
}

/** What a source's row says once it was joined to another. */
const goneInto = (mergedInto: SourceId, at: Instant) => ({
  keys: [],
  mergedInto,
  joinedAt: at,
  deletedAt: at,
});

/** @throws Refusal when either is not there, or both came with the product */
async function inOrder(store: Store, from: SourceId, into: SourceId): Promise<[SourceRow, SourceRow]> {
  if (from === into) throw invalid('a source cannot be joined with itself');
  const [going, staying] = await Promise.all(
    [from, into].map((id) => standing(store.inside.evidence, 'sources', id)),
  );
  if (!going || !staying) throw invalid('two sources are needed');
  if (going.seed && staying.seed) throw invalid('both came with the product');
  return going.seed ? [staying, going] : [going, staying];
}

/** @throws Overtaken when one was written since it was read */
async function unchanged(unit: Unit, rows: readonly SourceRow[]): Promise<void> {
  for (const { id, version } of rows)
    if ((await standing(unit.evidence, 'sources', id)).version !== version) throw new Overtaken();
}

async function unite(store: Store, staying: SourceRow, going: SourceRow): Promise<SourceRow> {
  const { codec } = store.inside;
  const [ours, theirs] = await Promise.all([codec.open(staying.body), codec.open(going.body)]);
  const copy = copyAt(ours.addresses[0], theirs.addresses[0] ?? '');
  const { onText: _, ...rest } = ours;
  const pageLabels = [...(ours.pageLabels ?? []), ...(theirs.pageLabels ?? [])];
  // Joined by the user's hand, the two vouch for each other's addresses.
  const united: SourceContent = {
    ...rest,
    metadata: mergeMetadata(ours.metadata, theirs.metadata, copy),
    addresses: uniteAddresses(ours.addresses, theirs.addresses),
    ...marksOf(doubtfulInBoth(ours, theirs)),
    ...(pageLabels.length > 0 ? { pageLabels } : {}),
    ...lastRetired(ours, theirs),
  };
  const content = withTakenBack(united, theirs.takenBack ?? []);
  const keys = [...new Set([...staying.keys, ...going.keys])];
  return { ...staying, keys, body: await codec.seal(content) };
}

/** The passages that come along, looked for in the copies they join. */
async function soughtBodies(
  store: Store,
  into: SourceId,
  from: SourceId,
): Promise<Map<string, PassageRow['body']>> {
  const { evidence, codec } = store.inside;
  const found = new Map<string, PassageRow['body']>();
  for (const row of await evidence.captures.where('source').equals(from).toArray()) {
    const passages = await evidence.passages.where('capture').equals(row.id).toArray();
    const bodies = await soughtIn(store, into, await openCapture(codec, row), passages);
    for (const [id, body] of bodies) found.set(id, body);
  }
  return found;
}

interface Moved {
  ends: RelationRow;
  /** Null: the other source is the one it joins. */
  after: RelationRow | null;
}

/** What was said of the source that goes, said of the one that stays. */
async function relationsAfter(store: Store, from: SourceId, into: SourceId): Promise<Moved[]> {
  const rows = (await relationRowsOf(store.inside.evidence, from)).filter((row) => !row.deletedAt);
  const moved = rows.map(async (row): Promise<Moved> => {
    const other = otherEnd(row, from);
    if (other === into) return { ends: row, after: null };
    const id = await pairId(into, other);
    const { deletedAt: _, ...open } = row;
    const ends = row.from === from ? { from: into } : { to: into };
    return { ends: row, after: { ...open, ...ends, id } };
  });
  return Promise.all(moved);
}

/** Of two things said of one pair the user's stays, else what stands. */
async function moveRelations(unit: Unit, moved: readonly Moved[]): Promise<void> {
  for (const { ends, after } of moved) {
    await unit.write('relations', { ...ends, deletedAt: unit.at });
    if (!after) continue;
    const there = await unit.evidence.relations.get(after.id);
    if (!there || there.deletedAt || (after.kind === 'apart' && there.kind !== 'apart'))
      await unit.write('relations', after);
  }
}
