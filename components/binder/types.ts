import type { Answers } from '../../lib/binder/answers.ts';
import type { IssueMove } from '../../lib/binder/moves.ts';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { RichText } from '../../lib/cite/rich-text.ts';
import type {
  CaseId,
  Entry,
  EntryId,
  Issue,
  IssueId,
  Stance,
  StyleId,
  TranslatedPassage,
} from '../../lib/model/index.ts';
import type { CheckState } from './entry-filter.ts';

/** What the middle pane shows: what is filed nowhere, everything, or one issue. */
export type Scope = 'inbox' | 'all' | IssueId;

/** How well an issue is covered; drawn as a small mark beside its count. */
export type Coverage = 'bare' | 'covered' | 'contested';

/** One line of the outline, in the order it is shown. */
export interface OutlineRow {
  id: Scope;
  /** Absent for the inbox and for all entries. */
  issue?: Issue;
  parent: IssueId | null;
  label: string;
  gloss: string;
  /** From 1. */
  level: number;
  hasChildren: boolean;
  /** Entries filed here or below, each once. */
  count: number;
  coverage: Coverage | null;
}

/** What the inspector changes of an entry; empty lists and null take back. */
export type EntryChange = Partial<
  Pick<
    Entry,
    'stance' | 'note' | 'parenthetical' | 'transcript' | 'alterations' | 'emphasis' | 'answers' | 'tags'
  >
> & { translation?: TranslatedPassage | null };

/** A change, or how it is made of what is there when it is done. */
export type EntryEdit = EntryChange | ((now: EntryNow) => EntryChange);
export type EntryNow = Pick<Entry, 'alterations' | 'emphasis' | 'translation' | 'answers' | 'tags'>;

/** @param typing the field that is being typed in */
export type OnEntryEdit = (edit: EntryEdit, typing?: keyof EntryChange) => void;

/** What is said of a translation beside its words. */
export type Translating = Pick<TranslatedPassage, 'language' | 'translator' | 'competence' | 'date'>;

export interface OutlineVerbs {
  onChoose: (id: Scope) => void;
  onAdd: (parent: IssueId | null, label: string) => void;
  onRename: (id: IssueId, label: string) => void;
  onRemove: (id: IssueId) => void;
  onStep: (id: IssueId, to: IssueMove) => void;
  /** An entry was dropped on an issue. */
  onFile: (entry: EntryId, issue: IssueId) => void;
}

/** The type under which a dragged entry's id travels; nothing else may be dropped on an issue. */
export const ENTRY_DRAG = 'application/x-proffer-entry';

/**
 * What of entries is copied: the quotation with its citation, a citation alone, the place in the record, or notes that are
 * numbered and refer back to one another.
 */
export type CopiedAs = 'quoted' | 'full' | 'short' | 'record' | 'notes' | 'quoted-notes';

/** How one entry is cited by its case. */
export interface EntryCitations {
  full: RichText;
  short: RichText;
  /** Where it stands in what the case files; null: it does not. */
  record: string | null;
}

export interface EntryVerbs {
  onChoose: (entry: EntryId) => void;
  /** `null`: to the end. */
  onMove: (entry: EntryId, before: EntryId | null) => void;
  onUnfile: (entry: EntryId, issue: IssueId) => void;
  onRemove: (entry: EntryId) => void;
  onOpenReader: (item: BinderItem) => void;
  /** In the order in which they are shown. */
  onCopy: (items: readonly BinderItem[], as: CopiedAs) => void;
  /** Confirms what its passage was found to rest on. */
  onConfirmOrigin: (item: BinderItem) => void;
}

/** What can be done to many entries at once, each one step of undo. */
export interface BulkVerbs {
  onFileAll: (entries: readonly EntryId[], issue: IssueId) => void;
  onStanceAll: (entries: readonly EntryId[], stance: Stance | null) => void;
  onTagAll: (entries: readonly EntryId[], change: { add: string } | { remove: string }) => void;
  onToCase: (entries: readonly EntryId[], to: CaseId, way: 'move' | 'copy') => void;
  onRemoveAll: (entries: readonly EntryId[]) => void;
}

/** What needs a dialog is asked for of some entries. */
export type AskFor = (what: 'file' | 'case', entries: readonly EntryId[]) => void;

export interface EntryCardProps extends EntryVerbs, Pick<BulkVerbs, 'onStanceAll'> {
  item: BinderItem;
  place: { at: number; of: number; next: EntryId | null };
  neighbours: { above: EntryId | null; afterNext: EntryId | null; first: EntryId | null };
  chosen: boolean;
  selected: boolean;
  /** Some are selected: every card shows its box. */
  selecting: boolean;
  /** `range`: with all that stand between. */
  onSelect: (entry: EntryId, range: boolean) => void;
  onAsk: AskFor;
  /** The one card in the tab order. */
  reachable: boolean;
  issue: Issue | null;
  issues: ReadonlyMap<string, Issue>;
  citation: string;
  style: StyleId;
  check: CheckState;
  links: Answers;
  /** Place, counted from 1, of an entry above with the same words from another copy; null: there is none. */
  sameAs: number | null;
  /** Every entry of the case: they have no order of their own there. */
  fixedOrder: boolean;
  readOnly: boolean;
}

/** What the rows of the outline can do. */
export interface OutlineActs {
  fold: (id: Scope, closed: boolean) => void;
  step: (row: OutlineRow, to: IssueMove) => void;
  choose: (id: Scope) => void;
  rename: (id: IssueId) => void;
  remove: (id: IssueId) => void;
  addTo: (parent: IssueId | null) => void;
  file: (entry: EntryId, issue: IssueId) => void;
}
