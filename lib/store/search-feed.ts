import { liveQuery } from 'dexie';
import type {
  CaptureId,
  CaseId,
  Entry,
  EntryId,
  Issue,
  Passage,
  PublisherView,
  Source,
  SourceId,
} from '../model/index.ts';
import { erasures } from './erasures.ts';
import { type Live, live } from './live.ts';
import { publisherFinders } from './publishers.ts';
import type { CaptureRow, EntryRow, IssueRow, SourceRow } from './rows.ts';
import { Opened, openCapture, openEntry, openIssue, openPassage, openSource } from './shape.ts';
import type { Store } from './store.ts';

/** What came and went since the last telling; `more`: what stood there at first is told in pieces. */
interface Change<T> {
  put: T[];
  removed: string[];
  more: boolean;
}

interface Changes<T> {
  /** An error ends it. @returns what ends it */
  subscribe(next: (change: Change<T>) => void, error?: (error: unknown) => void): () => void;
}

/**
 * What the search index follows, without tombstones. The few are told whole, each row opened once for each of its
 * versions, so that what did not change is the same object as before; of the many only what changed is read and told.
 */
export interface SearchRows {
  sources: Live<{ source: Source; publisher: PublisherView | null }[]>;
  issues: Live<Issue[]>;
  /** Every capture, whose it is now, and whether it came with the product. */
  captures: Live<{ id: CaptureId; source: SourceId; seed: boolean }[]>;
  passages: Changes<Passage>;
  /** Of every case that stands. */
  entries: Changes<Entry>;
}

export function readSearchRows(store: Store): SearchRows {
  const { evidence, codec } = store.inside;
  const sources = new Opened<SourceRow, Source>((row) => openSource(codec, row));
  const issues = new Opened<IssueRow, Issue>((row) => openIssue(codec, row));
  const modes = new Opened<CaptureRow & { version: string }, string>(async (row) => {
    const { circumstances } = await openCapture(codec, row);
    return circumstances.mode;
  });
  const finders = publisherFinders(codec);
  return {
    sources: live(
      async () => ({
        rows: await evidence.sources.toArray(),
        publishers: await evidence.publishers.toArray(),
      }),
      async ({ rows, publishers }) => {
        const publisherOf = await finders(publishers);
        const opened = standing(rows).map((row) => sources.of(row, row.updatedAt + row.version));
        return (await Promise.all(opened)).map((source) => ({ source, publisher: publisherOf(source) }));
      },
    ),
    issues: live(
      () => evidence.issues.toArray(),
      (rows) => Promise.all(standing(rows).map((row) => issues.of(row))),
    ),
    captures: live(
      () => captureRows(store),
      async ({ places, ofSeeds }) => {
        const seeds = new Set<CaptureId>();
        for (const row of ofSeeds) if ((await modes.of(row, row.id)) === 'seed') seeds.add(row.id);
        return places.map(([id, source]) => ({ id, source, seed: seeds.has(id) }));
      },
    ),
    passages: passageChanges(store),
    entries: entryChanges(store),
  };
}

const standing = <Row extends { deletedAt?: string }>(rows: Row[]): Row[] =>
  rows.filter((row) => !row.deletedAt);

/** Which capture is whose, by the index alone; whole rows only of the sources that came with the product. */
async function captureRows({ inside: { evidence } }: Store) {
  const bySource = evidence.captures.orderBy('source');
  const [sources, ids] = [await bySource.keys(), await bySource.primaryKeys()];
  const seeds = (await evidence.sources.toArray()).filter((row) => row.seed).map((row) => row.id);
  const ofSeeds = await evidence.captures.where('source').anyOf(seeds).toArray();
  const places = ids.map((id, at): [CaptureId, SourceId] => [id, sources[at] as SourceId]);
  return { places, ofSeeds: ofSeeds.map((row) => ({ ...row, version: row.version ?? '' })) };
}

/** So many rows are read, told and let go of at a time. */
const PIECE = 1000;

