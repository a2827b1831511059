import { CASE_VIEWS, type CaseView } from '../../components/binder/CaseViews.tsx';
import type { CaseId, EntryId, IssueId } from '../../lib/model/index.ts';

/** What an address of the binder asks for. */
export interface Wanted {
  case: CaseId | null;
  entry: EntryId | null;
  issue: IssueId | null;
  /** Which way of looking at the case. */
  view: CaseView;
  /** The export dialog. */
  export: boolean;
}

/** Reads `#case=ID&entry=ID`, `#case=ID&issue=ID`, `#view=coverage`, `#export`. */
export function wantedOf(hash: string): Wanted {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    case: asked.get('case'),
    entry: asked.get('entry'),
    issue: asked.get('issue'),
    view: CASE_VIEWS.find((view) => view === asked.get('view')) ?? 'passages',
    export: asked.has('export'),
  };
}
