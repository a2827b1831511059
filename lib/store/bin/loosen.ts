import type { OriginLink } from '../../model/index.ts';
import type { Codec, Sealed } from '../codec.ts';
import type { OpinionRows, OpinionTable } from '../rows.ts';
import type { Store } from '../store.ts';
import { rowsNaming } from './naming.ts';
import type { Going } from './tables.ts';

/** What a row says in passing of rows that go, taken out of it; the very same row where it says nothing of them. */
export type Loosen = <T extends OpinionTable>(table: T, row: OpinionRows[T]) => Promise<OpinionRows[T]>;

type Content = Record<string, unknown>;

/**
 * By table what a content names and can do without: issues an entry was filed under, entries it answers, where else a
 * passage's words stand. Versions stay: what the row says for itself is not changed.
 */
const PASSING: Partial<Record<OpinionTable, Record<string, (going: Going) => (one: unknown) => boolean>>> = {
  cases: { packages: (going) => (id) => going.packages.has(id as string) },
  issues: { dismissed: (going) => (id) => going.passages.has(id as string) },
  entries: { answers: (going) => (id) => going.entries.has(id as string) },
  searches: { issue: (going) => (id) => going.issues.has(id as string) },
  passages: { alsoAt: (going) => inCapture(going), notAt: (going) => inCapture(going) },
};

const inCapture = ({ captures }: Going) => {
  return (place: unknown) => captures.has((place as { capture: string }).capture);
};

/** Makes the one that takes these out. Outside transactions. */
export function loosener({ inside: { codec } }: Store, going: Going): Loosen {
  const loosen = async (table: OpinionTable, row: OpinionRows[OpinionTable]) => {
    const named = Object.entries(PASSING[table] ?? {});
    if (table === 'origins') return unmatched(codec, row as OpinionRows['origins'], going);
    if (named.length === 0) return row;
    const content = (await codec.open(row.body as Sealed<unknown>)) as Content;
    const kept = { ...content };
    let changed = false;
    for (const [key, goes] of named) {
      const without = withoutGone(content[key], goes(going));
      if (without === content[key]) continue;
      changed = true;
      if (without === undefined) delete kept[key];
      else kept[key] = without;
    }
    const body = changed ? await codec.seal<unknown>(kept) : row.body;
    return unplaced({ ...row, body } as typeof row, going) ?? (changed ? { ...row, body } : row);
  };
  return loosen as Loosen;
}

/** Decisions of origins without the sources that go; the works themselves stay named. */
async function unmatched(
  codec: Codec,
  row: OpinionRows['origins'],
  { sources }: Going,
): Promise<OpinionRows['origins']> {
  const { chains, ...rest } = await codec.open(row.body);
  const goes = ({ source }: OriginLink): boolean => source !== undefined && sources.has(source);
  if (!chains.some(({ links, was = [] }) => [...links, ...was].some(goes))) return row;
  const without = ({ source: _, ...link }: OriginLink): OriginLink => link;
  const standing = (links: OriginLink[]) => links.map((link) => (goes(link) ? without(link) : link));
  const kept = chains.map(({ links, was, ...chain }) => ({
    ...chain,
    links: standing(links),
    ...(was ? { was: standing(was) } : {}),
  }));
  return { ...row, body: await codec.seal({ ...rest, chains: kept }) };
}

/** A list without what goes, undefined where nothing is left; the same where nothing goes. */
function withoutGone(value: unknown, goes: (one: unknown) => boolean): unknown {
  if (!Array.isArray(value)) return value !== undefined && goes(value) ? undefined : value;
  const kept = value.filter((one) => !goes(one));
  if (kept.length === value.length) return value;
  return kept.length > 0 ? kept : undefined;
}

/** An entry without its places under issues that go; null where it has none. */
function unplaced(row: OpinionRows[OpinionTable], { issues }: Going) {
  if (!('placements' in row) || !row.placements.some(({ issue }) => issues.has(issue))) return null;
  const placements = row.placements.filter(({ issue }) => !issues.has(issue));
  return { ...row, placements, placed: placements.map(({ issue }) => issue) };
}

/** The rows that stay and say something of what goes, without that. Outside transactions. */
export async function loosened(store: Store, going: Going, loosen: Loosen): Promise<Loosened> {
  const { evidence } = store.inside;
  const inCases = await casesTouched(store, going);
  const rows: { [T in keyof Loosened]: Loosened[T] } = {
    entries: await evidence.entries.where('case').anyOf(inCases).toArray(),
    searches: await evidence.searches.where('case').anyOf(inCases).toArray(),
    issues: going.passages.size > 0 ? await evidence.issues.toArray() : [],
    passages: await besides(store, going),
    origins: going.sources.size > 0 ? await evidence.origins.toArray() : [],
  };
  const changed = async <T extends keyof Loosened>(table: T): Promise<Loosened[T]> => {
    const found: OpinionRows[T][] = [];
    for (const row of rows[table] as OpinionRows[T][]) {
      if (going[table].has(row.id)) continue;
      const after = await loosen(table, row);
      if (after !== row) found.push(after);
    }
    return found as Loosened[T];
  };
  return {
    entries: await changed('entries'),
    searches: await changed('searches'),
    issues: await changed('issues'),
    passages: await changed('passages'),
    origins: await changed('origins'),
  };
}

/** Rows that stay, as they are written. */
export interface Loosened {
  entries: OpinionRows['entries'][];
  searches: OpinionRows['searches'][];
  issues: OpinionRows['issues'][];
  passages: OpinionRows['passages'][];
  origins: OpinionRows['origins'][];
}

/** Cases that stay and lose issues or entries. */
async function casesTouched({ inside: { evidence } }: Store, going: Going): Promise<string[]> {
  const issues = await evidence.issues.bulkGet([...going.issues]);
  const entries = await evidence.entries.bulkGet([...going.entries]);
  const cases = new Set([...issues, ...entries].flatMap((row) => row?.case ?? []));
  return [...cases].filter((id) => !going.cases.has(id));
}

/** Passages of the sources that lose captures: only of copies of its own source does a passage speak. */
async function besides({ inside: { evidence } }: Store, going: Going): Promise<OpinionRows['passages'][]> {
  const captures = await evidence.captures.bulkGet([...going.captures]);
  const sources = new Set(captures.flatMap((row) => row?.source ?? []));
  const staying = [...sources].filter((id) => !going.sources.has(id));
  return rowsNaming(evidence.passages, 'source', new Set(staying));
}
