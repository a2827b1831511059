import type { ComponentProps } from 'preact';
import { EntriesPane } from '../../components/binder/EntriesPane.tsx';
import { Inspector } from '../../components/binder/Inspector.tsx';
import { NoEntry } from '../../components/binder/NoEntry.tsx';
import { Outline } from '../../components/binder/Outline.tsx';
import { EntryChecks } from '../../components/checks/EntryChecks.tsx';
import type { BinderView } from '../../lib/binder/index.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { readContext } from '../../lib/store/index.ts';
import type { CaseChecks } from '../../lib/surface/checks/use-checks.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { IssueSuggestions } from '../../lib/surface/IssueSuggestions.tsx';
import { PackageCitation } from '../../lib/surface/PackageCitation.tsx';
import { PassageOrigins } from '../../lib/surface/PassageOrigins.tsx';
import { PinnedPackages } from '../../lib/surface/PinnedPackages.tsx';
import { ndpWords } from '../../lib/words/ndp.ts';
import { say } from '../../lib/words/say.ts';
import { bulkVerbs } from './bulk-verbs.ts';
import { checkStateOf, citationsOf, citingOf, shortCitation } from './citations.ts';
import { useBinderCommands } from './commands.ts';
import type { Wanted } from './place.ts';
import { StillWaiting } from './StillWaiting.tsx';
import { useBench } from './useBench.ts';
import { entryVerbs, outlineVerbs, proposer } from './verbs.ts';

interface Props {
  desk: Desk;
  view: BinderView;
  checks: CaseChecks | null;
  wanted: Wanted;
  onSearch: (query: string) => void;
}

/** The three panes of a case: outline, entries, the chosen entry. */
export function Workbench({ desk, view, checks, wanted, onSearch }: Props) {
  const { readOnly, store } = desk;
  const bench = useBench(desk, view, wanted);
  const { row, items, chosen, go } = bench;
  const { style, packages = [] } = view.case;
  const acts = { view, items, scope: row?.id ?? 'inbox', chosen: bench.chosenId, choose: bench.choose };
  const entries = entryVerbs(desk, { ...acts, open: () => go('inspector') });
  useBinderCommands(desk, bench, entries);
  if (!row) return null;
  return (
    <main id="content" class="workbench" data-step={bench.step}>
      <h1 class="unseen">{view.case.reference}</h1>
      <Outline
        rows={bench.rows}
        chosen={row.id}
        readOnly={readOnly}
        {...outlineVerbs(desk, view)}
        onChoose={(id) => {
          bench.stand(id);
          go('entries');
        }}
      >
        <PinnedPackages store={store} ids={packages} title={say(ndpWords, desk.locale).relies} />
      </Outline>
      <EntriesPane
        row={row}
        heading={bench.headings.entries}
        below={bench.below}
        onGo={bench.stand}
        onBack={() => go('outline')}
        onSearch={onSearch}
        items={items}
        chosen={chosen?.entry.id ?? null}
        issue={row.issue ?? null}
        issues={bench.issues}
        citationOf={(item) => shortCitation(item, view.case)}
        style={style}
        checkOf={(item) => checkStateOf(item, view.case)}
        linksOf={bench.links}
        fixedOrder={row.id === 'all'}
        readOnly={readOnly}
        levels={bench.levels}
        tags={bench.tags}
        cases={bench.others}
        {...(readOnly ? {} : { onPropose: proposer(desk) })}
        {...entries}
        {...bulkVerbs(desk, view, bench.others)}
      >
        <StillWaiting desk={desk} view={view} shown={row.id} onShow={() => bench.stand('inbox')} />
        {row.issue && <IssueSuggestions key={row.id} desk={desk} view={view} issue={row.issue} />}
      </EntriesPane>
      {chosen ? (
        <Inspector
          item={chosen}
          issues={bench.levels}
          citations={citationsOf(chosen, view)}
          citing={citingOf(chosen, view.case)}
          readOnly={readOnly}
          heading={bench.headings.inspector}
          readContext={() => readContext(store, chosen.passage.id)}
          style={style}
          into={view.case.locale}
          links={bench.links(chosen.entry.id)}
          adverse={bench.adverse}
          usual={bench.usual}
          tags={bench.tags}
          checkHolds={checkStateOf(chosen, view.case) === 'holds'}
          checker={desk.settings.collector}
          onShow={bench.show}
          onBack={() => go('entries')}
          {...entries}
        >
          <FoundOf desk={desk} pinned={packages} item={chosen} checks={checks} />
        </Inspector>
      ) : (
        <NoEntry />
      )}
    </main>
  );
}

type FoundProps = ComponentProps<typeof PackageCitation> & { checks: CaseChecks | null };

/** What was found of the chosen entry: where its source stands in a package, what it rests on, what the checks say. */
function FoundOf({ checks, ...about }: FoundProps) {
  return (
    <>
      <PackageCitation {...about} />
      <PassageOrigins desk={about.desk} item={about.item} />
      <EntryChecks findings={findingsOf(checks, about.item.entry.id)} />
    </>
  );
}

/** What concerns an entry itself; of an issue's findings each stands with its issue. */
const findingsOf = (checks: CaseChecks | null, entry: EntryId) =>
  checks?.sorted.open
    .map(({ finding }) => finding)
    .filter(({ entries, issue }) => issue === undefined && entries.includes(entry)) ?? [];
