import type { CaptureSummary, Entry, Issue, Source } from '../model/index.ts';
import { type Live, live } from './live.ts';
import type { CaptureRow, EntryRow, IssueRow, SourceRow } from './rows.ts';
import { Opened, openCapture, openEntry, openIssue, openSource } from './shape.ts';
import type { Store } from './store.ts';

/**
 * What the search index follows beside `readPassages`: whole tables without tombstones, each row opened once for
 * each of its versions, so that what did not change is the same object as before.
 */
export interface SearchRows {
  sources: Live<Source[]>;
  /** Of every case. */
  entries: Live<Entry[]>;
  issues: Live<Issue[]>;
  /** The captures of the works that came with the product; their texts are read with `readCapture`. */
  seedCaptures: Live<CaptureSummary[]>;
}

export function readSearchRows(store: Store): SearchRows {
  const { evidence, codec } = store.inside;
  const sources = new Opened<SourceRow, Source>((row) => openSource(codec, row));
  const entries = new Opened<EntryRow, Entry>((row) => openEntry(codec, row));
  const issues = new Opened<IssueRow, Issue>((row) => openIssue(codec, row));
  return {
    sources: live(
      () => evidence.sources.toArray(),
      (rows) => Promise.all(standing(rows).map((row) => sources.of(row, row.updatedAt + row.version))),
    ),
    entries: live(
      () => evidence.entries.toArray(),
      (rows) => Promise.all(standing(rows).map((row) => entries.of(row))),
    ),
    issues: live(
      () => evidence.issues.toArray(),
      (rows) => Promise.all(standing(rows).map((row) => issues.of(row))),
    ),
    seedCaptures: live(
      () => seedCaptureRows(store),
      (rows) => Promise.all(rows.map((row) => openCapture(codec, row))),
    ),
  };
}

/** A source that came with the product has one capture of mode `seed`; others are the user's. */
async function seedCaptureRows(store: Store): Promise<CaptureRow[]> {
  const { evidence } = store.inside;
  const seeds = (await evidence.sources.toArray()).filter((row) => row.seed);
  return evidence.captures
    .where('source')
    .anyOf(seeds.map((row) => row.id))
    .toArray();
}

const standing = <Row extends { deletedAt?: string }>(rows: Row[]): Row[] =>
  rows.filter((row) => !row.deletedAt);
