import type { Tab } from '../binder/index.ts';
import type { Locale, Source } from '../model/index.ts';
import { exportWords, partWords } from '../words/export.ts';
import { say } from '../words/say.ts';

/** Parts a citation is made of. */
const CITED = [
  'title',
  'subtitle',
  'authors',
  'publisher',
  'siteName',
  'published',
  'number',
  'container',
  'volume',
  'issue',
  'pages',
  'editors',
  'place',
  'edition',
  'kind',
] as const;

/** What is to be said of a tab as a copy: who else filed it, where else the work is filed, and what was taken from other copies. */
export function remarkOn({ source, sameWork, exhibit }: Tab, locale: Locale): string | null {
  const filed = exhibit?.filedBy ? say(exportWords, locale).filedBy(exhibit.filedBy) : null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(sameWork);
  const same = sameWork.length === 0 ? null : say(exportWords, locale).sameWork(list, sameWork.length);
  return [filed, same, borrowedText(source, locale)].filter((part) => part !== null).join(' ') || null;
}

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
  const capital = list.charAt(0).toLocaleUpperCase(locale) + list.slice(1);
  return say(exportWords, locale).borrowed(capital, [...places].join(', '));
}
