import type { ComponentChildren } from 'preact';
import type { Locale } from '../../lib/model/index.ts';

/** One component in one state. */
export interface Scene {
  /** The folder under `components/`. */
  room: string;
  /** The component, and what is special about it here. */
  name: string;
  draw: (locale: Locale) => ComponentChildren;
}

/** What happens in a gallery. */
export const nothing = (): void => undefined;

/** A text of a user's own, the same in every language. */
export const own = (text: string) => ({ en: text, es: text, fr: text });

export const AT = '2026-05-02T10:00:00.000Z';
