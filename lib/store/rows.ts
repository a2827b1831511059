import type {
  Appearance,
  Assessment,
  CapturedText,
  CaptureId,
  CaptureSummary,
  Case,
  CaseId,
  ClipId,
  CustodyEntry,
  CustodyHash,
  DocumentationPackage,
  Entry,
  EntryId,
  Exhibit,
  ExhibitId,
  Instant,
  Issue,
  IssueId,
  Mutable,
  OriginDecisions,
  PackageId,
  Passage,
  PassageId,
  Placement,
  PublisherId,
  Relation,
  RelationId,
  RelationKind,
  SearchId,
  SearchMade,
  Sighting,
  Source,
  SourceId,
  UserRule,
  VisitId,
} from '../model/index.ts';
import type { Sealed } from './codec.ts';
import type { Settings } from './views.ts';

/**
 * The rows of the evidence database. In the open stand ids, parents' ids, order keys, times and `keys` (HMACs);
 * everything a person wrote or a page said is in `body`.
 */

/** Changes with every write; a row whose version is still the one read was not written in between. */
export type Version = string;

export interface Versioned {
  version: Version;
}

type Content<T, Open extends keyof T> = Sealed<Omit<T, Open | keyof Mutable>>;

export interface SourceRow extends Mutable, Versioned {
  id: SourceId;
  /** Of a tombstone: where its captures went. */
  mergedInto?: SourceId;
  /** When it was last joined to another, or parted from it again. */
  joinedAt?: Instant;
  /** Came with the product; never tombstoned. */
  seed?: true;
  /** A file of the user's named it: it stands without a passage. */
  imported?: true;
  keys: string[];
  body: Content<Source, 'id' | 'seed' | 'imported'>;
}

export interface CaptureRow {
  id: CaptureId;
  source: SourceId;
  visit: VisitId | null;
  /** When it was stored here. */
  at: Instant;
  /** Set when it was put under another source; the fact itself stays as it was. */
  updatedAt?: Instant;
  version?: Version;
  keys: string[];
  body: Content<CaptureSummary, 'id' | 'source' | 'visit'>;
}

/** A capture's text, apart from the rest: binders and lists never load it. The id is the capture's. */
export interface TextRow {
  id: CaptureId;
  body: Sealed<CapturedText>;
}

export interface PassageRow extends Versioned {
  id: PassageId;
  capture: CaptureId;
  source: SourceId;
  /** The gesture that made it. */
  clip: ClipId;
  at: Instant;
  updatedAt: Instant;
  /** Set while the clip is withdrawn; the fact itself stays as it was. */
  deletedAt?: Instant;
  /** Number of the transaction that filled in its origins, among those that did. */
  filled?: number;
  keys: string[];
  body: Content<Passage, 'id' | 'capture' | 'source' | 'clippedAt'>;
}

/** The list of a captured National Documentation Package. Its tombstone withdraws it; the list itself stays as it was. */
export interface PackageRow extends Mutable, Versioned {
  id: PackageId;
  body: Sealed<DocumentationPackage>;
}

export interface CaseRow extends Mutable, Versioned {
  id: CaseId;
  order: string;
  body: Content<Case, 'id' | 'order'>;
}

export interface IssueRow extends Mutable, Versioned {
  id: IssueId;
  case: CaseId;
  parent: IssueId | null;
  order: string;
  body: Content<Issue, 'id' | 'case' | 'parent' | 'order'>;
}

export interface EntryRow extends Mutable, Versioned {
  id: EntryId;
  case: CaseId;
  passage: PassageId;
  /** The passage's. */
  source: SourceId;
  /** The gesture that made it; absent when it was added in the binder. */
  clip?: ClipId;
  placements: Placement[];
  order: string;
  /** Its placements, one text each (`slotOf`): what stands under an issue, and before an entry, is found by the index. */
  slots: string[];
  /** Number of the transaction that wrote it last: what a binder reads again after a change. */
  touch: number;
  body: Content<Entry, 'id' | 'case' | 'passage' | 'placements' | 'order'>;
}

