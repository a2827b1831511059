import type { EvidenceDatabase } from '../database.ts';
import type { IssueRow, PassageRow } from '../rows.ts';
import type { BinKind } from './read.ts';
import { branchOf } from './together.ts';

/** What is to be erased: all that was deleted, or one thing as the bin tells it. */
export type Chosen = 'all' | { kind: BinKind; id: string };

/** The deleted rows that were chosen themselves; what goes with them is found from here. */
export interface Roots {
  /** All of the bin: also what has a tombstone and no line of its own in it. */
  whole: boolean;
  cases: string[];
  issues: IssueRow[];
  entries: string[];
  searches: string[];
  exhibits: string[];
  passages: PassageRow[];
}

/** Reads what was chosen; nothing of what stands. */
export function rootsOf(evidence: EvidenceDatabase, chosen: Chosen): Promise<Roots> {
  return chosen === 'all' ? allDeleted(evidence) : BY_KIND[chosen.kind](evidence, chosen.id);
}

const NONE: Roots = {
  whole: false,
  cases: [],
  issues: [],
  entries: [],
  searches: [],
  exhibits: [],
  passages: [],
};

interface Deletable {
  id: string;
  deletedAt?: string;
}

const deleted = <Row extends Deletable>(rows: readonly (Row | undefined)[]): Row[] =>
  rows.filter((row) => row?.deletedAt !== undefined) as Row[];

const idsOf = (rows: readonly Deletable[]): string[] => rows.map(({ id }) => id);

async function allDeleted({ cases, issues, entries, searches, exhibits, passages }: EvidenceDatabase) {
  return {
    whole: true,
    cases: idsOf(deleted(await cases.toArray())),
    issues: deleted(await issues.toArray()),
    // Of these indexes only what was deleted has a key.
    entries: await entries.orderBy('[case+deletedAt]').primaryKeys(),
    searches: idsOf(deleted(await searches.toArray())),
    exhibits: idsOf(deleted(await exhibits.toArray())),
    passages: await passages.orderBy('[source+deletedAt]').toArray(),
  };
}

const BY_KIND: Record<BinKind, (evidence: EvidenceDatabase, id: string) => Promise<Roots>> = {
  case: async ({ cases }, id) => ({ ...NONE, cases: idsOf(deleted([await cases.get(id)])) }),
  issue: async ({ issues }, id) => {
    const [top] = deleted([await issues.get(id)]);
    if (!top) return NONE;
    const others = deleted(await issues.where('case').equals(top.case).toArray());
    const below = others.filter((row) => row.id !== id);
    return { ...NONE, issues: branchOf(top, below) };
  },
  entry: async ({ entries }, id) => ({ ...NONE, entries: idsOf(deleted([await entries.get(id)])) }),
  search: async ({ searches }, id) => ({ ...NONE, searches: idsOf(deleted([await searches.get(id)])) }),
  clip: async ({ passages }, id) => ({
    ...NONE,
    passages: deleted(await passages.where('clip').equals(id).toArray()),
  }),
};
