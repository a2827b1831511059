import type { CaptureId, PassageId, SourceId } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { Overtaken } from '../problem.ts';
import type { CaptureRow, PassageRow, SourceRow } from '../rows.ts';
import { settleSources } from '../settle.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import { marked, type Unit } from '../unit.ts';
import { hangingOn } from './follow.ts';
import { inOwnSource } from './places.ts';

/** Two or more sources whose captures a step of the undo line moved, as the step's walk will leave them. */
export interface Walked {
  sources: readonly SourceRow[];
  /** The step's own captures, and where it puts them. */
  captures: ReadonlyMap<CaptureId, SourceId>;
  /** The step's own passages: it says of them what they said. */
  passages: ReadonlySet<PassageId>;
}

/** Where captures go that came to those sources since the step. */
export interface Rehoming {
  walked: Walked;
  moves: readonly { capture: CaptureId; from: SourceId; to: SourceId }[];
  /** All that had come, by capture and source. */
  seen: ReadonlySet<string>;
  /** Passages that came since and speak of copies which now stand under another source: without these. */
  bodies: readonly Pick<PassageRow, 'id' | 'version' | 'body'>[];
}

/** Its captures went to another source, or it was made by the step that is undone. */
const isGone = ({ mergedInto, version }: SourceRow): boolean =>
  mergedInto !== undefined || version.endsWith('-undone');

/**
 * Captures that came while sources were joined, or parted, and that belong elsewhere once they no longer are: a page
 * that was kept, a clip that was withdrawn, what an archive brought. What stands under a source that goes comes to
 * the one that stays; else the address tells. Outside transactions.
 */
export async function planRehoming(store: Store, walked: Walked): Promise<Rehoming> {
  const { codec } = store.inside;
  const places = await Promise.all(
    walked.sources.map(async (row) => {
      const { addresses } = await codec.open(row.body);
      return { id: row.id, gone: isGone(row), keys: new Set(addresses.map(addressKey)) };
    }),
  );
  const moves: { capture: CaptureId; from: SourceId; to: SourceId }[] = [];
  const came = await newcomers(store.inside.evidence, walked);
  for (const row of came) {
    const { address } = await openCapture(codec, row);
    const key = addressKey(address);
    const own = places.find(({ id }) => id === row.source);
    const standing = places.filter(({ id, gone }) => id !== row.source && !gone);
    const known = standing.find(({ keys }) => keys.has(key));
    const to = own?.gone ? (known ?? standing[0]) : own?.keys.has(key) ? undefined : known;
    if (to) moves.push({ capture: row.id, from: row.source, to: to.id });
  }
  const homes = new Map([...walked.captures, ...came.map(({ id, source }) => [id, source] as const)]);
  for (const { capture, to } of moves) homes.set(capture, to);
  return { walked, moves, seen: new Set(came.map(markOf)), bodies: await bodiesOf(store, walked, homes) };
}

async function bodiesOf(
  store: Store,
  { sources, passages }: Walked,
  homes: ReadonlyMap<CaptureId, SourceId>,
): Promise<Rehoming['bodies']> {
  const { evidence, codec } = store.inside;
  const ids = sources.map(({ id }) => id);
  const rows = await evidence.passages.where('source').anyOf(ids).toArray();
  const changed = rows.map(async (row): Promise<Rehoming['bodies']> => {
    if (passages.has(row.id)) return [];
    const before = await codec.open(row.body);
    const after = inOwnSource(before, row.capture, (capture) => homes.get(capture));
    return after === before ? [] : [{ id: row.id, version: row.version, body: await codec.seal(after) }];
  });
  return (await Promise.all(changed)).flat();
}

const markOf = ({ id, source }: CaptureRow): string => `${id} ${source}`;

async function newcomers(evidence: Unit['evidence'], { sources, captures }: Walked): Promise<CaptureRow[]> {
  const ids = sources.map(({ id }) => id);
  const rows = await evidence.captures.where('source').anyOf(ids).toArray();
  return rows.filter((row) => !captures.has(row.id));
}

/**
 * Moves what was planned, with what hangs on it. Inside the transaction that walks the step, after its rows were put
 * back. Versions stay: where a row stands is moved, not what it says, and the steps that wrote it can still be walked.
 * @throws Overtaken when another capture came since
 */
export async function rehome(unit: Unit, { walked, moves, seen, bodies }: Rehoming): Promise<void> {
  const planned = new Map(moves.map((move) => [move.capture, move]));
  const now = await newcomers(unit.evidence, walked);
  if (now.some((row) => !seen.has(markOf(row)))) throw new Overtaken();
  for (const row of now) {
    const to = planned.get(row.id)?.to;
    if (to === undefined) continue;
    await unit.evidence.captures.put({ ...row, source: to, updatedAt: unit.at });
    const { passages, entries } = await hangingOn(unit.evidence, [row.id]);
    for (const passage of passages)
      await unit.evidence.passages.put({ ...passage, source: to, updatedAt: unit.at });
    for (const entry of entries)
      await unit.evidence.entries.put({ ...entry, source: to, ...marked(entry, await unit.touch()) });
  }
  for (const { id, version, body } of bodies) {
    const row = await unit.evidence.passages.get(id);
    if (row?.version !== version) throw new Overtaken();
    await unit.evidence.passages.put({ ...row, body, updatedAt: unit.at });
  }
  await settleSources(
    unit,
    moves.flatMap(({ from, to }) => [from, to]),
  );
}
