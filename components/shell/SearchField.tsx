import { Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { searchWords } from '../../lib/words/search.ts';
import { HitLines } from '../search/HitLines.tsx';
import type { SearchHit } from '../search/types.ts';
import { useWords } from '../words.tsx';

interface Props {
  query: string;
  hits: readonly SearchHit[];
  /** How many there are, with those that are not shown. */
  total: number;
  /** Where all of them are shown. */
  all: string;
  /** Said under the count: that more may come. */
  said?: string | undefined;
  /** What narrows the results. */
  children?: ComponentChildren;
  onQuery: (query: string) => void;
  onChoose: (hit: SearchHit) => void;
}

/** Search over everything: a text field with what was found below it, walked by arrows. */
export function SearchField({ query, hits, onQuery, onChoose, ...found }: Props) {
  const words = useWords(searchWords);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const shown = open && query.trim() !== '';
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    setOpen(false);
    onChoose(hit);
  };
  const step = (by: number) => {
    const next = hits.length === 0 ? 0 : (at + by + hits.length) % hits.length;
    setAt(next);
    box.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView?.({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') choose(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to our oldest browsers
    <div
      class="search"
      role="search"
      ref={box}
      onFocusOut={(event) => !within(event) && setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && closeFrom(event, () => setOpen(false))}
    >
      <Search aria-hidden="true" />
      <input
        class="input"
        type="text"
        role="combobox"
        data-gesture="search"
        aria-label={words.search}
        placeholder={words.search}
        aria-keyshortcuts="/"
        aria-expanded={shown}
        aria-controls={`${id}-found`}
        aria-activedescendant={shown && hits[at] ? `${id}-${at}` : undefined}
        autocomplete="off"
        value={query}
        onFocus={() => setOpen(true)}
        onInput={(event) => {
          setAt(0);
          setOpen(true);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {open && query.trim() === '' && (
        <div class="found">
          <p class="small quiet">{words.how}</p>
        </div>
      )}
      {shown && <Found id={id} hits={hits} at={at} {...found} onChoose={choose} />}
    </div>
  );
}

const within = (event: FocusEvent): boolean =>
  (event.currentTarget as Node).contains(event.relatedTarget as Node | null);

/** From a chip, Escape goes back to the field. */
function closeFrom(event: KeyboardEvent, close: () => void): void {
  const field = (event.currentTarget as HTMLElement).querySelector('input');
  if (event.target === field) return;
  field?.focus();
  close();
}

interface FoundProps extends Pick<Props, 'total' | 'all' | 'said' | 'children'> {
  id: string;
  hits: readonly SearchHit[];
  at: number;
  onChoose: (hit: SearchHit) => void;
}

function Found({ id, hits, total, all, said, at, children, onChoose }: FoundProps) {
  const words = useWords(searchWords);
  return (
    <div class="found">
      <p class="small quiet row">
        <span role="status">{words.count(total)}</span>
        <a href={all}>{words.allResults}</a>
      </p>
      {said && <p class="small quiet">{said}</p>}
      {children}
      <div id={`${id}-found`} role="listbox" aria-label={words.results}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the keys
          <div
            key={hit.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
          >
            <HitLines hit={hit} />
          </div>
        ))}
      </div>
    </div>
  );
}
