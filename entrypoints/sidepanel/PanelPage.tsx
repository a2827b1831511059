import { useEffect, useState } from 'preact/hooks';
import { type PanelPage as Page, PagePanel, type PanelPassage } from '../../components/panel/PagePanel.tsx';
import { CaseSwitch } from '../../components/shell/CaseSwitch.tsx';
import { HealthBanner } from '../../components/shell/HealthBanner.tsx';
import { gestureOf } from '../../components/shell/keys.ts';
import { Notices } from '../../components/shell/Notices.tsx';
import { HistoryButtons } from '../../components/shell/TopBar.tsx';
import { send, serve } from '../../lib/messages/index.ts';
import type {
  CaptureSummary,
  Passage,
  PassageId,
  PassageOrigin,
  Sighting,
  StyleId,
} from '../../lib/model/index.ts';
import { addressKey, restsOnText } from '../../lib/source/index.ts';
import {
  type CapturedAt,
  capturedAt,
  decideOrigins,
  type PageView,
  readActiveCase,
  readCases,
  readPage,
  readProposals,
  readSightings,
  readToldOrigins,
  readUndo,
  setActiveCase,
} from '../../lib/store/index.ts';
import { casesAtWork, namedCases } from '../../lib/surface/case-names.ts';
import { citingOf, latestOf } from '../../lib/surface/citing.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { PackageOffer } from '../../lib/surface/PackageOffer.tsx';
import { Search } from '../../lib/surface/Search.tsx';
import { useSourceVerbs } from '../../lib/surface/source-verbs.ts';
import { type BesideTab, tabBeside, watchTabs } from '../../lib/surface/tab.ts';
import { troubleOf } from '../../lib/surface/trouble.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { panelWords } from '../../lib/words/panel.ts';
import { say } from '../../lib/words/say.ts';
import { verbWords } from '../../lib/words/verbs.ts';
import { goTo, useVisited } from './passages.ts';

export function PanelPage({ desk }: { desk: Desk }) {
  const { store, readOnly } = desk;
  const [query, setQuery] = useState('');
  const tab = useTab();
  const view = useLive(() => (tab?.address ? readPage(store, [tab.address]) : null), `${tab?.address}`);
  const captured = useLive(
    () => (tab?.address ? capturedAt(store, [tab.address]) : null),
    `at ${tab?.address}`,
  );
  const active = useLive(() => readActiveCase(store), 'active');
  const verbs = useSourceVerbs(desk, view?.source?.id ?? null, view?.publisher ?? null);
  const sourceId = view?.source?.id ?? null;
  const twins = useLive(() => (sourceId ? readProposals(store, sourceId) : null), `twins ${sourceId}`);
  const ids = view?.passages.map(({ id }) => id) ?? [];
  const sightings = useLive(() => readSightings(store, ids), ids.join());
  const passages = view?.passages ?? [];
  const origins = useLive(() => readToldOrigins(store, passages), originsKey(passages));
  const trouble = troubleOf(store.health);
  const [refused, setRefused] = useState<'needs-gesture' | 'page-not-allowed' | null>(null);
  // A refusal is about the tab it was met in.
  useEffect(() => setRefused(null), [tab?.id, tab?.address]);
  const clip = async () => {
    if (!tab) return;
    const { state } = await send('panel/clip', { tabId: tab.id });
    setRefused(state === 'injected' ? null : state);
  };
  const go = async (passage: Passage) => {
    const here = tab && (await goTo(tab.id, passage.id));
    if (!here) desk.notify({ text: say(panelWords, desk.locale).notShown });
  };
  const confirm = ({ id: passage }: Passage, { key }: PassageOrigin) =>
    void desk.run(decideOrigins(store, [{ passage, key, decision: 'confirmed' }]));
  const visited = useVisited(tab);
  useUndoKeys(desk);
  return (
    <>
      {trouble && <HealthBanner {...trouble} onArchive={() => openPage('/binder.html#export')} />}
      <main class="panel">
        <Head desk={desk} query={query} onQuery={setQuery} />
        <PagePanel
          page={pageOf(tab, view, refused, {
            duplicates: twins?.length ?? 0,
            sightings,
            origins,
            captured,
            style: active?.style,
          })}
          readOnly={readOnly}
          onClip={clip}
          onOpen={(passage) => openPage(`/reader.html#passage=${passage.id}`)}
          onGo={go}
          onConfirmOrigin={readOnly ? undefined : confirm}
          visited={visited}
          verbs={verbs}
        />
        <PackageOffer desk={desk} tab={tab} onOpen={openPage} />
        <a class="button" href="/binder.html" target="_blank" rel="noopener">
          {say(panelWords, desk.locale).openBinder}
        </a>
      </main>
      <Notices notices={desk.notices} onClose={desk.dismiss} />
    </>
  );
}

