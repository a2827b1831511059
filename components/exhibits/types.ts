import type { Tab } from '../../lib/binder/index.ts';
import type { Exhibit } from '../../lib/model/index.ts';

/** What can be done with an exhibit. */
export interface ExhibitVerbs {
  /** Puts it directly before another; `null`: last. */
  onMove: (home: string, before: string | null) => void;
  onChange: (
    home: string,
    change: Partial<Pick<Exhibit, 'scope' | 'filedBy'>> & { pages?: number | null },
  ) => void;
  onCopy: (text: string) => void;
}

export interface ExhibitRowProps extends ExhibitVerbs {
  tab: Tab;
  /** Its citation as it is listed. */
  citation: string;
  /** Where it stands in what the case files, as briefs cite it; null: it does not. */
  record: string | null;
  /** Names of the issues its passages stand under. */
  issues: readonly string[];
  /** About how many pages it prints to; null where nobody can tell. */
  guess: number | null;
  readOnly: boolean;
}
