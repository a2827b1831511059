export { CHECK_IDS, type Check, checked, checkedInSteps, checks } from './checks.ts';
export { dismissalOf, type OpenFinding, type Sorted, sorted } from './dismissals.ts';
export type {
  CheckCounts,
  CheckId,
  Criterion,
  Finding,
  FindingOf,
  NewerEdition,
  Severity,
} from './finding.ts';
export { type CheckInput, firstOfEach, groundOf, type IssueGround, type Readings } from './ground.ts';
export { type Beside, besideOf, paragraphsOf, type Reading, readRest } from './reading.ts';
export { PAGE_BUDGETS, type PageBudget, severityOf } from './rules.ts';
export { THRESHOLDS } from './thresholds.ts';
