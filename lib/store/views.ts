import type {
  CaptureSummary,
  CaseId,
  ClipId,
  Entry,
  EntryId,
  Ground,
  Instant,
  Locale,
  MetadataKey,
  Passage,
  PassageId,
  PublisherView,
  RuleOffer,
  Source,
  SourceMetadata,
  UserRule,
} from '../model/index.ts';

/** One line of the library. */
export interface SourceSummary {
  /** With the date its page bore when it was last captured. */
  source: Source;
  publisher: PublisherView | null;
  captures: number;
  passages: number;
  /** Of the captures whose moment is known; the seeds' is not. */
  firstCaptured: Instant | null;
  lastCaptured: Instant | null;
}

/** A source with all that was taken from it; holds no page text. */
export interface SourceView {
  source: Source;
  /** Who stands behind it, with what the user said of them; null when neither a name nor a host tells. */
  publisher: PublisherView | null;
  captures: CaptureSummary[];
  /** In the order of their captures and places. */
  passages: Passage[];
  /** The entries that use these passages, in any case. */
  entries: Entry[];
}

/** What is known of the page a tab shows. `source` is null when the page was never captured and is no seed. */
export interface PageView {
  source: Source | null;
  /** Of the page: of a copy that only its text puts to the source, not the source's. */
  publisher: PublisherView | null;
  captures: CaptureSummary[];
  passages: Passage[];
}

/** What became of one gesture, for the toast. */
export interface ClipView {
  clip: ClipId;
  /** False once withdrawn. */
  live: boolean;
  passages: { passage: Passage; sameAs: PassageId | null }[];
  source: Source;
  publisher: PublisherView | null;
  capture: CaptureSummary;
  /** The entries its passages have, in any case. */
  entries: Entry[];
  /** Those of the entries that this gesture made. */
  made: EntryId[];
  /** The source is a seed, or was captured at another address before. */
  merged: 'seed' | 'other-address' | null;
  /** Its capture joined a source that was known at another address; null when it did not. */
  joined: Joined | null;
}

/** Why a capture was put to a source that was there before, and what it joined. */
export interface Joined {
  /** The strongest first; at least one. */
  grounds: Ground[];
  /** The copy it agrees with best. */
  with: { seed: boolean; address: string };
}

/** What two sources say of one field, side by side; null: nothing. */
export type Compared = {
  [K in MetadataKey]: {
    field: K;
    ours: NonNullable<SourceMetadata[K]> | null;
    theirs: NonNullable<SourceMetadata[K]> | null;
  };
}[MetadataKey];

/** Two sources that are likely one work. To join them: `mergeSources(store, theirs.id, ours.id)`. */
export interface Proposal {
  /** The one that would stay: a seed, else the older. */
  ours: Source;
  theirs: Source;
  /** What speaks for it, the strongest first. */
  grounds: Ground[];
  agree: Compared[];
  /** Both say something, and not the same. */
  differ: Compared[];
}

/** A source that is kin to another: its translation, what it is a part of, what is a part of it. */
export interface Related {
  as: 'translation' | 'whole' | 'part';
  source: Source;
  grounds: Ground[];
}

/** What was captured of the page a tab shows. */
export interface CapturedAt {
  source: Source;
  /** Captures at this very address, however it is written. */
  here: number;
  /** Captures of the source at any address; those of seeds count. */
  captures: number;
  /** Passages of the source that stand. */
  passages: number;
  /** Of the captures at this address whose moment is known. */
  firstCaptured: Instant | null;
  lastCaptured: Instant | null;
}

/** A passage with the facts it stands on. */
export interface PassageView {
  passage: Passage;
  capture: CaptureSummary;
  source: Source;
}

/** A passage's own words and what stands before and after them. */
export interface Context {
  /** Whole paragraphs, furniture left out; the last is the start of the passage's own paragraph. */
  before: string[];
  exact: string;
  /** The first is the rest of the passage's own paragraph. */
  after: string[];
}

/** The user's rules for the sites of a source, and those that repeated corrections suggest. */
export interface SourceRules {
  standing: UserRule[];
  offers: RuleOffer[];
}

export interface Settings {
  activeCase: CaseId | null;
  /** Null: follow the browser. */
  locale: Locale | null;
  theme: 'system' | 'light' | 'dark';
  /** The first-run screen was seen. */
  welcomed: boolean;
  /** Name or pseudonym written into circumstances; empty: none. */
  collector: string;
  /** Passages are coloured by stance on the pages they stand on, which those pages can find out; else in one colour. */
  stanceOnPages: boolean;
  /** The user's own file of a citation style (CSL), for cases whose style is `own`; null: none. */
  ownStyle: { title: string; xml: string } | null;
}

export type Verb =
  | 'clip'
  | 'import'
  | 'withdraw-clip'
  | 'restore-clip'
  | 'create-case'
  | 'update-case'
  | 'delete-case'
  | 'set-active-case'
  | 'update-settings'
  | 'copy-case'
  | 'add-issue'
  | 'rename-issue'
  | 'update-issue'
  | 'move-issue'
  | 'delete-issue'
  | 'add-entry'
  | 'place-entry'
  | 'unplace-entry'
  | 'move-entry'
  | 'move-to-case'
  | 'copy-to-case'
  | 'update-entry'
  | 'decide-disclosure'
  | 'dismiss-finding'
  | 'restore-finding'
  | 'delete-entry'
  | 'confirm-origin'
  | 'reject-origin'
  | 'change-origin'
  | 'add-origin'
  | 'take-back-origin'
  | 'arrange-exhibits'
  | 'update-exhibit'
  | 'add-search'
  | 'update-search'
  | 'delete-search'
  | 'put-back'
  | 'make-site-rule'
  | 'end-site-rule'
  | 'correct-field'
  | 'retire-source'
  | 'reinstate-source'
  | 'label-page'
  | 'assess-publisher'
  | 'keep-package'
  | 'pin-package'
  | 'unpin-package'
  | 'merge-sources'
  | 'split-source'
  | 'dismiss-proposal';

/** What undo or redo would act on. */
export interface ChangeLabel {
  verb: Verb;
  at: Instant;
  /** Of a deed of many parts that was walked: rows that were changed since, or are in use, and stay as they are. */
  kept?: number;
  /** The case it happened in, where there is one. */
  case?: CaseId;
}
