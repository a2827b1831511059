import type { InspectorProps } from '../../components/binder/Inspector.tsx';
import type { EntryVerbs, OutlineVerbs, Scope } from '../../components/binder/types.ts';
import type { Correct } from '../../components/source/fields.ts';
import { type BinderItem, type BinderView, issueTarget } from '../../lib/binder/index.ts';
import { plain } from '../../lib/cite/index.ts';
import type { EntryId, LocalText } from '../../lib/model/index.ts';
import {
  addIssue,
  assessPublisher,
  correctField,
  deleteEntry,
  deleteIssue,
  moveEntry,
  moveIssue,
  placeEntry,
  renameIssue,
  unplaceEntry,
  updateEntry,
  updateIssue,
} from '../../lib/store/index.ts';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { confirmOrigin } from '../../lib/surface/PassageOrigins.tsx';
import { binderWords, entriesWords, outlineWords } from '../../lib/words/binder.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { say } from '../../lib/words/say.ts';
import { fullCitation } from './citations.ts';
import { copyEntries } from './copying.ts';

/** What the outline can do, but choosing. */
export function outlineVerbs(desk: Desk, view: BinderView): Omit<OutlineVerbs, 'onChoose'> {
  const { store, run, did, locale, notify } = desk;
  const words = say(outlineWords, locale);
  const nameOf = (id: string) => view.issues.find((issue) => issue.id === id)?.label[locale] ?? '';
  return {
    onAdd: async (parent, label) => {
      const id = await run(addIssue(store, { case: view.case.id, parent, label: inAll(label) }));
      if (id) reveal(id);
    },
    onRename: (id, label) => void run(renameIssue(store, id, inAll(label))),
    onRemove: async (id) => {
      if (await did(deleteIssue(store, id))) notify({ text: words.deleted(nameOf(id)), ...wayBack(desk) });
    },
    onStep: (id, step) => {
      const to = issueTarget(view, id, step);
      if (to) void run(moveIssue(store, id, to));
    },
    onFile: async (entry, issue) => {
      if (await did(placeEntry(store, entry, issue)))
        notify({ text: say(binderWords, locale).filed(nameOf(issue)) });
    },
  };
}

/** Changes what is to be proved under an issue. */
export const proposer =
  ({ store, run }: Desk) =>
  (issue: string, proposition: string) =>
    void run(updateIssue(store, issue, { proposition }));

interface Bench {
  view: BinderView;
  items: readonly BinderItem[];
  scope: Scope;
  chosen: EntryId | null;
  choose: (id: EntryId | null) => void;
  /** Shows the inspector, where only one pane shows. */
  open: () => void;
}

type EntryActs = EntryVerbs &
  Pick<InspectorProps, 'onChange' | 'onCheck' | 'onFile' | 'onCorrect' | 'onAssess' | 'onCopy'>;

/** What the entries and the inspector can do. */
export function entryVerbs(desk: Desk, bench: Bench): EntryActs {
  const { store, run, did, locale, notify } = desk;
  const { view, items } = bench;
  const words = say(entriesWords, locale);
  const citationOf = (item: BinderItem) => plain(fullCitation(item, view.case));
  return {
    onChoose: (id) => {
      bench.choose(id);
      bench.open();
    },
    onMove: (entry, before) => void move(desk, bench, entry, before),
    onFile: (entry, issue) => void outlineVerbs(desk, view).onFile(entry, issue),
    onUnfile: (entry, issue) => void run(unplaceEntry(store, entry, issue)),
    onRemove: async (entry) => {
      const at = items.findIndex((item) => item.entry.id === entry);
      const next = items[at + 1] ?? items[at - 1];
      if (!(await did(deleteEntry(store, entry)))) return;
      bench.choose(next?.entry.id ?? null);
      notify({ text: words.removed, ...wayBack(desk) });
    },
    onOpenReader: (item) => location.assign(`/reader.html#passage=${item.passage.id}`),
    onCopy: async (chosen, as) => {
      await copyEntries(chosen, as, view);
      notify({ text: chosen.length === 1 ? words.copied : say(bulkWords, locale).copied(chosen.length) });
    },
    onConfirmOrigin: (item) => void confirmOrigin(desk, item),
    onChange: (entry, edit, typing) => void run(updateEntry(store, entry, edit, typing)),
    onCheck: (item, by) => {
      const citeCheck = by === null ? null : { by, at: new Date().toISOString(), citation: citationOf(item) };
      void run(updateEntry(store, item.entry.id, { citeCheck }));
    },
    onAssess: (draft) => {
      const { publisher } = items.find((item) => item.entry.id === bench.chosen) ?? {};
      if (publisher) void run(assessPublisher(store, publisher.id, draft));
    },
    onCorrect: correctorOf(
      desk,
      items.find((item) => item.entry.id === bench.chosen),
    ),
  };
}

async function move(desk: Desk, bench: Bench, entry: EntryId, before: EntryId | null): Promise<void> {
  const { store, did, locale, notify } = desk;
  if (bench.scope === 'all') return;
  const issue = bench.scope === 'inbox' ? null : bench.scope;
  bench.choose(entry);
  if (!(await did(moveEntry(store, entry, { issue, before })))) return;
  const rest = bench.items.filter((item) => item.entry.id !== entry);
  const at = before === null ? rest.length : rest.findIndex((item) => item.entry.id === before);
  notify({ text: say(binderWords, locale).moved(at + 1, bench.items.length) });
}

const correctorOf =
  ({ store, run }: Desk, item: BinderItem | undefined): Correct =>
  (key, value) => {
    if (item) void run(correctField(store, item.source.id, key, value as never));
  };

/** What a user calls an issue is its name in every language. */
const inAll = (label: string): LocalText => ({ en: label, es: label, fr: label });

/** A new issue stands at the end, maybe out of sight: it is shown as soon as the view has it. */
function reveal(id: string, frames = 60): void {
  const row = document.querySelector<HTMLElement>(`[role=treeitem][data-row="${id}"]`);
  if (!row && frames > 0) requestAnimationFrame(() => reveal(id, frames - 1));
  row?.scrollIntoView({ block: 'nearest' });
  row?.focus();
}
