import type { CustodyDraft, Head } from '../custody/index.ts';
import { linkOn } from '../custody/index.ts';
import {
  type CaseId,
  type ChangeId,
  type Instant,
  type IssueId,
  newId,
  type Placement,
} from '../model/index.ts';
import type { CustodyEcho } from './change-rows.ts';
import type { COUNTED, EvidenceDatabase } from './database.ts';
import { addToLine, type Deed } from './line.ts';
import { Overtaken } from './problem.ts';
import type { CustodyRow, EntryRow, Image, Ledger, OpinionRows, OpinionTable, Version } from './rows.ts';
import { rowsByIds } from './rows-by-ids.ts';
import type { Store } from './store.ts';

type CountedTable = (typeof COUNTED)[number];

/** Links for the chain of custody, made outside the transaction for the head it had then. */
export interface PreparedLinks {
  head: Head;
  rows: CustodyRow[];
}

/**
 * What a verb does inside its one transaction. Everything here awaits the database only: other promises would
 * end the transaction.
 */
export interface Unit {
  readonly evidence: EvidenceDatabase;
  readonly at: Instant;
  /** The change's id, and the version of every row it writes. */
  readonly change: ChangeId;
  /** Writes an opinion; what stood there before is kept for undo. Sets its times and version. */
  write<T extends OpinionTable>(table: T, row: Unwritten<OpinionRows[T]>): Promise<void>;
  /**
   * The same of many rows of a table, each once, in two steps of the database.
   * @param standing the same rows as they stand, where they were read in this very transaction
   */
  writeMany<T extends OpinionTable>(
    table: T,
    rows: readonly Unwritten<OpinionRows[T]>[],
    standing?: readonly OpinionRows[T][],
  ): Promise<void>;
  /** Number of this transaction among those that write entries; every writer of entries marks them with it. */
  touch(): Promise<number>;
  /** Notes that a fact was added, for the counts. */
  counted(table: CountedTable, by?: number): void;
  /** Appends to the chain. @throws Overtaken when the chain has grown since the links were made */
  append(links: PreparedLinks): Promise<void>;
  /** What undo and redo of this change will add to the chain. */
  echo(custody: CustodyEcho): void;
  /** Which case the change happened in. */
  inCase(id: CaseId): void;
}

export type Unwritten<Row> = Omit<Row, 'createdAt' | 'updatedAt' | 'version' | 'touch' | 'slots'> & {
  createdAt?: Instant;
  updatedAt?: Instant;
  version?: Version;
};

/**
 * Links for these drafts on the chain's end. Outside transactions only.
 * @param ledger as read before anything else the verb reads: if the chain then still ends there, no fact was added
 * or withdrawn since, and what was read holds
 */
export async function prepareLinks(
  store: Store,
  ledger: Ledger,
  drafts: readonly CustodyDraft[],
): Promise<PreparedLinks> {
  const { codec, clock } = store.inside;
  const head = { seq: ledger.seq, hash: ledger.head };
  const linked = await linkOn(ledger.installId, head, drafts, { actor: ACTOR, at: clock() });
  const rows = linked.map(async ({ entry, hash }) => {
    const { chain, seq, at } = entry;
    return { chain, seq, hash, at, body: await codec.seal(entry) };
  });
  return { head, rows: await Promise.all(rows) };
}

/** Who acts, in the chain: this installation's user. Names stand in circumstances, where the user set one. */
export const ACTOR = 'user';

export async function readLedger(evidence: EvidenceDatabase): Promise<Ledger> {
  const ledger = await evidence.meta.get('ledger');
  if (!ledger || !('head' in ledger)) throw new Error('the library has no ledger');
  return ledger;
}

/** What a transaction left behind. */
export interface Finished {
  /** The ledger, when the chain has grown. */
  ledger: Ledger | null;
  /** The step of the undo line; null where there is none. */
  step: ChangeId | null;
}

/** The unit of one transaction, and what ends it. */
export interface OpenUnit extends Unit {
  /** Writes the ledger and the step of the undo line. */
  finish(): Promise<Finished>;
}

/** They have a moment of their own, `at`. */
const FACTS: readonly OpinionTable[] = ['passages', 'captures'];

