import { templateIssues, templates } from '../binder/templates/index.ts';
import {
  type Case,
  type CaseId,
  type IssueId,
  type Locale,
  newId,
  type ProfileId,
  type Result,
  type StyleId,
  type TemplateId,
} from '../model/index.ts';
import { commit } from './commit.ts';
import { edit, standing } from './edit.ts';
import { orderAfter, ordersAfter } from './order.ts';
import { invalid, type StoreProblem, writable } from './problem.ts';
import { type IssueRow, SETTINGS_ID } from './rows.ts';
import { activate, defaults } from './settings.ts';
import type { Store } from './store.ts';
import type { Unwritten } from './unit.ts';

export interface CaseDraft {
  reference: string;
  template: TemplateId;
  profile?: ProfileId;
  style?: StyleId;
  locale: Locale;
}

/** Makes a case with its template's outline, and the active one of it. Profile and style: the template's, unless given. */
export function createCase(store: Store, draft: CaseDraft): Promise<Result<CaseId, StoreProblem>> {
  return commit(store, 'create-case', async () => {
    const { codec } = store.inside;
    const id = newId();
    const { reference, template, locale } = draft;
    const profile = draft.profile ?? templates[template].profile;
    const style = draft.style ?? templates[template].style;
    const body = await codec.seal({ reference: nonEmpty(reference), template, profile, style, locale });
    const issues = await outlineRows(store, id, template);
    const fresh = await defaults(store);
    return async (unit) => {
      const others = await unit.evidence.cases.toArray();
      await unit.write('cases', { id, order: orderAfter(others.map((row) => row.order)), body });
      for (const issue of issues) await unit.write('issues', issue);
      await activate(unit, fresh, id);
      unit.inCase(id);
      return id;
    };
  });
}

export function updateCase(
  store: Store,
  id: CaseId,
  change: Partial<Pick<Case, 'reference' | 'profile' | 'style' | 'locale'>>,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'update-case', async () => {
    if (change.reference !== undefined) nonEmpty(change.reference);
    const edited = await edit(store, 'cases', id, (content) => ({ ...content, ...withoutUndefined(change) }));
    return async (unit) => {
      await unit.write('cases', await edited.row(unit));
      unit.inCase(id);
      return null;
    };
  });
}

/** Deletes a case with its outline and binder. Passages and sources stay in the library. */
export function deleteCase(store: Store, id: CaseId): Promise<Result<null, StoreProblem>> {
  return commit(store, 'delete-case', async () => {
    const fresh = await defaults(store);
    return async (unit) => {
      const row = await standing(unit.evidence, 'cases', id);
      // The case's issues and entries are reached through it alone: its tombstone covers them.
      await unit.write('cases', { ...row, deletedAt: unit.at });
      const settings = await unit.evidence.settings.get(SETTINGS_ID);
      if (settings?.activeCase === id) await activate(unit, fresh, null);
      unit.inCase(id);
      return null;
    };
  });
}

/** The outline's rows, each after its siblings; the template lists parents before children. */
async function outlineRows(
  store: Store,
  owner: CaseId,
  template: TemplateId,
): Promise<Unwritten<IssueRow>[]> {
  const nodes = templateIssues(template);
  const ids = new Map<string, IssueId>(nodes.map(({ node }) => [node, newId()]));
  const siblings = new Map<string | null, string[]>();
  for (const { parent } of nodes) {
    const count = nodes.filter((other) => other.parent === parent).length;
    if (!siblings.has(parent)) siblings.set(parent, ordersAfter([], count));
  }
  const rows = nodes.map(async ({ node, parent, label, gloss, searchWords }) => ({
    id: ids.get(node) as IssueId,
    case: owner,
    parent: parent === null ? null : (ids.get(parent) ?? null),
    order: siblings.get(parent)?.shift() as string,
    body: await store.inside.codec.seal({ templateNode: node, label, gloss, searchWords }),
  }));
  return Promise.all(rows);
}

function nonEmpty(reference: string): string {
  writable(reference);
  const trimmed = reference.trim();
  if (trimmed === '') throw invalid('a case needs a reference');
  return trimmed;
}

/** So that an option left `undefined` changes nothing. */
const withoutUndefined = <T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
