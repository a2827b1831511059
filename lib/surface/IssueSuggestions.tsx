import { useEffect, useMemo, useState } from 'preact/hooks';
import { issuePath } from '../../components/binder/rows.ts';
import { type Suggestion, SuggestionList } from '../../components/suggestions/SuggestionList.tsx';
import { type BinderView, flatOutline, outline, subtree } from '../binder/index.ts';
import type { Issue, PassageId } from '../model/index.ts';
import type { Hit } from '../search/index.ts';
import { addEntry, readCases, updateIssue } from '../store/index.ts';
import { say } from '../words/say.ts';
import { suggestionWords } from '../words/suggestions.ts';
import { type Desk, wayBack } from './desk.ts';
import { again, searching, shownHits } from './found.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  view: BinderView;
  issue: Issue;
}

const SHOWN = 12;

/** Passages of the library that may speak to an issue; asked for when they are looked at. */
export function IssueSuggestions({ desk, view, issue }: Props) {
  const words = say(suggestionWords, desk.locale);
  const [open, setOpen] = useState(false);
  return (
    <details class="suggested" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {open && <Opened desk={desk} view={view} issue={issue} />}
    </details>
  );
}

function Opened({ desk, view, issue }: Props) {
  const { store, run, did, notify, locale, readOnly } = desk;
  const words = say(suggestionWords, locale);
  const decided = useMemo(() => decidedIn(view, issue), [view, issue]);
  const hits = useSimilar(issue, decided);
  const suggestions = useShown(
    desk,
    view,
    hits?.filter(({ passageId }) => !decided.has(passageId ?? '')),
  );
  const file = async (passage: PassageId) => {
    if (await run(addEntry(store, { case: view.case.id, passage, issue: issue.id })))
      notify({ text: words.filed(issue.label[locale]), ...wayBack(desk) });
  };
  const dismiss = async (passage: PassageId) => {
    if (await did(updateIssue(store, issue.id, { dismiss: passage })))
      notify({ text: words.dismissed, ...wayBack(desk) });
  };
  if (!suggestions) return null;
  if (suggestions.length === 0) return <p class="quiet">{words.none}</p>;
  const verbs = { onFile: (id: PassageId) => void file(id), onDismiss: (id: PassageId) => void dismiss(id) };
  return (
    <>
      <p class="small quiet">{words.method}</p>
      <SuggestionList suggestions={suggestions} {...(readOnly ? {} : verbs)} />
    </>
  );
}

/** Passages that stand under the issue or below it, and those that are not wanted there. */
function decidedIn(view: BinderView, { id, dismissed = [] }: Issue): ReadonlySet<PassageId> {
  const node = flatOutline(outline(view)).find(({ issue }) => issue.id === id);
  const below = new Set(node ? subtree(node).map(({ issue }) => issue.id) : [id]);
  const filed = view.items.filter(({ entry }) => entry.placements.some(({ issue }) => below.has(issue)));
  return new Set([...dismissed, ...filed.map(({ passage }) => passage.id)]);
}

/** Asked anew when the issue says other things, or something was filed, dismissed or taken back. */
function useSimilar(
  { id, label, searchWords = [], proposition = '' }: Issue,
  decided: ReadonlySet<PassageId>,
) {
  const [hits, setHits] = useState<Hit[] | null>(null);
  const words = [...new Set([...Object.values(label), ...searchWords, proposition])].filter(
    (text) => text !== '',
  );
  const sign = [id, ...words, ...decided].join('\n');
  // `sign` stands for the words and what was decided.
  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const begun = performance.now();
      const answer = await searching().similar(words, decided, SHOWN);
      if (stale) return;
      // While the library is being read, nothing found is no answer yet.
      if (!answer.pending || answer.hits.length > 0) setHits(answer.hits);
      if (answer.pending) timer = setTimeout(begin, again(performance.now() - begun));
    };
    const begin = () => void ask().catch(() => stale || setHits([]));
    begin();
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [sign]);
  return hits;
}

/** What is suggested, with where each passage stands now. */
function useShown({ store, locale }: Desk, view: BinderView, hits: Hit[] | undefined): Suggestion[] | null {
  const words = say(suggestionWords, locale);
  const cases = useLive(() => readCases(store), 'cases');
  if (!hits || !cases) return null;
  const issues = new Map(view.issues.map((issue) => [issue.id, issue]));
  const standsIn = ({ passageId, cases: ids }: Hit): string => {
    if (passageId === undefined) return words.notClipped;
    const own = view.items.find(({ passage }) => passage.id === passageId)?.entry;
    const other = cases.find(({ id }) => ids.includes(id));
    if (!own) return other ? words.inCase(other.reference) : '';
    const [first] = own.placements;
    return first ? words.under(issuePath(issues, first.issue, locale)) : words.inInbox;
  };
  return hits.map((hit) => {
    const [shown] = shownHits([hit], locale, [], null);
    const place = [shown?.place, standsIn(hit)].filter(Boolean).join(' · ');
    return { hit: { ...(shown as NonNullable<typeof shown>), place }, passage: hit.passageId ?? null };
  });
}
