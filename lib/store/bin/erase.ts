import type { Table } from 'dexie';
import { type CustodyDraft, canonicalJson, sha256Json } from '../../custody/index.ts';
import type { Result } from '../../model/index.ts';
import { captureHash, passageHash } from '../clip/facts.ts';
import { commit } from '../commit.ts';
import type { EvidenceDatabase } from '../database.ts';
import { countErasure } from '../erasures.ts';
import { notFound, Overtaken, Refusal, type StoreProblem } from '../problem.ts';
import { type Ledger, SETTINGS_ID } from '../rows.ts';
import { openCapture, openPassage } from '../shape.ts';
import type { Store } from '../store.ts';
import { marked, type PreparedLinks, prepareLinks, readLedger, type Unit } from '../unit.ts';
import { bytesGoing } from './bytes.ts';
import { type Chosen, type Roots, rootsOf } from './chosen.ts';
import { goingOf } from './going.ts';
import { type LineAfter, lineAfter } from './line.ts';
import { type Loosened, loosened, loosener } from './loosen.ts';
import { idsIn, rowsNaming } from './naming.ts';
import { ERASED_TABLES, type Going } from './tables.ts';

export type { Chosen } from './chosen.ts';

/** What erasing takes away, counted. */
export interface Erasure {
  /** Rows by what a user knows them as. */
  counts: Record<ErasedKind, number>;
  /** Steps that could be undone or done again, and no longer can. */
  steps: number;
  /** Of what was chosen: what stays, since something that stands rests on it. */
  held: number;
  /** Of which rows it speaks: erasing is refused where they are others meanwhile. */
  mark: string;
}

export type ErasedKind = Exclude<keyof Going, 'filings'> | 'sightings';

/** What goes, and how the undo line is left. */
interface Plan {
  roots: Roots;
  going: Going;
  line: LineAfter;
  erasure: Erasure;
}

/** What one transaction writes besides. */
interface Writing {
  loosened: Loosened;
  bytes: ReadonlySet<string>;
  links: PreparedLinks | null;
}

/** What would be erased now, with all that hangs on it. Changes nothing. */
export async function readErasure(store: Store, chosen: Chosen): Promise<Erasure> {
  return (await plan(store, chosen)).erasure;
}

/**
 * Erases what was deleted, for ever, in one transaction: all of it or nothing. The only verb without a way back: it is no
 * step of the undo line, and takes those steps out of it which hold what it erases. The chain of custody keeps all its
 * links and gets one for each passage, capture, look and list that went, by its id and hash.
 * @param told what was said to be erased: refused with `moved-on` where that is no longer what would go
 */
export async function erase(
  store: Store,
  chosen: Chosen,
  told: Erasure,
): Promise<Result<Erasure, StoreProblem>> {
  let clips: ReadonlySet<string> = new Set();
  const done = await commit(store, null, async () => {
    const { evidence } = store.inside;
    const ledger = await readLedger(evidence);
    const steps = await stepsOf(evidence);
    const planned = await plan(store, chosen);
    if (planned.erasure.mark !== told.mark) throw new Refusal({ reason: 'moved-on' });
    if (ERASED_TABLES.every((table) => planned.going[table].size === 0)) throw notFound('deleted', '');
    clips = clipsOf(planned);
    const writing = await prepare(store, planned, ledger);
    return async (unit) => {
      await unchanged(unit, ledger, steps);
      if (writing.links) await unit.append(writing.links);
      await putLoosened(unit, writing.loosened);
      await leaveCase(unit, planned.going);
      await shortenLine(unit, planned.line);
      await remove(unit, planned.going, writing.bytes);
      return planned.erasure;
    };
  });
  if (done.ok) await forgetOutcomes(store, clips);
  return done;
}

async function plan(store: Store, chosen: Chosen): Promise<Plan> {
  const { evidence } = store.inside;
  const roots = await rootsOf(evidence, chosen);
  const going = await goingOf(store, roots);
  const line = await lineAfter(evidence, going, loosener(store, going));
  const held = [
    ...roots.passages.filter(({ id }) => !going.passages.has(id)),
    ...roots.issues.filter(({ id }) => !going.issues.has(id)),
  ];
  const { filings: _, ...known } = going;
  const counts = Object.fromEntries(Object.entries(known).map(([table, ids]) => [table, ids.size]));
  const seen = await rowsNaming(evidence.sightings, 'passage', going.passages);
  const erasure = {
    counts: { ...counts, sightings: seen.length } as Erasure['counts'],
    steps: line.dropped.length,
    held: held.length,
    mark: await sha256Json(ERASED_TABLES.map((table) => [...going[table]].sort())),
  };
  return { roots, going, line, erasure };
}

