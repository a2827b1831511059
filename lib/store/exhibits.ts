import type { CaseId, Exhibit, ExhibitId, Result } from '../model/index.ts';
import type { Codec } from './codec.ts';
import { commit } from './commit.ts';
import { edit, standing } from './edit.ts';
import { namedId } from './named-id.ts';
import { byOrder, orderBefore, ordersAfter } from './order.ts';
import { invalid, Overtaken, type StoreProblem, writable } from './problem.ts';
import type { ExhibitRow } from './rows.ts';
import type { Store } from './store.ts';
import type { Unit } from './unit.ts';

type Done = Promise<Result<null, StoreProblem>>;

/** What may be said of an exhibit; what is left out stays as it is, `pages: null` takes the number back. */
export type ExhibitChange = Partial<Pick<Exhibit, 'scope' | 'filedBy'>> & { pages?: number | null };

/** Says something of the exhibit that a captured copy is in a case. */
export function updateExhibit(store: Store, owner: CaseId, home: string, change: ExhibitChange): Done {
  return commit(store, 'update-exhibit', async () => {
    writable(home, change.filedBy ?? undefined);
    const { evidence, codec } = store.inside;
    const id = await exhibitId(owner, home);
    const read = await evidence.exhibits.get(id);
    const said = read && !read.deletedAt ? await codec.open(read.body) : saidOfNone(home);
    const body = await codec.seal(changed(said, change));
    return async (unit) => {
      await standing(unit.evidence, 'cases', owner);
      const rows = await exhibitRows(unit, owner);
      const now = rows.find((row) => row.id === id);
      if (now?.version !== (read?.deletedAt ? undefined : read?.version)) throw new Overtaken();
      const order = now?.order ?? (ordersAfter(ordersOf(rows), 1)[0] as string);
      await unit.write('exhibits', { id, case: owner, order, body });
      unit.inCase(owner);
      return null;
    };
  });
}

/**
 * Puts an exhibit directly before another (`null`: last), and lets the user's own order hold from now on.
 * @param homes of all exhibits as they are shown now: those that never had a place of their own get the one they have
 */
export function moveExhibit(
  store: Store,
  owner: CaseId,
  home: string,
  to: { before: string | null; homes: readonly string[] },
): Done {
  return commit(store, 'arrange-exhibits', async () => {
    writable(home, ...to.homes);
    const { codec } = store.inside;
    const own = await edit(store, 'cases', owner, (content) => ({ ...content, arrangement: 'own' as const }));
    const wanted = to.homes.filter((one) => one !== home);
    const at = to.before === null ? wanted.length : wanted.indexOf(to.before);
    if (at < 0) throw invalid('the exhibit to stand before is not there');
    const placed = await placesFor(codec, owner, wanted.toSpliced(at, 0, home));
    const isOwn = (await codec.open((await standing(store.inside.evidence, 'cases', owner)).body))
      .arrangement;
    return async (unit) => {
      const rows = await exhibitRows(unit, owner);
      if (isOwn === 'own' && placed.every(({ id }) => rows.some((row) => row.id === id)))
        await moveOne(unit, rows, placed, at);
      else await placeAll(unit, owner, rows, placed);
      await unit.write('cases', await own.row(unit));
      unit.inCase(owner);
      return null;
    };
  });
}

interface Place {
  id: ExhibitId;
  /** For a row that is not there yet. */
  body: ExhibitRow['body'];
}

const placesFor = (codec: Codec, owner: CaseId, homes: readonly string[]): Promise<Place[]> =>
  Promise.all(
    homes.map(async (home) => ({
      id: await exhibitId(owner, home),
      body: await codec.seal(saidOfNone(home)),
    })),
  );

/** A move writes one row. */
async function moveOne(
  unit: Unit,
  rows: readonly ExhibitRow[],
  placed: readonly Place[],
  at: number,
): Promise<void> {
  const row = rows.find(({ id }) => id === placed[at]?.id) as ExhibitRow;
  const next = rows.find(({ id }) => id === placed[at + 1]?.id);
  const others = rows.filter((one) => one !== row);
  await unit.write('exhibits', { ...row, order: orderBefore(ordersOf(others), next?.order ?? null) });
}

async function placeAll(
  unit: Unit,
  owner: CaseId,
  rows: readonly ExhibitRow[],
  placed: readonly Place[],
): Promise<void> {
  const orders = ordersAfter([], placed.length);
  for (const [index, { id, body }] of placed.entries()) {
    const there = rows.find((row) => row.id === id);
    const order = orders[index] as string;
    await unit.write('exhibits', there ? { ...there, order } : { id, case: owner, order, body });
  }
}

/** Rows of the case that stand, in their order. Inside a transaction. */
const exhibitRows = async (unit: Unit, owner: CaseId): Promise<ExhibitRow[]> =>
  (await unit.evidence.exhibits.where('case').equals(owner).toArray())
    .filter((row) => !row.deletedAt)
    .sort(byOrder);

const ordersOf = (rows: readonly ExhibitRow[]): string[] => rows.map(({ order }) => order);

const exhibitId = (owner: CaseId, home: string): Promise<ExhibitId> => namedId(`exhibit ${owner} ${home}`);

type Said = Pick<Exhibit, 'home' | 'scope' | 'filedBy' | 'pages'>;

const saidOfNone = (home: string): Said => ({ home, scope: 'whole', filedBy: null });

function changed({ pages: had, ...said }: Said, { pages, ...change }: ExhibitChange): Said {
  const counted = pages === undefined ? had : pages;
  return { ...said, ...change, ...(counted === null || counted === undefined ? {} : { pages: counted }) };
}
