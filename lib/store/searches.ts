import { type CaseId, newId, type Result, type SearchId, type SearchMade } from '../model/index.ts';
import { commit } from './commit.ts';
import { edit, standing } from './edit.ts';
import { type Live, live } from './live.ts';
import { type StoreProblem, writable } from './problem.ts';
import { openSearch } from './shape.ts';
import type { Store } from './store.ts';

type Done<T = null> = Promise<Result<T, StoreProblem>>;
export type SearchDraft = Pick<
  SearchMade,
  'day' | 'place' | 'address' | 'words' | 'outcome' | 'result' | 'issue'
>;

/** Notes where one looked for a case, for what, and what came of it. */
export function addSearch(store: Store, owner: CaseId, draft: SearchDraft): Done<SearchId> {
  return commit(store, 'add-search', async () => {
    const body = await store.inside.codec.seal(checked(draft));
    return async (unit) => {
      await standing(unit.evidence, 'cases', owner);
      const id = newId();
      await unit.write('searches', { id, case: owner, body });
      unit.inCase(owner);
      return id;
    };
  });
}

export function updateSearch(store: Store, id: SearchId, draft: SearchDraft): Done {
  return commit(store, 'update-search', async () => {
    checked(draft);
    const edited = await edit(store, 'searches', id, () => draft);
    return async (unit) => {
      const row = await edited.row(unit);
      await unit.write('searches', row);
      unit.inCase(row.case);
      return null;
    };
  });
}

export function deleteSearch(store: Store, id: SearchId): Done {
  return commit(store, 'delete-search', async () => async (unit) => {
    const row = await standing(unit.evidence, 'searches', id);
    await unit.write('searches', { ...row, deletedAt: unit.at });
    unit.inCase(row.case);
    return null;
  });
}

/** The searches made for a case, the latest day first. */
export function readSearches(store: Store, owner: CaseId): Live<SearchMade[]> {
  const { evidence, codec } = store.inside;
  return live(
    () => evidence.searches.where('case').equals(owner).toArray(),
    async (rows) => {
      const standing = rows.filter((row) => !row.deletedAt);
      const all = await Promise.all(standing.map((row) => openSearch(codec, row)));
      return all.sort((a, b) =>
        a.day === b.day ? (a.createdAt < b.createdAt ? 1 : -1) : a.day < b.day ? 1 : -1,
      );
    },
  );
}

function checked(draft: SearchDraft): SearchDraft {
  writable(draft.place, draft.words, draft.result, draft.address);
  return draft;
}
