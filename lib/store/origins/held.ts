import type { CitedWork, Source, SourceId } from '../../model/index.ts';
import { heldWorks } from '../../source/index.ts';
import type { EvidenceDatabase } from '../database.ts';
import type { SourceRow } from '../rows.ts';
import { Opened, openSource } from '../shape.ts';
import type { Store } from '../store.ts';
import { LONGEST_WAY } from '../works/follow.ts';
import { NAMING } from './naming.ts';
import type { Held } from './shown.ts';

/**
 * How the library's sources stand, in a word that changes with them: for live queries, which need not read them all.
 * Inside a transaction.
 */
export async function sourcesMark({ sources }: EvidenceDatabase): Promise<string> {
  const latest = await sources.orderBy('updatedAt').last();
  return [await sources.count(), latest?.updatedAt, latest?.version].join(' ');
}

/** Makes what tells held works, anew only when the library's sources stand otherwise. Outside transactions. */
export function heldReader({ inside: { evidence, codec } }: Store): (mark: string) => Promise<Held> {
  const opened = new Opened<SourceRow, Source>((row) => openSource(codec, row));
  let known: { mark: string; held: Promise<Held> } | null = null;
  return (mark) => {
    if (known?.mark !== mark)
      known = { mark, held: evidence.sources.toArray().then((rows) => heldIn(rows, opened)) };
    return known.held;
  };
}

async function heldIn(rows: readonly SourceRow[], opened: Opened<SourceRow, Source>): Promise<Held> {
  const sources = rows
    .filter((row) => !row.deletedAt)
    .map((row) => opened.of(row, row.updatedAt + row.version));
  const find = heldWorks(await Promise.all(sources), (name) => NAMING.body(name, undefined));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const works = new WeakMap<CitedWork, { source: SourceId | null }>();
  return {
    of: (work) => {
      const told = works.get(work) ?? { source: find(work) };
      works.set(work, told);
      return told.source;
    },
    standing: (source) => standing(byId, source),
  };
}

/** Along the pointers of sources that were joined to others. */
function standing(rows: ReadonlyMap<SourceId, SourceRow>, source: SourceId): SourceId | null {
  let row = rows.get(source);
  for (let way = 0; row?.deletedAt && row.mergedInto !== undefined && way < LONGEST_WAY; way++)
    row = rows.get(row.mergedInto);
  return row && !row.deletedAt ? row.id : null;
}