/** Passages never change: by their ids alone it is seen which came and which were withdrawn. */
function passageChanges({ inside: { evidence, codec } }: Store): Changes<Passage> {
  const standingIds = async () => {
    const withdrawn = new Set(await evidence.passages.orderBy('[source+deletedAt]').primaryKeys());
    return (await evidence.passages.toCollection().primaryKeys()).filter((id) => !withdrawn.has(id));
  };
  /** One reading of a stretch is far quicker than a thousand of single rows. */
  const rowsOf = async (ids: string[], stretch: boolean) => {
    if (!stretch) return (await evidence.passages.bulkGet(ids)).filter((row) => row !== undefined);
    const asked = new Set(ids);
    const rows = await evidence.passages.where('id').between(ids[0], ids.at(-1), true, true).toArray();
    return rows.filter((row) => asked.has(row.id));
  };
  const known = new Set<string>();
  const tell = async (ids: readonly string[], next: (change: Change<Passage>) => void) => {
    const now = new Set(ids);
    const removed = [...known].filter((id) => !now.has(id));
    for (const id of removed) known.delete(id);
    const fresh = ids.filter((id) => !known.has(id));
    next({ put: [], removed, more: fresh.length > 0 });
    for (let at = 0; at < fresh.length; at += PIECE) {
      const there = await rowsOf(fresh.slice(at, at + PIECE), fresh.length === ids.length);
      const put = await Promise.all(there.map((row) => openPassage(codec, row)));
      for (const { id } of put) known.add(id);
      next({ put, removed: [], more: at + PIECE < fresh.length });
    }
  };
  return changes(standingIds, tell);
}

/** Entries by the transactions that touched them, case by case, as a binder reads them. */
function entryChanges({ inside: { evidence, codec } }: Store): Changes<Entry> {
  const last = new Map<CaseId, number>();
  const known = new Map<CaseId, Set<EntryId>>();
  let touched = new Map<EntryId, EntryRow>();
  let erased = 0;
  let anew = false;
  const touchedRows = async () => {
    const times = await erasures(evidence);
    if (times !== erased) {
      erased = times;
      anew = true;
      last.clear();
      touched.clear();
    }
    const cases = standing(await evidence.cases.toArray()).map((row) => row.id);
    for (const id of cases) {
      const since = [id, last.get(id) ?? -1];
      for (const row of await evidence.entries
        .where('[case+touch]')
        .between(since, [id, Infinity], false)
        .toArray()) {
        touched.set(row.id, row);
        last.set(id, Math.max(last.get(id) ?? -1, row.touch));
      }
    }
    return cases;
  };
  const tell = async (cases: readonly CaseId[], next: (change: Change<Entry>) => void) => {
    const rows = [...touched.values()];
    touched = new Map();
    const removed = forgetCases(cases, known, last);
    if (anew) removed.push(...forgetErased(rows, known));
    anew = false;
    for (const row of rows.filter(({ deletedAt }) => deletedAt)) {
      removed.push(row.id);
      known.get(row.case)?.delete(row.id);
    }
    const there = standing(rows);
    for (const row of there) known.set(row.case, (known.get(row.case) ?? new Set()).add(row.id));
    next({ put: [], removed, more: there.length > 0 });
    for (let at = 0; at < there.length; at += PIECE) {
      const put = await Promise.all(there.slice(at, at + PIECE).map((row) => openEntry(codec, row)));
      next({ put, removed: [], more: at + PIECE < there.length });
    }
  };
  return changes(touchedRows, tell);
}

/** What is known and no longer there, once all rows were read again. */
function forgetErased(rows: readonly EntryRow[], known: ReadonlyMap<CaseId, Set<EntryId>>): EntryId[] {
  const there = new Set(rows.map(({ id }) => id));
  const gone: EntryId[] = [];
  for (const ids of known.values())
    for (const id of ids)
      if (!there.has(id)) {
        ids.delete(id);
        gone.push(id);
      }
  return gone;
}

/** The entries of cases that stand no more; of one that comes back all are read again. */
function forgetCases(
  standing: readonly CaseId[],
  known: Map<CaseId, Set<EntryId>>,
  last: Map<CaseId, number>,
): EntryId[] {
  const gone = [...known.keys()].filter((id) => !standing.includes(id));
  const removed = gone.flatMap((id) => [...(known.get(id) ?? [])]);
  for (const id of gone) {
    known.delete(id);
    last.delete(id);
  }
  return removed;
}

/** @param tell is never called while an earlier telling goes on */
function changes<Rows, T>(
  asked: () => Promise<Rows>,
  tell: (rows: Rows, next: (change: Change<T>) => void) => Promise<void>,
): Changes<T> {
  return {
    subscribe(next, error) {
      let turn = Promise.resolve();
      const watching = liveQuery(asked).subscribe({
        next: (rows) => {
          turn = turn.then(() => tell(rows, next));
          turn.catch((problem: unknown) => {
            watching.unsubscribe();
            error?.(problem);
          });
        },
        error: (problem: unknown) => error?.(problem),
      });
      return () => watching.unsubscribe();
    },
  };
}
