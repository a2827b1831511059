import { issuePath } from '../../components/binder/rows.ts';
import type { EntryVerbs, OutlineRow } from '../../components/binder/types.ts';
import type { BinderItem } from '../../lib/binder/index.ts';
import { useCommands } from '../../lib/surface/commands/offered.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import type { useBench } from './useBench.ts';

type Bench = Pick<ReturnType<typeof useBench>, 'rows' | 'row' | 'issues' | 'chosen' | 'go' | 'stand'>;

interface Verbs extends Pick<EntryVerbs, 'onOpenReader'> {
  onFile: (entry: string, issue: string) => void;
}

/** What the binder can do beside the keys of its lists. */
export function useBinderCommands(
  { locale, readOnly }: Desk,
  { rows, row: shown, issues, chosen, go, stand }: Bench,
  verbs: Verbs,
): void {
  const pathOf = ({ issue, label }: OutlineRow) => (issue ? issuePath(issues, issue.id, locale) : label);
  const show = (row: OutlineRow) => {
    stand(row.id);
    go('entries');
  };
  const places = () =>
    rows.map((row) => ({
      id: row.id,
      label: pathOf(row),
      isCurrent: row === shown,
      run: () => show(row),
    }));
  const notYet = ({ entry }: BinderItem) =>
    rows
      .filter(({ issue }) => issue && !entry.placements.some((placement) => placement.issue === issue.id))
      .map((row) => ({ id: row.id, label: pathOf(row), run: () => verbs.onFile(entry.id, row.id) }));
  useCommands({
    'go-issue': { choices: places },
    'new-issue': readOnly ? undefined : { run: addIssue },
    'entry-file': chosen && !readOnly ? { choices: () => notYet(chosen) } : undefined,
    'entry-read': chosen ? { run: () => verbs.onOpenReader(chosen) } : undefined,
  });
}

/** By the outline's own button, which shows the field for the name. */
const addIssue = (): void => document.querySelector<HTMLElement>('.outline > button.plain')?.click();
