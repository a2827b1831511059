import { Search } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import { searchWords } from '../../lib/words/search.ts';
import { useWords } from '../words.tsx';

export interface SearchHit {
  id: string;
  kind: 'source' | 'passage' | 'note' | 'issue' | 'seed-text';
  /** The words found; passages are set in the passages' type. */
  text: string;
  /** The found words, as offsets into the text. */
  marks: readonly Span[];
  /** Where it stands: a source, an issue. */
  place?: string;
}

interface Props {
  query: string;
  hits: SearchHit[];
  onQuery: (query: string) => void;
  onChoose: (hit: SearchHit) => void;
}

/** Search over everything: a text field with what was found below it, walked by arrows. */
export function SearchField({ query, hits, onQuery, onChoose }: Props) {
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
    <div class="search" role="search" ref={box} onFocusOut={(event) => !within(event) && setOpen(false)}>
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
      {shown && <Found id={id} hits={hits} at={at} onChoose={choose} />}
    </div>
  );
}

const within = (event: FocusEvent): boolean =>
  (event.currentTarget as Node).contains(event.relatedTarget as Node | null);

interface FoundProps {
  id: string;
  hits: SearchHit[];
  at: number;
  onChoose: (hit: SearchHit) => void;
}

function Found({ id, hits, at, onChoose }: FoundProps) {
  const words = useWords(searchWords);
  return (
    <div class="found">
      <p class="small quiet" role="status">
        {words.count(hits.length)}
      </p>
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
            <span class={hit.kind === 'passage' || hit.kind === 'seed-text' ? 'passage' : ''}>
              <Marked text={hit.text} marks={hit.marks} />
            </span>
            <span class="small quiet">
              {words[hit.kind]}
              {hit.place && ` · ${hit.place}`}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** A text with the words that were looked for marked in it. */
function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  let at = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
