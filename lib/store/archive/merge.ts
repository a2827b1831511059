import { canonicalJson } from '../../custody/index.ts';
import type { CaptureId, Passage, SourceId, UserRule } from '../../model/index.ts';
import { macs, spanKey, visitKey } from '../clip/digest.ts';
import type { Sealed } from '../codec.ts';
import { Overtaken } from '../problem.ts';
import type { CustodyRow, Ledger } from '../rows.ts';
import type { Store } from '../store.ts';
import { marked, type Unit } from '../unit.ts';
import type { Home } from './capture-homes.ts';
import type { ArchivedTable } from './format.ts';
import { type Brought, settleHomes } from './homes.ts';
import { unitedRow } from './opinions.ts';
import type { Archive } from './parse.ts';
import { placesAfter } from './places.ts';
import type { ArchivedRows } from './rows.ts';
import { mendedRules } from './rules.ts';
import { planSources } from './sources.ts';
import { believable } from './times.ts';

/** What became of the rows of one table. */
export interface Tally {
  added: number;
  /** They were here already. */
  same: number;
  /** The archive's is the newer one of an opinion. */
  replaced: number;
  /** They differ and ours was kept: the newer of an opinion, or any fact. */
  conflicts: number;
}

interface StoredRow {
  id: string;
  version?: string;
  body: Sealed<unknown>;
  [column: string]: unknown;
}

interface PortableRow {
  id: string;
  updatedAt?: string;
  deletedAt?: string;
  content: unknown;
  [column: string]: unknown;
}

type RowTable = Exclude<ArchivedTable, 'custody'>;
const ROW_TABLES = [
  'sources',
  'captures',
  'texts',
  'appearances',
  'passages',
  'packages',
  'cases',
  'issues',
  'entries',
  'exhibits',
  'searches',
  'publishers',
  'relations',
  'origins',
  'userRules',
  'sightings',
  'settings',
] as const satisfies readonly RowTable[];
/** Never altered: a row that differs is kept as it is here. */
const FACTS: readonly RowTable[] = ['captures', 'texts', 'appearances'];

interface Write {
  table: RowTable;
  row: StoredRow;
  /** Version of the row it replaces; absent where there was none. */
  read: string | undefined;
}

/** What one transaction will write to take an archive in. */
export interface Merge {
  writes: Write[];
  brought: Brought;
  custody: CustodyRow[];
  tallies: Record<ArchivedTable, Tally>;
  /** The user's rules that will be written and stand. */
  rules: UserRule[];
}

/** Compares an archive with the library and plans what to write. Outside transactions. */
export async function planMerge(store: Store, archive: Archive, ledger: Ledger): Promise<Merge> {
  const now = store.inside.clock();
  const believed = believable(archive.rows, now);
  const rows = { ...believed, userRules: await mendedRules(believed.userRules) };
  const tallies = Object.fromEntries(ROW_TABLES.map((table) => [table, noTally()])) as Merge['tallies'];
  const writes: Write[] = [];
  const keys = keyMaker(store, rows);
  const homes = new Map<CaptureId, Home>();
  const compareAll = async (table: RowTable, theirs: readonly PortableRow[]): Promise<void> => {
    const standing = await store.inside.evidence.table<StoredRow>(table).bulkGet(theirs.map((row) => row.id));
    for (const [index, row] of theirs.entries()) {
      const { write, tally } = await compare(store, table, row, standing[index], keys);
      tallies[table][tally]++;
      if (write) writes.push(write);
      if (table === 'captures') homes.set(row.id, homeOf(row, standing[index], write));
    }
  };
  for (const table of ROW_TABLES)
    if (table !== 'sources' && table !== 'passages') await compareAll(table, rows[table] as PortableRow[]);
  const { outcomes, joined, ways } = await planSources(store, rows, homes);
  // Where a passage's words stand elsewhere is asked of the captures' last homes, whoever wrote the passage later.
  const places = await placesAfter(store, rows, { homes, ways });
  await compareAll('passages', rows.passages.map(places.of) as PortableRow[]);
  const replaced = new Set(writes.map(({ row }) => row.id));
  for (const row of await places.parted())
    if (!replaced.has(row.id)) writes.push({ table: 'passages', row: { ...row }, read: row.version });
  for (const { tally, standing, row } of outcomes) {
    if (tally) tallies.sources[tally]++;
    if (row) writes.push({ table: 'sources', row: { ...row }, read: standing?.version });
  }
  const { custody, tally } = await compareCustody(store, archive, ledger);
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const brought = { sources: idsOf(rows.sources), captures: idsOf(rows.captures), joined };
  const written = new Set(writes.map(({ row }) => row.id));
  const rules = rows.userRules.filter(({ id, deletedAt }) => written.has(id) && !deletedAt).map(ruleOf);
  return { writes, brought, custody, tallies: { ...tallies, custody: tally }, rules };
}

