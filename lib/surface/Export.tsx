import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { checkPlaces } from '../../components/checks/links.ts';
import { ExportDialog } from '../../components/files/ExportDialog.tsx';
import { type Exportable, type ExportedChecks, habitsOf } from '../../components/files/exportable.ts';
import { type BinderView, filedByOthers, profiles } from '../binder/index.ts';
import type { OwnStyle } from '../cite/index.ts';
import { loadStyle } from '../cite/load.ts';
import {
  contentOf,
  decisionOn,
  defaultOptions,
  type ExportOptions,
  exporters,
  type Flagged,
  type FormatId,
  fileName,
  flagged,
  summarise,
} from '../export/index.ts';
import {
  type Case,
  type Disclosure,
  type EntryId,
  type FilingChoices,
  type Locale,
  ok,
  type SearchMade,
  systemClock,
} from '../model/index.ts';
import {
  decideDisclosures,
  fillParticulars,
  readBinder,
  readSearches,
  type Store,
  updateCase,
} from '../store/index.ts';
import { wordsOf } from '../words/picture.ts';
import { archiveFile, restoreFile } from './archive.ts';
import { useChecks } from './checks/use-checks.ts';
import type { Desk } from './desk.ts';
import { habitsIn, keepHabits, keepName } from './export-habits.ts';
import { fileContents } from './file-contents.ts';
import { type WriteRequest, writeFile } from './file-writer.ts';
import { offeredStyles } from './new-case.ts';
import { saveFile } from './save-file.ts';
import { useLive } from './use-live.ts';
import { usePackaged } from './use-packaged.ts';

interface Props {
  desk: Desk;
  active: Case | null;
  /** How many cases there are. */
  cases: number;
  onClose: () => void;
}

/** The export dialog over the active case and the whole library. */
export function Export({ desk, active: activeNow, cases, onClose }: Props) {
  const { store, locale, run, readOnly, settings } = desk;
  // The dialog speaks of one case to its end; where there was none, of the one that an archive brings.
  const [before] = useState(activeNow);
  const first = useRef(before);
  first.current ??= activeNow;
  const active = first.current;
  const stored = useLive(() => (active ? readBinder(store, active.id) : null), `export ${active?.id}`);
  const searches = useLive(() => (active ? readSearches(store, active.id) : null), `searches ${active?.id}`);
  const close = useRef(onClose);
  close.current = onClose;
  const { view, decide } = useDecisions(desk, stored ?? null);
  const checks = useExportChecks(desk, view);
  const packaged = usePackaged(store, view);
  const exportable = useMemo(() => {
    if (!view || !searches) return null;
    const onGo = (address: string) => {
      close.current();
      location.assign(address);
    };
    const onOpen = (entry: EntryId) => onGo(entryAddress(view, entry));
    // In a library that only opens to be read the choice is this file's alone, which tells the letters that it lacks.
    const onFiling = (filing: Required<FilingChoices>) => {
      if (!readOnly) void run(updateCase(store, view.case.id, { filing }));
    };
    const onFill = (field: string, words: string) =>
      void run(fillParticulars(store, view.case.id, { [field]: words }));
    const summary: Exportable['summary'] = (options) =>
      summarise(view, packaged ? { ...options, packaged } : options);
    const acts = { summary, onDecide: decide, onOpen, onGo, onFiling, onFill };
    return { ...exportableOf(store, view, searches, locale, settings.ownStyle), ...acts };
  }, [store, view, searches, locale, decide, run, readOnly, settings.ownStyle, packaged]);
  if (before && !exportable) return null;
  return (
    <ExportDialog
      exportable={exportable}
      checks={checks}
      cases={cases}
      onArchive={() => archiveFile(store)}
      onRestore={(file) => restoreFile(store, file, locale)}
      onClose={onClose}
    />
  );
}

/** What the checks find in the case, with where each is found; the pages themselves are read where that is asked for. */
function useExportChecks({ store, locale }: Desk, view: BinderView | null): ExportedChecks | null {
  const [reads, setReads] = useState(false);
  const checks = useChecks(store, view, reads);
  return useMemo(
    () =>
      view &&
      checks && {
        open: checks.sorted.open,
        places: checkPlaces(view, locale),
        all: `/binder.html#case=${view.case.id}&view=checks`,
        reading: reads ? (checks.reading ?? NOT_BEGUN) : null,
        onRead: () => setReads(true),
      },
    [view, checks, locale, reads],
  );
}

/** Before it is known how many pages there are. */
const NOT_BEGUN = { done: 0, all: 1, left: 0 };

