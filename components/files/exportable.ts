import type { ComponentProps } from 'preact';
import { PART_IDS } from '../../lib/binder/parts.ts';
import type { Flagged } from '../../lib/export/disclosure.ts';
import { USUAL_NAME } from '../../lib/export/file-name.ts';
import type { ExportOptions, FormatId } from '../../lib/export/options.ts';
import type { ExportSummary } from '../../lib/export/summary.ts';
import type { NotWritten } from '../../lib/export/written.ts';
import type { Case, ExportHabits, FilingChoices, Result, StyleId } from '../../lib/model/index.ts';
import type { StyleOption } from '../cases/StyleChoice.tsx';
import type { ExportChecks } from '../checks/ExportChecks.tsx';
import { FORMATS } from './FormatChoice.tsx';
import type { ExportChoice, FlagVerbs, Link, OthersRule } from './types.ts';

export type ExportedChecks = Pick<
  ComponentProps<typeof ExportChecks>,
  'open' | 'places' | 'all' | 'reading' | 'onRead'
>;

/** What there is to export; null when no case is worked on and only the archive is offered. */
export interface Exportable {
  reference: string;
  theCase: Pick<Case, 'profile' | 'particulars' | 'locale' | 'hearing'>;
  /** How its files were made last; null: never. */
  habits: ExportHabits | null;
  styles: readonly StyleOption[];
  /** Makes a style ready to cite. */
  onStyle: (style: StyleId) => Promise<void>;
  /** For a filing. */
  initial: ExportOptions;
  /** Null where nobody else filed anything. */
  others: OthersRule | null;
  /** How many searches are noted. */
  searches: number;
  summary: (options: ExportOptions) => ExportSummary;
  flagged: (options: ExportOptions, format: FormatId) => Flagged[];
  onDecide: FlagVerbs['onDecide'];
  onOpen: FlagVerbs['onOpen'];
  /** What the case files was chosen anew. */
  onFiling: (choices: Required<FilingChoices>) => void;
  /** Where an entry or a source is found; null where it is gone. */
  linkTo: (id: string) => Link | null;
  onGo: (address: string) => void;
  /** The file in HTML, as it will print; of citations, the index. */
  preview: (choice: ExportChoice) => Promise<string>;
  /** What the file will be called. */
  nameOf: (choice: ExportChoice) => string;
  /** What files are to be called from now on, though none was written. */
  onName: (name: string) => void;
  /** What a cover or a certificate says was filled in. */
  onFill: (field: string, words: string) => void;
  /** Resolves to the file's name, or to why there is none. */
  onExport: (choice: ExportChoice, signal: AbortSignal) => Promise<Result<string, NotWritten>>;
}

/** As the case's files were made last, without what is private; what this program does not know is passed over. */
export function firstChoice({ initial, habits, styles }: Exportable): ExportChoice {
  const format = FORMATS.find((known) => known === habits?.format) ?? 'docx';
  if (!habits) return { format, options: initial, name: USUAL_NAME };
  const { group, wording } = habits;
  const parts = PART_IDS.filter((known) => habits.parts.includes(known));
  const style = styles.find(({ id }) => id === habits.style)?.id ?? initial.style;
  const kept = { group, wording, style, parts: parts.length > 0 ? parts : initial.parts };
  return { format, options: { ...initial, ...kept }, name: habits.name };
}

/** What of a choice is kept for the next time: nothing private. */
export const habitsOf = ({
  format,
  name,
  options: { parts, style, group, wording },
}: ExportChoice): ExportHabits => ({ format, name, parts: [...parts], style, group, wording });
