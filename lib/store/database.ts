import { Dexie, type Table } from 'dexie';
import type * as cache from './cache-rows.ts';
import type { ChangeRow, PartRow } from './change-rows.ts';
import type * as rows from './rows.ts';

/** Of what stands in the rows. A database with a higher number is refused, whatever its schema. */
export const FORMAT = 1;

export interface Names {
  evidence: string;
  caches: string;
}

export const NAMES: Names = { evidence: 'proffer', caches: 'proffer-cache' };

/** Every table of the design from the start; indexes name ids, parents, order, times and the HMAC keys only. */
const EVIDENCE = {
  sources: 'id, updatedAt, *keys',
  captures: 'id, source, at, *keys',
  texts: 'id',
  passages: 'id, capture, source, [source+deletedAt], clip, at, filled, *keys',
  packages: 'id',
  cases: 'id, order',
  issues: 'id, case, [case+updatedAt], parent',
  entries: 'id, case, [case+touch], [case+order], [case+deletedAt], *slots, passage, source, clip',
  exhibits: 'id, case, [case+updatedAt]',
  searches: 'id, case, [case+updatedAt]',
  filings: 'id, case',
  publishers: 'id',
  relations: 'id, from, to',
  origins: 'id, passage',
  sightings: 'id, passage',
  custody: '[chain+seq], hash, at',
  blobs: 'id',
  appearances: 'id',
  userRules: 'id',
  settings: 'id',
  changes: '++seq, id, [undone+seq], [undone+seq+verb+at]',
  parts: '++seq, step, [step+undone]',
  meta: 'id',
};

const CACHES = { staged: 'id, clip, at', outcomes: 'id, at', ballast: 'id' };

export type EvidenceTable = keyof typeof EVIDENCE;

/** The tables whose rows are counted: what goes out of them is erased by the user's word, and counted off. */
export const COUNTED = [
  'sources',
  'captures',
  'texts',
  'passages',
  'packages',
  'cases',
  'issues',
  'entries',
  'exhibits',
  'searches',
  'filings',
  'publishers',
  'relations',
  'userRules',
  'origins',
  'sightings',
  'custody',
  'blobs',
  'appearances',
] as const satisfies readonly EvidenceTable[];

export interface EvidenceDatabase extends Dexie {
  sources: Table<rows.SourceRow, string>;
  captures: Table<rows.CaptureRow, string>;
  texts: Table<rows.TextRow, string>;
  passages: Table<rows.PassageRow, string>;
  packages: Table<rows.PackageRow, string>;
  cases: Table<rows.CaseRow, string>;
  issues: Table<rows.IssueRow, string>;
  entries: Table<rows.EntryRow, string>;
  exhibits: Table<rows.ExhibitRow, string>;
  searches: Table<rows.SearchRow, string>;
  filings: Table<rows.FilingRow, string>;
  publishers: Table<rows.PublisherRow, string>;
  relations: Table<rows.RelationRow, string>;
  origins: Table<rows.OriginRow, string>;
  sightings: Table<rows.SightingRow, string>;
  custody: Table<rows.CustodyRow, [string, number]>;
  blobs: Table<rows.BlobRow, string>;
  appearances: Table<rows.AppearanceRow, string>;
  userRules: Table<rows.UserRuleRow, string>;
  settings: Table<rows.SettingsRow, string>;
  changes: Table<ChangeRow, number>;
  parts: Table<PartRow, number>;
  meta: Table<rows.MetaRow, string>;
}

export interface CacheDatabase extends Dexie {
  staged: Table<cache.StagedRow, string>;
  outcomes: Table<cache.OutcomeRow, string>;
  ballast: Table<cache.BallastRow, number>;
}

/**
 * Evidence: acknowledged only when it is on the disk. Dexie's own cache stays off, since it shows writes before
 * they are committed. Opened by the caller alone, so that a refused database is never touched by a stray read.
 */
export function evidenceDatabase(name: string): EvidenceDatabase {
  const options = { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false } as const;
  const database = new Dexie(name, options) as EvidenceDatabase;
  database.version(1).stores(EVIDENCE);
  return database;
}

/** What may be lost. Apart, since durability is set for a whole database. */
export function cacheDatabase(name: string): CacheDatabase {
  const options = { chromeTransactionDurability: 'relaxed', cache: 'disabled' } as const;
  const database = new Dexie(name, options) as CacheDatabase;
  database.version(1).stores(CACHES);
  return database;
}

/**
 * The format number of a database as it stands, read without Dexie and without making or upgrading anything.
 * @returns null when there is no such database or it holds none of our rows yet
 */
export function peekFormat(name: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => {
      if (opening.error?.name === 'AbortError') resolve(null);
      else reject(opening.error);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const done = (format: number | null) => {
        database.close();
        resolve(format);
      };
      if (!database.objectStoreNames.contains('meta')) return done(null);
      const asking = database.transaction('meta').objectStore('meta').get('format');
      asking.onsuccess = () => done((asking.result as { format?: number } | undefined)?.format ?? null);
      asking.onerror = () => {
        database.close();
        reject(asking.error);
      };
    };
  });
}
