import type {
  Capture,
  CaptureId,
  CaptureSummary,
  Entry,
  Passage,
  PassageId,
  Source,
  SourceId,
} from '../../model/index.ts';
import { addressKey, addressKeys, asLastSeen } from '../../source/index.ts';
import { after, type Live, live } from '../live.ts';
import { type PublisherFinder, publisherFinders } from '../publishers.ts';
import type { CaptureRow, EntryRow, PassageRow, PublisherRow, SourceRow } from '../rows.ts';
import { SETTINGS_ID } from '../rows.ts';
import { countPassages } from '../settle.ts';
import { Opened, openCapture, openEntry, openPassage, openSettings, openSource } from '../shape.ts';
import type { Store } from '../store.ts';
import type { PageView, PassageView, Settings, SourceSummary, SourceView } from '../views.ts';
import { standsFor } from '../works/follow.ts';

/** Every work of the library, without its captures and counts. */
export function readWorks(store: Store): Live<Source[]> {
  const { evidence, codec } = store.inside;
  const opened = new Opened<SourceRow, Source>((row) => openSource(codec, row));
  return live(
    () => evidence.sources.toArray(),
    (rows) =>
      Promise.all(
        rows.filter((row) => !row.deletedAt).map((row) => opened.of(row, row.updatedAt + row.version)),
      ),
  );
}

/** Every source of the library, the seeds among them, the newest first. */
export function readSources(store: Store): Live<SourceSummary[]> {
  const { evidence, codec } = store.inside;
  const opened = new Opened<SourceRow, Source>((row) => openSource(codec, row));
  const finders = publisherFinders(codec);
  const query = async () => {
    const publishers = await evidence.publishers.toArray();
    const sources = (await evidence.sources.toArray()).filter((row) => !row.deletedAt);
    const lines = await Promise.all(
      sources.map(async (row) => ({
        row,
        passages: await countPassages(evidence, row.id),
        captures: await evidence.captures.where('source').equals(row.id).toArray(),
      })),
    );
    return { publishers, lines };
  };
  return live(query, async (found) => {
    const publisherOf = await finders(found.publishers);
    const lines = found.lines.map(async ({ row, captures, passages }) => {
      const copies = await Promise.all(captures.map((capture) => openCapture(codec, capture)));
      const started = copies.flatMap(({ circumstances }) => circumstances.startedAt ?? []).sort();
      const source = await opened.of(row, row.updatedAt + row.version);
      const moments = { firstCaptured: started[0] ?? null, lastCaptured: started.at(-1) ?? null };
      const publisher = publisherOf(source);
      return {
        source: asLastSeen(source, copies),
        publisher,
        // What a file quotes was not captured.
        captures: copies.filter(({ circumstances }) => circumstances.mode !== 'imported').length,
        passages,
        ...moments,
      };
    });
    const newest = (line: SourceSummary) => line.lastCaptured ?? '';
    return (await Promise.all(lines)).sort((a, b) =>
      newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0,
    );
  });
}

interface SourceRows {
  source: SourceRow;
  publishers: PublisherRow[];
  captures: CaptureRow[];
  passages: PassageRow[];
  entries: EntryRow[];
}

/** One source with its captures, passages, and the entries that use them; null when there is none. */
export function readSource(store: Store, id: SourceId): Live<SourceView | null> {
  return live(
    () => sourceRows(store, id),
    (rows) => (rows ? openSourceRows(store, rows) : Promise.resolve(null)),
  );
}

/** Whoever asks for a source that was joined to another means that one. */
async function sourceRows(store: Store, asked: SourceId): Promise<SourceRows | null> {
  const { evidence } = store.inside;
  const id = await standsFor(evidence, asked);
  const source = await evidence.sources.get(id);
  if (!source || source.deletedAt) return null;
  const captures = await evidence.captures.where('source').equals(id).toArray();
  const passages = await evidence.passages.where('source').equals(id).toArray();
  const entries = await evidence.entries.where('source').equals(id).toArray();
  const publishers = await evidence.publishers.toArray();
  const standing = <Row extends { deletedAt?: string }>(rows: Row[]) => rows.filter((row) => !row.deletedAt);
  return { source, publishers, captures, passages: standing(passages), entries: standing(entries) };
}