const ruleOf = ({ content, ...open }: ArchivedRows['userRules'][number]): UserRule =>
  ({ ...open, ...content }) as UserRule;

const noTally = (): Tally => ({ added: 0, same: 0, replaced: 0, conflicts: 0 });

function homeOf(theirs: PortableRow, ours: StoredRow | undefined, write: Write | undefined): Home {
  const [here, there] = [ours?.source, theirs.source] as [SourceId | undefined, SourceId];
  return { was: here === undefined ? [there] : [here, there], here, now: write ? there : (here ?? there) };
}

/** Keys for a row; null for a table that has none. */
type Keys = (table: RowTable, row: PortableRow) => Promise<string[] | null>;

async function compare(
  store: Store,
  table: RowTable,
  row: PortableRow,
  standing: StoredRow | undefined,
  keys: Keys,
): Promise<{ tally: keyof Tally; write?: Write }> {
  if (!standing) return { tally: 'added', write: await toWrite(store, table, row, undefined, keys) };
  const ours = await portable(store, standing);
  if (canonicalJson(said(ours)) === canonicalJson(said(row))) return { tally: 'same' };
  // Settings are of this installation; another's only help where there are none.
  if (table === 'settings') return { tally: 'same' };
  const both = unitedRow(table, ours, row);
  if (both) {
    if (canonicalJson(said(both)) === canonicalJson(said(ours))) return { tally: 'conflicts' };
    return { tally: 'replaced', write: await toWrite(store, table, both, standing, keys) };
  }
  const newer = table !== 'texts' && (row.updatedAt ?? '') > (ours.updatedAt ?? '');
  // Nobody's word from elsewhere deletes what stands here: that is done here, and can be undone.
  if (!newer || (row.deletedAt && !standing.deletedAt)) return { tally: 'conflicts' };
  if ((table === 'passages' || table === 'captures') && !sameFact(ours, row)) return { tally: 'conflicts' };
  if (table === 'packages' && canonicalJson(ours.content) !== canonicalJson(row.content))
    return { tally: 'conflicts' };
  return { tally: 'replaced', write: await toWrite(store, table, row, standing, keys) };
}

async function portable(store: Store, row: StoredRow): Promise<PortableRow> {
  const { keys: _, version: __, touch: ___, slots: ____, filled: _____, body, ...open } = row;
  return { ...open, content: await store.inside.codec.open(body) };
}

/** A row without what is read out of it anew by each version's rules: where only that differs, nothing does. */
function said({ content, ...open }: PortableRow): PortableRow {
  const { rests: _, ...kept } = content as Record<string, unknown>;
  return { ...open, content: kept };
}

