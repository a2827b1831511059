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
import { marked, prepareLinks, readLedger, type Unit } from '../unit.ts';
import { bytesGoing } from './bytes.ts';
import { type Chosen, rootsOf } from './chosen.ts';
import { goingOf } from './going.ts';
import { type LineAfter, lineAfter } from './line.ts';
import { type Loosened, loosened, loosener } from './loosen.ts';
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

interface Plan {
  going: Going;
  loosened: Loosened;
  line: LineAfter;
  bytes: ReadonlySet<string>;
  drafts: CustodyDraft[];
  clips: ReadonlySet<string>;
  erasure: Erasure;
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
    clips = planned.clips;
    const links = planned.drafts.length > 0 ? await prepareLinks(store, ledger, planned.drafts) : null;
    return async (unit) => {
      await unchanged(unit, ledger, steps);
      if (links) await unit.append(links);
      await putLoosened(unit, planned.loosened);
      await leaveCase(unit, planned.going);
      await shortenLine(unit, planned.line);
      await remove(unit, planned);
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
  const loosen = loosener(store, going);
  const line = await lineAfter(evidence, going, loosen);
  const passages = [...going.passages];
  const clips = new Set(roots.passages.filter(({ id }) => going.passages.has(id)).map(({ clip }) => clip));
  const held = [
    ...roots.passages.filter(({ id }) => !going.passages.has(id)),
    ...roots.issues.filter(({ id }) => !going.issues.has(id)),
  ];
  const { filings: _, ...known } = going;
  const counts = Object.fromEntries(Object.entries(known).map(([table, ids]) => [table, ids.size]));
  const sightings = await evidence.sightings.where('passage').anyOf(passages).count();
  return {
    going,
    line,
    clips,
    loosened: await loosened(store, going, loosen),
    bytes: await bytesGoing(store, going),
    drafts: await draftsOf(store, going),
    erasure: {
      counts: { ...counts, sightings } as Erasure['counts'],
      steps: line.dropped.length,
      held: held.length,
      mark: await sha256Json(ERASED_TABLES.map((table) => [...going[table]].sort())),
    },
  };
}

/** One link for each fact: that it was here and went, and never what it said. */
async function draftsOf({ inside: { evidence, codec } }: Store, going: Going): Promise<CustodyDraft[]> {
  const drafts: CustodyDraft[] = [];
  const add = (kind: string, id: string, object: string) =>
    drafts.push({ action: 'erased', object, subject: `${kind}:${id}` });
  for (const row of await evidence.passages.bulkGet([...going.passages]))
    if (row) add('passage', row.id, await passageHash(await openPassage(codec, row)));
  for (const row of await evidence.packages.bulkGet([...going.packages]))
    if (row) add('package', row.id, await sha256Json(await codec.open(row.body)));
  for (const row of await evidence.appearances.bulkGet([...going.captures]))
    if (row) add('appearance', row.id, (await codec.open(row.body)).stored.sha256);
  for (const row of await evidence.captures.bulkGet([...going.captures]))
    if (row) add('capture', row.id, await captureHash(await openCapture(codec, row)));
  return drafts;
}

/** Which steps the undo line has, and which of them are undone. */
const stepsOf = (evidence: EvidenceDatabase) => evidence.changes.orderBy('[undone+seq]').keys();

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
  { entries, issues, searches, passages }: Loosened,
): Promise<void> {
  const mark = entries.length > 0 ? await touch() : 0;
  await evidence.entries.bulkPut(entries.map((row) => ({ ...row, ...marked(row, mark) })));
  await evidence.issues.bulkPut(issues);
  await evidence.searches.bulkPut(searches);
  await evidence.passages.bulkPut(passages);
}

/** Settings that were undone keep the case they were made for, out of sight. */
async function leaveCase({ evidence }: Unit, { cases }: Going): Promise<void> {
  const row = await evidence.settings.get(SETTINGS_ID);
  if (row?.activeCase && cases.has(row.activeCase)) await evidence.settings.put({ ...row, activeCase: null });
}

async function shortenLine({ evidence }: Unit, { dropped, changed }: LineAfter): Promise<void> {
  await evidence.changes.bulkDelete(dropped);
  await evidence.changes.bulkPut(changed);
}

async function remove(unit: Unit, { going, bytes }: Plan): Promise<void> {
  const { evidence } = unit;
  const drop = async (table: RemovedTable, index: string, ids: ReadonlySet<string>) => {
    const gone = await evidence
      .table(table)
      .where(index)
      .anyOf([...ids])
      .delete();
    if (gone > 0) unit.counted(table, -gone);
  };
  for (const table of ERASED_TABLES) await drop(table, 'id', going[table]);
  for (const table of ['texts', 'appearances'] as const) await drop(table, 'id', going.captures);
  for (const table of ['sightings', 'origins'] as const) await drop(table, 'passage', going.passages);
  await drop('blobs', 'id', bytes);
  await countErasure(evidence);
}

type RemovedTable = keyof Going | 'texts' | 'appearances' | 'sightings' | 'origins' | 'blobs';

/** What a clip came to is kept in the other database, for whoever asks again; it may be lost, and goes after. */
async function forgetOutcomes({ inside: { caches } }: Store, clips: ReadonlySet<string>): Promise<void> {
  try {
    await caches.outcomes.bulkDelete([...clips]);
  } catch {
    // Caches may be lost at any time; what is left there is an id that leads nowhere.
  }
}
