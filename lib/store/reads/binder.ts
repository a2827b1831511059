import type { BinderItem, BinderView } from '../../binder/view.ts';
import type {
  CaptureSummary,
  Case,
  CaseId,
  Entry,
  Exhibit,
  Issue,
  Passage,
  PublisherView,
  Sighting,
  Source,
  SourceId,
} from '../../model/index.ts';
import { addressKey, asRead, restsOnText, siteOf } from '../../source/index.ts';
import type { EvidenceDatabase } from '../database.ts';
import { erasures } from '../erasures.ts';
import { type Live, live } from '../live.ts';
import { byOrder } from '../order.ts';
import { publisherFinders } from '../publishers.ts';
import type {
  CaptureRow,
  CaseRow,
  EntryRow,
  ExhibitRow,
  IssueRow,
  PassageRow,
  PublisherRow,
  SightingRow,
  SourceRow,
} from '../rows.ts';
import { SETTINGS_ID } from '../rows.ts';
import {
  Opened,
  openCapture,
  openCase,
  openEntry,
  openExhibit,
  openIssue,
  openPassage,
  openSource,
} from '../shape.ts';
import { latestOf, openSighting } from '../sightings.ts';
import type { Store } from '../store.ts';

/** All cases, in their order. */
export function readCases(store: Store): Live<Case[]> {
  const { evidence, codec } = store.inside;
  return live(
    () => evidence.cases.toArray(),
    async (rows) => {
      const standing = rows.filter((row) => !row.deletedAt).sort(byOrder);
      return Promise.all(standing.map((row) => openCase(codec, row)));
    },
  );
}

/** The case that clips go to; null when none is chosen. */
export function readActiveCase(store: Store): Live<Case | null> {
  const { evidence, codec } = store.inside;
  const query = async () => {
    const settings = await evidence.settings.get(SETTINGS_ID);
    return settings?.activeCase && !settings.deletedAt ? evidence.cases.get(settings.activeCase) : undefined;
  };
  return live(query, async (row) => (row && !row.deletedAt ? openCase(codec, row) : null));
}

/** A case's outline, out of its tree. */
export function readIssues(store: Store, id: CaseId): Live<Issue[]> {
  const { evidence, codec } = store.inside;
  return live(
    () => evidence.issues.where('case').equals(id).toArray(),
    (rows) => Promise.all(rows.filter((row) => !row.deletedAt).map((row) => openIssue(codec, row))),
  );
}

interface BinderRows {
  owner: CaseRow;
  issues: IssueRow[];
  entries: EntryRow[];
  sources: SourceRow[];
  publishers: PublisherRow[];
  sightings: SightingRow[];
  exhibits: ExhibitRow[];
}

/**
 * A case's whole binder, without page text; null when there is no such case. Each row is opened once for each of
 * its versions, and passages and captures, which never change, are read once: after an edit only what was edited
 * is read and opened again.
 */
export function readBinder(store: Store, id: CaseId): Live<BinderView | null> {
  const { evidence } = store.inside;
  const opener = binderOpener(store);
  const reader = entryReader(evidence, id);
  return live(() => binderRows(evidence, id, reader), opener);
}

/**
 * The case's entries. All of them are read once; afterwards only those that a later transaction touched, which is
 * also all that the live query then watches: every writer of entries touches them.
 */
export function entryReader(evidence: EvidenceDatabase, id: CaseId): () => Promise<EntryRow[]> {
  const known = new Map<string, EntryRow>();
  let last = -1;
  let erased = 0;
  return async () => {
    const times = await erasures(evidence);
    if (times !== erased) {
      erased = times;
      last = -1;
      known.clear();
    }
    const rows =
      last < 0
        ? await evidence.entries.where('case').equals(id).toArray()
        : await evidence.entries.where('[case+touch]').between([id, last], [id, Infinity], false).toArray();
    for (const row of rows) {
      last = Math.max(last, row.touch);
      if (row.deletedAt) known.delete(row.id);
      else known.set(row.id, row);
    }
    return [...known.values()];
  };
}

function binderRows(
  evidence: EvidenceDatabase,
  id: CaseId,
  readEntries: () => Promise<EntryRow[]>,
): Promise<BinderRows | null> {
  return evidence.transaction(
    'r',
    [
      evidence.cases,
      evidence.issues,
      evidence.entries,
      evidence.sources,
      evidence.publishers,
      evidence.sightings,
      evidence.exhibits,
      evidence.meta,
    ],
    async () => {
      const owner = await evidence.cases.get(id);
      if (!owner || owner.deletedAt) return null;
      const issues = await evidence.issues.where('case').equals(id).toArray();
      const entries = await readEntries();
      const sources = await evidence.sources.bulkGet([...new Set(entries.map((row) => row.source))]);
      return {
        owner,
        issues: issues.filter((row) => !row.deletedAt),
        entries,
        sources: sources.filter((row) => row !== undefined),
        publishers: await evidence.publishers.toArray(),
        sightings: latestOf(await evidence.sightings.toArray()),
        exhibits: await evidence.exhibits.where('case').equals(id).toArray(),
      };
    },
  );
}

