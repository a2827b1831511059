/**
 * The library: the only room that knows Dexie. Reads are live views or single answers; writes are verbs that resolve
 * only after their transaction has completed, and never throw for what a caller must handle.
 */

export { hasAppearance, keepAppearance, readAppearance } from './appearance.ts';
export type { ArchiveProblem } from './archive/problem.ts';
export { type ArchiveOutcome, type ReadOptions, readArchive } from './archive/read.ts';
export { writeArchive } from './archive/write.ts';
export { type Chosen, type ErasedKind, type Erasure, erase, readErasure } from './bin/erase.ts';
export { putBack } from './bin/put-back.ts';
export { BIN_KINDS, type BinItem, type BinKind, readBin } from './bin/read.ts';
export {
  archiveCase,
  type CaseChange,
  type CaseDraft,
  copyCase,
  createCase,
  deleteCase,
  updateCase,
} from './cases.ts';
export { lastStep, readUndo, redo, undo, undoStep, type Walk, walkTo } from './changes.ts';
export { acceptClip, clipOutcome, type Known } from './clip/accept.ts';
export { clipFromDocument, type DocumentVisit } from './clip/from-document.ts';
export { clipPicture, type DrawnPicture } from './clip/from-picture.ts';
export { clipFromReader } from './clip/from-reader.ts';
export { stagePart } from './clip/staging.ts';
export { keepPage } from './clip/whole.ts';
export { restoreClip, withdrawClip } from './clip/withdraw.ts';
export { type Codec, plainCodec } from './codec.ts';
export { FORMAT, NAMES, type Names } from './database.ts';
export { type Decision, decideDisclosures } from './disclosures.ts';
export { type DismissalDraft, dismissFinding, restoreFinding } from './dismissals.ts';
export {
  addEntry,
  deleteEntries,
  deleteEntry,
  type EntryChange,
  moveEntry,
  placeEntries,
  placeEntry,
  tagEntries,
  unplaceEntry,
  updateEntries,
  updateEntry,
} from './entries.ts';
export { type ExhibitChange, moveExhibit, updateExhibit } from './exhibits.ts';
export { beginFreshLog } from './fresh-log.ts';
export type { Canary, CanaryBox, Finding, Health } from './health.ts';
export { importDocument } from './import/document.ts';
export {
  beginImport,
  endImport,
  type Import,
  type ImportOutcome,
  importSource,
  importSources,
  undoImport,
} from './import/import.ts';
export { addIssue, deleteIssue, type IssueChange, moveIssue, renameIssue, updateIssue } from './issues.ts';
export { type Opening, openStore } from './launch.ts';
export type { Live } from './live.ts';
export { copyEntriesToCase, moveEntriesToCase } from './move-to-case.ts';
export { keepPackage, pinPackage, readPackages, unpinPackage } from './ndp.ts';
export { byOrder } from './order.ts';
export { decideOrigins, type OriginDecision } from './origins/decide.ts';
export { fillOrigins, isUnread, type LinkReader } from './origins/fill.ts';
export { NAMING } from './origins/naming.ts';
export { type OriginsView, readOrigins, readToldOrigins, toldOrigins } from './origins/read.ts';
export { labelPage } from './page-labels.ts';
export { fillParticulars } from './particulars.ts';
export type { StoreProblem } from './problem.ts';
export { assessPublisher } from './publishers.ts';
export { readActiveCase, readBinder, readCases, readIssues } from './reads/binder.ts';
export { type CaseLine, readCaseLines, readProgress, readUnanswered } from './reads/cases.ts';
export { readClip } from './reads/clip.ts';
export { contextOf, readContext } from './reads/context.ts';
export { readCustody } from './reads/custody.ts';
export {
  readBlob,
  readCapture,
  readPage,
  readPassage,
  readPassages,
  readSettings,
  readSource,
  readSources,
  readWorks,
} from './reads/library.ts';
export { type ChangeStep, readChanges } from './reads/line.ts';
export { readLoose, readLooseSources } from './reads/loose.ts';
export { retireSource } from './retired.ts';
export { readSearchRows, type SearchRows } from './search-feed.ts';
export { addSearch, deleteSearch, readSearches, type SearchDraft, updateSearch } from './searches.ts';
export { loadSeeds } from './seeds.ts';
export { setActiveCase, updateSettings } from './settings.ts';
export { keepSightings, readSightings, sightingsOf } from './sightings.ts';
export { correctField } from './sources.ts';
export type { Store } from './store.ts';
export { endUserRule, makeUserRule, readRulesFor, readUserRules } from './user-rules.ts';
export type * from './views.ts';
export { capturedAt } from './works/captured-at.ts';
export { mergeSources } from './works/merge.ts';
export { dismissProposal, readProposals, readRelated } from './works/proposals.ts';
export { keepApart, splitSource } from './works/split.ts';
