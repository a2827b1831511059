import { addressKey, addressKeys } from '../../source/index.ts';
import { after, type Live, live } from '../live.ts';
import type { CaptureRow, SourceRow } from '../rows.ts';
import { countPassages } from '../settle.ts';
import { openCapture, openSource } from '../shape.ts';
import type { Store } from '../store.ts';
import type { CapturedAt } from '../views.ts';

interface Rows {
  source: SourceRow;
  captures: CaptureRow[];
  passages: number;
}

/**
 * What was captured of a page, by the addresses it goes by (its own, its canonical one); null: nothing.
 * For the toolbar's badge and the side panel.
 */
export function capturedAt(store: Store, addresses: readonly string[]): Live<CapturedAt | null> {
  const { keyring } = store.inside;
  const wanted = new Set(addresses.map(addressKey));
  let keys: string[] | null = null;
  const ready = keyring?.of(addresses.flatMap(addressKeys)) ?? Promise.resolve([]);
  const view = live(
    () => (keys ? rowsAt(store, keys) : Promise.resolve(null)),
    (rows) => (rows ? openRows(store, rows, wanted) : Promise.resolve(null)),
  );
  return after(
    ready.then((values) => {
      keys = values;
    }),
    view,
  );
}

async function rowsAt(store: Store, keys: readonly string[]): Promise<Rows | null> {
  const { evidence } = store.inside;
  const found = await evidence.sources.where('keys').anyOf(keys).distinct().toArray();
  const [source] = found.filter((row) => !row.deletedAt).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  if (!source) return null;
  const captures = await evidence.captures.where('source').equals(source.id).toArray();
  return { source, captures, passages: await countPassages(evidence, source.id) };
}

async function openRows(
  store: Store,
  { source, captures, passages }: Rows,
  wanted: ReadonlySet<string>,
): Promise<CapturedAt> {
  const { codec } = store.inside;
  const facts = await Promise.all(captures.map((row) => openCapture(codec, row)));
  const here = facts.filter(
    ({ address, canonicalAddress, circumstances }) =>
      // What a file quotes was not captured.
      !['imported', 'saved'].includes(circumstances.mode) &&
      (wanted.has(addressKey(address)) ||
        (canonicalAddress !== undefined && wanted.has(addressKey(canonicalAddress)))),
  );
  const moments = here.flatMap(({ circumstances }) => circumstances.startedAt ?? []).sort();
  return {
    source: await openSource(codec, source),
    here: here.length,
    captures: captures.length,
    passages,
    firstCaptured: moments[0] ?? null,
    lastCaptured: moments.at(-1) ?? null,
  };
}
