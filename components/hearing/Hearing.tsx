import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BinderView } from '../../lib/binder/view.ts';
import { hearingWords } from '../../lib/words/hearing.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useWords } from '../words.tsx';
import { findPlaces, type Place, placesOf } from './places.ts';

interface Props {
  view: BinderView;
  /** Draws what was found; `go` leads to another place and back by the field. */
  show: (place: Place, places: readonly Place[], go: (place: Place) => void) => ComponentChildren;
}

/** One field in large type, and the passage that is meant. */
export function Hearing({ view, show }: Props) {
  const words = useWords(hearingWords);
  const field = useRef<HTMLInputElement>(null);
  const places = useMemo(() => placesOf(view), [view]);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  // A counterpart that was followed stands alone until something else is typed.
  const [followed, setFollowed] = useState<string | null>(null);
  const found = useMemo(() => findPlaces(places, typed), [places, typed]);
  const shown = places.find(({ item }) => item.entry.id === followed) ?? found[at] ?? null;
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    setFollowed(null);
  };
  const step = (by: 1 | -1) => {
    setFollowed(null);
    if (found.length > 0) setAt((at + by + found.length) % found.length);
  };
  useHearingKeys(field, step, () => type(''));
  return (
    <>
      <div class="hearing-field">
        <input
          ref={field}
          class="input"
          type="text"
          aria-label={words.find}
          aria-describedby="hearing-how"
          placeholder={words.find}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <IconButton
          icon={ChevronLeft}
          label={words.previous}
          disabled={found.length < 2}
          onClick={() => step(-1)}
        />
        <span class="quiet" role="status">
          {typed.trim() !== '' && (found.length > 0 ? words.position(at + 1, found.length) : words.nothing)}
        </span>
        <IconButton
          icon={ChevronRight}
          label={words.next}
          disabled={found.length < 2}
          onClick={() => step(1)}
        />
      </div>
      <p id="hearing-how" class="small quiet">
        {words.how}
      </p>
      {shown && show(shown, places, (place) => setFollowed(place.item.entry.id))}
    </>
  );
}

/** Arrows, Escape and any letter work wherever the focus is: nobody looks for a field while a judge waits. */
function useHearingKeys(
  field: { current: HTMLInputElement | null },
  step: (by: 1 | -1) => void,
  clear: () => void,
): void {
  useLayoutEffect(() => field.current?.focus(), [field]);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      const isOurs = key === 'ArrowDown' || key === 'ArrowUp' || key === 'Escape';
      if (key === 'ArrowDown') step(1);
      else if (key === 'ArrowUp') step(-1);
      else if (key === 'Escape') clear();
      if (isOurs) event.preventDefault();
      const types = key.length === 1 && key !== ' ' && document.activeElement !== field.current;
      if (key === 'Escape' || types) field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
