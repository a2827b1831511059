import { useEffect, useState } from 'preact/hooks';
import { Chips } from '../../components/search/Chips.tsx';
import { ResultList } from '../../components/search/ResultList.tsx';
import type { Narrowing } from '../../lib/search/index.ts';
import { readActiveCase, readCases } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { shownHits, useFound } from '../../lib/surface/found.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { say } from '../../lib/words/say.ts';
import { searchWords } from '../../lib/words/search.ts';

const SHOWN = 200;

/** Everything that was found, with every way to narrow it. */
export function ResultsPage({ desk }: { desk: Desk }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [bar, setBar] = useState('');
  return (
    <Frame desk={desk} place="reader" opened={opened} onOpened={setOpened} query={bar} onQuery={setBar}>
      <Results desk={desk} />
    </Frame>
  );
}

function Results({ desk }: { desk: Desk }) {
  const { store, locale } = desk;
  const words = say(searchWords, locale);
  const wanted = useWanted(queryOf);
  const [query, setQuery] = useState(wanted);
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  useEffect(() => setQuery(wanted), [wanted]);
  const cases = useLive(() => readCases(store), 'cases') ?? [];
  const caseId = useLive(() => readActiveCase(store), 'active')?.id ?? null;
  const { hits, total, facets, pending } = useFound(desk, { query, caseId, narrowing, limit: SHOWN });
  const type = (text: string) => {
    setQuery(text);
    history.replaceState(null, '', `#${new URLSearchParams({ q: text })}`);
  };
  return (
    <main id="content" class="page stack results-page" tabIndex={-1}>
      <h1>{words.everywhere}</h1>
      <input
        class="input"
        type="search"
        aria-label={words.everywhere}
        aria-describedby="how"
        value={query}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id="how" class="small quiet">
        {words.how}
      </p>
      <Chips facets={facets} narrowing={narrowing} inCase={caseId !== null} all onNarrow={setNarrowing} />
      {query.trim() !== '' && (
        <p class="quiet" role="status">
          {total > hits.length ? words.shownOf(hits.length, total) : words.count(total)}
          {pending && ` · ${words.filling}`}
        </p>
      )}
      <ResultList hits={shownHits(hits, locale, cases, caseId)} />
    </main>
  );
}

const queryOf = (hash: string): string => new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '';
