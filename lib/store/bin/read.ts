import type { Instant, LocalText } from '../../model/index.ts';
import type { EvidenceDatabase } from '../database.ts';
import { type Live, live } from '../live.ts';
import { nameOf } from '../reads/named.ts';
import type { CaseRow, EntryRow, IssueRow, PassageRow, SearchRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { branchOf, wentTogether } from './together.ts';

export const BIN_KINDS = ['case', 'issue', 'entry', 'search', 'clip'] as const;
export type BinKind = (typeof BIN_KINDS)[number];

/** One thing that was deleted, with all that went with it. */
export interface BinItem {
  kind: BinKind;
  /** Of the case, issue, entry or search; of the clip that was withdrawn. */
  id: string;
  deletedAt: Instant;
  name: LocalText | null;
  /** Reference of the case it stood in; null for what stands in none. */
  reference: LocalText | null;
  /** How many more of its kind come back with it: issues below it, passages of the same clip. */
  more: number;
  /**
   * Why it cannot be put back now: its case was deleted too, its passage was withdrawn, or the passage stands in the
   * case again. Null: it can.
   */
  lacks: 'case' | 'passage' | 'place' | null;
}

/** What was deleted and can be put back, the latest first. What went with something larger stands under that. */
export function readBin(store: Store): Live<BinItem[]> {
  const { evidence } = store.inside;
  return live(
    () => deletedRows(evidence),
    async (rows) => {
      const items = await Promise.all([
        ...goneCases(store, rows),
        ...goneIssues(store, rows),
        ...goneEntries(store, rows),
        ...goneSearches(store, rows),
        ...goneClips(store, rows),
      ]);
      return items.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : a.deletedAt > b.deletedAt ? -1 : 0));
    },
  );
}

interface Rows {
  /** Standing ones too: they name what is gone. */
  cases: ReadonlyMap<string, CaseRow>;
  issues: IssueRow[];
  entries: EntryRow[];
  searches: SearchRow[];
  passages: PassageRow[];
  /** Of the entries, by id. */
  used: ReadonlyMap<string, PassageRow>;
  /** `case passage` of entries that stand and are of a passage of a deleted one. */
  standing: ReadonlySet<string>;
}

function deletedRows(evidence: EvidenceDatabase): Promise<Rows> {
  const { cases, issues, entries, searches, passages } = evidence;
  return evidence.transaction('r', [cases, issues, entries, searches, passages], async () => {
    // Of these indexes only what was deleted has a key.
    const gone = await entries.orderBy('[case+deletedAt]').toArray();
    const ids = [...new Set(gone.map((row) => row.passage))];
    const used = (await passages.bulkGet(ids)).filter((row) => row !== undefined);
    const uses = await entries.where('passage').anyOf(ids).toArray();
    return {
      cases: new Map((await cases.toArray()).map((row) => [row.id, row])),
      issues: (await issues.toArray()).filter((row) => row.deletedAt),
      entries: gone,
      searches: (await searches.toArray()).filter((row) => row.deletedAt),
      passages: await passages.orderBy('[source+deletedAt]').toArray(),
      used: new Map(used.map((row) => [row.id, row])),
      standing: new Set(uses.filter((row) => !row.deletedAt).map((row) => `${row.case} ${row.passage}`)),
    };
  });
}

type Made = Promise<BinItem>[];

const goneCases = (store: Store, { cases }: Rows): Made =>
  [...cases.values()]
    .filter((row) => row.deletedAt)
    .map(async (row) => ({
      ...(await item(store, 'case', row)),
      name: await nameOf(store.inside.codec, 'cases', row),
    }));

function goneIssues(store: Store, { issues, cases }: Rows): Made {
  const byId = new Map(issues.map((row) => [row.id, row]));
  const isTop = (row: IssueRow) => {
    const above = row.parent === null ? undefined : byId.get(row.parent);
    return !(above && wentTogether(row, above)) && !wentWithCase(row, cases);
  };
  return issues.filter(isTop).map(async (row) => ({
    ...(await item(store, 'issue', row, cases)),
    name: await nameOf(store.inside.codec, 'issues', row),
    more: branchOf(row, issues).length - 1,
  }));
}

function goneEntries(store: Store, { entries, cases, used, standing }: Rows): Made {
  const isAlone = (row: EntryRow) => {
    const passage = used.get(row.passage);
    return !(passage && wentTogether(row, passage)) && !wentWithCase(row, cases);
  };
  return entries.filter(isAlone).map(async (row) => {
    const passage = used.get(row.passage);
    const told = await item(store, 'entry', row, cases);
    const lacks =
      told.lacks ??
      (!passage || passage.deletedAt
        ? 'passage'
        : standing.has(`${row.case} ${row.passage}`)
          ? 'place'
          : null);
    return { ...told, lacks, name: passage ? await nameOf(store.inside.codec, 'passages', passage) : null };
  });
}

const goneSearches = (store: Store, { searches, cases }: Rows): Made =>
  searches
    .filter((row) => !wentWithCase(row, cases))
    .map(async (row) => ({
      ...(await item(store, 'search', row, cases)),
      name: await nameOf(store.inside.codec, 'searches', row),
    }));

const goneClips = (store: Store, { passages }: Rows): Made =>
  [...Map.groupBy(passages, ({ clip }) => clip)].flatMap(([clip, [first, ...others]]) =>
    first
      ? [
          item(store, 'clip', { ...first, id: clip }).then(async (told) => ({
            ...told,
            name: await nameOf(store.inside.codec, 'passages', first),
            more: others.length,
          })),
        ]
      : [],
  );

interface Gone {
  id: string;
  case?: string;
  deletedAt?: Instant;
}

const wentWithCase = (row: Gone, cases: Rows['cases']): boolean => {
  const owner = cases.get(row.case ?? '');
  return owner !== undefined && wentTogether(row, owner);
};

async function item(store: Store, kind: BinKind, row: Gone, cases?: Rows['cases']): Promise<BinItem> {
  const owner = cases?.get(row.case ?? '');
  const { id, deletedAt = '' } = row;
  const lacks = cases && (!owner || owner.deletedAt) ? 'case' : null;
  const reference = owner ? await nameOf(store.inside.codec, 'cases', owner) : null;
  return { kind, id, deletedAt, name: null, reference, more: 0, lacks };
}
