import { useMemo, useRef, useState } from 'preact/hooks';
import { itemsIn, outlineRows, rowsBelow, tagsOf, usualTranslating } from '../../components/binder/rows.ts';
import type { Scope } from '../../components/binder/types.ts';
import { useNeighbour } from '../../components/binder/useNeighbour.ts';
import { answersOf, type BinderItem, type BinderView } from '../../lib/binder/index.ts';
import type { Case, CaseId, EntryId } from '../../lib/model/index.ts';
import { readCases } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import type { Wanted } from './place.ts';

type Step = 'outline' | 'entries' | 'inspector';

/** Where one stands in a case: the place of the outline, its entries, the chosen one, and which pane shows. */
export function useBench({ locale, store }: Desk, view: BinderView, wanted: Wanted) {
  const [scope, setScope] = useState<Scope>(() => firstScope(view, wanted));
  const [chosenId, setChosenId] = useState<EntryId | null>(wanted.entry);
  const [step, setStep] = useState<Step>('entries');
  const rows = useMemo(() => outlineRows(view, locale), [view, locale]);
  const row = rows.find((one) => one.id === scope) ?? rows[0];
  const items = useMemo(() => itemsIn(view, row?.id ?? 'inbox'), [view, row?.id]);
  useNeighbour(items, chosenId, setChosenId);
  const headings = { entries: useRef<HTMLHeadingElement>(null), inspector: useRef<HTMLHeadingElement>(null) };
  const go = (to: Step) => {
    setStep(to);
    if (to !== 'outline') requestAnimationFrame(() => focusIfStepped(headings[to].current));
  };
  const stand = (id: Scope) => {
    setScope(id);
    setChosenId(null);
  };
  return {
    rows,
    row,
    below: useMemo(() => (row ? rowsBelow(rows, row) : []), [rows, row]),
    items,
    issues: useMemo(() => new Map(view.issues.map((issue) => [issue.id, issue])), [view]),
    levels: useMemo(() => rows.flatMap(({ issue, level }) => (issue ? [{ issue, level }] : [])), [rows]),
    usual: useMemo(() => usualTranslating(view.items), [view]),
    tags: useMemo(() => tagsOf(view.items), [view]),
    links: useMemo(() => answersOf(view.items), [view]),
    adverse: useMemo(() => view.items.filter(isAgainst), [view]),
    others: useOtherCases(store, view.case.id),
    chosen: items.find((item) => item.entry.id === chosenId) ?? null,
    chosenId,
    step,
    headings,
    go,
    stand,
    choose: setChosenId,
    /** Goes to an entry of the case wherever it stands. */
    show: (id: EntryId) => {
      if (!items.some((item) => item.entry.id === id)) setScope('all');
      setChosenId(id);
    },
  };
}

/** What stands against the case, wholly or in part. */
const isAgainst = ({ entry: { stance } }: BinderItem): boolean => stance === 'adverse' || stance === 'mixed';

/** The cases that passages may go to, but those put away. */
function useOtherCases(store: Desk['store'], id: CaseId): readonly Case[] {
  const cases = useLive(() => readCases(store), 'cases');
  return useMemo(() => (cases ?? []).filter((one) => one.id !== id && !one.archivedAt), [cases, id]);
}

/** What the address asks for; else the inbox while something waits there, else all entries. */
function firstScope(view: BinderView, { entry, issue }: Wanted): Scope {
  if (issue) return issue;
  return entry === null && itemsIn(view, 'inbox').length > 0 ? 'inbox' : 'all';
}

/** In a narrow window a pane takes the other's place, and the reading place with it. */
function focusIfStepped(heading: HTMLElement | null): void {
  const back = heading?.closest('section, aside')?.querySelector<HTMLElement>('.step-back');
  if (back && getComputedStyle(back).display !== 'none') heading?.focus();
}
