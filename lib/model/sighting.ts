import type { PassageId } from './ids.ts';
import type { Instant } from './time.ts';

/** How a passage stands in another state of its page: the same words in their place, elsewhere, altered, or not there. */
export type PassageState = 'exact' | 'moved' | 'changed' | 'gone';

/** What was seen of a passage when its page was looked at again. A fact of its day, never altered but for its end. */
export interface Sighting {
  passage: PassageId;
  state: PassageState;
  /** The page that was looked at. */
  address: string;
  /** When it was first seen so, and when last. */
  since: Instant;
  seenAt: Instant;
  /** What stands there now where the words were altered; where they are gone, the nearest that stands there. */
  words?: string;
}
