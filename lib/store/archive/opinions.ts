import type { Case, Instant } from '../../model/index.ts';
import { unitedDismissals } from '../dismissals.ts';
import { allTakenBack, type Decisions, unitedDecisions } from '../origins/taken-back.ts';

/** Opinions that are many in one row: two libraries' are put together one by one, not row by row. */

interface Row {
  id: string;
  updatedAt?: string;
  deletedAt?: string;
  content: unknown;
}

type Dismissed = Pick<Case, 'dismissals' | 'restored'>;

/**
 * Two libraries' row of one thing, put together; null where the one that was written later stands for both.
 * @param theirs no word of it is younger than the row itself
 */
export function unitedRow<R extends Row>(table: string, ours: R, theirs: R): R | null {
  const isNewer = (theirs.updatedAt ?? '') > (ours.updatedAt ?? '');
  const [newer, older] = isNewer ? [theirs, ours] : [ours, theirs];
  if (table === 'cases' && !ours.deletedAt && !theirs.deletedAt) {
    const { dismissals: _, restored: __, ...content } = newer.content as Dismissed;
    const both = unitedDismissals(dismissedIn(newer, theirs), dismissedIn(older, theirs));
    return { ...newer, content: { ...content, ...both } };
  }
  if (table !== 'origins') return null;
  const said = decisionsIn(ours, theirs);
  const brought = decisionsIn(theirs, theirs);
  const content = isNewer ? unitedDecisions(brought, said, said) : unitedDecisions(said, brought, said);
  const { deletedAt, ...standing } = newer;
  if (content.chains.length > 0) return { ...(standing as R), content };
  return { ...newer, deletedAt: deletedAt ?? newer.updatedAt, content };
}

function dismissedIn(row: Row, theirs: Row): Dismissed {
  const content = row.content as Dismissed;
  if (row !== theirs) return content;
  const { dismissals = [], restored = [] } = content;
  const capped = capper(row.updatedAt);
  return { dismissals: dismissals.map(capped), restored: restored.map(capped) };
}

function decisionsIn(row: Row, theirs: Row): Decisions {
  const held = row.content as Decisions;
  if (row === theirs) return fromElsewhere(held, row);
  const { chains, takenBack = [] } = row.deletedAt ? allTakenBack(held, row.deletedAt) : held;
  return { chains, takenBack };
}

/** Nobody's tombstone from elsewhere deletes what stands here: only what was taken back by name is. */
function fromElsewhere({ chains, takenBack = [] }: Decisions, { deletedAt, updatedAt }: Row): Decisions {
  const capped = capper(updatedAt);
  return { chains: deletedAt ? [] : chains.map(capped), takenBack: takenBack.map(capped) };
}

/** What says that it is of tomorrow would have the last word for ever. */
const capper =
  (latest: Instant = '') =>
  <T extends { at?: Instant }>(one: T): T =>
    one.at !== undefined && one.at > latest ? { ...one, at: latest } : one;