function binderOpener(store: Store): (rows: BinderRows | null) => Promise<BinderView | null> {
  const { codec } = store.inside;
  const issues = new Opened<IssueRow, Issue>((row) => openIssue(codec, row));
  const entries = new Opened<EntryRow, Entry>((row) => openEntry(codec, row));
  const exhibits = new Opened<ExhibitRow, Exhibit>((row) => openExhibit(codec, row));
  const sources = new Opened<SourceRow, Source>((row) => openSource(codec, row));
  const sightings = new Opened<SightingRow, Sighting>((row) => openSighting(codec, row));
  const facts = new Facts(store);
  const finders = publisherFinders(codec);
  return async (rows) => {
    if (!rows) return null;
    const opened = {
      case: await openCase(codec, rows.owner),
      issues: await Promise.all(rows.issues.map((row) => issues.of(row))),
      exhibits: await Promise.all(standing(rows.exhibits).map((row) => exhibits.of(row))),
    };
    const known = new Set(rows.issues.map((row) => row.id));
    const publisherOf = await finders(rows.publishers);
    const bySource = new Map<string, { source: Source; publisher: PublisherView | null }>();
    for (const row of rows.sources) {
      const source = await sources.of(row, row.updatedAt + row.version);
      bySource.set(row.id, { source, publisher: publisherOf(source) });
    }
    const seen = new Map(rows.sightings.map((row) => [row.passage, row]));
    await facts.load(rows.entries.map((row) => row.passage));
    const items = rows.entries.map(async (row): Promise<BinderItem | null> => {
      const fact = facts.of(row.passage, row.source);
      const from = bySource.get(row.source);
      if (!fact || !from) return null;
      const { source } = from;
      const alone = restsOnText(source, fact.capture);
      const publisher = alone ? publisherOf(source, fact.capture) : from.publisher;
      const entry = liveEntry(await entries.of(row), known);
      const sighting = seen.get(row.passage);
      return {
        entry,
        ...fact,
        source: asRead(source, fact.capture),
        home: homeOf(fact.capture),
        publisher,
        ...(sighting ? { seen: await sightings.of(sighting) } : {}),
      };
    });
    return { ...opened, items: (await Promise.all(items)).filter((item) => item !== null) };
  };
}

const standing = <Row extends { deletedAt?: string }>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => !row.deletedAt);

/** A page's own canonical address speaks for it; what it says of other sites is not believed. */
function homeOf({ address, canonicalAddress }: CaptureSummary): string {
  const own = canonicalAddress !== undefined && siteOf(canonicalAddress) === siteOf(address);
  return addressKey(own ? canonicalAddress : address);
}

/** Placements under deleted issues are left out; the entry itself, where it has none, is handed on as it was. */
function liveEntry(entry: Entry, issues: ReadonlySet<string>): Entry {
  if (entry.placements.every(({ issue }) => issues.has(issue))) return entry;
  return { ...entry, placements: entry.placements.filter(({ issue }) => issues.has(issue)) };
}

/** Passages and captures, kept once read. */
class Facts {
  private readonly passages = new Map<string, Passage>();
  private readonly captures = new Map<string, CaptureSummary>();
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  async load(ids: readonly string[]): Promise<void> {
    const { evidence, codec } = this.store.inside;
    const missing = [...new Set(ids)].filter((id) => !this.passages.has(id));
    if (missing.length === 0) return;
    const rows = await manyByIds<PassageRow>(evidence, 'passages', missing);
    for (const row of rows) this.passages.set(row.id, await openPassage(codec, row));
    const wanted = [...new Set(rows.map((row) => row.capture))].filter((id) => !this.captures.has(id));
    for (const row of await manyByIds<CaptureRow>(evidence, 'captures', wanted))
      this.captures.set(row.id, await openCapture(codec, row));
  }

  /** @param source which it stands under now: joining and parting sources moves it, and nothing else of it */
  of(id: string, source: SourceId): { passage: Passage; capture: CaptureSummary } | null {
    const passage = this.passages.get(id);
    const capture = passage && this.captures.get(passage.capture);
    if (!passage || !capture) return null;
    if (passage.source === source && capture.source === source) return { passage, capture };
    const moved = { passage: { ...passage, source }, capture: { ...capture, source } };
    this.passages.set(id, moved.passage);
    this.captures.set(capture.id, moved.capture);
    return moved;
  }
}

/** Above this share of a table, reading all of it in one go beats asking row by row. */
const WHOLE_TABLE_SHARE = 0.2;

async function manyByIds<Row extends { id: string }>(
  evidence: EvidenceDatabase,
  table: 'passages' | 'captures',
  ids: readonly string[],
): Promise<Row[]> {
  const rows = evidence.table<Row, string>(table);
  if (ids.length < 100 || ids.length < (await rows.count()) * WHOLE_TABLE_SHARE)
    return (await rows.bulkGet([...ids])).filter((row) => row !== undefined);
  const wanted = new Set(ids);
  return (await rows.toArray()).filter((row) => wanted.has(row.id));
}
