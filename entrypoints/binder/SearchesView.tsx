import { useMemo, useState } from 'preact/hooks';
import { outlineRows } from '../../components/binder/rows.ts';
import { type OpenDraft, SearchDialog, type SearchDraft } from '../../components/searches/SearchDialog.tsx';
import { SearchList } from '../../components/searches/SearchList.tsx';
import { type BinderView, methodologyNote } from '../../lib/binder/index.ts';
import { defaultOptions, exporters, fileName } from '../../lib/export/index.ts';
import { type SearchMade, systemClock } from '../../lib/model/index.ts';
import { addSearch, deleteSearch, readSearches, updateSearch } from '../../lib/store/index.ts';
import { today } from '../../lib/surface/day.ts';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { saveFile } from '../../lib/surface/save-file.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { dateText } from '../../lib/words/dates.ts';
import { filesWords } from '../../lib/words/files.ts';
import { say } from '../../lib/words/say.ts';
import { searchesWords } from '../../lib/words/searches.ts';

interface Props {
  desk: Desk;
  view: BinderView;
}

/** Where one looked for the case. */
export function SearchesView({ desk, view }: Props) {
  const { store, did, notify, locale, readOnly } = desk;
  const words = say(searchesWords, locale);
  const searches = useLive(() => readSearches(store, view.case.id), `searches ${view.case.id}`);
  const [edited, setEdited] = useState<SearchMade | 'new' | null>(null);
  const issues = useMemo(
    () => outlineRows(view, locale).flatMap(({ issue, level }) => (issue ? [{ issue, level }] : [])),
    [view, locale],
  );
  const issueOf = (id: string) => issues.find(({ issue }) => issue.id === id)?.issue.label[locale] ?? null;
  const remove = async (id: string) => {
    if (await did(deleteSearch(store, id))) notify({ text: words.removed, ...wayBack(desk) });
  };
  if (!searches) return null;
  return (
    <main id="content" class="page stack" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p class="quiet">{searches.length > 0 ? words.lead : words.empty}</p>
      <p class="row">
        <button type="button" class="button main" disabled={readOnly} onClick={() => setEdited('new')}>
          {words.add}
        </button>
        {searches.length > 0 && (
          <button type="button" class="button" onClick={() => void copyNote(desk, searches, issueOf)}>
            {words.copy}
          </button>
        )}
        {searches.length > 0 && (
          <button type="button" class="button" onClick={() => void saveNote(desk, view, searches)}>
            {words.save}
          </button>
        )}
      </p>
      {searches.length > 0 && (
        <SearchList
          searches={searches}
          issueOf={issueOf}
          readOnly={readOnly}
          onChange={setEdited}
          onRemove={(id) => void remove(id)}
        />
      )}
      {edited && (
        <Edit desk={desk} view={view} issues={issues} edited={edited} onDone={() => setEdited(null)} />
      )}
    </main>
  );
}

interface EditProps extends Props {
  issues: Parameters<typeof SearchDialog>[0]['issues'];
  edited: SearchMade | 'new';
  onDone: () => void;
}

function Edit({ desk: { store, run }, view, issues, edited, onDone }: EditProps) {
  const save = async (draft: SearchDraft) => {
    if (edited === 'new') await run(addSearch(store, view.case.id, draft));
    else await run(updateSearch(store, edited.id, draft));
    onDone();
  };
  return (
    <SearchDialog
      draft={edited === 'new' ? fresh() : draftOf(edited)}
      issues={issues}
      isNew={edited === 'new'}
      onSave={(draft) => void save(draft)}
      onClose={onDone}
    />
  );
}

const fresh = (): OpenDraft => ({ day: today(), place: '', words: '', outcome: null, result: '' });

function draftOf({ day, place, address, words, outcome, result, issue }: SearchMade): SearchDraft {
  const known = { day, place, words, outcome, result };
  return { ...known, ...(address ? { address } : {}), ...(issue ? { issue } : {}) };
}

async function copyNote(
  { locale, notify }: Desk,
  searches: readonly SearchMade[],
  issueOf: (id: string) => string | null,
): Promise<void> {
  const words = say(searchesWords, locale);
  const note = methodologyNote(searches, {
    title: words.noteTitle,
    outcomes: words,
    dayOf: (day) => dateText(day, locale),
    issueOf,
  });
  await navigator.clipboard.writeText(note);
  notify({ text: words.copied });
}

/** The methodology note as a web page of its own; the export dialog has it in Markdown too. */
async function saveNote(
  { notify, locale }: Desk,
  view: BinderView,
  searchesMade: readonly SearchMade[],
): Promise<void> {
  const { mediaType: type, write } = exporters['note-html'];
  const bytes = await write(view, { ...defaultOptions(view.case), searchesMade }, systemClock);
  const name = fileName(view.case, 'note-html', systemClock);
  saveFile(new Blob([bytes as BlobPart], { type }), name);
  notify({ text: say(filesWords, locale).saved(name) });
}
