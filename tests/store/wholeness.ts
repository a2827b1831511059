import { COUNTED } from '../../lib/store/database.ts';
import type { Store } from '../../lib/store/index.ts';
import { readLedger } from '../../lib/store/unit.ts';
import { chainHolds } from './library.ts';

/** By table: what a row or its content names, and in which table that must be. */
const NAMES: Record<string, [column: string, table: string][]> = {
  captures: [['source', 'sources']],
  texts: [['id', 'captures']],
  appearances: [
    ['id', 'captures'],
    ['stored.sha256', 'blobs'],
  ],
  passages: [
    ['capture', 'captures'],
    ['source', 'sources'],
    ['alsoAt.capture', 'captures'],
    ['notAt.capture', 'captures'],
    ['picture.stored.sha256', 'blobs'],
  ],
  packages: [['id', 'captures']],
  cases: [['packages', 'packages']],
  issues: [
    ['case', 'cases'],
    ['parent', 'issues'],
    ['dismissed', 'passages'],
  ],
  entries: [
    ['case', 'cases'],
    ['passage', 'passages'],
    ['source', 'sources'],
    ['placements.issue', 'issues'],
    ['answers', 'entries'],
  ],
  exhibits: [['case', 'cases']],
  searches: [
    ['case', 'cases'],
    ['issue', 'issues'],
  ],
  sources: [['mergedInto', 'sources']],
  relations: [
    ['from', 'sources'],
    ['to', 'sources'],
  ],
  sightings: [['passage', 'passages']],
  origins: [
    ['passage', 'passages'],
    ['chains.links.source', 'sources'],
  ],
  settings: [['activeCase', 'cases']],
};
const PAGES: [string, string][] = [['page.sha256', 'blobs']];

type Open = Record<string, unknown>;

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [key, ...rest] = path;
  return key === undefined ? [value] : valuesAt((value as Open)[key], rest);
}

/** What is amiss in a library: counts that are no recount, names that lead nowhere, a chain that does not hold. */
export async function wholeness(store: Store): Promise<string[]> {
  const { evidence, codec } = store.inside;
  const amiss: string[] = [];
  const { counts } = await readLedger(evidence);
  for (const table of COUNTED) {
    const found = await evidence.table(table).count();
    if (found !== counts[table]) amiss.push(`${table}: ${found} rows, counted ${counts[table]}`);
  }
  if (!(await chainHolds(store))) amiss.push('the chain does not hold');
  const ids = new Map<string, Set<unknown>>();
  for (const table of evidence.tables) ids.set(table.name, new Set(await table.toCollection().primaryKeys()));
  const check = async (row: Open, table: string, where: string) => {
    const open = { ...((await codec.open(row.body as never)) as Open), ...row };
    for (const [column, named] of [...(NAMES[table] ?? []), ...(table === 'captures' ? PAGES : [])])
      for (const id of valuesAt(open, column.split('.')))
        if (!ids.get(named)?.has(id)) amiss.push(`${where}${table} ${row.id}: no ${named} ${column} ${id}`);
  };
  for (const table of Object.keys(NAMES))
    for (const row of (await evidence.table(table).toArray()) as Open[]) await check(row, table, '');
  const parts = (await evidence.parts.toArray()).map((part) => ({ verb: 'a part', ...part }));
  for (const step of [...(await evidence.changes.toArray()), ...parts])
    for (const { table, before, after } of step.images) {
      if (table !== 'settings' && !ids.get(table)?.has(after.id))
        amiss.push(`${step.verb}: ${table} is gone`);
      for (const row of [before, after]) if (row) await check(row as never, table, `${step.verb}: `);
    }
  const bytes = new Set<unknown>();
  for (const row of await evidence.captures.toArray()) bytes.add((await codec.open(row.body)).page?.sha256);
  for (const row of await evidence.appearances.toArray())
    bytes.add((await codec.open(row.body)).stored.sha256);
  for (const row of await evidence.passages.toArray())
    bytes.add((await codec.open(row.body)).picture?.stored.sha256);
  for (const id of ids.get('blobs') ?? []) if (!bytes.has(id)) amiss.push(`blob ${id}: nothing names it`);
  for (const id of ids.get('captures') ?? [])
    if (!ids.get('texts')?.has(id)) amiss.push(`capture ${id} has no text`);
  return amiss;
}
