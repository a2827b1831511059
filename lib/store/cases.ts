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
import { commit, type Step } from './commit.ts';
import { edit, standing } from './edit.ts';
import { orderAfter, ordersAfter } from './order.ts';
import { invalid, type StoreProblem, writable } from './problem.ts';
import { type IssueRow, SETTINGS_ID } from './rows.ts';
import { activate, defaults } from './settings.ts';
import type { Store } from './store.ts';
import type { Unwritten } from './unit.ts';

export interface CaseDraft extends Said {
  reference: string;
  template: TemplateId;
  profile?: ProfileId;
  style?: StyleId;
  locale: Locale;
}

/** What may be said of a case; null and undefined: nothing. */
type Said = { [K in 'role' | 'country' | 'client' | 'hearing' | 'daysBefore' | 'sample']?: Case[K] | null };

/** Makes a case with its template's outline, and the active one of it. Profile and style: the template's, unless given. */
export function createCase(store: Store, draft: CaseDraft): Promise<Result<CaseId, StoreProblem>> {
  return commit(store, 'create-case', async () => {
    const { codec } = store.inside;
    const id = newId();
    const { reference, template, locale } = draft;
    checkDetails(draft);
    const profile = draft.profile ?? templates[template].profile;
    const style = draft.style ?? templates[template].style;
    const forum = { template, profile, style, locale };
    const body = await codec.seal({ reference: nonEmpty(reference), ...forum, ...detailsOf(draft) });
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

/** What of a case its dialog changes; null takes back what may be absent. */
export type CaseChange = Partial<Pick<Case, 'reference' | 'profile' | 'style' | 'locale'>> &
  Said & { [K in 'arrangement' | 'filing' | 'exhibitNumber' | 'exporting']?: Case[K] | null };

export function updateCase(
  store: Store,
  id: CaseId,
  change: CaseChange,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'update-case', async () => {
    if (change.reference !== undefined) nonEmpty(change.reference);
    if ((change.exhibitNumber?.length ?? 0) > LONGEST_NUMBER) throw invalid('the number is too long');
    checkDetails(change);
    return rewrite(store, id, (content) => ({ ...content, ...change }));
  });
}

/** Puts a case away, or takes it up again. One that is put away is no longer the active one. */
export function archiveCase(
  store: Store,
  id: CaseId,
  archived: boolean,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'update-case', async () => {
    const archivedAt = archived ? store.inside.clock() : null;
    const fresh = await defaults(store);
    const step = await rewrite(store, id, (content) => ({ ...content, archivedAt }));
    return async (unit) => {
      await step(unit);
      const settings = await unit.evidence.settings.get(SETTINGS_ID);
      if (archived && settings?.activeCase === id) await activate(unit, fresh, null);
      return null;
    };
  });
}

/** Changes a case's content; what is null or undefined is let go of. */
async function rewrite(
  store: Store,
  id: CaseId,
  change: (content: CaseContent) => { [K in keyof CaseContent]?: CaseContent[K] | null | undefined },
): Promise<Step<null>> {
  const edited = await edit(store, 'cases', id, (content) => said(change(content)) as CaseContent);
  return async (unit) => {
    await unit.write('cases', await edited.row(unit));
    unit.inCase(id);
    return null;
  };
}

type CaseContent = Omit<Case, 'id' | 'order' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** What may be said of a case at its making and later. @throws Refusal when one of them cannot be kept */
function checkDetails({ client, hearing, country, daysBefore }: Said): void {
  writable(client ?? undefined);
  if (hearing && !isDay(hearing)) throw invalid('no day of the calendar');
  if (country && !/^[A-Z]{2}$/.test(country)) throw invalid('no code of a country');
  const isCount = Number.isInteger(daysBefore) && (daysBefore ?? 0) >= 0;
  if (daysBefore != null && !(isCount && daysBefore <= MOST_DAYS)) throw invalid('no number of days');
}

/** Of an exhibit as a judge calls it, in UTF-16 code units. */
const LONGEST_NUMBER = 40;

/** Days before a hearing: ten years, which archives know too. */
const MOST_DAYS = 3_650;

const detailsOf = ({ role, country, client, hearing, daysBefore, sample }: CaseDraft) =>
  said({ role, country, client, hearing, daysBefore, sample }) as Partial<CaseContent>;

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** What a copy has of its own; the rest is the other's. */
export type CopyDraft = Pick<CaseDraft, 'reference'> & Partial<Omit<CaseDraft, 'template' | 'locale'>>;

/**
 * Makes a new case with the outline, profile and style of another, and the active one of it. Its passages, client and
 * dates are the other's own and stay there; so do the propositions, which are of that client's story.
 */
export function copyCase(store: Store, id: CaseId, draft: CopyDraft): Promise<Result<CaseId, StoreProblem>> {
  return commit(store, 'copy-case', async () => {
    const { evidence, codec } = store.inside;
    const of = await standing(evidence, 'cases', id);
    checkDetails(draft);
    const { template, profile, style, locale, role, country, filing } = await codec.open(of.body);
    const model = { template, profile, style, locale, role, country, filing };
    const content = { ...model, ...said(draft), reference: nonEmpty(draft.reference) };
    const copy = newId();
    const body = await codec.seal(said(content) as CaseContent);
    const rows = (await evidence.issues.where('case').equals(id).toArray()).filter((row) => !row.deletedAt);
    const ids = new Map(rows.map((row) => [row.id, newId()]));
    const issues = rows.map(async (row): Promise<Unwritten<IssueRow>> => {
      const { proposition: _, dismissed: __, ...rest } = await codec.open(row.body);
      const parent = row.parent === null ? null : (ids.get(row.parent) ?? null);
      return {
        id: ids.get(row.id) as IssueId,
        case: copy,
        parent,
        order: row.order,
        body: await codec.seal(rest),
      };
    });
    const outline = await Promise.all(issues);
    const fresh = await defaults(store);
    return async (unit) => {
      const others = await unit.evidence.cases.toArray();
      await unit.write('cases', { id: copy, order: orderAfter(others.map((row) => row.order)), body });
      for (const issue of outline) await unit.write('issues', issue);
      await activate(unit, fresh, copy);
      unit.inCase(copy);
      return copy;
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

/** Without what is null or undefined. */
const said = <T extends object>(content: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(content).filter(([, value]) => value !== undefined && value !== null),
  ) as never;
