import type { Case, Exhibit, FilingChoices } from '../model/index.ts';
import { profiles, roleIn } from './profiles.ts';
import type { BinderItem, BinderView } from './view.ts';

/**
 * What of a case goes into what is filed: as it says, else as its forum and the user's role have it. A choice of the
 * case, not of one file: exhibits are lettered by it, and in court everybody turns to one letter.
 */
export function filingOf(theCase: Pick<Case, 'filing' | 'role' | 'profile'>): Required<FilingChoices> {
  return {
    // Whose duty is impartiality leaves nothing out.
    adverse: roleIn(theCase) === 'advocate' ? 'leave-out' : 'include',
    others: profiles[theCase.profile].others.value,
    // What was not sorted yet was not decided on.
    unfiled: 'leave-out',
    ...theCase.filing,
  };
}

/** Which items such choices let into a file, before any decision about persons. */
export function letIn(view: BinderView, choices: Required<FilingChoices>): (item: BinderItem) => boolean {
  const filedBy = filedByOthers(view);
  const isUnfiled = unfiledIn(view);
  // Where nothing is sorted yet, there is nothing to tell apart: a file of none helps nobody.
  const leavesUnfiled = choices.unfiled === 'leave-out' && !view.items.every(isUnfiled);
  return (item) =>
    (choices.adverse !== 'leave-out' || item.entry.stance !== 'adverse') &&
    (choices.others !== 'leave-out' || filedBy(item) === null) &&
    !(leavesUnfiled && isUnfiled(item));
}

/** Whether an item is under no issue that is there. */
export function unfiledIn({ issues }: BinderView): (item: BinderItem) => boolean {
  const known = new Set(issues.map(({ id }) => id));
  return ({ entry }) => !entry.placements.some(({ issue }) => known.has(issue));
}

/** Who else filed the exhibit that a passage is of; `null` where the user does. */
export function filedByOthers({ exhibits = [] }: BinderView): (item: BinderItem) => string | null {
  const said = new Map(exhibits.map(({ home, filedBy }: Exhibit) => [home, filedBy]));
  return (item) => said.get(homeOf(item)) ?? null;
}

/**
 * Whether nobody saw the page that an item's words are said to stand on: they came out of another program's file, or were
 * pasted.
 */
export const isPageUnseen = ({ capture }: Pick<BinderItem, 'capture'>): boolean =>
  capture.circumstances.mode === 'imported' || capture.circumstances.mode === 'pasted';

/** Where the copy stands that a passage is of: what its exhibit is known by. */
export const homeOf = ({ home, capture }: BinderItem): string => home ?? capture.address;
