import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../components/search/types.ts';
import type { Case, CaseId, Locale } from '../model/index.ts';
import {
  type Facets,
  type Found,
  type Hit,
  type Narrowing,
  openSearch,
  type SearchClient,
} from '../search/index.ts';
import { say } from '../words/say.ts';
import { searchWords } from '../words/search.ts';
import type { Desk } from './desk.ts';

let client: SearchClient | null = null;

/** The page's line to the one search worker. */
export function searching(): SearchClient {
  client ??= openSearch('/search.js');
  return client;
}

/** A typist's letters come closer than this, in milliseconds: what is typed in one go is asked once. */
const PAUSE = 30;
/** While the index is being filled, the question is asked again after so long, in milliseconds. */
const AGAIN = 500;
/** And after so many times as long as the last answer took, so that asking does not hold the filling up. */
const PATIENCE = 8;

/**
 * When a question is asked again that was answered while the index was being filled.
 * @param took milliseconds that the answer took @returns milliseconds from now
 */
export const again = (took: number): number => Math.max(AGAIN, PATIENCE * took);

const NOTHING: Facets = { kinds: [], thisCase: 0, everything: 0, years: [], types: [] };
const NONE: Found & { pending: boolean } = { hits: [], total: 0, facets: NOTHING, pending: false };

export interface Asked {
  query: string;
  caseId: CaseId | null;
  narrowing: Narrowing;
  limit: number;
}

/** What a question finds now, and again while the library is still being read. */
export function useFound({ notify, locale }: Desk, { query, caseId, narrowing, limit }: Asked): typeof NONE {
  const [found, setFound] = useState(NONE);
  const sign = JSON.stringify(narrowing);
  // `sign` stands for the narrowing, which is made anew at each drawing.
  useEffect(() => {
    if (query.trim() === '') return setFound(NONE);
    let timer: ReturnType<typeof setTimeout>;
    let stale = false;
    const ask = async () => {
      const options = { limit, narrowing, ...(caseId === null ? {} : { caseId }) };
      const begun = performance.now();
      const answer = await searching().search(query, options);
      if (stale) return;
      setFound(answer);
      const took = performance.now() - begun;
      if (answer.pending) timer = setTimeout(() => void ask().catch(() => undefined), again(took));
    };
    const begin = () =>
      ask().catch(() => stale || notify({ text: say(searchWords, locale).unable, problem: true }));
    timer = setTimeout(() => void begin(), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, caseId, sign, limit, notify, locale]);
  return found;
}

/** What was found, as it is shown in this language. */
export const shownHits = (
  hits: readonly Hit[],
  locale: Locale,
  cases: readonly Case[],
  current: CaseId | null,
) => hits.map((hit) => shownHit(hit, locale, referenceOf(hit, cases, current)));

/** The case a hit stands in, where it is another than the one in hand. */
function referenceOf({ cases: ids }: Hit, cases: readonly Case[], current: CaseId | null): string {
  if (current !== null && ids.includes(current)) return '';
  return cases.find(({ id }) => ids.includes(id))?.reference ?? '';
}

function shownHit(hit: Hit, locale: Locale, reference: string): SearchHit {
  const { id, kind, title, excerpt, source, issue, language } = hit;
  const line = (...parts: (string | number | null | undefined)[]): string =>
    [...parts, reference].filter((part) => part !== '' && part != null).join(' · ');
  const whole = {
    id,
    kind,
    seed: source?.seed === true,
    address: addressOf(hit),
    ...(language ? { language } : {}),
  };
  if (issue) {
    const path = issue.path.map((name) => name[locale]).join(' › ');
    const { language: _, ...named } = whole;
    return { ...named, text: path, marks: [], place: line(issue.gloss?.[locale]) };
  }
  const publisher = source?.publisher.split(' · ')[0];
  if (kind === 'source') return { ...whole, text: title, marks: [], place: line(publisher, source?.year) };
  const words = excerpt.text === '' ? { text: title, marks: [] } : begun(excerpt);
  return {
    ...whole,
    ...words,
    byTitle: hit.byTitle === true,
    place: line(source?.title || publisher, source?.year),
  };
}

const CUT = '… ';

/** A piece that begins amid a text, or amid a sentence, says so. */
function begun({ text, start, marks }: Hit['excerpt']): Pick<SearchHit, 'text' | 'marks'> {
  if (start === 0 && !/^\p{Ll}/u.test(text)) return { text, marks };
  const moved = marks.map((mark) => ({ start: mark.start + CUT.length, end: mark.end + CUT.length }));
  return { text: CUT + text, marks: moved };
}

/** Where a found thing is looked at: our own pages only. */
function addressOf(hit: Hit): string {
  const text = hit.kind === 'seed-text' || hit.kind === 'page-text';
  if (text) return `/reader.html#capture=${hit.captureId}&start=${hit.span?.start ?? 0}`;
  if (hit.kind === 'source') return `/library.html#source=${hit.sourceId}`;
  if (hit.kind === 'issue') return `/binder.html#case=${hit.caseId}&issue=${hit.issueId}`;
  if (hit.kind === 'note') return `/binder.html#case=${hit.caseId}&entry=${hit.entryId}`;
  return `/reader.html#passage=${hit.passageId}`;
}
