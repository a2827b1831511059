import type { AgainstOriginal } from '../../lib/anchor/against-original.ts';
import type {
  CaptureId,
  DecidedChain,
  Instant,
  KnownLink,
  OriginLink,
  PassageOrigin,
  SourceId,
} from '../../lib/model/index.ts';

/** What can be said of a passage's origins; chains go by their keys. */
export interface OriginVerbs {
  onConfirm: (key: string) => void;
  onReject: (key: string) => void;
  onTakeBack: (key: string, standing: DecidedChain['decision']) => void;
  /** @param key absent: one that was not found */
  onSay: (key: string | undefined, links: OriginLink[]) => void;
}

/** A source that a work may be said to be. */
export interface HeldSource {
  id: SourceId;
  label: string;
  /** Its titles; none where it has none of its own. */
  titles?: readonly string[];
  /** Who stands behind it. */
  names?: readonly string[];
}

/** A passage beside a capture of its original. */
export interface Compared {
  /** Null: none with a text is here. */
  with: { capture: CaptureId; day: Instant | null; result: AgainstOriginal } | null;
}

export interface OriginsProps {
  /** Null: nobody looked yet. */
  origins: readonly PassageOrigin[] | null;
  rejected: readonly DecidedChain[];
  /** The source that the passage stands in. */
  own: SourceId;
  readOnly: boolean;
  verbs: OriginVerbs;
  compare: (link: KnownLink) => Promise<Compared>;
  /** Read when a form is opened. */
  readSources: () => Promise<readonly HeldSource[]>;
}