/** @param deed null: no step of the undo line (undo and redo themselves, facts that came with the product) */
export function openUnit(evidence: EvidenceDatabase, at: Instant, deed: Deed | null): OpenUnit {
  const change = newId();
  const images = new Map<string, Image>();
  const counts = new Map<CountedTable, number>();
  const custody: CustodyEcho = { undone: [], redone: [] };
  const place: { case?: CaseId } = {};
  let links: CustodyRow[] = [];
  let touched: number | null = null;

  const touch = async (): Promise<number> => {
    touched ??= (await readLedger(evidence)).writes + 1;
    return touched;
  };
  const counted = (table: CountedTable, by = 1): void => {
    counts.set(table, (counts.get(table) ?? 0) + by);
  };
  const writeMany: Unit['writeMany'] = async (table, rows, there) => {
    const written = await writeRows({ evidence, at, change, touch }, table, rows, there);
    for (const image of written) {
      if (!image.before && table !== 'settings') counted(table);
      addImage(images, image);
    }
  };
  return {
    evidence,
    at,
    change,
    counted,
    touch,
    write: (table, unwritten) => writeMany(table, [unwritten]),
    writeMany,
    async append(prepared) {
      const ledger = await readLedger(evidence);
      if (ledger.seq !== prepared.head?.seq || ledger.head !== prepared.head.hash) throw new Overtaken();
      await evidence.custody.bulkAdd(prepared.rows);
      counted('custody', prepared.rows.length);
      links = prepared.rows;
    },
    echo: (echo) => void Object.assign(custody, echo),
    inCase: (id) => void Object.assign(place, { case: id }),
    async finish() {
      const did = { id: change, at, images: [...images.values()], custody, ...place };
      const step = deed && images.size > 0 ? await addToLine(evidence, deed, did) : null;
      return { ledger: await keepLedger(evidence, { counts, writes: touched }, links), step };
    },
  };
}

/** Writes rows of a table, all in two steps of the database. @returns each before and after */
async function writeRows<T extends OpinionTable>(
  { evidence, at, change, touch }: Pick<Unit, 'evidence' | 'at' | 'change' | 'touch'>,
  table: T,
  rows: readonly Unwritten<OpinionRows[T]>[],
  there?: readonly OpinionRows[T][],
): Promise<Image[]> {
  const ids = rows.map(({ id }) => id);
  const befores = there ?? (await rowsByIds(evidence.table<OpinionRows[T], string>(table), ids));
  const mark = table === 'entries' ? await touch() : 0;
  const afters = rows.map((row) => ({
    ...row,
    ...(FACTS.includes(table) ? {} : { createdAt: row.createdAt ?? at }),
    ...(table === 'entries' ? marked(row as never, mark) : {}),
    updatedAt: at,
    version: change,
  }));
  await evidence.table(table).bulkPut(afters);
  return afters.map((after, index) => ({ table, before: befores[index] ?? null, after }) as unknown as Image);
}

/** What an entry's row says of its own placements and of the transaction that writes it. */
export function marked(
  { placements }: { placements: readonly Placement[] },
  touch: number,
): Pick<EntryRow, 'touch' | 'slots'> {
  return { touch, slots: placements.map(slotOf) };
}

/** A placement as one text; all under one issue begin alike and are in order. */
export const slotOf = ({ issue, order }: Placement): string => slotsUnder(issue) + order;

/** What the places under an issue begin with. */
export const slotsUnder = (issue: IssueId): string => `${issue} `;

/** A row written twice in one step was, before the step, as it was before the first time. */
function addImage(images: Map<string, Image>, image: Image): void {
  const key = `${image.table} ${image.after.id}`;
  const again = images.get(key);
  if (again) again.after = image.after;
  else images.set(key, image);
}

async function keepLedger(
  evidence: EvidenceDatabase,
  { counts, writes }: { counts: ReadonlyMap<CountedTable, number>; writes: number | null },
  links: readonly CustodyRow[],
): Promise<Ledger | null> {
  const last = links.at(-1) ?? null;
  if (counts.size === 0 && writes === null) return null;
  const ledger = await readLedger(evidence);
  const next = { ...ledger, counts: { ...ledger.counts } };
  for (const [table, by] of counts) next.counts[table] = (next.counts[table] ?? 0) + by;
  if (writes !== null) next.writes = writes;
  if (last) Object.assign(next, { seq: last.seq, head: last.hash });
  await evidence.meta.put(next);
  return last ? next : null;
}
