import { Dexie } from 'dexie';
import {
  type CaseId,
  type ClipId,
  type Entry,
  type EntryId,
  type IssueId,
  newId,
  type PassageId,
  type Placement,
  type Result,
} from '../model/index.ts';
import type { Sealed } from './codec.ts';
import { commit } from './commit.ts';
import { standing } from './edit.ts';
import { type EntryContent, editEntries, standingEntries, writeEntries } from './many-entries.ts';
import { orderBefore, ordersAfter } from './order.ts';
import { invalid, notFound, type StoreProblem, writable } from './problem.ts';
import { needWithin } from './quoting.ts';
import type { EntryRow } from './rows.ts';
import type { Store } from './store.ts';
import { slotsUnder, type Unit } from './unit.ts';

type Done<T = null> = Promise<Result<T, StoreProblem>>;

/**
 * Places a passage in a case: under an issue, or in the inbox. A passage has one entry in a case; when it is
 * there already, that entry is the answer, and it is placed under the issue too.
 */
export function addEntry(
  store: Store,
  draft: { case: CaseId; passage: PassageId; issue?: IssueId },
): Done<EntryId> {
  return commit(store, 'add-entry', async () => {
    const body = await emptyBody(store);
    return async (unit) => {
      await standing(unit.evidence, 'cases', draft.case);
      const entry = await ensureEntry(unit, draft.case, draft.passage, body);
      if (draft.issue !== undefined) await placeUnder(unit, entry, draft.issue, null);
      unit.inCase(draft.case);
      return entry.id;
    };
  });
}

/** Files entries under one more issue, last there and in the order given, in one step. */
export function placeEntries(store: Store, entries: readonly EntryId[], issue: IssueId): Done {
  return commit(store, 'place-entry', async () => async (unit) => {
    const owner = await standing(unit.evidence, 'issues', issue);
    const rows = await standingEntries(unit.evidence, entries);
    if (rows.some((row) => row.case !== owner.case)) throw invalid(OTHER_CASE);
    const fresh = rows.filter((row) => !row.placements.some((placement) => placement.issue === issue));
    const last = await lastUnder(unit, issue, null);
    const orders = ordersAfter(last === null ? [] : [last], fresh.length);
    const placed = fresh.map((row, at) => ({
      ...row,
      placements: [...row.placements, { issue, order: orders[at] as string }],
    }));
    await writeEntries(unit, placed, fresh);
    return null;
  });
}

export const placeEntry = (store: Store, entry: EntryId, issue: IssueId): Done =>
  placeEntries(store, [entry], issue);

/** Takes an entry from under an issue; under none, it is in the inbox again. */
export function unplaceEntry(store: Store, entry: EntryId, issue: IssueId): Done {
  return commit(store, 'unplace-entry', async () => async (unit) => {
    const row = await standing(unit.evidence, 'entries', entry);
    unit.inCase(row.case);
    const placements = row.placements.filter((placement) => placement.issue !== issue);
    if (placements.length < row.placements.length) await unit.write('entries', { ...row, placements });
    return null;
  });
}

/**
 * Puts an entry directly before another (`null`: last) under an issue, filing it there if it was not; with
 * `issue: null`, in the case's own order, which the inbox shows. `from`: the issue it leaves in the same step.
 */
export function moveEntry(
  store: Store,
  entry: EntryId,
  to: { issue: IssueId | null; before: EntryId | null; from?: IssueId },
): Done {
  return commit(store, 'move-entry', async () => async (unit) => {
    const row = await standing(unit.evidence, 'entries', entry);
    unit.inCase(row.case);
    const leaving = to.from !== undefined && to.from !== to.issue;
    const placements = leaving ? row.placements.filter(({ issue }) => issue !== to.from) : row.placements;
    if (to.issue !== null) return placeUnder(unit, { ...row, placements }, to.issue, to.before);
    const order = await orderInCase(unit, row.case, to.before);
    await unit.write('entries', { ...row, placements, order });
    return null;
  });
}

