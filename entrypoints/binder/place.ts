import type { CaseId, EntryId, IssueId } from '../../lib/model/index.ts';

/** What an address of the binder asks for. */
export interface Wanted {
  case: CaseId | null;
  entry: EntryId | null;
  issue: IssueId | null;
  /** The export dialog. */
  export: boolean;
}

/** Reads `#case=ID&entry=ID`, `#case=ID&issue=ID`, `#export`. */
export function wantedOf(hash: string): Wanted {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    case: asked.get('case'),
    entry: asked.get('entry'),
    issue: asked.get('issue'),
    export: asked.has('export'),
  };
}
