import { useEffect, useState } from 'preact/hooks';
import { SearchField, type SearchHit } from '../../components/shell/SearchField.tsx';
import { type Hit, openSearch, type SearchClient } from '../search/index.ts';
import { say } from '../words/say.ts';
import { searchWords } from '../words/search.ts';
import type { Desk } from './desk.ts';

interface Props {
  desk: Desk;
  query: string;
  onQuery: (query: string) => void;
  /** Goes to an address of ours; in this very tab when left out. */
  onGo?: (address: string) => void;
}

let client: SearchClient | null = null;

/** Typing pauses of this many milliseconds are worth an answer. */
const PAUSE = 80;
const SHOWN = 20;

/** Search over everything, with the way to what was found. */
export function Search({ desk, query, onQuery, onGo = goHere }: Props) {
  const [hits, setHits] = useState<Hit[]>([]);
  const { notify, locale } = desk;
  useEffect(() => {
    if (query.trim() === '') return setHits([]);
    let stale = false;
    const timer = setTimeout(() => {
      client ??= openSearch('/search.js');
      client.search(query, { limit: SHOWN }).then(
        (found) => stale || setHits(found),
        () => stale || notify({ text: say(searchWords, locale).unable, problem: true }),
      );
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, notify, locale]);
  return (
    <SearchField
      query={query}
      hits={hits.map(shownHit)}
      onQuery={onQuery}
      onChoose={({ id }) => {
        const hit = hits.find((one) => one.id === id);
        if (hit) onGo(addressOf(hit));
      }}
    />
  );
}

const goHere = (address: string): void => location.assign(address);

const shownHit = ({ id, kind, title, excerpt }: Hit): SearchHit =>
  kind === 'source' || kind === 'issue'
    ? { id, kind, text: title, marks: [], place: excerpt.text }
    : { id, kind, text: excerpt.text, marks: excerpt.marks, place: title };

/** Where a found thing is looked at: our own pages only. */
function addressOf(hit: Hit): string {
  if (hit.kind === 'seed-text') return `/reader.html#capture=${hit.captureId}&start=${hit.span?.start ?? 0}`;
  if (hit.kind === 'source') return `/library.html#source=${hit.sourceId}`;
  if (hit.kind === 'issue') return `/binder.html#case=${hit.caseIds?.[0]}&issue=${hit.issueId}`;
  if (hit.kind === 'note') return `/binder.html#case=${hit.caseIds?.[0]}&entry=${hit.entryId}`;
  return `/reader.html#passage=${hit.passageId}`;
}
