import { useRef } from 'preact/hooks';
import { searchWords } from '../../lib/words/search.ts';
import { useWords } from '../words.tsx';
import { HitLines } from './HitLines.tsx';
import type { SearchHit } from './types.ts';

/** Everything that was found, as links; arrows step from one to the next. */
export function ResultList({ hits }: { hits: readonly SearchHit[] }) {
  const words = useWords(searchWords);
  const list = useRef<HTMLOListElement>(null);
  const step = (event: KeyboardEvent) => {
    const by =
      event.key === 'ArrowDown' || event.key === 'j'
        ? 1
        : event.key === 'ArrowUp' || event.key === 'k'
          ? -1
          : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ol class="results" aria-label={words.results} ref={list} onKeyDown={step}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <a href={hit.address}>
            <HitLines hit={hit} />
          </a>
        </li>
      ))}
    </ol>
  );
}
