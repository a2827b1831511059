import { useEffect, useRef, useState } from 'preact/hooks';
import { useDroppedFiles } from '../../components/controls/useDroppedFiles.ts';
import { ChooseFiles } from '../../components/import/ChooseFiles.tsx';
import { FoundFile } from '../../components/import/FoundFile.tsx';
import { ImportReport } from '../../components/import/ImportReport.tsx';
import { reportText } from '../../components/import/report.ts';
import type { CaseId, Locale } from '../../lib/model/index.ts';
import { readActiveCase, readCases } from '../../lib/store/index.ts';
import { casesAtWork, namedCases } from '../../lib/surface/case-names.ts';
import { today } from '../../lib/surface/day.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import type { Imported } from '../../lib/surface/import-run.ts';
import { saveFile } from '../../lib/surface/save-file.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { importWords } from '../../lib/words/import.ts';
import { say } from '../../lib/words/say.ts';
import { viewOf } from './found.ts';
import { type Stage, useImport } from './useImport.ts';

/** What people already have comes in here: chosen, seen, imported, told of. */
export function ImportPage({ desk }: { desk: Desk }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const work = useImport(desk.store);
  const words = say(importWords, desk.locale);
  const { stage, chosen } = work;
  const free = stage.state === 'choosing' && !desk.readOnly;
  const over = useDroppedFiles((files) => free && void work.take(files, false));
  return (
    <Frame desk={desk} place="library" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      <main id="content" class={over && free ? 'page stack import-over' : 'page stack'} tabIndex={-1}>
        <h1>{words.title}</h1>
        {stage.state === 'done' ? (
          <Done desk={desk} imported={stage} onAgain={work.again} />
        ) : (
          <>
            {chosen.length === 0 && <p>{words.lead}</p>}
            <ChooseFiles disabled={!free} first={chosen.length === 0} onFiles={work.take} />
            <Looking stage={stage} locale={desk.locale} onStop={work.stop} />
            {chosen.length > 0 && <h2 id="found">{words.found}</h2>}
            <fieldset disabled={!free} aria-labelledby={chosen.length > 0 ? 'found' : undefined}>
              <ul>
                {chosen.map((one) => (
                  <FoundFile
                    key={one.id}
                    found={viewOf(one)}
                    onRemove={() => work.remove(one.id)}
                    onColumn={(at, holds) => work.setColumn(one, at, holds)}
                    onEncoding={(encoding) => void work.readAs(one, { encoding })}
                  />
                ))}
              </ul>
            </fieldset>
            {chosen.length > 0 && <Bar desk={desk} stage={stage} onStart={work.start} onStop={work.stop} />}
          </>
        )}
      </main>
    </Frame>
  );
}

/** How far the reading of the files is, and the way to stop it. */
function Looking({ stage, locale, onStop }: { stage: Stage; locale: Locale; onStop: () => void }) {
  const words = say(importWords, locale);
  const at = stage.state === 'looking' ? stage : null;
  return (
    <div class="row">
      <p role="status">{at ? `${words.looking} ${words.progress(at.done + 1, at.all)}` : ''}</p>
      {at && (
        <button type="button" class="button" onClick={onStop}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}

interface BarProps {
  desk: Desk;
  stage: Stage;
  onStart: (into: CaseId | null) => void;
  onStop: () => void;
}

/** Into which case, and off it goes; while it runs, how far it is and the way to stop it. */
function Bar({ desk: { store, locale }, stage, onStart, onStop }: BarProps) {
  const words = say(importWords, locale);
  const cases = useLive(() => readCases(store), 'cases') ?? [];
  const active = useLive(() => readActiveCase(store), 'active');
  const [into, setInto] = useState<CaseId | null | undefined>(undefined);
  const chosen = into === undefined ? (active?.id ?? null) : into;
  if (stage.state === 'importing')
    return (
      <div class="row import-bar">
        <progress aria-label={words.start} value={stage.done} max={Math.max(1, stage.all)} />
        <span role="status">{words.progress(stage.done, stage.all)}</span>
        <button type="button" class="button" onClick={onStop}>
          {words.cancel}
        </button>
      </div>
    );
  return (
    <div class="stack import-bar">
      <div class="row">
        <label class="row">
          <span>{words.into}</span>
          <select
            class="input"
            value={chosen ?? ''}
            onChange={(event) => setInto(event.currentTarget.value || null)}
          >
            <option value="">{words.noCase}</option>
            {namedCases(casesAtWork(cases, active?.id ?? null), locale).map(({ id, reference }) => (
              <option key={id} value={id}>
                {reference}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button main"
          disabled={stage.state !== 'choosing'}
          onClick={() => onStart(chosen)}
        >
          {words.start}
        </button>
      </div>
      {chosen === null && <p class="small quiet">{words.notesNeed}</p>}
    </div>
  );
}

interface DoneProps {
  desk: Desk;
  imported: Imported;
  onAgain: () => void;
}

function Done({ desk, imported: { step, outcomes }, onAgain }: DoneProps) {
  const words = say(importWords, desk.locale);
  const title = useRef<HTMLHeadingElement>(null);
  const [undone, setUndone] = useState(false);
  // What changed nothing has no step of its own: undo would take back something else.
  const changed = outcomes.some(({ added, passages }) => added + passages.added > 0);
  useEffect(() => title.current?.focus(), []);
  const save = () =>
    saveFile(
      new Blob([reportText(outcomes, today(), desk.locale)], { type: 'text/plain;charset=utf-8' }),
      `proffer-import-${today()}.txt`,
    );
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {words.done}
      </h2>
      <ImportReport outcomes={outcomes} />
      <div class="row import-bar">
        <a class="button main" href="/library.html">
          {words.library}
        </a>
        <button type="button" class="button" onClick={save}>
          {words.save}
        </button>
        <button
          type="button"
          class="button"
          disabled={undone || !changed}
          onClick={() => {
            setUndone(true);
            desk.undoImport(step);
          }}
        >
          {words.undo}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </>
  );
}
