import type { DecidedChain, Passage, PassageOrigin } from '../../model/index.ts';
import type { OriginRow } from '../rows.ts';
import { Opened } from '../shape.ts';
import type { Store } from '../store.ts';
import { heldReader } from './held.ts';
import { type Held, NOTHING_HELD, shownOrigins } from './shown.ts';

interface Rows {
  origins: readonly OriginRow[];
  sourcesMark: string;
}

type OriginsOf = (passage: Passage) => PassageOrigin[] | undefined;

interface Kept {
  rests: Passage['rests'];
  decided: readonly DecidedChain[] | undefined;
  held: Held;
  origins: PassageOrigin[] | undefined;
}

/** Of one reading and one decision only the library's sources can be others. */
function sameSources(one: PassageOrigin[] | undefined, other: PassageOrigin[] | undefined): boolean {
  return (other ?? []).every(({ links }, at) =>
    links.every(({ source }, place) => source === one?.[at]?.links[place]?.source),
  );
}

function hasChains(passages: Iterable<Passage>): boolean {
  for (const { rests } of passages) if (rests && rests.chains.length > 0) return true;
  return false;
}

/** Tells the origins of many passages; of each again only where what it is made of is another. */
export function bulkOrigins(store: Store): (rows: Rows, passages: Iterable<Passage>) => Promise<OriginsOf> {
  const { codec } = store.inside;
  const heldAt = heldReader(store);
  const opened = new Opened<OriginRow, DecidedChain[]>(async (row) => (await codec.open(row.body)).chains);
  const kept = new Map<string, Kept>();
  return async (rows, passages) => {
    const decided = new Map<string, DecidedChain[]>();
    for (const row of rows.origins) if (!row.deletedAt) decided.set(row.passage, await opened.of(row));
    // A library whose passages name no work need not be read for what it holds of them.
    const isNeeded = decided.size > 0 || hasChains(passages);
    const held = isNeeded ? await heldAt(rows.sourcesMark) : NOTHING_HELD;
    return ({ id, rests }) => {
      const known = kept.get(id);
      const said = decided.get(id);
      if (known && known.rests === rests && known.decided === said && known.held === held)
        return known.origins;
      const anew = shownOrigins(rests, said ?? [], held);
      // The same objects where nothing is otherwise, so that whoever derives something of them does so once.
      const isSame = known && known.rests === rests && known.decided === said;
      const origins = isSame && sameSources(known.origins, anew) ? known.origins : anew;
      kept.set(id, { rests, decided: said, held, origins });
      return origins;
    };
  };
}
