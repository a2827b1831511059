import type { EntryId, Issue, IssueId, Stance } from '../../lib/model/index.ts';

/** What the middle pane shows: what is filed nowhere, everything, or one issue. */
export type Scope = 'inbox' | 'all' | IssueId;

/** How well an issue is covered; drawn as a small mark beside its count. */
export type Coverage = 'bare' | 'unstated' | 'covered' | 'contested';

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
  onMove: (id: IssueId, to: { parent: IssueId | null; before: IssueId | null }) => void;
  /** An entry was dropped on an issue. */
  onFile: (entry: EntryId, issue: IssueId) => void;
}

export const STANCES: readonly Stance[] = ['supports', 'adverse', 'mixed', 'background'];

/** The type under which a dragged entry's id travels; nothing else may be dropped on an issue. */
export const ENTRY_DRAG = 'application/x-proffer-entry';
