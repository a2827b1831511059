import type { RelationId, SourceId } from '../../model/index.ts';
import type { EvidenceDatabase } from '../database.ts';
import { namedId } from '../named-id.ts';
import type { RelationRow } from '../rows.ts';

/** The id of what is said of two sources: one for a pair, whichever comes first, the same on every machine. */
export const pairId = (one: SourceId, other: SourceId): Promise<RelationId> =>
  namedId([one, other].sort().join(' '));

/** All that is said of a source and others; tombstones too. */
export async function relationRowsOf(evidence: EvidenceDatabase, id: SourceId): Promise<RelationRow[]> {
  const [from, to] = await Promise.all([
    evidence.relations.where('from').equals(id).toArray(),
    evidence.relations.where('to').equals(id).toArray(),
  ]);
  return [...from, ...to];
}

/** The source at the other end. */
export const otherEnd = ({ from, to }: Pick<RelationRow, 'from' | 'to'>, id: SourceId): SourceId =>
  from === id ? to : from;
