import {
  type CaseId,
  type IssueId,
  type LocalText,
  newId,
  type PassageId,
  type Result,
} from '../model/index.ts';
import { commit } from './commit.ts';
import { edit, standing } from './edit.ts';
import { orderAfter, orderBefore } from './order.ts';
import { invalid, type StoreProblem, writable } from './problem.ts';
import type { IssueRow } from './rows.ts';
import type { Store } from './store.ts';
import type { Unit } from './unit.ts';

type Done = Promise<Result<null, StoreProblem>>;

/** Adds an issue of the user's own, last among its siblings. */
export function addIssue(
  store: Store,
  draft: { case: CaseId; parent: IssueId | null; label: LocalText },
): Promise<Result<IssueId, StoreProblem>> {
  return commit(store, 'add-issue', async () => {
    writable(...Object.values(draft.label));
    const body = await store.inside.codec.seal({ label: draft.label });
    return async (unit) => {
      await standing(unit.evidence, 'cases', draft.case);
      const outline = await outlineOf(unit, draft.case);
      if (draft.parent !== null && !outline.has(draft.parent)) throw invalid('no such parent in this case');
      const orders = childrenOf(outline, draft.parent).map((row) => row.order);
      const id = newId();
      const { parent } = draft;
      await unit.write('issues', { id, case: draft.case, parent, order: orderAfter(orders), body });
      unit.inCase(draft.case);
      return id;
    };
  });
}

export function renameIssue(store: Store, id: IssueId, label: LocalText): Done {
  return commit(store, 'rename-issue', async () => {
    writable(...Object.values(label));
    const edited = await edit(store, 'issues', id, (content) => ({ ...content, label }));
    return async (unit) => {
      const row = await edited.row(unit);
      await unit.write('issues', row);
      unit.inCase(row.case);
      return null;
    };
  });
}

/** What stands beside an issue's name; an empty proposition is none. */
export interface IssueChange {
  /** What is to be proved under it, in the user's words. */
  proposition?: string;
  /** A passage that was suggested and is not wanted. */
  dismiss?: PassageId;
}

export function updateIssue(store: Store, id: IssueId, { proposition, dismiss }: IssueChange): Done {
  const prepare = async () => {
    writable(proposition);
    const edited = await edit(store, 'issues', id, (content) => {
      const { proposition: had, dismissed = [], ...rest } = content;
      const words = proposition ?? had;
      const not = dismiss === undefined ? dismissed : [...new Set([...dismissed, dismiss])];
      return {
        ...rest,
        ...(words ? { proposition: words } : {}),
        ...(not.length > 0 ? { dismissed: not } : {}),
      };
    });
    return async (unit: Unit) => {
      const row = await edited.row(unit);
      await unit.write('issues', row);
      unit.inCase(row.case);
      return null;
    };
  };
  const verb = 'update-issue';
  const typed = { verb, typing: 'proposition', after: store.inside.lastStep } as const;
  return commit(store, dismiss === undefined ? typed : verb, prepare);
}

/** Moves an issue with all below it. Without `before` it becomes the last of its new siblings. */
export function moveIssue(
  store: Store,
  id: IssueId,
  to: { parent: IssueId | null; before?: IssueId | null },
): Done {
  return commit(store, 'move-issue', async () => async (unit) => {
    const row = await standing(unit.evidence, 'issues', id);
    const outline = await outlineOf(unit, row.case);
    if (to.parent !== null && !outline.has(to.parent)) throw invalid('no such parent in this case');
    if (to.parent !== null && branch(outline, id).some((under) => under.id === to.parent))
      throw invalid('an issue cannot stand below itself');
    const siblings = childrenOf(outline, to.parent).filter((sibling) => sibling.id !== id);
    const next = siblings.find((sibling) => sibling.id === to.before);
    if (to.before && !next) throw invalid('no such sibling');
    const orders = siblings.map((sibling) => sibling.order);
    await unit.write('issues', {
      ...row,
      parent: to.parent,
      order: orderBefore(orders, next?.order ?? null),
    });
    unit.inCase(row.case);
    return null;
  });
}

/** Deletes an issue with all below it. Its entries stay in the case, in the inbox where nothing else holds them. */
export function deleteIssue(store: Store, id: IssueId): Done {
  return commit(store, 'delete-issue', async () => async (unit) => {
    const row = await standing(unit.evidence, 'issues', id);
    for (const under of branch(await outlineOf(unit, row.case), id))
      await unit.write('issues', { ...under, deletedAt: unit.at });
    unit.inCase(row.case);
    return null;
  });
}

type Outline = ReadonlyMap<IssueId, IssueRow>;

async function outlineOf(unit: Unit, id: CaseId): Promise<Outline> {
  const rows = await unit.evidence.issues.where('case').equals(id).toArray();
  return new Map(rows.filter((row) => !row.deletedAt).map((row) => [row.id, row]));
}

const childrenOf = (outline: Outline, parent: IssueId | null): IssueRow[] =>
  [...outline.values()].filter((row) => row.parent === parent);

/** An issue and all below it. */
function branch(outline: Outline, id: IssueId): IssueRow[] {
  const top = outline.get(id);
  const children = Map.groupBy(outline.values(), (row) => row.parent);
  const found = new Set(top ? [top] : []);
  // A set goes on to what is added while it is walked: no stack to overflow, no circle without an end.
  for (const row of found) for (const child of children.get(row.id) ?? []) found.add(child);
  return [...found];
}
