import type { BulkVerbs } from '../../components/binder/types.ts';
import type { BinderView } from '../../lib/binder/index.ts';
import type { Case, Result } from '../../lib/model/index.ts';
import {
  copyEntriesToCase,
  deleteEntries,
  moveEntriesToCase,
  placeEntries,
  type StoreProblem,
  tagEntries,
  updateEntries,
} from '../../lib/store/index.ts';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { stanceWords } from '../../lib/words/binder.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { say } from '../../lib/words/say.ts';

/** What can be done to many entries: one step of undo each, told with the way back. */
export function bulkVerbs(desk: Desk, view: BinderView, cases: readonly Case[]): BulkVerbs {
  const { store, locale, notify } = desk;
  const words = say(bulkWords, locale);
  const stances = say(stanceWords, locale);
  const told = async (verb: Promise<Result<null, StoreProblem>>, text: string) => {
    if (await desk.did(verb)) notify({ text, ...wayBack(desk) });
  };
  const labelOf = (id: string) => view.issues.find((issue) => issue.id === id)?.label[locale] ?? '';
  const referenceOf = (id: string) => cases.find((one) => one.id === id)?.reference ?? '';
  return {
    onFileAll: (entries, issue) =>
      void told(placeEntries(store, entries, issue), words.filed(entries.length, labelOf(issue))),
    onStanceAll: (entries, stance) =>
      void told(
        updateEntries(store, entries, { stance }),
        words.stanceSet(entries.length, stance ? stances[stance] : words.noStance),
      ),
    onTagAll: (entries, change) =>
      void told(
        tagEntries(store, entries, change),
        'add' in change
          ? words.tagged(entries.length, change.add)
          : words.untagged(entries.length, change.remove),
      ),
    onToCase: (entries, to, way) =>
      void (way === 'move'
        ? told(moveEntriesToCase(store, entries, to), words.moved(entries.length, referenceOf(to)))
        : told(copyEntriesToCase(store, entries, to), words.copiedTo(entries.length, referenceOf(to)))),
    onRemoveAll: (entries) => void told(deleteEntries(store, entries), words.removed(entries.length)),
  };
}
