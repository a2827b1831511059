import type { RelationKind, SourceId } from '../../model/index.ts';
import type { Kin } from '../clip/match.ts';
import { Overtaken } from '../problem.ts';
import type { RelationRow, Version } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Unit, Unwritten } from '../unit.ts';
import { otherEnd, pairId, relationRowsOf } from './pair.ts';

/** What one transaction will write of two sources; `read`: the version of the row it replaces, absent where none. */
export interface RelationPlan {
  row: Unwritten<RelationRow>;
  read: Version | undefined;
}

/** What a new capture of a source tells of others. What the user said of a pair, or was said before, stays. */
export async function planKin(store: Store, source: SourceId, kin: readonly Kin[]): Promise<RelationPlan[]> {
  const { evidence, codec } = store.inside;
  const plans: RelationPlan[] = [];
  for (const { row, verdict } of kin) {
    if (row.id === source) continue;
    const id = await pairId(source, row.id);
    const there = await evidence.relations.get(id);
    if (there && !there.deletedAt) continue;
    const whole = verdict.kind === 'whole';
    const ends = whole ? { from: row.id, to: source } : { from: source, to: row.id };
    const kind = KINDS[verdict.kind];
    const body = await codec.seal({ grounds: verdict.grounds });
    plans.push({ row: { id, ...ends, kind, body }, read: there?.version });
  }
  return plans;
}

/** Two sources that are surely one, where a capture joins only the first of them: that is the user's to say. */
const KINDS: Record<Kin['verdict']['kind'], RelationKind> = {
  certain: 'likely',
  likely: 'likely',
  translation: 'translation',
  part: 'part',
  whole: 'part',
};

/** Writes what was planned. Inside a transaction. @throws Overtaken when something was said of a pair since */
export async function writeRelations(unit: Unit, plans: readonly RelationPlan[]): Promise<void> {
  for (const { row, read } of plans) {
    const now = await unit.evidence.relations.get(row.id);
    if (now?.version !== read) throw new Overtaken();
    await unit.write('relations', row);
  }
}

/**
 * Keeps a source apart from another, and, where that one is new and came out of it, from all that the first was
 * kept apart from.
 */
export async function planApart(store: Store, source: SourceId, other: SourceId): Promise<RelationPlan[]> {
  const { evidence, codec } = store.inside;
  const rows = await relationRowsOf(evidence, source);
  const kept = rows
    .filter((row) => row.kind === 'apart' && !row.deletedAt)
    .map((row) => otherEnd(row, source));
  const isNew = (await evidence.sources.get(other)) === undefined;
  const pairs = [[source, other] as const, ...(isNew ? kept.map((one) => [other, one] as const) : [])];
  const plans = pairs.map(async ([from, to]): Promise<RelationPlan> => {
    const id = await pairId(from, to);
    const there = await evidence.relations.get(id);
    const body = there?.body ?? (await codec.seal({ grounds: [] }));
    return { row: { id, from, to, kind: 'apart', body }, read: there?.version };
  });
  return Promise.all(plans);
}
