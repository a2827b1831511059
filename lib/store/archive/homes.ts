import type { SourceId } from '../../model/index.ts';
import { settleSources } from '../settle.ts';
import type { Unit } from '../unit.ts';
import { hangingOn, putUnder, standsFor } from '../works/follow.ts';

/** What an archive brought, by the ids of its rows. */
export interface Brought {
  sources: readonly SourceId[];
  captures: readonly string[];
  /** Those of the sources that are joined to others. */
  joined: readonly SourceId[];
}

/**
 * After two libraries joined or parted their sources each in its own way: captures of a source that was joined to
 * another go there, passages and entries stand where their capture does, and a source stands while one of its
 * passages does, here or there. Inside a transaction.
 */
export async function settleHomes(unit: Unit, { sources, captures, joined }: Brought): Promise<void> {
  const moved = new Set<SourceId>();
  for (const id of joined) {
    const target = await standsFor(unit.evidence, id);
    if (target === id) continue;
    const left = await unit.evidence.captures.where('source').equals(id).primaryKeys();
    if (left.length > 0) await putUnder(unit, target, left, new Map());
    moved.add(target).add(id);
  }
  for (const source of await strays(unit, captures)) moved.add(source);
  await settleSources(unit, [...moved, ...sources]);
}

/** Puts passages and entries that name another source than their capture under its own. */
async function strays(unit: Unit, captures: readonly string[]): Promise<Set<SourceId>> {
  const touched = new Set<SourceId>();
  const rows = await unit.evidence.captures.bulkGet([...captures]);
  const home = new Map(rows.flatMap((row) => (row ? [[row.id, row.source] as const] : [])));
  const { passages, entries } = await hangingOn(unit.evidence, captures);
  const homeOf = new Map(passages.map((row) => [row.id, home.get(row.capture)]));
  for (const row of passages) {
    const source = home.get(row.capture);
    if (source === undefined || source === row.source) continue;
    touched.add(source).add(row.source);
    await unit.write('passages', { ...row, source });
  }
  for (const row of entries) {
    const source = homeOf.get(row.passage);
    if (source !== undefined && source !== row.source) await unit.write('entries', { ...row, source });
  }
  return touched;
}
