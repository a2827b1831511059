import type { Locale } from '../model/index.ts';

/** Each in its own language, so that a reader lost in a foreign one finds the way out. */
export const LANGUAGES: Record<Locale, string> = { en: 'English', es: 'Español', fr: 'Français' };
