import type { Locale, Source } from '../model/index.ts';
import { exportWords, partWords } from '../words/export.ts';
import { say } from '../words/say.ts';

/** Parts a citation prints. */
const CITED = ['title', 'authors', 'publisher', 'published', 'number', 'container'] as const;

/**
 * Says which parts of a citation do not stand on the copy that was read but were taken from another; `null`
 * where there are none.
 */
export function borrowedText({ metadata }: Source, locale: Locale): string | null {
  const parts = CITED.filter((key) => metadata[key]?.foundIn === 'other-copy');
  if (parts.length === 0) return null;
  const words = say(partWords, locale);
  const places = new Set(parts.flatMap((key) => metadata[key]?.place?.replace(/^copy at /, '') ?? []));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts.map((key) => words[key]));
  return say(exportWords, locale).borrowed(list, places.size > 0 ? ` (${[...places].join(', ')})` : '');
}
