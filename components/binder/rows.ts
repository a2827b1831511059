import { byOrder } from '../../lib/binder/order.ts';
import { entriesUnder, flatOutline, type OutlineNode, outline } from '../../lib/binder/outline.ts';
import type { BinderItem, BinderView } from '../../lib/binder/view.ts';
import type { Entry, EntryId, Issue, IssueId, Locale, Passage } from '../../lib/model/index.ts';
import { fold } from '../../lib/text/index.ts';
import { outlineWords } from '../../lib/words/binder.ts';
import type { OutlineRow, Scope, Translating } from './types.ts';

/** The lines of the outline: the inbox, all entries, then the issues in the order they are read. */
export function outlineRows(view: BinderView, locale: Locale): OutlineRow[] {
  const tree = outline(view);
  const issues = flatOutline(tree).map((node): OutlineRow => {
    const { issue, depth, parent, children, all } = node;
    return {
      id: issue.id,
      issue,
      parent: parent?.issue.id ?? null,
      label: issue.label[locale],
      gloss: issue.gloss?.[locale] ?? '',
      level: depth + 1,
      hasChildren: children.length > 0,
      count: all,
      coverage: coverageOf(node),
    };
  });
  return [fixedRow('inbox', tree.inbox, locale), fixedRow('all', tree.entries, locale), ...issues];
}

/** The rows of the issues right below a row's own. */
export const rowsBelow = (rows: readonly OutlineRow[], { id, issue }: OutlineRow): OutlineRow[] =>
  issue ? rows.filter(({ parent }) => parent === id) : [];

/** The entries a scope shows, in the order it shows them. */
export function itemsIn(view: BinderView, scope: Scope): readonly BinderItem[] {
  if (scope === 'inbox') return entriesUnder(view, null);
  if (scope !== 'all') return entriesUnder(view, scope);
  return view.items.toSorted((a, b) => byOrder(a.entry, b.entry));
}

/** Every tag of the entries, in the order of the alphabet. */
export const tagsOf = (items: readonly BinderItem[]): string[] =>
  [...new Set(items.flatMap(({ entry }) => entry.tags ?? []))].sort((a, b) => a.localeCompare(b));

/** What was said of the translation that was changed last, for the next one; nothing where there is none. */
export function usualTranslating(items: readonly BinderItem[]): Partial<Translating> {
  const last = items
    .map(({ entry }) => entry)
    .filter(({ translation }) => translation && translation.translator.trim() !== '')
    .reduce<Entry | null>((latest, one) => (latest && latest.updatedAt > one.updatedAt ? latest : one), null);
  if (!last?.translation) return {};
  const { language, translator, competence, date } = last.translation;
  return { language, translator, competence, date };
}

/** An issue's name after those above it: "Internal relocation › Reasonable" tells more than "Reasonable". */
export function issuePath(issues: ReadonlyMap<IssueId, Issue>, id: IssueId, locale: Locale): string {
  const names: string[] = [];
  let issue = issues.get(id);
  // Damaged data may hold a circle.
  while (issue && names.length < issues.size) {
    names.unshift(issue.label[locale]);
    issue = issue.parent === null ? undefined : issues.get(issue.parent);
  }
  return names.join(' › ');
}

/** The rows that show when some are folded: none that has a folded one above it. */
export function unfolded(rows: readonly OutlineRow[], folded: ReadonlySet<string>): OutlineRow[] {
  const hidden = new Set<string>();
  return rows.filter((row) => {
    const out = row.parent !== null && (folded.has(row.parent) || hidden.has(row.parent));
    if (out) hidden.add(row.id);
    return !out;
  });
}

function coverageOf({ all, adverse }: OutlineNode): OutlineRow['coverage'] {
  if (all === 0) return 'bare';
  return adverse > 0 ? 'contested' : 'covered';
}

const fixedRow = (id: 'inbox' | 'all', count: number, locale: Locale): OutlineRow => ({
  id,
  parent: null,
  label: outlineWords[id][locale],
  gloss: outlineWords[`${id}Gloss`][locale],
  level: 1,
  hasChildren: false,
  count,
  coverage: null,
});

/**
 * Entries whose words an earlier one of the list has too, taken from another copy of the same work: the place of that
 * one, counted from 1. Only works that were captured more than once are looked at.
 */
export function repeats(items: readonly BinderItem[]): ReadonlyMap<EntryId, number> {
  const found = new Map<EntryId, number>();
  const places = new Map(items.map((item, at) => [item, at + 1]));
  for (const group of Map.groupBy(items, ({ source }) => source.id).values()) {
    if (new Set(group.map(({ capture }) => capture.id)).size < 2) continue;
    const first = new Map<string, BinderItem>();
    for (const item of group) {
      const words = foldedWords(item.passage);
      // Pictures have none.
      if (words === '') continue;
      const earlier = first.get(words);
      if (!earlier) first.set(words, item);
      else if (earlier.capture.id !== item.capture.id) found.set(item.entry.id, places.get(earlier) ?? 0);
    }
  }
  return found;
}

/** A passage never changes: its words are folded once. */
const foldedPassages = new WeakMap<Passage, string>();

function foldedWords(passage: Passage): string {
  const known = foldedPassages.get(passage);
  if (known !== undefined) return known;
  const words = fold(passage.selectors.quote.exact).text;
  foldedPassages.set(passage, words);
  return words;
}
