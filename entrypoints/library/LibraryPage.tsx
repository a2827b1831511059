import { useEffect, useMemo, useState } from 'preact/hooks';
import { Filters } from '../../components/library/Filters.tsx';
import { filterLines, type LibraryLine, NO_FILTER } from '../../components/library/filter.ts';
import { SourceList } from '../../components/library/SourceList.tsx';
import type { SourceId } from '../../lib/model/index.ts';
import { readLooseSources, readProposals, readSource, readSources } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { PinnedPackages } from '../../lib/surface/PinnedPackages.tsx';
import { useLive } from '../../lib/surface/use-live.ts';
import { importWords } from '../../lib/words/import.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { ndpWords } from '../../lib/words/ndp.ts';
import { pdfOpenWords } from '../../lib/words/pdf.ts';
import { say } from '../../lib/words/say.ts';
import { Comparison } from './Comparison.tsx';
import { Detail } from './Detail.tsx';

/** All sources, and what is known and taken of the chosen one. */
export function LibraryPage({ desk }: { desk: Desk }) {
  const { store, locale } = desk;
  const words = say(libraryWords, locale);
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useChosen();
  const lines = useLines(desk);
  const pairs = useLive(() => readProposals(store), 'pairs')?.length ?? 0;
  // `null` compares the whole library, a source only its own pairs.
  const [comparing, setComparing] = useState<SourceId | null | false>(
    wantsComparison() ? wantedSource() : false,
  );
  const shown = useMemo(() => filterLines(lines ?? [], filter, locale), [lines, filter, locale]);
  return (
    <Frame desk={desk} place="library" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      <main id="content" class="shelves" data-step={chosen ? 'detail' : 'list'}>
        <section class="list" aria-labelledby="library-title">
          <header>
            <h1 id="library-title">{words.title}</h1>
            <span class="quiet" role="status">
              {lines && words.count(shown.length)}
            </span>
            <a href="/pdf.html">{say(pdfOpenWords, locale).open}</a>
            <a href="/import.html">{say(importWords, locale).title}</a>
            {pairs > 0 && !desk.readOnly && (
              <button type="button" class="button" onClick={() => setComparing(null)}>
                {words.duplicates} ({pairs})
              </button>
            )}
          </header>
          <Filters lines={lines ?? []} filter={filter} onFilter={setFilter} />
          {lines && (
            <SourceList
              lines={shown}
              chosen={chosen}
              onChoose={setChosen}
              onClear={() => setFilter({ ...NO_FILTER, order: filter.order })}
            />
          )}
        </section>
        <section class="detail" aria-label={words.detail}>
          {chosen ? (
            <>
              <Detail
                key={chosen}
                desk={desk}
                id={chosen}
                onBack={() => setChosen(null)}
                onChoose={setChosen}
                onCompare={() => setComparing(chosen)}
              />
              <PackagesOf key={`packages ${chosen}`} desk={desk} id={chosen} />
            </>
          ) : (
            <>
              <p class="quiet">{words.chooseOne}</p>
              <p>
                <a href="/packages.html">{say(ndpWords, locale).title}</a>
              </p>
            </>
          )}
        </section>
      </main>
      {comparing !== false && (
        <Comparison
          desk={desk}
          of={comparing}
          onMerged={(id) => chosen && setChosen(id)}
          onClose={() => setComparing(false)}
        />
      )}
    </Frame>
  );
}

function useLines({ store }: Desk): LibraryLine[] | undefined {
  const sources = useLive(() => readSources(store), 'sources');
  const loose = useLive(() => readLooseSources(store), 'loose');
  return useMemo(
    () => sources?.map((line) => ({ ...line, unfiled: loose?.has(line.source.id) === true })),
    [sources, loose],
  );
}

/** The lists of National Documentation Packages that were read from the source's captures. */
function PackagesOf({ desk: { store, locale }, id }: { desk: Desk; id: SourceId }) {
  const view = useLive(() => readSource(store, id), id);
  const ids = view?.captures.map((capture) => capture.id) ?? [];
  return <PinnedPackages store={store} ids={ids} title={say(ndpWords, locale).title} />;
}

const wanted = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));
const wantedSource = (): SourceId | null => wanted().get('source');
const wantsComparison = (): boolean => wanted().has('compare');

/** The chosen source; `#source=ID` in the address chooses one. */
function useChosen() {
  const chosen = useState<SourceId | null>(wantedSource);
  const [, setChosen] = chosen;
  useEffect(() => {
    const follow = () => setChosen(wantedSource());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [setChosen]);
  return chosen;
}
