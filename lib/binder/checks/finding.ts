import type {
  CaseId,
  EntryId,
  IssueId,
  PartialDate,
  PassageState,
  PublisherType,
  SourceId,
} from '../../model/index.ts';
import type { WorkName } from '../independence/works.ts';
import type { Rule } from '../rule.ts';

/** What each check counts, for the sentence that tells of it. */
export interface CheckCounts {
  /** Exhibits under an issue that rest on one origin. */
  'shared-origin': {
    /** Under the issue. */
    exhibits: number;
    /** As far as is known. */
    roots: number;
    /** Passages of which some origin is not known. */
    unknown: number;
    /** Exhibits that share this one. */
    sharing: number;
    works: WorkName[];
    /** Chains of origins under the issue that the user confirmed, and those only found. */
    confirmed: number;
    found: number;
    /** Passages under the issue that stand against the case. */
    adverse: number;
  };
  'citation-circle': { works: WorkName[] };
  /** All that stands under an issue is of one source; on how many independent roots that rests, as far as is known. */
  'single-source': { passages: number; roots: number; adverse: number };
  'one-type': { sources: number; type: PublisherType };
  'no-adverse': { passages: number };
  'unanswered-adverse': Record<never, never>;
  'no-issue': Record<never, never>;
  /** Chains of a passage that were found and not confirmed, beside those that were; of them those in which something could not be told; the works that are cited. */
  'origin-unconfirmed': { found: number; confirmed: number; open: number; works: WorkName[] };
  /** Paragraphs of a report that speak to an issue, and those of them that a passage of the case stands in. */
  'unread-rest': { report: string; speaking: number; covered: number };
  /** Of the sources whose date is known the newest, and how many have none. */
  'issue-old': { newest: PartialDate; undated: number; months: number; limit: number };
  'source-old': { published: PartialDate; months: number; limit: number };
  superseded: NewerEdition;
  'report-year': { year: number; published: PartialDate };
  /** What a quotation leaves out or puts in brackets, all of it ours. */
  'left-out': { ellipses: number; brackets: number; words: number; telling: string[] };
  /** A sentence next to the passage that holds a word of contrast. */
  'contrast-beside': { sentence: string; word: string; side: 'before' | 'after' };
  untranslated: { language: string };
  uncertified: { lacks: ('translator' | 'competence' | 'date')[] };
  'no-pinpoint': Record<never, never>;
  'no-date': Record<never, never>;
  'no-author': Record<never, never>;
  'no-address': Record<never, never>;
  /** All that stands under an issue is of publishers that weigh little alone. */
  'weak-alone': { sources: number; commercial: number; anonymous: number; unassessed: number };
  'not-assessed': { publisher: string; passages: number };
  altered: { state: Extract<PassageState, 'changed' | 'gone'>; seenAt: string };
  /** A source that the tribunal has disclosed already in a National Documentation Package. */
  disclosed: { item: string };
  'page-unseen': { mode: 'imported' | 'pasted'; passages: number };
  'page-saved': { passages: number };
  'cite-check-lapsed': { by: string };
  'page-budget': { pages: number; limit: number; of: 'extracts' | 'exhibits'; uncounted: number };
  'deadline-passed': { day: string; days: number };
  'no-searches': Record<never, never>;
}

export type CheckId = keyof CheckCounts;

/** A later edition of a source: what it is called, when it came out, and where it is known from. */
export interface NewerEdition {
  title: string;
  published: PartialDate | null;
  in: 'library' | 'package';
  /** In a package, its item's number. */
  item?: string;
  source?: SourceId;
}

/** What a case's forum or the user's role makes of it. `note`: nothing is asked, it is worth knowing. */
export type Severity = 'required' | 'advice' | 'note';

/** What a check found, before the forum and the role have their say. */
export interface Found<C extends CheckId> {
  /** What it is of: an issue's, entry's, source's, publisher's, case's id, or a copy's home, and more where one has several. */
  of: string;
  /** The same, by other names that it had or may have had: of a work that was only cited, before the library held it. */
  also?: string[];
  issue?: IssueId;
  entries: EntryId[];
  sources?: SourceId[];
  /** Of exhibits. */
  homes?: string[];
  counts: CheckCounts[C];
  /** What the finding stands on, where that is not its entries and counts: a change of it makes it another finding. */
  on?: unknown;
}

export interface FindingOf<C extends CheckId> extends Omit<Found<C>, 'on' | 'also'> {
  check: C;
  /** The same while what was found stays the same, whatever else changes in the case. */
  key: string;
  /** Matter and key as they are by its other names. */
  also?: { of: string; key: string }[];
  severity: Severity;
  /** What makes it a requirement, where a text of the forum does; absent: the role, or nothing. */
  rule?: Rule<unknown>;
}

/** One finding, with all that is needed to say it, to go to what it counts and to know it again. */
export type Finding = { [C in CheckId]: FindingOf<C> }[CheckId];

/** What a check is of, and which of the standards' criteria asks it. */
export type Criterion =
  | 'relevance'
  | 'reliability'
  | 'balance'
  | 'fair-quotation'
  | 'currency'
  | 'accuracy'
  | 'origin'
  | 'independence'
  | 'transparency'
  | 'filing';

/** The subject of what is said of a whole case. */
export const ofCase = (id: CaseId): string => id;