function Head({ desk, query, onQuery }: { desk: Desk; query: string; onQuery: (query: string) => void }) {
  const { store, run } = desk;
  const cases = useLive(() => readCases(store), 'cases') ?? [];
  const active = useLive(() => readActiveCase(store), 'active');
  const history = useLive(() => readUndo(store), 'undo');
  const verbs = say(verbWords, desk.locale);
  return (
    <header>
      <CaseSwitch
        cases={namedCases(casesAtWork(cases, active?.id ?? null), desk.locale)}
        active={active?.id ?? null}
        onSwitch={(id) => void run(setActiveCase(store, id))}
      />
      <HistoryButtons
        undo={history?.undo ? verbs[history.undo.verb] : null}
        redo={history?.redo ? verbs[history.redo.verb] : null}
        onUndo={desk.undo}
        onRedo={desk.redo}
      />
      <Search desk={desk} query={query} onQuery={onQuery} onGo={openPage} />
    </header>
  );
}

const openPage = (path: string) => void window.open(path, '_blank', 'noopener');

/** What is found of passages may come after them. */
const originsKey = (passages: readonly Passage[]): string =>
  passages.map(({ id, rests }) => `${id} ${rests?.rules} ${rests?.links}`).join();

interface Seen {
  duplicates: number;
  sightings: ReadonlyMap<PassageId, Sighting> | undefined;
  origins: ReadonlyMap<PassageId, readonly PassageOrigin[]> | undefined;
  captured: CapturedAt | null | undefined;
  style: StyleId | undefined;
}

function pageOf(
  tab: BesideTab | null,
  view: PageView | undefined,
  refused: 'needs-gesture' | 'page-not-allowed' | null,
  { duplicates, sightings, origins, captured = null, style }: Seen,
): Page {
  if (refused === 'page-not-allowed') return { state: 'not-allowed' };
  if (!tab) return { state: 'reading' };
  if (refused === 'needs-gesture' || !tab.address) return { state: 'not-granted' };
  if (tab.isOwn) return { state: 'own' };
  if (!view) return { state: 'reading' };
  const { source, publisher, captures, passages } = view;
  const seen = lastAt(captures, tab.address);
  const found = passages.map((passage): PanelPassage => {
    const sighting = sightings?.get(passage.id);
    const cited = origins?.get(passage.id);
    return {
      passage,
      ...(sighting ? { seen: sighting } : {}),
      ...(cited ? { origins: cited } : {}),
      ...fromOf(passage, view, seen),
    };
  });
  return {
    state: 'page',
    source,
    publisher,
    captured,
    seen,
    citing: source && citingOf(source, seen ?? latestOf(captures), publisher, style),
    passages: found,
    duplicates,
  };
}

/** Where a passage was clipped, as far as it must be told: copies that rest on their words are kept apart from others. */
function fromOf(
  { capture }: Passage,
  { source, captures }: PageView,
  seen: CaptureSummary | null,
): Pick<PanelPassage, 'copyAt' | 'originalAt'> {
  const from = captures.find(({ id }) => id === capture);
  if (!source || !from || (seen && addressKey(from.address) === addressKey(seen.address))) return {};
  if (restsOnText(source, from)) return { copyAt: from.address };
  return seen && restsOnText(source, seen) ? { originalAt: from.address } : {};
}

/** The latest capture of an address. */
function lastAt(captures: readonly CaptureSummary[], address: string): CaptureSummary | null {
  const key = addressKey(address);
  return latestOf(captures.filter((capture) => addressKey(capture.address) === key));
}

function useTab(): BesideTab | null {
  const [tab, setTab] = useState<BesideTab | null>(null);
  useEffect(() => {
    const look = () => void tabBeside().then(setTab);
    look();
    const unwatch = watchTabs(look);
    // A clip means that the page was granted: now the browser tells its address.
    const unserve = serve({
      'clip/settled': async () => {
        look();
        return null;
      },
    });
    return () => {
      unwatch();
      unserve();
    };
  }, []);
  return tab;
}

function useUndoKeys(desk: Desk) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const gesture = gestureOf(event);
      if (gesture !== 'undo' && gesture !== 'redo') return;
      event.preventDefault();
      desk[gesture]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);
}
