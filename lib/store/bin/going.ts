import type { EvidenceDatabase } from '../database.ts';
import type { IssueRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Roots } from './chosen.ts';
import { evidenceGoing } from './evidence-going.ts';
import { rowsNaming } from './naming.ts';
import type { Going } from './tables.ts';

/**
 * What goes with what was chosen, and not what something that stays rests on: a withdrawn passage of which a case has an
 * entry, an issue above one that stands, a capture with another passage, a source that stands, all that came with the
 * product. Reads only.
 */
export async function goingOf(store: Store, roots: Roots): Promise<Going> {
  const { evidence } = store.inside;
  const cases = new Set(roots.cases);
  const passages = await passagesGoing(evidence, roots, cases);
  const issues = await issuesGoing(evidence, roots, cases);
  const ofCases = async (table: 'entries' | 'exhibits' | 'searches' | 'filings') => {
    const rows = await rowsNaming<{ id: string; case: string }>(evidence.table(table), 'case', cases);
    return rows.map(({ id }) => id);
  };
  const used = (await rowsNaming(evidence.entries, 'passage', passages)).map(({ id }) => id);
  return {
    cases,
    issues,
    entries: new Set([...roots.entries, ...(await ofCases('entries')), ...used]),
    exhibits: new Set([...roots.exhibits, ...(await ofCases('exhibits'))]),
    searches: new Set([...roots.searches, ...(await ofCases('searches'))]),
    filings: new Set(await ofCases('filings')),
    passages,
    ...(await evidenceGoing(store, { cases, passages, whole: roots.whole })),
    origins: new Set([
      ...(await rowsNaming(evidence.origins, 'passage', passages)).map(({ id }) => id),
      ...(roots.whole ? await tombstones(evidence, 'origins') : []),
    ]),
    publishers: new Set(roots.whole ? await tombstones(evidence, 'publishers') : []),
    userRules: new Set(roots.whole ? await tombstones(evidence, 'userRules') : []),
  };
}

async function tombstones(
  evidence: EvidenceDatabase,
  table: 'publishers' | 'userRules' | 'origins',
): Promise<string[]> {
  const rows: { id: string; deletedAt?: string }[] = await evidence.table(table).toArray();
  return rows.filter((row) => row.deletedAt !== undefined).map(({ id }) => id);
}

/** Withdrawn passages, but those of which an entry stands in a case that stands: another library may have brought it. */
async function passagesGoing(
  evidence: EvidenceDatabase,
  { passages }: Roots,
  cases: ReadonlySet<string>,
): Promise<Set<string>> {
  const going = new Set(passages.map(({ id }) => id));
  const uses = await rowsNaming(evidence.entries, 'passage', going);
  const standing = uses.filter((row) => !row.deletedAt && !cases.has(row.case));
  const owners = await evidence.cases.bulkGet(standing.map((row) => row.case));
  for (const [index, { passage }] of standing.entries())
    if (owners[index] && !owners[index].deletedAt) going.delete(passage);
  return going;
}

/** The chosen issues with all deleted ones below them, and the outlines of the cases; not those above one that stays. */
async function issuesGoing(
  evidence: EvidenceDatabase,
  { issues }: Roots,
  cases: ReadonlySet<string>,
): Promise<Set<string>> {
  const outlines = [...new Set([...issues.map((row) => row.case), ...cases])];
  const all = await evidence.issues.where('case').anyOf(outlines).toArray();
  const children = Map.groupBy(all, ({ parent }) => parent);
  const going = new Set([...issues, ...all.filter((row) => cases.has(row.case))].map(({ id }) => id));
  // A set goes on to what is added while it is walked.
  for (const id of going)
    for (const child of children.get(id) ?? []) if (child.deletedAt) going.add(child.id);
  const byId = new Map(all.map((row) => [row.id, row]));
  for (const row of all) if (!going.has(row.id)) keepAbove(row, byId, going);
  return going;
}

function keepAbove(row: IssueRow, byId: ReadonlyMap<string, IssueRow>, going: Set<string>): void {
  for (let above = row.parent; above !== null && going.delete(above); )
    above = byId.get(above)?.parent ?? null;
}
