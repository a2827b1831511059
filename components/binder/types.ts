import type { IssueMove } from '../../lib/binder/moves.ts';
import type { EntryId, Issue, IssueId } from '../../lib/model/index.ts';

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
