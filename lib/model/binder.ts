import type { Span } from './captured-text.ts';
import type { CaseId, EntryId, ExhibitId, IssueId, PackageId, PassageId, SearchId } from './ids.ts';
import type { Locale, LocalText } from './language.ts';
import type { Instant } from './time.ts';

/** What every opinion carries; deletion is a tombstone, so that undo and later synchronisation are possible. */
export interface Mutable {
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

export type TemplateId = 'us-asylum' | 'ca-irpa' | 'uk-eu' | 'general';
export type ProfileId = 'us-eoir' | 'us-uscis' | 'ca-rpd' | 'uk-ftt-iac' | 'expert' | 'general';
export type StyleId =
  | 'bluebook'
  | 'mcgill'
  | 'oscola'
  | 'euaa'
  | 'ecoi'
  | 'irb'
  | 'chicago-notes'
  | 'chicago-author-date'
  | 'apa'
  /** The user's own style file, kept in the settings. */
  | 'own';

/** In what capacity the user works on a case: what is advice for an advocate is a requirement for an expert. */
export type Role = 'advocate' | 'expert' | 'researcher';

/** What exhibits are arranged by: the outline, the kind of publisher, the day of publication, or the user's own order. */
export type Arrangement = 'issue' | 'type' | 'date' | 'own';

/** What of a case goes into what is filed; what is absent is as the profile and the role have it. */
export interface FilingChoices {
  /** Passages marked adverse: left out, in their places like any other, or in their places and named so. */
  adverse?: 'leave-out' | 'include' | 'flag';
  /** Exhibits that others filed: cited as of the record, listed like ours, or left out with their passages. */
  others?: 'cite' | 'list' | 'leave-out';
  /** Passages under no issue: left out, or printed at the end. */
  unfiled?: 'leave-out' | 'include';
}

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
  /** Absent: as the profile has it. */
  role?: Role;
  /** The country of feared return, ISO 3166-1 alpha-2. */
  country?: string;
  /** What the user calls the client: a pseudonym, initials. Stays in the case: no title, file or page shows it. */
  client?: string;
  /** The day of the hearing or interview, as the calendar of its place has it: "2027-03-04". */
  hearing?: string;
  /** Days before the hearing by which the evidence must be in, where an order differs from the profile's rule. */
  daysBefore?: number;
  /** What the judge called its evidence at the hearing: "4". Absent until then. */
  exhibitNumber?: string;
  /** Set while the case is put away: it is kept, and stands apart from those that are worked on. */
  archivedAt?: Instant;
  /** Absent: by issue. */
  arrangement?: Arrangement;
  filing?: FilingChoices;
  /**
   * What covers and certificates say of the matter, by the field's name: court, judge, names, the user's own wording of
   * a certificate; what belongs to one forum has its name before it ("us-eoir:number"). Client matter: it is printed in the parts that ask for it, where they were chosen, and nowhere else.
   */
  particulars?: Readonly<Record<string, string>>;
  /** By forum: another forum's filing is made of other parts. */
  exporting?: Readonly<Partial<Record<ProfileId, ExportHabits>>>;
  /** What the checks find and the user holds to be no problem. Work product: in no export unless chosen. */
  dismissals?: Dismissal[];
  /** Which of them were taken back, by what they are of: so that an older copy of the case does not bring them again. */
  restored?: { of: string; at: Instant }[];
  /** The sample case that shows a filled binder; `begun` until all of it is made. */
  sample?: 'begun' | 'whole';
}

/** How the files of a case were made last, for the next time. Private choices are asked anew each time. */
export interface ExportHabits {
  /** Names of the program's, which a later one may not know. */
  format: string;
  parts: string[];
  style: StyleId;
  group: 'issue' | 'exhibit';
  wording: 'quotation' | 'parenthetical';
  /** What a file's name is made of. */
  name: string;
}

/** What a check found is not a problem, and why: of what it counted then. */
export interface Dismissal {
  /** The check and what it is of: where the same matter is found otherwise, the reason given before is shown. */
  of: string;
  /** The finding's: with anything else counted it is another finding, and stands again. */
  key: string;
  reason: string;
  at: Instant;
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
  /** What is to be proved under it, in the user's words. */
  proposition?: string;
  /** Passages that were suggested for it and are not wanted. Work product: never exported unless chosen. */
  dismissed?: PassageId[];
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
  /** What the quotation leaves out or puts in brackets; in the order of the words, not overlapping. Absent: nothing. */
  alterations?: Alteration[];
  /** Spans of the passage's words that the user stressed, so that "emphasis added" is said. As `alterations`. */
  emphasis?: Span[];
  translation?: TranslatedPassage;
  citeCheck?: CiteCheck;
  /** The entries of the case that this one answers: evidence of the other side, adverse passages. */
  answers?: EntryId[];
  tags?: string[];
  /** What was decided of a passage that may name somebody who needs protection. Work product: in no export. */
  disclosure?: Disclosure;
}

/** Who may need protection where a passage is shown to others. */
export type PersonKind = 'minor' | 'victim' | 'survivor' | 'post';

/** Whether a flagged passage goes into files, decided on what was flagged then; a change of what is printed ends it. */
export interface Disclosure {
  choice: 'keep' | 'leave-out';
  /** What had been flagged, each as `disclosureKey` has it: more than that asks again. */
  of: string[];
}

/** A change to a quotation, marked where it is printed. Spans are of the passage's own words, from 0. */
export type Alteration =
  /** Printed as an ellipsis. */
  | { span: Span; put: 'ellipsis' }
  /** Printed in brackets in place of the words; an empty span inserts. */
  | { span: Span; put: 'words'; words: string };

/** A passage in the tribunal's language, by whom, and what a certificate of translation says of them. */
export interface TranslatedPassage {
  text: string;
  /** BCP 47, of `text`. */
  language: string;
  translator: string;
  /** Why the translator may be relied on: "sworn translator, Mexico City". */
  competence: string;
  /** "2027-01-15"; empty where it is not known. */
  date: string;
}

/** Quotation, pinpoint and citation were compared with the page as it is filed. */
export interface CiteCheck {
  by: string;
  at: Instant;
  /** The citation as it was printed then: with another one, the check says nothing any more. */
  citation: string;
}

export interface Placement {
  issue: IssueId;
  order: string;
}

/** A captured copy of a source as it will be filed in a case. What is not said of one is as for all. */
export interface Exhibit extends Mutable {
  id: ExhibitId;
  case: CaseId;
  /** Where the copy stands, as `BinderItem.home` has it: joining and parting sources leaves its exhibits alone. */
  home: string;
  /** Its place where the user arranged the exhibits. */
  order: string;
  scope: 'whole' | 'excerpt';
  /** Null: by the user. Else who filed it, as the user says it: "DHS", "the Minister". */
  filedBy: string | null;
  /** As the user counted or guessed them. */
  pages?: number;
}

/** Where one looked for something, and what came of it; nil results too. Work product, and an expert's method. */
export interface SearchMade extends Mutable {
  id: SearchId;
  case: CaseId;
  /** "2026-11-22" */
  day: string;
  /** A site, a database, a person: "ecoi.net". */
  place: string;
  address?: string;
  /** What was looked for: the words, the filters. */
  words: string;
  outcome: 'found' | 'nothing' | 'open';
  /** What was found, or why it was not used. */
  result: string;
  issue?: IssueId;
}