/** What of an entry the inspector changes; null and what is empty take back what may be absent. */
export type EntryChange = Partial<Pick<Entry, 'stance' | 'note' | 'parenthetical'>> & {
  [K in Loosely]?: Entry[K] | null;
};
type Loosely = 'transcript' | 'alterations' | 'emphasis' | 'translation' | 'citeCheck' | 'answers' | 'tags';

/**
 * Changes what is said of entries, all in one step. What a cite-check was made of is what is printed: a change of it
 * takes the check away, and what was decided on persons in it.
 */
export const updateEntries = (store: Store, entries: readonly EntryId[], change: EntryChange): Done =>
  rewriteEntries(store, entries, () => change);

/** Gives entries one more tag, or takes one from them, in one step; their other tags stay. */
export function tagEntries(
  store: Store,
  entries: readonly EntryId[],
  change: { add: string } | { remove: string },
): Done {
  return rewriteEntries(store, entries, ({ tags = [] }) =>
    'add' in change
      ? { tags: [...new Set([...tags, change.add])] }
      : { tags: tags.filter((tag) => tag !== change.remove) },
  );
}

function rewriteEntries(
  store: Store,
  entries: readonly EntryId[],
  changeOf: (content: EntryContent) => EntryChange,
  typing?: keyof EntryChange,
): Done {
  const prepare = async () => {
    const read = await editEntries(store, entries, async (content, { passage }) => {
      const change = checked(changeOf(content));
      await needWithin(store, passage, change);
      return changed(content, change);
    });
    return async (unit: Unit) => {
      const rows = await read(unit);
      await writeEntries(unit, rows.edited, rows.now);
      return null;
    };
  };
  const verb = 'update-entry';
  return commit(store, typing ? { verb, typing, after: store.inside.lastStep } : verb, prepare);
}

/**
 * The same of one entry.
 * @param change what depends on what is there (one more bracket, one tag less) is a function of it, so that what
 * another window did a moment ago is kept
 * @param typing the field that is being typed in: one step of undo until there is a pause
 */
export const updateEntry = (
  store: Store,
  entry: EntryId,
  change: EntryChange | ((now: EntryContent) => EntryChange),
  typing?: keyof EntryChange,
): Done => rewriteEntries(store, [entry], typeof change === 'function' ? change : () => change, typing);

const PRINTED: readonly (keyof EntryChange)[] = [
  'parenthetical',
  'transcript',
  'alterations',
  'emphasis',
  'translation',
];

function changed(content: EntryContent, change: EntryChange): EntryContent {
  const { citeCheck: check, disclosure: decided, ...rest } = { ...content, ...given(change) };
  const isAltered = PRINTED.some((key) => change[key] !== undefined);
  const kept = isAltered && change.citeCheck === undefined ? null : check;
  const disclosure = isAltered ? null : decided;
  return given({ ...rest, citeCheck: kept, disclosure }, isThere) as EntryContent;
}

/** Without what is undefined, or is not wanted. */
const given = <T extends object>(of: T, isWanted = (value: unknown): boolean => value !== undefined) =>
  Object.fromEntries(Object.entries(of).filter(([key, value]) => key === 'stance' || isWanted(value)));

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

function checked(change: EntryChange): EntryChange {
  const { note, parenthetical, alterations, translation, tags, citeCheck } = change;
  const put = (alterations ?? []).flatMap((one) => (one.put === 'words' ? [one.words] : []));
  const { text, translator, competence } = translation ?? {};
  writable(note, parenthetical, ...put, text, translator, competence, ...(tags ?? []), citeCheck?.by);
  return change;
}

/** Takes passages out of a case, in one step. The passages stay in the library. */
export function deleteEntries(store: Store, entries: readonly EntryId[]): Done {
  return commit(store, 'delete-entry', async () => async (unit) => {
    const rows = await standingEntries(unit.evidence, entries);
    await writeEntries(
      unit,
      rows.map((row) => ({ ...row, deletedAt: unit.at })),
      rows,
    );
    return null;
  });
}

