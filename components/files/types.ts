import type { Flagged } from '../../lib/export/disclosure.ts';
import type { ExportOptions, FormatId } from '../../lib/export/options.ts';
import type { Disclosure, EntryId } from '../../lib/model/index.ts';

export interface ExportChoice {
  format: FormatId;
  options: ExportOptions;
}

/** What can be done with flagged passages. */
export interface FlagVerbs {
  /** Null: waits for a decision again. */
  onDecide: (flags: readonly Flagged[], choice: Disclosure['choice'] | null) => void;
  onOpen: (entry: EntryId) => void;
}

/** What a forum's practice is with what others filed. */
export interface OthersRule {
  forum: string;
  value: 'cite' | 'list';
  source: string;
  /** Whether the rule was read in its own text. */
  isRead: boolean;
}
