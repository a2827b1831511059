import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps whoever works by keyboard where they were, when the button that was pressed goes with what it changed.
 * @param of what changes by it
 * @returns a place, and what is told of a press: what then has the focus, within the place. Where that is gone, the place
 * itself has it, never another button: a second press of the same key would do what nobody meant. It needs a `tabIndex`.
 */
export function useKeptFocus<T extends HTMLElement>(
  of: string | boolean,
): { place: RefObject<T>; pressed: (to: string) => void } {
  const place = useRef<T>(null);
  /** As it was at the press: what came of it is seen when that is otherwise. */
  const before = useRef<{ of: string | boolean; to: string } | null>(null);
  useEffect(() => {
    if (before.current === null || before.current.of === of) return;
    const { to } = before.current;
    before.current = null;
    // Who has gone on elsewhere meanwhile stays there.
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    (place.current?.querySelector<HTMLElement>(to) ?? place.current)?.focus();
  }, [of]);
  const pressed = (to: string) => {
    before.current = { of, to };
  };
  return { place, pressed };
}

/** How the line of an origin is found again, by the chain's key. */
export const lineOf = (key: string): string => `[data-origin="${CSS.escape(key)}"]`;
