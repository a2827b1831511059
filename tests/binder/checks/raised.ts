import {
  type CheckId,
  type CheckInput,
  checked,
  type Finding,
  type FindingOf,
} from '../../../lib/binder/checks/index.ts';
import type { Case } from '../../../lib/model/index.ts';
import { type ItemDraft, input } from './view.ts';

/** What one check finds. */
export const raised = <C extends CheckId>(check: C, of: CheckInput): FindingOf<C>[] =>
  checked(of).filter((one: Finding) => one.check === check) as unknown as FindingOf<C>[];

/** What each finding of a check is of. */
export const subjects = (
  check: CheckId,
  drafts: readonly ItemDraft[],
  changes: Partial<Case> = {},
  rest: Partial<CheckInput> = {},
): string[] => raised(check, input(drafts, changes, rest)).map(({ of }) => of);

/** What each finding of a check counts. */
export const counts = <C extends CheckId>(
  check: C,
  drafts: readonly ItemDraft[],
  changes: Partial<Case> = {},
  rest: Partial<CheckInput> = {},
): FindingOf<C>['counts'][] => raised(check, input(drafts, changes, rest)).map((one) => one.counts);
