import type { CaptureId, SourceId } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { Overtaken } from '../problem.ts';
import type { CaptureRow, SourceRow } from '../rows.ts';
import { settleSources } from '../settle.ts';
import { openCapture } from '../shape.ts';
import type { Store } from '../store.ts';
import { marked, type Unit } from '../unit.ts';
import { hangingOn } from './follow.ts';

/** Two or more sources whose captures a step of the undo line moved, as the step's walk will leave them. */
export interface Walked {
  sources: readonly SourceRow[];
  /** The step's own captures: it puts them where they belong. */
  captures: readonly CaptureId[];
}

/** Where captures go that came to those sources since the step. */
export interface Rehoming {
  walked: Walked;
  moves: readonly { capture: CaptureId; from: SourceId; to: SourceId }[];
  /** All that had come, by capture and source. */
  seen: ReadonlySet<string>;
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
  return { walked, moves, seen: new Set(came.map(markOf)) };
}

const markOf = ({ id, source }: CaptureRow): string => `${id} ${source}`;

async function newcomers(evidence: Unit['evidence'], { sources, captures }: Walked): Promise<CaptureRow[]> {
  const own = new Set(captures);
  const ids = sources.map(({ id }) => id);
  const rows = await evidence.captures.where('source').anyOf(ids).toArray();
  return rows.filter((row) => !own.has(row.id));
}

/**
 * Moves what was planned, with what hangs on it. Inside the transaction that walks the step, after its rows were put
 * back. Versions stay: where a row stands is moved, not what it says, and the steps that wrote it can still be walked.
 * @throws Overtaken when another capture came since
 */
export async function rehome(unit: Unit, { walked, moves, seen }: Rehoming): Promise<void> {
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
  await settleSources(
    unit,
    moves.flatMap(({ from, to }) => [from, to]),
  );
}