export interface ExhibitRow extends Mutable, Versioned {
  /** Made of the case and the copy's home, so that two windows do not make two. */
  id: ExhibitId;
  case: CaseId;
  order: string;
  body: Content<Exhibit, 'id' | 'case' | 'order'>;
}

/** Where one looked, for a case. */
export interface SearchRow extends Mutable, Versioned {
  id: SearchId;
  case: CaseId;
  body: Content<SearchMade, 'id' | 'case'>;
}

/** Laid out for a later version; nothing writes it yet. */
export interface FilingRow extends Mutable, Versioned {
  id: string;
  case: CaseId;
  body: Sealed<unknown>;
}

/** What the user said of a publisher; what the registry says is not copied here. Its name stands in the body. */
export interface PublisherRow extends Mutable, Versioned {
  id: string;
  body: Sealed<{ publisher: PublisherId; assessment: Assessment }>;
}

export interface RelationRow extends Mutable, Versioned {
  /** Made of the two ends, so that two machines agree. */
  id: RelationId;
  from: SourceId;
  to: SourceId;
  kind: RelationKind;
  body: Content<Relation, 'id' | 'from' | 'to' | 'kind'>;
}

/** What the user decided of a passage's origins. */
export interface OriginRow extends Mutable, Versioned {
  /** Made of the passage's, so that two libraries speak of one row. */
  id: string;
  passage: PassageId;
  body: Content<OriginDecisions, 'passage'>;
}

/** What was seen of a passage on its page; a row for each state it was met in, one after the other. */
export interface SightingRow extends Versioned {
  id: string;
  passage: PassageId;
  /** When it was first seen so, and when last. */
  at: Instant;
  updatedAt: Instant;
  body: Sealed<Omit<Sighting, 'passage' | 'since' | 'seenAt'>>;
}

export interface CustodyRow {
  chain: string;
  seq: number;
  hash: CustodyHash;
  at: Instant;
  body: Sealed<CustodyEntry>;
}

export interface BlobRow {
  /** SHA-256 of the bytes. */
  id: string;
  body: Sealed<{ bytes: Uint8Array; mediaType: string }>;
}

/** How a captured page looked, as far as it was kept. The id is the capture's; the bytes are among the blobs. */
export interface AppearanceRow {
  id: CaptureId;
  at: Instant;
  body: Sealed<Omit<Appearance, 'capture' | 'keptAt'>>;
}

/** A rule of the user's for the pages of a site. */
export interface UserRuleRow extends Mutable, Versioned {
  id: string;
  body: Content<UserRule, 'id'>;
}

export const SETTINGS_ID = 'settings';

export interface SettingsRow extends Mutable, Versioned {
  id: typeof SETTINGS_ID;
  activeCase: CaseId | null;
  body: Sealed<Omit<Settings, 'activeCase'>>;
}

/** The tables whose rows undo and redo put back. */
export interface OpinionRows {
  sources: SourceRow;
  captures: CaptureRow & Versioned;
  passages: PassageRow;
  exhibits: ExhibitRow;
  searches: SearchRow;
  relations: RelationRow;
  origins: OriginRow;
  packages: PackageRow;
  cases: CaseRow;
  issues: IssueRow;
  entries: EntryRow;
  publishers: PublisherRow;
  userRules: UserRuleRow;
  settings: SettingsRow;
}
export type OpinionTable = keyof OpinionRows;

/** One row before and after a change; `before` is null where the change made it. Bodies are sealed as in the row. */
export type Image = {
  [T in OpinionTable]: { table: T; before: OpinionRows[T] | null; after: OpinionRows[T] };
}[OpinionTable];

/** What is counted at launch, and where the chain ends. */
export interface Ledger {
  id: 'ledger';
  installId: string;
  seq: number;
  head: CustodyHash;
  counts: Record<string, number>;
  /** Transactions that wrote entries, counted. */
  writes: number;
}

export type MetaRow =
  | { id: 'format'; format: number }
  /** 32 random bytes; what the `keys` are made with. */
  | { id: 'key'; raw: Uint8Array }
  /** How often something was erased: what follows rows by what was written last reads all of them again. */
  | { id: 'erased'; times: number }
  | Ledger;
