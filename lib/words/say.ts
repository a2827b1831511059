import type { Locale } from '../model/index.ts';

type Said = string | ((...parts: never[]) => string);

/** Words in every language of the interface, side by side so that a missing or stale one is seen. */
export type WordTable<Keys extends Record<string, Said>> = { [K in keyof Keys]: Record<Locale, Keys[K]> };

type Picked<T> = { [K in keyof T]: T[K] extends Record<Locale, infer W> ? W : never };

/** The words of one language out of a table: `say(binderWords, 'es').undo`. */
export function say<T extends Record<string, Record<Locale, Said>>>(table: T, locale: Locale): Picked<T> {
  const entries = Object.entries(table).map(([key, versions]) => [key, versions[locale]]);
  return Object.fromEntries(entries) as Picked<T>;
}
