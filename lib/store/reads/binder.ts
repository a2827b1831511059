import type { BinderView } from '../../binder/view.ts';
import type { Case, CaseId, Exhibit, Issue } from '../../model/index.ts';
import type { EvidenceDatabase } from '../database.ts';
import { erasures } from '../erasures.ts';
import { type Live, live } from '../live.ts';
import { byOrder } from '../order.ts';
import { filledReader } from '../origins/fill.ts';
import { sourcesMark } from '../origins/held.ts';
import type {
  CaseRow,
  EntryRow,
  ExhibitRow,
  IssueRow,
  OriginRow,
  PassageRow,
  PublisherRow,
  SightingRow,
  SourceRow,
} from '../rows.ts';
import { SETTINGS_ID } from '../rows.ts';
import { Opened, openCase, openExhibit, openIssue } from '../shape.ts';
import { latestOf } from '../sightings.ts';
import type { Store } from '../store.ts';
import { Items } from './binder-items.ts';

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
  origins: OriginRow[];
  sourcesMark: string;
  filled: PassageRow[];
}

/**
 * A case's whole binder, without page text; null when there is no such case. Passages and captures, which never change,
 * are read once; after an edit only the entries that were edited are read and opened again, and all other items are the
 * same objects as before.
 */
export function readBinder(store: Store, id: CaseId): Live<BinderView | null> {
  const { evidence } = store.inside;
  const opener = binderOpener(store);
  const read = { entries: entryReader(evidence, id), filled: filledReader(evidence) };
  return live(() => binderRows(evidence, id, read), opener);
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
    // Once in order, a few changes leave nearly all of it so, and putting it in order again costs little.
    for (const row of rows.sort(byOrder)) {
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
  read: { entries: () => Promise<EntryRow[]>; filled: () => Promise<PassageRow[]> },
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
      evidence.origins,
      evidence.passages,
      evidence.meta,
    ],
    async () => {
      const owner = await evidence.cases.get(id);
      if (!owner || owner.deletedAt) return null;
      const issues = await evidence.issues.where('case').equals(id).toArray();
      const entries = await read.entries();
      const sources = await evidence.sources.bulkGet([...new Set(entries.map((row) => row.source))]);
      return {
        owner,
        issues: issues.filter((row) => !row.deletedAt),
        entries,
        sources: sources.filter((row) => row !== undefined),
        publishers: await evidence.publishers.toArray(),
        sightings: latestOf(await evidence.sightings.toArray()),
        exhibits: await evidence.exhibits.where('case').equals(id).toArray(),
        origins: await evidence.origins.toArray(),
        sourcesMark: await sourcesMark(evidence),
        filled: await read.filled(),
      };
    },
  );
}

function binderOpener(store: Store): (rows: BinderRows | null) => Promise<BinderView | null> {
  const { codec } = store.inside;
  const issues = new Opened<IssueRow, Issue>((row) => openIssue(codec, row));
  const exhibits = new Opened<ExhibitRow, Exhibit>((row) => openExhibit(codec, row));
  const items = new Items(store);
  let turn: Promise<unknown> = Promise.resolve();
  const open = async (rows: BinderRows | null): Promise<BinderView | null> => {
    if (!rows) return null;
    const ids = rows.issues.map((row) => row.id);
    return {
      case: await openCase(codec, rows.owner),
      issues: await Promise.all(rows.issues.map((row) => issues.of(row))),
      exhibits: await Promise.all(standing(rows.exhibits).map((row) => exhibits.of(row))),
      items: await items.of(rows, ids),
    };
  };
  // One after the other: each goes on from what the one before it made.
  return (rows) => {
    const opened = turn.then(() => open(rows));
    turn = opened.catch(() => undefined);
    return opened;
  };
}

const standing = <Row extends { deletedAt?: string }>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => !row.deletedAt);
