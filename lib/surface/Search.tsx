import { useState } from 'preact/hooks';
import { Chips } from '../../components/search/Chips.tsx';
import { SearchField } from '../../components/shell/SearchField.tsx';
import type { Narrowing } from '../search/index.ts';
import { readActiveCase, readCases } from '../store/index.ts';
import { say } from '../words/say.ts';
import { searchWords } from '../words/search.ts';
import type { Desk } from './desk.ts';
import { shownHits, useFound } from './found.ts';
import { useLive } from './use-live.ts';

interface Props {
  desk: Desk;
  query: string;
  onQuery: (query: string) => void;
  /** Goes to an address of ours; in this very tab when left out. */
  onGo?: (address: string) => void;
}

const SHOWN = 20;

/** Search over everything, with the way to what was found. */
export function Search({ desk, query, onQuery, onGo = goHere }: Props) {
  const { store, locale } = desk;
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const cases = useLive(() => readCases(store), 'cases') ?? [];
  const active = useLive(() => readActiveCase(store), 'active') ?? null;
  const caseId = active?.id ?? null;
  const found = useFound(desk, { query, caseId, narrowing, limit: SHOWN });
  return (
    <SearchField
      query={query}
      hits={shownHits(found.hits, locale, cases, caseId)}
      total={found.total}
      all={`/results.html#${new URLSearchParams({ q: query })}`}
      said={found.pending ? say(searchWords, locale).filling : undefined}
      onQuery={onQuery}
      onChoose={({ address }) => onGo(address)}
    >
      <Chips facets={found.facets} narrowing={narrowing} inCase={caseId !== null} onNarrow={setNarrowing} />
    </SearchField>
  );
}

const goHere = (address: string): void => location.assign(address);
