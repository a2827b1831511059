import { sha256Json } from '../../custody/index.ts';
import {
  type CaptureId,
  type CaptureSummary,
  type ClipId,
  newId,
  type Result,
  type SourceId,
} from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { commit, type Step } from '../commit.ts';
import { standing } from '../edit.ts';
import type { SourceContent } from '../fields.ts';
import { invalid, notFound, Overtaken, type StoreProblem } from '../problem.ts';
import { readClip } from '../reads/clip.ts';
import type { CaptureRow, PassageRow, SourceRow } from '../rows.ts';
import { settleSources } from '../settle.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import { prepareLinks, readLedger, type Unit } from '../unit.ts';
import { divided, keysOf } from './compose.ts';
import { putUnder } from './follow.ts';
import { planApart, type RelationPlan, writeRelations } from './kin.ts';
import { forgottenIn } from './places.ts';

/**
 * Takes captures off a source into a new source of their own, with the passages and entries that stand in them.
 * The two are kept apart from then on: neither a later clip nor a proposal joins them. Some captures must stay;
 * the one that came with the product always does. A correction goes with the copy it was made on. One step of the
 * undo line.
 * @returns the id of the new source
 */
export function splitSource(
  store: Store,
  source: SourceId,
  captures: readonly CaptureId[],
): Promise<Result<SourceId, StoreProblem>> {
  return commit(store, 'split-source', () => prepareSplit(store, source, new Set(captures)));
}

/**
 * The toast's "Keep apart": takes a clip's capture, and those of the same address, off the source they joined.
 * @returns the id of the new source
 */
export async function keepApart(store: Store, clip: ClipId): Promise<Result<SourceId, StoreProblem>> {
  return commit(store, 'split-source', async () => {
    const view = await readClip(store, clip);
    if (!view) throw notFound('clip', clip);
    const key = addressKey(view.capture.address);
    const all = await capturesOf(store, view.source.id);
    const same = all.filter(({ fact }) => isOwn(fact) && addressKey(fact.address) === key);
    return prepareSplit(store, view.source.id, new Set(same.map(({ fact }) => fact.id)));
  });
}

const isOwn = ({ circumstances }: CaptureSummary): boolean => circumstances.mode !== 'seed';

interface Opened {
  row: CaptureRow;
  fact: CaptureSummary;
}

async function prepareSplit(
  store: Store,
  source: SourceId,
  chosen: ReadonlySet<CaptureId>,
): Promise<Step<SourceId>> {
  const ledger = await readLedger(store.inside.evidence);
  const row = await standing(store.inside.evidence, 'sources', source);
  const all = await capturesOf(store, source);
  const leaving = all.filter(({ fact }) => chosen.has(fact.id));
  const staying = all.filter(({ fact }) => !chosen.has(fact.id));
  if (leaving.length === 0 || leaving.length < chosen.size) throw invalid('the source has no such captures');
  if (staying.length === 0) throw invalid('some captures must stay');
  if (!leaving.every(({ fact }) => isOwn(fact))) throw invalid('what came with the product stays');
  const id = newId();
  const captures = leaving.map(({ fact }) => fact.id).sort();
  const { fresh, rest } = await divide(store, row, staying, leaving);
  const apart = await planApart(store, source, id);
  const bodies = await partedBodies(store, staying, leaving);
  const link = { object: await sha256Json({ from: source, into: id, captures }), subject: `source:${id}` };
  const links = await prepareLinks(store, ledger, [{ ...link, action: 'parted' }]);
  return async (unit) => {
    await unit.append(links);
    const now = await standing(unit.evidence, 'sources', source);
    if (now.version !== row.version) throw new Overtaken();
    await unit.write('sources', rest);
    await unit.write('sources', { id, ...fresh });
    await putUnder(unit, id, captures, bodies.leaving);
    await putBodies(unit, bodies.staying);
    await writeRelations(unit, apart satisfies RelationPlan[]);
    await settleSources(unit, [source, id]);
    unit.echo({ undone: [{ ...link, action: 'merged' }], redone: [{ ...link, action: 'parted' }] });
    return id;
  };
}

/** Captures of a source, the product's first, then the oldest. */
async function capturesOf(store: Store, source: SourceId): Promise<Opened[]> {
  const { evidence, codec } = store.inside;
  const rows = await evidence.captures.where('source').equals(source).sortBy('at');
  const opened = await Promise.all(rows.map(async (row) => ({ row, fact: await openCapture(codec, row) })));
  return opened.sort((a, b) => Number(isOwn(a.fact)) - Number(isOwn(b.fact)));
}

/** What the two sources say and are found by from now on. */
async function divide(store: Store, row: SourceRow, staying: readonly Opened[], leaving: readonly Opened[]) {
  const { codec } = store.inside;
  const open = await codec.open(row.body);
  const facts = (opened: readonly Opened[]) => opened.map(({ fact }) => fact);
  const { rest, gone } = await divided(store, open, {
    staying: facts(staying),
    leaving: facts(leaving),
    seed: row.seed === true,
  });
  const make = async (content: SourceContent, captures: readonly Opened[]) => ({
    keys: await keysOf(store, content, await textsOf(store, captures)),
    body: await codec.seal(content),
  });
  return {
    rest: { ...row, ...(await make(rest, staying)) },
    fresh: await make(gone, leaving),
  };
}

async function textsOf(store: Store, captures: readonly Opened[]) {
  const { evidence, codec } = store.inside;
  const rows = await evidence.texts.bulkGet(captures.map(({ row }) => row.id));
  return Promise.all(rows.flatMap((row) => (row ? [codec.open(row.body)] : [])));
}

/** Passages on either side that point to where their words stand on the other. */
async function partedBodies(store: Store, staying: readonly Opened[], leaving: readonly Opened[]) {
  const { evidence } = store.inside;
  const ids = (captures: readonly Opened[]) => captures.map(({ fact }) => fact.id);
  const rowsOn = (captures: readonly Opened[]) =>
    evidence.passages.where('capture').anyOf(ids(captures)).toArray();
  return {
    staying: await forgottenIn(store, await rowsOn(staying), new Set(ids(leaving))),
    leaving: await forgottenIn(store, await rowsOn(leaving), new Set(ids(staying))),
  };
}

async function putBodies(unit: Unit, bodies: ReadonlyMap<string, PassageRow['body']>): Promise<void> {
  for (const [id, body] of bodies) {
    const row = await unit.evidence.passages.get(id);
    if (row) await unit.write('passages', { ...row, body });
  }
}
