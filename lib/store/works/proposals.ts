import type { RelationKind, Result, SourceId } from '../../model/index.ts';
import { commit } from '../commit.ts';
import { standing } from '../edit.ts';
import { type Live, live } from '../live.ts';
import type { StoreProblem } from '../problem.ts';
import type { RelationRow, SourceRow } from '../rows.ts';
import { openSource } from '../shape.ts';
import type { Store } from '../store.ts';
import type { Proposal, Related } from '../views.ts';
import { planApart, writeRelations } from './kin.ts';
import { otherEnd, relationRowsOf } from './pair.ts';
import { sideBySide } from './side-by-side.ts';

/** Sources that are likely one work, the strongest grounds first; of one source, or of the whole library. */
export function readProposals(store: Store, source?: SourceId): Live<Proposal[]> {
  return live(
    () => pairsOf(store, ['likely'], source),
    async (pairs) => {
      const read = await Promise.all(pairs.map((pair) => propose(store, pair)));
      return read.sort((a, b) => shareOf(b) - shareOf(a));
    },
  );
}

/** What is kin to a source: translations, what it is a part of, what is a part of it. */
export function readRelated(store: Store, source: SourceId): Live<Related[]> {
  const { codec } = store.inside;
  return live(
    () => pairsOf(store, ['translation', 'part'], source),
    (pairs) =>
      Promise.all(
        pairs.map(async ({ relation, from, to }): Promise<Related> => {
          const isFrom = relation.from === source;
          const { grounds } = await codec.open(relation.body);
          const as = relation.kind === 'translation' ? 'translation' : isFrom ? 'whole' : 'part';
          return { as, source: await openSource(codec, isFrom ? to : from), grounds };
        }),
      ),
  );
}

/** Keeps two sources apart: they are not proposed again, and no later clip joins them. Undoable. */
export function dismissProposal(
  store: Store,
  one: SourceId,
  other: SourceId,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'dismiss-proposal', async () => {
    const apart = await planApart(store, one, other);
    return async (unit) => {
      await standing(unit.evidence, 'sources', one);
      await standing(unit.evidence, 'sources', other);
      await writeRelations(unit, apart);
      return null;
    };
  });
}

interface Pair {
  relation: RelationRow;
  from: SourceRow;
  to: SourceRow;
}

/** What stands of two sources that stand. Reads rows only. */
async function pairsOf(store: Store, kinds: readonly RelationKind[], source?: SourceId): Promise<Pair[]> {
  const { evidence } = store.inside;
  const rows =
    source === undefined ? await evidence.relations.toArray() : await relationRowsOf(evidence, source);
  const relations = rows.filter((row) => !row.deletedAt && kinds.includes(row.kind));
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const sources = new Map<string, SourceRow>();
  for (const row of await evidence.sources.bulkGet(ids)) if (row && !row.deletedAt) sources.set(row.id, row);
  return relations.flatMap((relation) => {
    const [from, to] = [sources.get(relation.from), sources.get(relation.to)];
    return from && to ? [{ relation, from, to }] : [];
  });
}

async function propose(store: Store, { relation, from, to }: Pair): Promise<Proposal> {
  const { codec } = store.inside;
  const staying = staysOf(from, to);
  const leaving = otherEnd(relation, staying.id) === from.id ? from : to;
  const [ours, theirs] = await Promise.all([openSource(codec, staying), openSource(codec, leaving)]);
  const { grounds } = await codec.open(relation.body);
  return { ours, theirs, grounds, ...sideBySide(ours, theirs) };
}

/** A seed, else the older. */
function staysOf(one: SourceRow, other: SourceRow): SourceRow {
  if (one.seed || other.seed) return one.seed ? one : other;
  return one.createdAt <= other.createdAt ? one : other;
}

/** A number or DOI in common before any share of text. */
const shareOf = ({ grounds }: Proposal): number =>
  Math.max(
    0,
    ...grounds.map((ground) =>
      'share' in ground ? ground.share : ground.by === 'number' || ground.by === 'doi' ? 2 : 0.1,
    ),
  );