export const deleteEntry = (store: Store, entry: EntryId): Done => deleteEntries(store, [entry]);

/** The content of an entry nobody has written on yet. Outside transactions. */
export const emptyBody = (store: Store): Promise<EntryRow['body']> =>
  store.inside.codec.seal({ stance: null, note: '', parenthetical: '' });

/** The passage's entry in the case, made in the inbox when there is none. Inside a transaction. */
export async function ensureEntry(
  unit: Unit,
  owner: CaseId,
  id: PassageId,
  body: Sealed<Pick<Entry, 'stance' | 'note' | 'parenthetical'>>,
  clip?: ClipId,
): Promise<EntryRow> {
  const passage = await unit.evidence.passages.get(id);
  if (!passage || passage.deletedAt) throw notFound('passage', id);
  const uses = await unit.evidence.entries.where('passage').equals(id).toArray();
  const there = uses.find((row) => row.case === owner && !row.deletedAt);
  if (there) return there;
  const order = await orderInCase(unit, owner, null);
  const { source } = passage;
  const made = { id: newId(), case: owner, passage: id, source, placements: [], order, body };
  await unit.write('entries', clip === undefined ? made : { ...made, clip });
  return (await unit.evidence.entries.get(made.id)) as EntryRow;
}

async function placeUnder(unit: Unit, row: EntryRow, issue: IssueId, before: EntryId | null): Promise<null> {
  const owner = await standing(unit.evidence, 'issues', issue);
  if (owner.case !== row.case) throw invalid(OTHER_CASE);
  const next = before === null ? null : await orderUnder(unit, issue, before);
  if (next === undefined || before === row.id) throw invalid(NOT_THERE);
  const above = await lastUnder(unit, issue, next, row.id);
  const placed: Placement = { issue, order: orderBefore(above === null ? [] : [above], next) };
  const placements = [...row.placements.filter((placement) => placement.issue !== issue), placed];
  await unit.write('entries', { ...row, placements });
  return null;
}

/** Where an entry stands under an issue; undefined where it does not. */
async function orderUnder(unit: Unit, issue: IssueId, id: EntryId): Promise<string | undefined> {
  const row = await unit.evidence.entries.get(id);
  if (!row || row.deletedAt) return undefined;
  return row.placements.find((placement) => placement.issue === issue)?.order;
}

/**
 * The greatest place taken under an issue, below one or of all.
 * @param but an entry that does not count, since it is the one to be moved
 */
async function lastUnder(
  unit: Unit,
  issue: IssueId,
  below: string | null,
  but?: EntryId,
): Promise<string | null> {
  const slots = unit.evidence.entries.where('slots');
  const start = slotsUnder(issue);
  const end = below === null ? `${start}\uffff` : start + below;
  const last = await slots
    .between(start, end)
    .reverse()
    .filter((row) => !row.deletedAt && row.id !== but)
    .first();
  // Damaged data may hold an entry twice under one issue.
  const orders = (last?.placements ?? []).filter((one) => one.issue === issue).map(({ order }) => order);
  return (
    orders
      .filter((order) => below === null || order < below)
      .sort()
      .at(-1) ?? null
  );
}

const OTHER_CASE = 'the issue is of another case';
const NOT_THERE = 'the entry to stand before is not there';

/** A place in the case's own order, directly before an entry or last, found from its neighbour alone. */
export async function orderInCase(unit: Unit, owner: CaseId, before: EntryId | null): Promise<string> {
  const next = before === null ? null : await unit.evidence.entries.get(before);
  if (next === undefined || (next && (next.case !== owner || next.deletedAt))) throw invalid(NOT_THERE);
  const end = next?.order ?? Dexie.maxKey;
  const above = unit.evidence.entries.where('[case+order]').between([owner, Dexie.minKey], [owner, end]);
  const neighbour = await above.last();
  return orderBefore(neighbour ? [neighbour.order] : [], next?.order ?? null);
}
