import type {
  CaseId,
  ClipAnswer,
  ClipId,
  ClipProblem,
  ClipProposal,
  Ground,
  Instant,
  IssueId,
  Locale,
  MetadataKey,
  Passage,
  PassageId,
  PassageOrigin,
  PublisherView,
  RuleOffer,
  Seen,
  SourceMetadata,
  StagedPart,
  Stance,
  UserRule,
} from '../model/index.ts';

/**
 * Every message of the house: what is asked, what is answered. A page context may send only the `page/…`
 * ones; they write and read nothing back but the fate of what they sent.
 */
export interface Protocol {
  /** One part of a proposal too large for one message; answered when it is kept. */
  'page/stage': { ask: StagedPart; answer: { kept: true } };
  /** A gesture's whole result. Idempotent by `clip`. */
  'page/propose': { ask: ClipProposal; answer: ClipAnswer };
  /** The gesture led to nothing that could be clipped; the toast's frame says so. */
  'page/report': { ask: { clip: ClipId; problem: ClipProblem }; answer: { kept: true } };

  /** A page of a site that the user granted was opened, or went elsewhere. The address is the browser's to tell. */
  'page/visit': { ask: null; answer: { kept: true } };
  /** How passages that were clipped from this very page stand on it now. */
  'page/seen': { ask: { seen: Seen[] }; answer: { kept: true } };
  /** The user pressed a passage on the page. */
  'page/open': { ask: { passage: PassageId }; answer: { kept: true } };

  'toast/read': { ask: { clip: ClipId }; answer: ToastView };
  'toast/file': { ask: ToastFiling; answer: ToastView };
  /** Corrects a field of the clip's source; null takes the user's value back. */
  'toast/correct': { ask: { clip: ClipId; field: MetadataKey; value: unknown }; answer: ToastView };
  /** Makes a rule of the user's for the site, or ends one. */
  'toast/rule': { ask: { clip: ClipId } & RuleChange; answer: ToastView };
  /** Takes the clip's capture off the source it joined. */
  'toast/apart': { ask: { clip: ClipId }; answer: ToastView };
  /** Takes that back, where nothing was changed since; `at` names it as the answer did. */
  'toast/rejoin': { ask: { clip: ClipId; at: Instant }; answer: ToastView };
  /** Confirms what a passage of the clip rests on, or takes that back. */
  'toast/origin': { ask: { clip: ClipId } & OriginSaid; answer: ToastView };
  'toast/undo': { ask: { clip: ClipId }; answer: ToastView };
  /** Opens what was clipped, or the library where it is compared with what may be the same. */
  'toast/open': { ask: { clip: ClipId; what?: 'compare' }; answer: null };
  /** The frame asks for its height in CSS pixels, or to be taken away; the background passes it to its page. */
  'toast/size': { ask: { clip: ClipId; height: number }; answer: null };
  /** What became of the clip is said in plain sight. */
  'toast/seen': { ask: { clip: ClipId }; answer: null };
  'toast/close': { ask: { clip: ClipId }; answer: null };
  /** What the background passes on to the content script that holds the toast. */
  'clip/size': { ask: { clip: ClipId; height: number }; answer: null };
  'clip/close': { ask: { clip: ClipId }; answer: null };
  /** From an extension page to the page whose passages are shown: bring this one into sight. */
  'clip/go': { ask: { passage: PassageId }; answer: { here: boolean } };

  /** Asks the background to clip in a tab that was granted already. */
  'panel/clip': { ask: { tabId: number }; answer: PanelClipAnswer };
  /** Sent to whoever listens when the fate of a clip is known. */
  'clip/settled': { ask: { clip: ClipId }; answer: null };
}

export type { ClipAnswer, ClipProblem, ClipProposal, StagedPart } from '../model/index.ts';

/** What the toast shows; read and written through messages, since a frame in a page may see another store. */
export type ToastView =
  | { state: 'pending'; locale: Locale }
  | { state: 'problem'; locale: Locale; problem: ClipProblem }
  | { state: 'undone'; locale: Locale; exact: string }
  | ({ state: 'saved'; locale: Locale } & SavedToast);

export interface SavedToast {
  passages: number;
  exact: string;
  /** Of the copy that was read. */
  citation: string;
  /** Which parts of it were taken from another copy, in words; null: none. */
  borrowed: string | null;
  /** Words that the page shows struck out. */
  struck: string[];
  /** All passages of this clip were there before. */
  already: boolean;
  /** This gesture made something that can be taken back. */
  undoable: boolean;
  /** Why the last filing came to nothing. */
  refused: ClipProblem['reason'] | 'covered' | 'moved-on' | null;
  /** The source stands in the seed corpus or was captured at another address before. */
  merged: 'seed' | 'other-address' | null;
  /** Why this gesture's capture was put to a source that was known at another address. */
  joined: { grounds: Ground[]; with: { seed: boolean; address: string } } | null;
  /** When the capture was kept apart, in the answer to that; null in every other. */
  apart: Instant | null;
  /** Another source that is likely the same work: why, and of which fields the two say the same or not. */
  likely: {
    title: string | null;
    address: string;
    grounds: Ground[];
    agree: MetadataKey[];
    differ: MetadataKey[];
  } | null;
  /** Who stands behind this copy; null when neither a name nor a host tells. */
  publisher: PublisherView | null;
  /** Where this copy stands. */
  address: string;
  /** Which other copies of the source lack words of this clip. */
  notAt: NonNullable<Passage['notAt']>;
  /** What its passages say that they rest on, the first of them, in words; `open`: it could not be told. */
  origins: {
    passage: PassageId;
    key: string;
    standing: PassageOrigin['standing'];
    said: string;
    /** With all that would be printed of it. */
    whole: string;
    open: boolean;
  }[];
  moreOrigins: number;
  /** What is known of the source as this copy shows it, for correcting it in place. */
  metadata: SourceMetadata;
  rules: { standing: UserRule[]; offers: RuleOffer[] };
  case: { id: CaseId; reference: string } | null;
  cases: { id: CaseId; reference: string }[];
  issues: { id: IssueId; label: string; depth: number }[];
  issue: IssueId | null;
  stance: Stance | null;
  note: string;
}

/** What is said of an origin over the page; null takes it back. */
export interface OriginSaid {
  passage: PassageId;
  /** As `SavedToast.origins` has it. */
  key: string;
  decision: 'confirmed' | null;
}

export type RuleChange = { make: RuleOffer } | { end: string };

export interface ToastFiling {
  clip: ClipId;
  case?: CaseId;
  issue?: IssueId | null;
  stance?: Stance | null;
  note?: string;
}

export type PanelClipAnswer =
  | { state: 'injected' }
  | { state: 'needs-gesture' }
  | { state: 'page-not-allowed' };