/** Of a fact only its source may change, of a passage whether it is withdrawn, and where else it was found. */
function sameFact(ours: PortableRow, theirs: PortableRow): boolean {
  const fact = ({ updatedAt: _, deletedAt: __, source: ___, content, ...open }: PortableRow) => {
    const { alsoAt: ____, notAt: _____, rests: ______, ...words } = content as Record<string, unknown>;
    return canonicalJson({ ...open, words });
  };
  return fact(ours) === fact(theirs);
}

async function toWrite(
  store: Store,
  table: RowTable,
  row: PortableRow,
  standing: StoredRow | undefined,
  keys: Keys,
): Promise<Write> {
  const { content, ...open } = row;
  const stored: StoredRow = { ...open, body: await store.inside.codec.seal(content) };
  const made = await keys(table, row);
  if (made) stored.keys = made;
  return { table, row: stored, read: standing ? (standing.version ?? '') : undefined };
}

/** Keys mean something under this installation's key only, so they are made anew from what the rows say. */
function keyMaker(store: Store, { captures }: ArchivedRows): Keys {
  const hashes = new Map(captures.map(({ id, content }) => [id, content.textHash]));
  return async (table, row) => {
    if (table === 'captures') {
      const { visit, content } = row as unknown as ArchivedRows['captures'][number];
      return visit === null ? [] : macs(store, [visitKey(visit, content.textHash)]);
    }
    if (table !== 'passages') return null;
    const { capture, content } = row as unknown as ArchivedRows['passages'][number];
    return macs(store, [spanKey(hashes.get(capture) ?? '', content as Pick<Passage, 'span' | 'picture'>)]);
  };
}

/**
 * Links of other installations are kept beside ours. Of our own chain nothing is added: where an archive of this
 * installation tells more than we have, or otherwise, that is a conflict, and a restore's business.
 */
async function compareCustody(
  store: Store,
  { rows }: Archive,
  ledger: Ledger,
): Promise<{ custody: CustodyRow[]; tally: Tally }> {
  const { evidence, codec } = store.inside;
  const tally = noTally();
  const custody: CustodyRow[] = [];
  const places = rows.custody.map(({ content }): [string, number] => [content.chain, content.seq]);
  const standing = await evidence.custody.bulkGet(places);
  for (const [index, { content, hash }] of rows.custody.entries()) {
    const { chain, seq, at } = content;
    const there = standing[index];
    if (there) tally[there.hash === hash ? 'same' : 'conflicts']++;
    else if (chain === ledger.installId) tally.conflicts++;
    else {
      tally.added++;
      custody.push({ chain, seq, hash, at, body: await codec.seal(content) });
    }
  }
  return { custody, tally };
}

/** Writes what was planned. Inside a transaction. @throws Overtaken when a row was written since */
export async function writeMerge(unit: Unit, merge: Merge): Promise<void> {
  for (const table of ROW_TABLES) {
    const writes = merge.writes.filter((write) => write.table === table);
    const rows = unit.evidence.table<StoredRow>(table);
    const now = await rows.bulkGet(writes.map(({ row }) => row.id));
    for (const [index, { read }] of writes.entries())
      if (versionOf(now[index]) !== read) throw new Overtaken();
    const version = FACTS.includes(table) ? {} : { version: unit.change };
    // Asked for once: too many awaits in a row that are not the database's would end the transaction.
    const touch = table === 'entries' && writes.length > 0 ? await unit.touch() : 0;
    const mark = (row: StoredRow) => (table === 'entries' ? marked(row as never, touch) : {});
    await rows.bulkPut(writes.map(({ row }) => ({ ...row, ...version, ...mark(row) })));
    const added = writes.filter(({ read }) => read === undefined).length;
    if (table !== 'settings' && added > 0) unit.counted(table, added);
  }
  await settleHomes(unit, merge.brought);
  await unit.evidence.custody.bulkAdd(merge.custody);
  if (merge.custody.length > 0) unit.counted('custody', merge.custody.length);
}

const versionOf = (row: StoredRow | undefined): string | undefined => (row ? (row.version ?? '') : undefined);
