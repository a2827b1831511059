import { useEffect, useState } from 'preact/hooks';
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

/** What the address asks for, also when only its fragment changes. */
export function useWanted(): Wanted {
  const [wanted, setWanted] = useState(() => wantedOf(location.hash));
  useEffect(() => {
    const follow = () => setWanted(wantedOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return wanted;
}
