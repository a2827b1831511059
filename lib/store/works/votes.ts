import type { Store } from '../store.ts';

/** What a key that two sources share is worth a look, before anything of them is read. */
export interface Ballot {
  keys: readonly string[];
  weight: number;
}

/** Of rows with one key, so many are looked at: a template's pages share theirs by the thousand. */
const MOST_ROWS = 64;

/**
 * The sources that share keys, the most promising first.
 * @param fewest weight below which a source is not worth a look: single shingles agree by chance
 */
export async function elect(
  store: Store,
  ballots: readonly Ballot[],
  { most, fewest }: { most: number; fewest: number },
): Promise<string[]> {
  const { evidence } = store.inside;
  const votes = new Map<string, number>();
  await evidence.transaction('r', evidence.sources, async () => {
    const asked = ballots.flatMap(({ keys, weight }) =>
      keys.map(async (key) => {
        const ids = await evidence.sources.where('keys').equals(key).limit(MOST_ROWS).primaryKeys();
        for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + weight);
      }),
    );
    await Promise.all(asked);
  });
  return [...votes]
    .filter(([, weight]) => weight >= fewest)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}
