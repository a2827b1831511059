import type { CaseId, EntryId, ExhibitId, IssueId, PassageId, SourceId } from './ids.ts';
import type { Locale, LocalText } from './language.ts';
import type { PackageId } from './package.ts';
import type { Instant } from './time.ts';

/** What every opinion carries; deletion is a tombstone, so that undo and later synchronisation are possible. */
export interface Mutable {
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

export type TemplateId = 'us-asylum' | 'ca-irpa' | 'uk-eu' | 'general';
export type ProfileId = 'us-eoir' | 'us-uscis' | 'ca-rpd' | 'uk-ftt-iac' | 'expert' | 'general';
export type StyleId = 'bluebook' | 'mcgill' | 'oscola' | 'euaa' | 'ecoi' | 'irb';

/** A matter. Known by its reference; a client's name is never asked for. */
export interface Case extends Mutable {
  id: CaseId;
  /** What the user calls it: "MX-2026-014". */
  reference: string;
  template: TemplateId;
  profile: ProfileId;
  style: StyleId;
  locale: Locale;
  order: string;
  /** The National Documentation Packages it relies on, one version for each country. */
  packages?: PackageId[];
}

/** An element of a case's outline. */
export interface Issue extends Mutable {
  id: IssueId;
  case: CaseId;
  parent: IssueId | null;
  /** Fractional index among its siblings. */
  order: string;
  /** The template's node it came from; absent for the user's own. */
  templateNode?: string;
  label: LocalText;
  gloss?: LocalText;
  searchWords?: string[];
}

export type Stance = 'supports' | 'adverse' | 'mixed' | 'background';

/** A passage placed in a case's binder. */
export interface Entry extends Mutable {
  id: EntryId;
  case: CaseId;
  passage: PassageId;
  /** The issues it is filed under, with its place under each; none yet: the inbox. */
  placements: Placement[];
  /** Place in the inbox and wherever no issue is chosen. */
  order: string;
  stance: Stance | null;
  /** Private: never exported unless chosen. */
  note: string;
  /** "Reporting that …" */
  parenthetical: string;
  /** Of a picture, the words that the user reads in it. No fact: it is marked as the user's wherever it is shown. */
  transcript?: string;
}

export interface Placement {
  issue: IssueId;
  order: string;
}

/** A source as it will be filed in a case. */
export interface Exhibit extends Mutable {
  id: ExhibitId;
  case: CaseId;
  source: SourceId;
  order: string;
  scope: 'whole' | 'excerpt';
  filedBy: string | null;
}
