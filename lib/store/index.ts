/**
 * The library: the only room that knows Dexie. Reads are live queries, writes are verbs that resolve only after
 * their transaction has completed. This skeleton fixes the signatures; the bodies follow.
 */
import type { BinderView } from '../binder/view.ts';
import type {
  Capture,
  CaptureId,
  Case,
  CaseId,
  Circumstances,
  ClipAnswer,
  ClipId,
  ClipProposal,
  Clock,
  EntryId,
  IssueId,
  Locale,
  LocalText,
  MetadataKey,
  Passage,
  PassageId,
  ProfileId,
  Result,
  SourceId,
  SourceMetadata,
  Span,
  StagedPart,
  Stance,
  StyleId,
  TemplateId,
} from '../model/index.ts';
import type { CanaryBox, Health } from './health.ts';
import type { StoreProblem } from './problem.ts';
import type {
  ChangeLabel,
  ClipView,
  Context,
  PageView,
  PassageView,
  Settings,
  SourceSummary,
  SourceView,
} from './views.ts';

export type { Canary, CanaryBox, Finding, Health } from './health.ts';
export type { StoreProblem } from './problem.ts';
export type * from './views.ts';

const later = (): never => {
  throw new Error('not built yet');
};

/** An open library; hand it to the verbs below, which alone look inside. */
export interface Store {
  readonly health: Health;
  close(): void;
}
/** Rows as they change, read by one subscriber or once. */
export interface Live<T> {
  subscribe(next: (value: T) => void, error?: (error: unknown) => void): () => void;
  once(): Promise<T>;
}
type Done<T = null> = Promise<Result<T, StoreProblem>>;

export const openStore = (_: {
  /** Absent in a worker that only reads. */
  canary?: CanaryBox;
  clock?: Clock;
  names?: { evidence: string; caches: string };
}): Promise<Store> => later();

export const readCases = (_: Store): Live<Case[]> => later();
export const readActiveCase = (_: Store): Live<Case | null> => later();
export const readBinder = (_: Store, _case: CaseId): Live<BinderView | null> => later();
export const readContext = (_: Store, _passage: PassageId): Promise<Context | null> => later();
export const readSources = (_: Store): Live<SourceSummary[]> => later();
export const readSource = (_: Store, _id: SourceId): Live<SourceView | null> => later();
export const readCapture = (_: Store, _id: CaptureId): Promise<Capture | null> => later();
export const readPage = (_: Store, _addresses: string[]): Live<PageView> => later();
export const readPassage = (_: Store, _id: PassageId): Promise<PassageView | null> => later();
export const readPassages = (_: Store): Live<Passage[]> => later();
export const readSettings = (_: Store): Live<Settings> => later();
export const readUndo = (_: Store): Live<{ undo: ChangeLabel | null; redo: ChangeLabel | null }> => later();
export const readBlob = (
  _: Store,
  _sha256: string,
): Promise<{ bytes: Uint8Array; mediaType: string } | null> => later();
export const readClip = (_: Store, _clip: ClipId): Promise<ClipView | null> => later();

export const createCase = (
  _: Store,
  _draft: { reference: string; template: TemplateId; profile?: ProfileId; style?: StyleId; locale: Locale },
): Done<CaseId> => later();
export const updateCase = (
  _: Store,
  _id: CaseId,
  _change: Partial<Pick<Case, 'reference' | 'profile' | 'style' | 'locale'>>,
): Done => later();
export const deleteCase = (_: Store, _id: CaseId): Done => later();
export const setActiveCase = (_: Store, _id: CaseId | null): Done => later();
export const updateSettings = (_: Store, _change: Partial<Omit<Settings, 'activeCase'>>): Done => later();

export const addIssue = (
  _: Store,
  _draft: { case: CaseId; parent: IssueId | null; label: LocalText },
): Done<IssueId> => later();
export const renameIssue = (_: Store, _id: IssueId, _label: LocalText): Done => later();
export const moveIssue = (
  _: Store,
  _id: IssueId,
  _to: { parent: IssueId | null; before?: IssueId | null },
): Done => later();
export const deleteIssue = (_: Store, _id: IssueId): Done => later();

export const addEntry = (
  _: Store,
  _draft: { case: CaseId; passage: PassageId; issue?: IssueId },
): Done<EntryId> => later();
export const placeEntry = (_: Store, _entry: EntryId, _issue: IssueId): Done => later();
export const unplaceEntry = (_: Store, _entry: EntryId, _issue: IssueId): Done => later();
/** `from`: leave that issue in the same step (a drag from one issue to another). */
export const moveEntry = (
  _: Store,
  _entry: EntryId,
  _to: { issue: IssueId | null; before: EntryId | null; from?: IssueId },
): Done => later();
export const updateEntry = (
  _: Store,
  _entry: EntryId,
  _change: { stance?: Stance | null; note?: string; parenthetical?: string },
): Done => later();
export const deleteEntry = (_: Store, _entry: EntryId): Done => later();

/** A user's value for one field; `null` takes the user's value back, so that what was found shows again. */
export const correctField = <K extends MetadataKey>(
  _: Store,
  _source: SourceId,
  _key: K,
  _value: NonNullable<SourceMetadata[K]>['value'] | null,
): Done => later();

export const undo = (_: Store): Done<ChangeLabel> => later();
export const redo = (_: Store): Done<ChangeLabel> => later();

/** Idempotent by `proposal.clip`. `known` is what the background knows better than the page. */
export const acceptClip = (
  _: Store,
  _proposal: ClipProposal,
  _known?: { sender?: string; circumstances?: Partial<Circumstances> },
): Promise<ClipAnswer> => later();
export const stagePart = (_: Store, _part: StagedPart, _sender?: string): Promise<{ kept: true }> => later();
/** The answer a clip got, for whoever asks later; null when it is not known here (yet). */
export const clipOutcome = (_: Store, _clip: ClipId): Promise<ClipAnswer | null> => later();
export const withdrawClip = (_: Store, _clip: ClipId): Done => later();
export const restoreClip = (_: Store, _clip: ClipId): Done => later();
export const clipFromReader = (
  _: Store,
  _draft: { capture: CaptureId; span: Span },
): Done<{ clip: ClipId; passage: PassageId; sameAs?: PassageId }> => later();