/** @param copyOf of its captures the one that is read, if one is: a copy may have a publisher of its own */
async function openSourceRows(
  store: Store,
  rows: SourceRows,
  copyOf: (captures: readonly CaptureSummary[]) => CaptureSummary | undefined = () => undefined,
): Promise<SourceView> {
  const { codec } = store.inside;
  const source = await openSource(codec, rows.source);
  const publisherOf: PublisherFinder = await publisherFinders(codec)(rows.publishers);
  const captures: CaptureSummary[] = await Promise.all(rows.captures.map((row) => openCapture(codec, row)));
  const passages: Passage[] = await Promise.all(rows.passages.map((row) => openPassage(codec, row)));
  const entries: Entry[] = await Promise.all(rows.entries.map((row) => openEntry(codec, row)));
  const place = new Map(captures.map((capture, index) => [capture.id, index]));
  passages.sort(
    (a, b) => (place.get(a.capture) ?? 0) - (place.get(b.capture) ?? 0) || a.span.start - b.span.start,
  );
  return { source, publisher: publisherOf(source, copyOf(captures)), captures, passages, entries };
}

/** What the library has of a page, by the addresses it goes by (its own, its canonical one). */
export function readPage(store: Store, addresses: readonly string[]): Live<PageView> {
  const { evidence, keyring } = store.inside;
  const keys = keyring?.of(addresses.flatMap(addressKeys)) ?? Promise.resolve([]);
  let known: string[] = [];
  const query = async () => {
    const found = await evidence.sources.where('keys').anyOf(known).distinct().toArray();
    const source = found
      .filter((row) => !row.deletedAt)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0];
    return source ? sourceRows(store, source.id) : null;
  };
  const page = live(query, async (rows): Promise<PageView> => {
    if (!rows) return { source: null, publisher: null, captures: [], passages: [] };
    const here = new Set(addresses.map(addressKey));
    const { source, publisher, captures, passages } = await openSourceRows(store, rows, (all) =>
      all.find(({ address }) => here.has(addressKey(address))),
    );
    return { source, publisher, captures, passages };
  });
  const ready = keys.then((values) => {
    known = values;
  });
  return after(ready, page);
}

/** A capture with its text. */
export async function readCapture(store: Store, id: CaptureId): Promise<Capture | null> {
  const { evidence, codec } = store.inside;
  const row = await evidence.captures.get(id);
  const text = await evidence.texts.get(id);
  if (!row || !text) return null;
  return { ...(await openCapture(codec, row)), text: await codec.open(text.body) };
}

/** A passage with the capture and source it stands in; null when there is none or its clip was withdrawn. */
export async function readPassage(store: Store, id: PassageId): Promise<PassageView | null> {
  const { evidence, codec } = store.inside;
  const row = await evidence.passages.get(id);
  const capture = row && (await evidence.captures.get(row.capture));
  const source = row && (await evidence.sources.get(row.source));
  if (!row || row.deletedAt || !capture || !source) return null;
  return {
    passage: await openPassage(codec, row),
    capture: await openCapture(codec, capture),
    source: await openSource(codec, source),
  };
}

/** Every passage of the library, for the search index. */
export function readPassages(store: Store): Live<Passage[]> {
  const { evidence, codec } = store.inside;
  const opened = new Opened<PassageRow, Passage>((row) => openPassage(codec, row));
  return live(
    () => evidence.passages.toArray(),
    (rows) => Promise.all(rows.filter((row) => !row.deletedAt).map((row) => opened.of(row))),
  );
}

export function readSettings(store: Store): Live<Settings> {
  const { evidence, codec } = store.inside;
  return live(
    () => evidence.settings.get(SETTINGS_ID),
    (row) => openSettings(codec, row),
  );
}

/** Bytes by their SHA-256; null when they are not here. */
export async function readBlob(
  store: Store,
  sha256: string,
): Promise<{ bytes: Uint8Array; mediaType: string } | null> {
  const row = await store.inside.evidence.blobs.get(sha256);
  return row ? store.inside.codec.open(row.body) : null;
}
