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

/** What a page says of one passage that was looked for in it. */
export type Seen = Pick<Sighting, 'passage' | 'state' | 'words'>;

/** Words that stand in a passage's place are told up to this length, in UTF-16 code units; longer ones not at all. */
export const LONGEST_SEEN = 100_000;
