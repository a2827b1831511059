import { useEffect, useState } from 'preact/hooks';
import { CaseViews } from '../../components/binder/CaseViews.tsx';
import { NoCase } from '../../components/binder/NoCase.tsx';
import { readActiveCase, readBinder, setActiveCase } from '../../lib/store/index.ts';
import { today } from '../../lib/surface/day.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { makeSampleCase } from '../../lib/surface/sample-case.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { sampleWords } from '../../lib/words/sample.ts';
import { say } from '../../lib/words/say.ts';
import { CoverageView } from './CoverageView.tsx';
import { ExhibitsView } from './ExhibitsView.tsx';
import { wantedOf } from './place.ts';
import { SearchesView } from './SearchesView.tsx';
import { TimelineView } from './TimelineView.tsx';
import { Workbench } from './Workbench.tsx';

/** The binder of the active case, or the way to a first case. */
export function BinderPage({ desk }: { desk: Desk }) {
  const { store, run } = desk;
  const wanted = useWanted(wantedOf);
  const [opened, setOpened] = useState<Opened>(wanted.export ? 'export' : null);
  const [query, setQuery] = useState('');
  const active = useLive(() => readActiveCase(store), 'active');
  const view = useLive(() => (active ? readBinder(store, active.id) : null), `binder ${active?.id}`);
  useEffect(() => {
    if (wanted.case) void run(setActiveCase(store, wanted.case));
  }, [store, wanted]);
  const search = (words: string) => {
    setQuery(words);
    document.querySelector<HTMLElement>('.topbar [data-gesture=search]')?.focus();
  };
  const key = `${view?.case.id} ${wanted.entry} ${wanted.issue}`;
  return (
    <Frame
      desk={desk}
      place="binder"
      opened={opened}
      onOpened={setOpened}
      query={query}
      onQuery={setQuery}
      under={view && <CaseViews current={wanted.view} />}
    >
      {active === null && (
        <NoCase
          readOnly={desk.readOnly}
          onNew={() => setOpened('new-case')}
          onSample={() => void showSample(desk)}
        />
      )}
      {view && wanted.view === 'passages' && (
        <Workbench key={key} desk={desk} view={view} wanted={wanted} onSearch={search} />
      )}
      {view && wanted.view === 'coverage' && <CoverageView desk={desk} view={view} />}
      {view && wanted.view === 'exhibits' && <ExhibitsView desk={desk} view={view} />}
      {view && wanted.view === 'searches' && <SearchesView desk={desk} view={view} />}
      {view && wanted.view === 'timeline' && <TimelineView desk={desk} view={view} />}
    </Frame>
  );
}

async function showSample({ store, run, notify, locale }: Desk): Promise<void> {
  const id = await run(makeSampleCase(store, locale, today()));
  if (id) notify({ text: say(sampleWords, locale).made });
}
