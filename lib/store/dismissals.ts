import type { Case, CaseId, Dismissal, Result } from '../model/index.ts';
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

/** What two copies of a case hold to be no problem: of each matter the last word. */
export function unitedDismissals(newer: Said, older: Said): Said {
  const last = new Map<string, Word>();
  for (const { dismissals = [], restored = [] } of [older, newer])
    for (const one of [...dismissals, ...restored]) {
      const there = last.get(one.of);
      if (!there || there.at <= one.at) last.set(one.of, one);
    }
  const words = [...last.values()];
  const dismissals = words.filter((one) => 'reason' in one).slice(-MOST);
  const restored = words.filter((one) => !('reason' in one)).slice(-MOST);
  return { ...(dismissals.length > 0 ? { dismissals } : {}), ...(restored.length > 0 ? { restored } : {}) };
}

type Said = Pick<Case, 'dismissals' | 'restored'>;
type Word = Dismissal | NonNullable<Case['restored']>[number];

function rewritten(
  store: Store,
  verb: 'dismiss-finding' | 'restore-finding',
  owner: CaseId,
  change: (had: readonly Dismissal[]) => Dismissal[],
): Done {
  return commit(store, verb, async () => {
    const at = store.inside.clock();
    const edited = await edit(store, 'cases', owner, ({ dismissals = [], restored = [], ...content }) => {
      const now = change(dismissals);
      const stands = new Set(now.map(({ of }) => of));
      const gone = dismissals.filter(({ of }) => !stands.has(of)).map(({ of }) => ({ of, at }));
      const back = [...restored.filter(({ of }) => !stands.has(of)), ...gone].slice(-MOST);
      return {
        ...content,
        ...(now.length > 0 ? { dismissals: now } : {}),
        ...(back.length > 0 ? { restored: back } : {}),
      };
    });
    return async (unit) => {
      await unit.write('cases', await edited.row(unit));
      unit.inCase(owner);
      return null;
    };
  });
}
