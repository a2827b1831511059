import type { Flagged } from '../../lib/export/disclosure.ts';
import type { ExportOptions, FormatId } from '../../lib/export/options.ts';
import type { Disclosure, EntryId, FilingChoices } from '../../lib/model/index.ts';

export interface ExportChoice {
  format: FormatId;
  options: ExportOptions;
  /** What the file's name is made of. */
  name: string;
}

/** Where something that a file lacks is found. */
export interface Link {
  words: string;
  address: string;
}

/** What of its choices a file shares with every view of its case. */
export const filingIn = ({ adverse, others, unfiled }: ExportOptions): Required<FilingChoices> => ({
  adverse,
  others,
  unfiled,
});

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
