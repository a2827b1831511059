import type { EntryId } from '../model/index.ts';
import type { BinderItem } from './view.ts';

/** What an entry answers, and what answers it; both in the order of the items. */
export interface Answers {
  answers: BinderItem[];
  answeredBy: BinderItem[];
}

const NONE: Answers = { answers: [], answeredBy: [] };

/** The links between evidence and what stands against it, for every entry; links to what is gone count for nothing. */
export function answersOf(items: readonly BinderItem[]): (entry: EntryId) => Answers {
  const found = new Map<EntryId, Answers>();
  const known = new Map(items.map((item) => [item.entry.id, item]));
  const at = (id: EntryId): Answers => {
    const there = found.get(id) ?? { answers: [], answeredBy: [] };
    found.set(id, there);
    return there;
  };
  for (const item of items) {
    for (const id of item.entry.answers ?? []) {
      const answered = known.get(id);
      if (!answered) continue;
      at(item.entry.id).answers.push(answered);
      at(id).answeredBy.push(item);
    }
  }
  return (entry) => found.get(entry) ?? NONE;
}
