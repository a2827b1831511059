import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NoCase } from '../../components/cases/NoCase.tsx';
import { SORTS, sortLines } from '../../components/cases/order.ts';
import { SampleOffer } from '../../components/cases/SampleOffer.tsx';
import { Segments } from '../../components/controls/Segments.tsx';
import type { Case } from '../../lib/model/index.ts';
import { type CaseLine, readActiveCase, readCaseLines } from '../../lib/store/index.ts';
import { ChangeCase, NewCase } from '../../lib/surface/CaseDialogs.tsx';
import { today } from '../../lib/surface/day.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useLive } from '../../lib/surface/use-live.ts';
import { useSample } from '../../lib/surface/use-sample.ts';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { caseListWords } from '../../lib/words/case-list.ts';
import { say } from '../../lib/words/say.ts';
import { Lines } from './Lines.tsx';
import { sortOf } from './place.ts';
import { type Asked, caseVerbs } from './verbs.ts';

/** All cases by reference: how far each has come, when it is due, and which one clips go to. */
export function CasesPage({ desk }: { desk: Desk }) {
  const { store, locale, readOnly } = desk;
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const lines = useLive(() => readCaseLines(store), 'lines');
  const active = useLive(() => readActiveCase(store), 'active');
  const sample = useSample(desk);
  const cases = (lines ?? []).map((line) => line.case);
  const isHalf = cases.some((of) => of.sample === 'begun');
  const offer = (
    <SampleOffer
      isHalf={isHalf}
      making={sample.making}
      readOnly={readOnly}
      onMake={() => void sample.make()}
    />
  );
  return (
    <Frame desk={desk} place="cases" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      {lines?.length === 0 && (
        <NoCase
          title={say(caseListWords, locale).title}
          readOnly={readOnly}
          onNew={() => setOpened('new-case')}
        >
          {offer}
        </NoCase>
      )}
      {lines && lines.length > 0 && (
        <List desk={desk} lines={lines} active={active} onNew={() => setOpened('new-case')} onAsk={setAsked}>
          {(sample.making || isHalf || !cases.some((of) => of.sample)) && offer}
        </List>
      )}
      {asked?.do === 'change' && (
        <ChangeCase desk={desk} theCase={asked.of} cases={cases} onDone={() => setAsked(null)} />
      )}
      {asked?.do === 'copy' && (
        <NewCase
          desk={desk}
          copyOf={asked.of}
          cases={cases}
          onDone={() => setAsked(null)}
          onMade={(id) => location.assign(`/binder.html#case=${id}`)}
        />
      )}
    </Frame>
  );
}

interface ListProps {
  desk: Desk;
  lines: readonly CaseLine[];
  active: Case | null | undefined;
  onNew: () => void;
  onAsk: (asked: Asked) => void;
  /** The offer of the sample case, where there is none. */
  children: ComponentChildren;
}

function List({ desk, lines, active, onNew, onAsk, children }: ListProps) {
  const { locale, readOnly } = desk;
  const words = say(caseListWords, locale);
  const sort = useWanted(sortOf);
  const sorted = sortLines(lines, sort, today());
  const [current, away] = [false, true].map((is) =>
    sorted.filter((line) => (line.case.archivedAt !== undefined) === is),
  ) as [CaseLine[], CaseLine[]];
  const [isOpen, setOpen] = useState(false);
  const shown = { desk, active: active?.id ?? null, verbs: caseVerbs(desk, onAsk) };
  return (
    <main id="content" class="page stack" tabIndex={-1}>
      <h1>{words.title}</h1>
      <div class="row cases-bar">
        <span class="row">
          <button type="button" class="button main" disabled={readOnly} onClick={onNew}>
            {words.newCase}
          </button>
          {children}
        </span>
        <Segments
          legend={words.sort}
          value={sort}
          options={SORTS.map((value) => ({ value, label: words[value] }))}
          onChange={(value) => value && location.replace(`#sort=${value}`)}
        />
      </div>
      {current.length > 0 ? <Lines {...shown} lines={current} /> : <p class="quiet">{words.allAway}</p>}
      {away.length > 0 && (
        <details class="put-away" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.away(away.length)}</summary>
          {isOpen && <Lines {...shown} lines={away} />}
        </details>
      )}
    </main>
  );
}
