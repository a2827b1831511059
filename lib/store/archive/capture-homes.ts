import type { CapturedText, CaptureId, CaptureSummary, SourceId } from '../../model/index.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import type { Ways } from './pointers.ts';
import type { ArchivedRows } from './rows.ts';

/** Where a capture of an archive stands: in the archive and here before, and what is written of it now. */
export interface Home {
  was: readonly SourceId[];
  /** In the library before; undefined: it was not here. */
  here: SourceId | undefined;
  now: SourceId;
}

/** A capture, whether it comes or is here. */
interface Found {
  at: string;
  fact: CaptureSummary;
}

interface Coming extends Found {
  was: readonly SourceId[];
  now: SourceId;
}

/** The captures of sources, of an archive and of the library together. */
export interface CaptureReader {
  /** Those that stand under a source from now on, the product's first, then the oldest. */
  staying(id: SourceId): Promise<CaptureSummary[]>;
  /** Those that stood under it in the archive or here, and do no longer. */
  leaving(id: SourceId): CaptureSummary[];
  texts(captures: readonly { id: CaptureId }[]): Promise<CapturedText[]>;
  /** Those of the archive that stand under it from now on, and which of them were not here before. */
  brought(id: SourceId): { id: CaptureId; isNew: boolean }[];
}

/** Reads captures by where they stand once an archive is taken in. Outside transactions. */
export async function captureReader(
  store: Store,
  rows: ArchivedRows,
  homes: ReadonlyMap<CaptureId, Home>,
  ways: Ways,
): Promise<CaptureReader> {
  const { evidence, codec } = store.inside;
  const ends = new Map<SourceId, SourceId>();
  for (const { id } of rows.sources) ends.set(id, await ways.end(id));
  const endOf = (id: SourceId): SourceId => ends.get(id) ?? id;
  const takenIn = Map.groupBy(ends.keys(), endOf);
  const coming = rows.captures.map(({ id, source, visit, at, content }): Coming => {
    const { was, now } = homes.get(id) ?? { was: [source], now: source };
    const fact = { ...content, id, source, visit } as CaptureSummary;
    return { at, fact, now: endOf(now), was: [...new Set([...was, ...was.map(endOf)])] };
  });
  const byNow = Map.groupBy(coming, ({ now }) => now);
  const moved = coming.flatMap((one) => one.was.filter((id) => id !== one.now).map((id) => ({ id, one })));
  const byWas = Map.groupBy(moved, ({ id }) => id);
  const standing = async (id: SourceId): Promise<Found[]> => {
    const under = evidence.captures.where('source').anyOf([...new Set([id, ...(takenIn.get(id) ?? [])])]);
    const own = (await under.toArray()).filter((row) => !homes.has(row.id));
    return Promise.all(own.map(async (row) => ({ at: row.at, fact: await openCapture(codec, row) })));
  };
  const texts = new Map(rows.texts.map((row) => [row.id, row.content]));
  return {
    staying: async (id) => inOrder([...(byNow.get(id) ?? []), ...(await standing(id))]),
    leaving: (id) => inOrder((byWas.get(id) ?? []).map(({ one }) => one)),
    brought: (of) =>
      (byNow.get(of) ?? []).map(({ fact: { id } }) => ({ id, isNew: (homes.get(id)?.was.length ?? 1) < 2 })),
    texts: async (captures) => {
      const here = await evidence.texts.bulkGet(captures.map(({ id }) => id));
      const read = captures.map(async ({ id }, index) => {
        const row = here[index];
        return texts.get(id) ?? (row ? codec.open(row.body) : undefined);
      });
      return (await Promise.all(read)).filter((text) => text !== undefined);
    },
  };
}

const isSeed = ({ fact }: Found): boolean => fact.circumstances.mode === 'seed';

const inOrder = (found: readonly Found[]): CaptureSummary[] =>
  found
    .toSorted((a, b) => Number(isSeed(b)) - Number(isSeed(a)) || (a.at < b.at ? -1 : 1))
    .map(({ fact }) => fact);
