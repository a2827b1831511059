import { type CoverageRow, coverage } from '../../lib/binder/coverage.ts';
import { entriesUnder, flatOutline, outline } from '../../lib/binder/outline.ts';
import type { BinderItem, BinderView } from '../../lib/binder/view.ts';
import type { Issue, IssueId, Locale } from '../../lib/model/index.ts';
import { outlineWords } from '../../lib/words/binder.ts';
import type { OutlineRow, Scope } from './types.ts';

/** The lines of the outline: the inbox, all entries, then the issues in the order they are read. */
export function outlineRows(view: BinderView, locale: Locale): OutlineRow[] {
  const tree = outline(view);
  const covered = new Map(coverage(view).map((row) => [row.issue.id, row]));
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
      coverage: coverageOf(covered.get(issue.id)),
    };
  });
  return [fixedRow('inbox', tree.inbox, locale), fixedRow('all', tree.entries, locale), ...issues];
}

/** The entries a scope shows, in the order it shows them. */
export function itemsIn(view: BinderView, scope: Scope): BinderItem[] {
  if (scope === 'inbox') return entriesUnder(view, null);
  if (scope !== 'all') return entriesUnder(view, scope);
  return view.items.toSorted((a, b) => (a.entry.order < b.entry.order ? -1 : 1));
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

function coverageOf(row: CoverageRow | undefined): OutlineRow['coverage'] {
  if (!row || row.passages === 0) return 'bare';
  return row.adverse > 0 ? 'contested' : 'covered';
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
