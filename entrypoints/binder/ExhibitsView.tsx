import { useEffect, useMemo, useState } from 'preact/hooks';
import { ShortField } from '../../components/controls/ShortField.tsx';
import { ExhibitList } from '../../components/exhibits/ExhibitList.tsx';
import { ownTabs } from '../../components/exhibits/moves.ts';
import { type BinderView, pagesOfText, profiles, type Tab, tabs } from '../../lib/binder/index.ts';
import { citationInput, cite, namesExhibit, plain } from '../../lib/cite/index.ts';
import type { Arrangement } from '../../lib/model/index.ts';
import { moveExhibit, readCapture, type Store, updateCase, updateExhibit } from '../../lib/store/index.ts';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { recordOfTab } from '../../lib/surface/record.ts';
import { entriesWords } from '../../lib/words/binder.ts';
import { citingWords } from '../../lib/words/citing.ts';
import { exhibitsWords } from '../../lib/words/exhibits.ts';
import { say } from '../../lib/words/say.ts';

const ARRANGEMENTS: readonly Arrangement[] = ['issue', 'type', 'date', 'own'];

interface Props {
  desk: Desk;
  view: BinderView;
}

/** The exhibits of a case in filing order. */
export function ExhibitsView({ desk, view }: Props) {
  const { store, run, did, notify, locale, readOnly } = desk;
  const words = say(exhibitsWords, locale);
  const profile = profiles[view.case.profile];
  const shown = useMemo(() => tabs(view, profile.exhibitLabels.value), [view, profile]);
  const guesses = useGuesses(store, shown);
  const names = new Map(view.issues.map((issue) => [issue.id, issue.label[locale]]));
  const homes = shown.map(({ home }) => home);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    notify({ text: say(entriesWords, locale).copied });
  };
  const move = async (home: string, before: string | null) => {
    if (!(await did(moveExhibit(store, view.case.id, home, { before, homes })))) return;
    const rest = ownTabs(shown).filter((tab) => tab.home !== home);
    const at = before === null ? rest.length : rest.findIndex((tab) => tab.home === before);
    const title = shown.find((tab) => tab.home === home)?.source.metadata.title?.value ?? home;
    notify({ text: words.moved(ownTabs(shown)[at]?.label ?? '', shortened(title)), ...wayBack(desk) });
  };
  const own = ownTabs(shown);
  const total = own.reduce((sum, { home, exhibit }) => sum + (exhibit?.pages ?? guesses.get(home) ?? 0), 0);
  const isGuess = own.some(({ exhibit }) => exhibit?.pages === undefined);
  return (
    <main id="content" class="page stack" tabIndex={-1}>
      <h1>{words.title}</h1>
      {shown.length === 0 ? (
        <div class="empty">
          <p>{words.empty}</p>
          <a class="button" href="/library.html">
            {words.toLibrary}
          </a>
        </div>
      ) : (
        <>
          <p class="row">
            <ArrangeChoice desk={desk} view={view} />
            {namesExhibit(view.case.profile) && <ExhibitNumber desk={desk} view={view} />}
            <span class="quiet">
              {words.count(own.length)} · {words.total(total, isGuess)}
            </span>
          </p>
          <p class="small quiet">{words.labels(profile.label[locale])}</p>
          <ExhibitList
            tabs={shown}
            citationOf={(tab) => citationOf(tab, view)}
            recordOf={(tab) => recordOfTab(tab, view)}
            onCopy={(text) => void copy(text)}
            issuesOf={(tab) => tab.issues.map((id) => names.get(id) ?? '')}
            guessOf={(tab) => guesses.get(tab.home) ?? null}
            readOnly={readOnly}
            onMove={(home, before) => void move(home, before)}
            onChange={(home, change) => void run(updateExhibit(store, view.case.id, home, change))}
          />
        </>
      )}
    </main>
  );
}

/** Letters of a title that a notice has room for. */
const TITLE = 80;

const shortened = (title: string): string =>
  title.length <= TITLE ? title : `${title.slice(0, TITLE).trimEnd()}…`;

function ArrangeChoice({ desk: { store, run, locale, readOnly }, view }: Props) {
  const words = say(exhibitsWords, locale);
  return (
    <label class="arrange">
      {words.arrange}
      <select
        class="input"
        value={view.case.arrangement ?? 'issue'}
        disabled={readOnly}
        onChange={(event) =>
          void run(updateCase(store, view.case.id, { arrangement: event.currentTarget.value as Arrangement }))
        }
      >
        {ARRANGEMENTS.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the judge called the filing, once it is known: record citations name it. */
function ExhibitNumber({ desk: { store, run, locale, readOnly }, view }: Props) {
  const words = say(citingWords, locale);
  return (
    <ShortField
      label={words.exhibitNumber}
      title={words.exhibitNumberHint}
      value={view.case.exhibitNumber ?? ''}
      placeholder=""
      readOnly={readOnly}
      onSave={(text) => void run(updateCase(store, view.case.id, { exhibitNumber: text.trim() || null }))}
    />
  );
}

function citationOf({ items, source }: Tab, view: BinderView): string {
  const capture = items[0]?.capture;
  if (!capture) return '';
  const input = citationInput(source, capture, null, items[0]?.publisher?.abbreviations);
  return plain(cite({ ...input, locale: view.case.locale }, view.case.style, 'full'));
}

/** About how long each exhibit is, by the text that was captured of it; read once for each. */
function useGuesses(store: Store, shown: readonly Tab[]): ReadonlyMap<string, number> {
  const [guesses, setGuesses] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let stale = false;
    void guessed(store, shown, guesses).then((found) => !stale && found && setGuesses(found));
    return () => {
      stale = true;
    };
  }, [store, shown, guesses]);
  return guesses;
}

async function guessed(
  store: Store,
  shown: readonly Tab[],
  known: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number> | null> {
  const missing = shown.filter(({ home }) => !known.has(home));
  if (missing.length === 0) return null;
  const found = new Map(known);
  for (const { home, items } of missing) {
    const [first] = items;
    const capture = first && (await readCapture(store, first.capture.id));
    found.set(home, pagesOfText(capture?.text.text.length ?? 0));
  }
  return found;
}
