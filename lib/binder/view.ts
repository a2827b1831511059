import type {
  CaptureSummary,
  Case,
  Entry,
  Exhibit,
  Issue,
  Passage,
  PassageOrigin,
  PublisherView,
  Sighting,
  Source,
} from '../model/index.ts';

/** Everything of one case that its views and exports need, read from the store in one go. Holds no page text. */
export interface BinderView {
  case: Case;
  /** Not in order; see `outline`. Tombstones are left out, here and below. */
  issues: Issue[];
  /** In the case's own order. Those that nothing was changed of are the same objects as in the view before. */
  items: readonly BinderItem[];
  /** What the user said of exhibits; a copy without one is filed as all are. Absent where nobody looked. */
  exhibits?: Exhibit[];
}

/** An entry with the facts it stands on. */
export interface BinderItem {
  entry: Entry;
  passage: Passage;
  capture: CaptureSummary;
  /** As the captured copy may be cited: its own values where it has them, the others borrowed from other copies. */
  source: Source;
  /** Where that copy stands, the same for all addresses of it; absent where nobody looked: its address as it is. */
  home?: string;
  /** Who stands behind the source; absent where nobody looked. */
  publisher?: PublisherView | null;
  /** How the passage stood when its page was looked at last; absent where it was not looked at again. */
  seen?: Sighting;
  /** What the passage itself rests on, as found or confirmed; absent where nobody looked. */
  origins?: PassageOrigin[];
}
