import type { Disclosure, EntryId, Result } from '../model/index.ts';
import { commit } from './commit.ts';
import { type Edited, edit } from './edit.ts';
import type { StoreProblem } from './problem.ts';
import { writable } from './problem.ts';
import type { Store } from './store.ts';

/** What is decided of one flagged passage; null takes the decision back. */
export interface Decision {
  entry: EntryId;
  disclosure: Disclosure | null;
}

/** Remembers whether passages that may tell of somebody who needs protection go into files, all in one step. */
export function decideDisclosures(
  store: Store,
  decisions: readonly Decision[],
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'decide-disclosure', async () => {
    const read: Edited<'entries'>[] = [];
    for (const { entry, disclosure } of decisions) {
      writable(...(disclosure?.of ?? []));
      read.push(
        await edit(store, 'entries', entry, ({ disclosure: _, ...content }) =>
          disclosure ? { ...content, disclosure } : content,
        ),
      );
    }
    return async (unit) => {
      for (const one of read) {
        const row = await one.row(unit);
        await unit.write('entries', row);
        unit.inCase(row.case);
      }
      return null;
    };
  });
}