/** The view with what is decided of flagged passages; in a library that only opens to be read, for this dialog alone. */
function useDecisions({ store, run, readOnly }: Desk, stored: BinderView | null) {
  const [mine, setMine] = useState<ReadonlyMap<EntryId, Disclosure | null>>(new Map());
  const decide = useCallback(
    (flags: readonly Flagged[], choice: Disclosure['choice'] | null) => {
      const decisions = flags.map((flag) => ({
        entry: flag.entry,
        disclosure: choice && decisionOn(flag, choice),
      }));
      if (!readOnly) return void run(decideDisclosures(store, decisions));
      setMine((had) => new Map([...had, ...decisions.map((one) => [one.entry, one.disclosure] as const)]));
    },
    [store, run, readOnly],
  );
  const view = useMemo(() => (stored && mine.size > 0 ? decided(stored, mine) : stored), [stored, mine]);
  return { view, decide };
}

const decided = (view: BinderView, by: ReadonlyMap<EntryId, Disclosure | null>): BinderView => ({
  ...view,
  items: view.items.map((item) => {
    const said = by.get(item.entry.id);
    if (said === undefined) return item;
    const { disclosure: _, ...entry } = item.entry;
    return { ...item, entry: said ? { ...entry, disclosure: said } : entry };
  }),
});

function exportableOf(
  store: Store,
  view: BinderView,
  searchesMade: readonly SearchMade[],
  locale: Locale,
  own: OwnStyle | null,
): Omit<Exportable, 'summary' | 'onDecide' | 'onOpen' | 'onGo' | 'onFiling' | 'onFill'> {
  const gathered = async (format: FormatId, options: ExportOptions): Promise<WriteRequest> => {
    const contents = await fileContents(store, view, format, options);
    await loadStyle(options.style, own);
    return { view, format, options: { ...options, ...contents, searchesMade }, at: systemClock(), own };
  };
  return {
    reference: view.case.reference,
    theCase: view.case,
    habits: habitsIn(view.case),
    styles: offeredStyles(own),
    onStyle: (style) => loadStyle(style, own),
    initial: defaultOptions(view.case),
    others: othersRule(view, locale),
    searches: searchesMade.length,
    linkTo: linksIn(view, locale),
    flagged: (options, format) => flagged(view, options, format),
    onName: (name) => void keepName(store, view.case, name),
    nameOf: ({ format, name }) => fileName(view.case, format, systemClock, name),
    preview: async ({ format, options }) => {
      const shown = contentOf(format) === 'note' ? 'note-html' : 'html';
      const { options: whole } = await gathered(shown, options);
      return new TextDecoder().decode(await exporters[shown].write(view, whole, systemClock));
    },
    onExport: async (choice, signal) => {
      const { format, options } = choice;
      const written = await writeFile(await gathered(format, options), signal);
      if (!written.ok) return written;
      const name = fileName(view.case, format, systemClock, choice.name);
      saveFile(new Blob([written.value], { type: exporters[format].mediaType }), name);
      await keepHabits(store, view.case, habitsOf(choice));
      return ok(name);
    },
  };
}

const entryAddress = (view: BinderView, entry: EntryId): string =>
  `/binder.html#case=${view.case.id}&entry=${entry}`;

/** Letters of a passage that tell which it is. */
const TELLING = 90;

/** An entry by its words, a source by its title. */
function linksIn(view: BinderView, locale: Locale): Exportable['linkTo'] {
  const entries = new Map(view.items.map((item) => [item.entry.id, item]));
  const sources = new Map(view.items.map(({ source }) => [source.id, source]));
  return (id) => {
    const item = entries.get(id);
    if (item) {
      const words = [...wordsOf(item.passage, locale).slice(0, 2 * TELLING)].slice(0, TELLING).join('');
      return { words: `${words.trim().toWellFormed()}…`, address: entryAddress(view, id) };
    }
    const source = sources.get(id);
    if (!source) return null;
    return { words: source.metadata.title?.value ?? '', address: `/library.html#source=${id}` };
  };
}

/** The practice of the case's forum with what others filed; null where nobody else filed anything. */
function othersRule(view: BinderView, locale: Locale): Exportable['others'] {
  const filedBy = filedByOthers(view);
  if (!view.items.some((item) => filedBy(item) !== null)) return null;
  const { label, others } = profiles[view.case.profile];
  const isRead = others.confidence === 'primary' || others.confidence === 'own';
  return { forum: label[locale], value: others.value, source: others.source, isRead };
}
