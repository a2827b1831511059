import type { CaseId, Dismissal, Result } from '../model/index.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { invalid, type StoreProblem, writable } from './problem.ts';
import type { Store } from './store.ts';

type Done = Promise<Result<null, StoreProblem>>;

/** A finding's matter and key, as `dismissalOf` has them, and why it is no problem. */
export type DismissalDraft = Omit<Dismissal, 'at'>;

/** Of one case; archives know the same bound. */
const MOST = 10_000;

/** Remembers why what a check found is no problem in a case; one reason for each matter, the last one given. */
export function dismissFinding(store: Store, owner: CaseId, draft: DismissalDraft): Done {
  const { of, key } = draft;
  const reason = draft.reason.trim();
  return rewritten(store, 'dismiss-finding', owner, (had) => {
    writable(of, key, reason);
    if (reason === '') throw invalid('a finding is dismissed for a reason');
    const others = had.filter((one) => one.of !== of);
    if (others.length >= MOST) throw invalid('too many dismissed findings');
    return [...others, { of, key, reason, at: store.inside.clock() }];
  });
}

/** Lets a finding stand again. */
export const restoreFinding = (store: Store, owner: CaseId, of: string): Done =>
  rewritten(store, 'restore-finding', owner, (had) => had.filter((one) => one.of !== of));

function rewritten(
  store: Store,
  verb: 'dismiss-finding' | 'restore-finding',
  owner: CaseId,
  change: (had: readonly Dismissal[]) => Dismissal[],
): Done {
  return commit(store, verb, async () => {
    const edited = await edit(store, 'cases', owner, ({ dismissals = [], ...content }) => {
      const now = change(dismissals);
      return now.length > 0 ? { ...content, dismissals: now } : content;
    });
    return async (unit) => {
      await unit.write('cases', await edited.row(unit));
      unit.inCase(owner);
      return null;
    };
  });
}
