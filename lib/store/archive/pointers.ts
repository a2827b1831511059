import type { Instant, SourceId } from '../../model/index.ts';
import type { EvidenceDatabase } from '../database.ts';
import { LONGEST_WAY } from '../works/follow.ts';
import { LONG_AGO } from './times.ts';

/** What a row says of the source that it was joined to. */
export interface Pointer {
  mergedInto?: SourceId;
  joinedAt?: Instant;
}

/** A source's pointer here, if it is here, and in an archive. */
export interface Pointers {
  id: SourceId;
  ours: Pointer | undefined;
  theirs: Pointer;
}

/** Where sources stand after two libraries joined and parted them each in its own way. */
export interface Ways {
  /** What a source's row says from now on. */
  of(id: SourceId): Pointer;
  /** The source that stands for one. */
  end(id: SourceId): Promise<SourceId>;
}

const pointer = ({ mergedInto, joinedAt }: Pointer): Pointer => ({
  ...(mergedInto === undefined ? {} : { mergedInto }),
  ...(joinedAt === undefined ? {} : { joinedAt }),
});

/**
 * Of what two libraries say of one source, joined or parted, the later is taken; what is merely newer in other
 * respects says nothing of it. A pointer that would close a circle with those that stand is not taken.
 */
export async function waysOf(evidence: EvidenceDatabase, all: readonly Pointers[]): Promise<Ways> {
  const known = new Map<SourceId, Pointer>(all.map(({ id, ours }) => [id, pointer(ours ?? {})]));
  const later = all.filter(
    ({ ours, theirs }) => !ours || (theirs.joinedAt ?? '') > (ours.joinedAt ?? LONG_AGO),
  );
  const parting = later.filter(({ theirs }) => theirs.mergedInto === undefined);
  for (const { id, theirs } of parting) known.set(id, pointer(theirs));
  const next = async (id: SourceId): Promise<SourceId | undefined> =>
    (known.get(id) ?? (await evidence.sources.get(id)))?.mergedInto;
  const end = async (id: SourceId): Promise<SourceId> => {
    let at = id;
    for (let way = 0; way < LONGEST_WAY; way++) {
      const to = await next(at);
      if (to === undefined) return at;
      at = to;
    }
    return id;
  };
  for (const { id, theirs } of later)
    if (theirs.mergedInto !== undefined && (await end(theirs.mergedInto)) !== id)
      known.set(id, pointer(theirs));
  return { of: (id) => known.get(id) ?? {}, end };
}
