import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps whoever works by keyboard where they were, when the button that was pressed goes with what it changed.
 * @param of what changes by it
 * @returns a place whose first button has the focus then, and what is told of a press
 */
export function useKeptFocus<T extends HTMLElement>(
  of: string | boolean,
): { place: RefObject<T>; pressed: () => void } {
  const place = useRef<T>(null);
  /** As it was at the press: what came of it is seen when that is otherwise. */
  const before = useRef<{ of: string | boolean } | null>(null);
  useEffect(() => {
    if (before.current === null || before.current.of === of) return;
    before.current = null;
    // Who has gone on elsewhere meanwhile stays there.
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      place.current?.querySelector<HTMLElement>('button')?.focus();
  }, [of]);
  const pressed = () => {
    before.current = { of };
  };
  return { place, pressed };
}
