import { useMemo, useRef, useState } from 'preact/hooks';
import { EntriesPane } from '../../components/binder/EntriesPane.tsx';
import { Inspector } from '../../components/binder/Inspector.tsx';
import { NoEntry } from '../../components/binder/NoEntry.tsx';
import { Outline } from '../../components/binder/Outline.tsx';
import { itemsIn, outlineRows } from '../../components/binder/rows.ts';
import type { Scope } from '../../components/binder/types.ts';
import { Waiting } from '../../components/binder/Waiting.tsx';
import type { BinderView } from '../../lib/binder/index.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { addEntry, readContext, readLoose } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { PackageCitation } from '../../lib/surface/PackageCitation.tsx';
import { PinnedPackages } from '../../lib/surface/PinnedPackages.tsx';
import { useLive } from '../../lib/surface/use-live.ts';
import { ndpWords } from '../../lib/words/ndp.ts';
import { say } from '../../lib/words/say.ts';
import { citingOf, fullCitation, shortCitation } from './citations.ts';
import type { Wanted } from './place.ts';
import { entryVerbs, outlineVerbs } from './verbs.ts';

type Step = 'outline' | 'entries' | 'inspector';

interface Props {
  desk: Desk;
  view: BinderView;
  wanted: Wanted;
  onSearch: (query: string) => void;
}

/** The three panes of a case: outline, entries, the chosen entry. */
export function Workbench({ desk, view, wanted, onSearch }: Props) {
  const { locale, readOnly, store } = desk;
  const [scope, setScope] = useState<Scope>(() => firstScope(view, wanted));
  const [chosenId, setChosenId] = useState<EntryId | null>(wanted.entry);
  const [step, setStep] = useState<Step>('entries');
  const rows = useMemo(() => outlineRows(view, locale), [view, locale]);
  const row = rows.find((one) => one.id === scope) ?? rows[0];
  const items = useMemo(() => itemsIn(view, row?.id ?? 'inbox'), [view, row?.id]);
  const issues = useMemo(() => new Map(view.issues.map((issue) => [issue.id, issue])), [view]);
  const levels = rows.flatMap(({ issue, level }) => (issue ? [{ issue, level }] : []));
  const chosen = items.find((item) => item.entry.id === chosenId) ?? null;
  const headings = { entries: useRef<HTMLHeadingElement>(null), inspector: useRef<HTMLHeadingElement>(null) };
  const go = (to: Step) => {
    setStep(to);
    if (to !== 'outline') requestAnimationFrame(() => focusIfStepped(headings[to].current));
  };
  const acts = { view, items, scope: row?.id ?? 'inbox', chosen: chosenId, choose: setChosenId };
  const entries = entryVerbs(desk, { ...acts, open: () => go('inspector') });
  if (!row) return null;
  return (
    <main id="content" class="workbench" data-step={step}>
      <h1 class="unseen">{view.case.reference}</h1>
      <Outline
        rows={rows}
        chosen={row.id}
        readOnly={readOnly}
        {...outlineVerbs(desk, view)}
        onChoose={(id) => {
          setScope(id);
          setChosenId(null);
          go('entries');
        }}
      >
        <PinnedPackages store={store} ids={view.case.packages ?? []} title={say(ndpWords, locale).relies} />
      </Outline>
      <EntriesPane
        row={row}
        heading={headings.entries}
        onBack={() => go('outline')}
        onSearch={onSearch}
        items={items}
        chosen={chosen?.entry.id ?? null}
        issue={row.issue ?? null}
        issues={issues}
        citationOf={(item) => shortCitation(item, view.case.style)}
        fixedOrder={row.id === 'all'}
        readOnly={readOnly}
        {...entries}
      >
        <StillWaiting
          desk={desk}
          view={view}
          shown={row.id}
          onShow={() => {
            setScope('inbox');
            setChosenId(null);
          }}
        />
      </EntriesPane>
      {chosen ? (
        <Inspector
          item={chosen}
          issues={levels}
          citation={fullCitation(chosen, view.case.style)}
          citing={citingOf(chosen, view.case.style)}
          readOnly={readOnly}
          heading={headings.inspector}
          readContext={() => readContext(store, chosen.passage.id)}
          onBack={() => go('entries')}
          {...entries}
        >
          <PackageCitation desk={desk} pinned={view.case.packages ?? []} item={chosen} />
        </Inspector>
      ) : (
        <NoEntry />
      )}
    </main>
  );
}

interface WaitingProps {
  desk: Desk;
  view: BinderView;
  shown: Scope;
  onShow: () => void;
}

/** What of the case is under no issue; into a case that is still empty, also what stands in no case. */
function StillWaiting({ desk: { store, run, readOnly }, view, shown, onShow }: WaitingProps) {
  const empty = view.items.length === 0;
  const loose = useLive(() => (empty ? readLoose(store) : null), `loose ${empty}`) ?? [];
  const take = async () => {
    for (const passage of loose) if (!(await run(addEntry(store, { case: view.case.id, passage })))) return;
    onShow();
  };
  return (
    <Waiting
      unfiled={shown === 'inbox' ? 0 : itemsIn(view, 'inbox').length}
      onShow={onShow}
      loose={empty ? loose.length : 0}
      {...(readOnly ? {} : { onTake: () => void take() })}
    />
  );
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