async function prepare(store: Store, { going }: Plan, ledger: Ledger): Promise<Writing> {
  const drafts = await draftsOf(store, going);
  return {
    loosened: await loosened(store, going, loosener(store, going)),
    bytes: await bytesGoing(store, going),
    links: drafts.length > 0 ? await prepareLinks(store, ledger, drafts) : null,
  };
}

const clipsOf = ({ roots, going }: Plan): ReadonlySet<string> =>
  new Set(roots.passages.filter(({ id }) => going.passages.has(id)).map(({ clip }) => clip));

/** One link for each fact: that it was here and went, and never what it said. */
async function draftsOf({ inside: { evidence, codec } }: Store, going: Going): Promise<CustodyDraft[]> {
  const draft = (kind: string, { id }: { id: string }, object: string): CustodyDraft => ({
    action: 'erased',
    object,
    subject: `${kind}:${id}`,
  });
  const there = async <Row>(table: Table<Row, string>, ids: ReadonlySet<string>) =>
    (await table.bulkGet([...ids])).filter((row) => row !== undefined);
  const [passages, packages, looks, captures] = [
    await there(evidence.passages, going.passages),
    await there(evidence.packages, going.packages),
    await there(evidence.appearances, going.captures),
    await there(evidence.captures, going.captures),
  ];
  return Promise.all([
    ...passages.map(async (row) => draft('passage', row, await passageHash(await openPassage(codec, row)))),
    ...packages.map(async (row) => draft('package', row, await sha256Json(await codec.open(row.body)))),
    ...looks.map(async (row) => draft('appearance', row, (await codec.open(row.body)).stored.sha256)),
    ...captures.map(async (row) => draft('capture', row, await captureHash(await openCapture(codec, row)))),
  ]);
}

/** Which steps the undo line has, and which of them are undone. */
const stepsOf = async ({ changes, parts }: EvidenceDatabase) => [
  await changes.orderBy('[undone+seq]').keys(),
  await parts.orderBy('[step+undone]').keys(),
];

/**
 * Whoever writes extends the chain, the counts or the undo line: where these are as they were, all that was read holds.
 * @throws Overtaken
 */
async function unchanged(unit: Unit, ledger: Ledger, steps: unknown): Promise<void> {
  const now = { ledger: await readLedger(unit.evidence), steps: await stepsOf(unit.evidence) };
  if (canonicalJson(now) !== canonicalJson({ ledger, steps })) throw new Overtaken();
}

/** Entries are marked, so that a binder that is open reads them again. */
async function putLoosened(
  { evidence, touch }: Unit,
  { entries, issues, searches, passages, origins }: Loosened,
): Promise<void> {
  const mark = entries.length > 0 ? await touch() : 0;
  await evidence.entries.bulkPut(entries.map((row) => ({ ...row, ...marked(row, mark) })));
  await evidence.issues.bulkPut(issues);
  await evidence.searches.bulkPut(searches);
  await evidence.passages.bulkPut(passages);
  await evidence.origins.bulkPut(origins);
}

/** Settings that were undone keep the case they were made for, out of sight. */
async function leaveCase({ evidence }: Unit, { cases }: Going): Promise<void> {
  const row = await evidence.settings.get(SETTINGS_ID);
  if (row?.activeCase && cases.has(row.activeCase)) await evidence.settings.put({ ...row, activeCase: null });
}

async function shortenLine({ evidence }: Unit, { dropped, changed, parts }: LineAfter): Promise<void> {
  await evidence.changes.bulkDelete(dropped);
  await evidence.changes.bulkPut(changed);
  await evidence.parts.bulkDelete(parts.dropped);
  await evidence.parts.bulkPut(parts.changed);
}

async function remove(unit: Unit, going: Going, bytes: ReadonlySet<string>): Promise<void> {
  const { evidence } = unit;
  const drop = async (table: RemovedTable, ids: ReadonlySet<string>) => {
    const gone = ids.size > 0 ? await idsIn(evidence.table(table), ids) : [];
    if (gone.length === 0) return;
    await evidence.table(table).bulkDelete(gone);
    unit.counted(table, -gone.length);
  };
  const seen = await rowsNaming(evidence.sightings, 'passage', going.passages);
  await drop('sightings', new Set(seen.map(({ id }) => id)));
  for (const table of ERASED_TABLES) await drop(table, going[table]);
  for (const table of ['texts', 'appearances'] as const) await drop(table, going.captures);
  await drop('blobs', bytes);
  await countErasure(evidence);
}

type RemovedTable = keyof Going | 'texts' | 'appearances' | 'sightings' | 'blobs';

/** What a clip came to is kept in the other database, for whoever asks again; it may be lost, and goes after. */
async function forgetOutcomes({ inside: { caches } }: Store, clips: ReadonlySet<string>): Promise<void> {
  try {
    await caches.outcomes.bulkDelete([...clips]);
  } catch {
    // Caches may be lost at any time; what is left there is an id that leads nowhere.
  }
}
