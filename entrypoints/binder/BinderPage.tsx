import { useEffect, useState } from 'preact/hooks';
import { type CaseView, CaseViews } from '../../components/binder/CaseViews.tsx';
import { ClipsElsewhere } from '../../components/cases/ClipsElsewhere.tsx';
import { Countdown } from '../../components/cases/Countdown.tsx';
import { NoCase } from '../../components/cases/NoCase.tsx';
import { SampleOffer } from '../../components/cases/SampleOffer.tsx';
import type { Case } from '../../lib/model/index.ts';
import { readBinder, readCases } from '../../lib/store/index.ts';
import { useChecks } from '../../lib/surface/checks/use-checks.ts';
import { today } from '../../lib/surface/day.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useOriginFill } from '../../lib/surface/fill-origins.ts';
import { useShownCase } from '../../lib/surface/shown-case.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { type Sample, useSample } from '../../lib/surface/use-sample.ts';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { say } from '../../lib/words/say.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { ChecksView } from './ChecksView.tsx';
import { CoverageView } from './CoverageView.tsx';
import { ExhibitsView } from './ExhibitsView.tsx';
import { wantedOf } from './place.ts';
import { SearchesView } from './SearchesView.tsx';
import { TimelineView } from './TimelineView.tsx';
import { Workbench } from './Workbench.tsx';

/** The binder of the case that the tab shows, or the way to a first case. */
export function BinderPage({ desk }: { desk: Desk }) {
  const { store } = desk;
  const wanted = useWanted(wantedOf);
  const [opened, setOpened] = useState<Opened>(wanted.export ? 'export' : null);
  const [query, setQuery] = useState('');
  const of = useShownCase(desk);
  const { shown, show } = of;
  const view = useLive(() => (shown ? readBinder(store, shown.id) : null), `binder ${shown?.id}`);
  const checks = useChecks(store, view ?? null, wanted.view === 'checks');
  useOriginFill(store, view?.items);
  const sample = useSample(desk);
  useEffect(() => {
    if (wanted.case) show(wanted.case);
  }, [wanted]);
  const search = (words: string) => {
    setQuery(words);
    document.querySelector<HTMLElement>('.topbar [data-gesture=search]')?.focus();
  };
  const change = () => setOpened('case');
  const key = `${view?.case.id} ${wanted.entry} ${wanted.issue}`;
  return (
    <Frame
      desk={desk}
      place="binder"
      of={of}
      opened={opened}
      onOpened={setOpened}
      query={query}
      onQuery={setQuery}
      under={
        view && (
          <CaseRow
            desk={desk}
            of={view.case}
            into={of.into ?? null}
            onInto={() => show(view.case.id)}
            view={wanted.view}
            sample={sample}
            onChange={change}
          />
        )
      }
    >
      {shown === null && <FirstCase desk={desk} sample={sample} onNew={() => setOpened('new-case')} />}
      {view && wanted.view === 'passages' && (
        <Workbench key={key} desk={desk} view={view} checks={checks} wanted={wanted} onSearch={search} />
      )}
      {view && wanted.view === 'coverage' && <CoverageView desk={desk} view={view} checks={checks} />}
      {view && wanted.view === 'checks' && (
        <ChecksView desk={desk} view={view} checks={checks} issue={wanted.issue} />
      )}
      {view && wanted.view === 'exhibits' && <ExhibitsView desk={desk} view={view} />}
      {view && wanted.view === 'searches' && <SearchesView desk={desk} view={view} />}
      {view && wanted.view === 'timeline' && <TimelineView desk={desk} view={view} />}
    </Frame>
  );
}

interface FirstProps {
  desk: Desk;
  sample: Sample;
  onNew: () => void;
}

/** Where no case is chosen: the way to one, or to a first one. */
function FirstCase({ desk: { store, locale, readOnly }, sample, onNew }: FirstProps) {
  const cases = useLive(() => readCases(store), 'cases');
  if (!cases) return null;
  return (
    <NoCase
      title={say(shellWords, locale).binder}
      others={cases.length > 0}
      readOnly={readOnly}
      onNew={onNew}
    >
      {(sample.making || !cases.some((of) => of.sample === 'whole')) && (
        <SampleOffer
          isHalf={cases.some((of) => of.sample === 'begun')}
          making={sample.making}
          readOnly={readOnly}
          onMake={() => void sample.make()}
        />
      )}
    </NoCase>
  );
}

interface RowProps {
  desk: Desk;
  of: Case;
  /** Which case clips go to. */
  into: Case | null;
  onInto: () => void;
  view: CaseView;
  sample: Sample;
  onChange: () => void;
}

/** What stands above every view of a case. */
function CaseRow({ desk: { readOnly }, of, into, onInto, view, sample, onChange }: RowProps) {
  return (
    <>
      <CaseViews current={view}>
        <Countdown of={of} today={today()} {...(readOnly ? {} : { onChange })} />
      </CaseViews>
      {into && into.id !== of.id && <ClipsElsewhere into={into.reference} onInto={onInto} />}
      {of.sample === 'begun' && (
        <div class="half-sample">
          <SampleOffer isHalf making={sample.making} readOnly={readOnly} onMake={() => void sample.make()} />
        </div>
      )}
    </>
  );
}
