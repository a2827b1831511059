export { type Answers, answersOf } from './answers.ts';
export { type CoverageRow, coverage } from './coverage.ts';
export { type Deadline, daysBetween, deadlineOf } from './deadlines.ts';
export { filedByOthers, filingOf, isPageUnseen, letIn, unfiledIn } from './filing.ts';
export {
  type Independence,
  independence,
  independenceBelow,
  independenceInSteps,
  type Root,
} from './independence/independence.ts';
export {
  type Comparing,
  EACH_ITS_OWN,
  type Sameness,
  samenessInSteps,
  samenessOf,
} from './independence/sameness.ts';
export {
  methodologyNote,
  type NoteWords,
  type SearchLine,
  searchLines,
  searchSentences,
} from './methodology.ts';
export {
  type EntryMove,
  type EntryTarget,
  entryTarget,
  type IssueMove,
  type IssueTarget,
  issueTarget,
} from './moves.ts';
export {
  entriesUnder,
  flatOutline,
  type Outline,
  type OutlineNode,
  outline,
  placesOf,
  subtree,
} from './outline.ts';
export { pagesOfText } from './pages.ts';
export { filingParts, PART_IDS, type PartId, type PartRule, usualParts } from './parts.ts';
export { disclosureKey, type PersonSign, personSigns } from './persons/find.ts';
export { postHost } from './persons/posts.ts';
export {
  type LabelScheme,
  type Paper,
  type Profile,
  profiles,
  roleIn,
  tribunalLanguages,
} from './profiles.ts';
export { type Progress, progressOf, unansweredIn } from './progress.ts';
export {
  areInOrder,
  areWithin,
  isCiteChecked,
  leavesWords,
  marksIn,
  type QuotedPart,
  quotedParts,
  withAlteration,
  withEmphasis,
} from './quotation.ts';
export type { Confidence, Rule } from './rule.ts';
export { type Standing, type Tab, tabLabel, tabs } from './tabs.ts';
export { type Template, type TemplateIssue, templateIssues, templates } from './templates/index.ts';
export {
  type DatesIn,
  type TimeMark,
  type TimeRow,
  timelineByIssue,
  timelineByPublisher,
} from './timeline.ts';
export { isUntranslated, lacksOfTranslation } from './translation.ts';
export type { BinderItem, BinderView } from './view.ts';
