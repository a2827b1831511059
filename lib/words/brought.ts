import type { Locale } from '../model/index.ts';
import { filesWords } from './files.ts';
import { libraryWords } from './library.ts';
import { say } from './say.ts';

/** What an archive brought, counted. */
export interface Brought {
  /** New here. */
  cases: number;
  sources: number;
  captures: number;
  passages: number;
  /** Of what stood here already: the archive's version was the newer one. */
  newer: number;
  /** They differ, and what stands here was kept. */
  kept: number;
  /** Rules for sites that came with it and hold from now on. */
  rules?: number;
}

/** "The archive was restored. New here: 1 case, 3 sources." */
export function broughtText({ newer, kept, rules = 0, ...fresh }: Brought, locale: Locale): string {
  const words = say(filesWords, locale);
  const count = say(libraryWords, locale);
  const parts = [
    fresh.cases > 0 && words.cases(fresh.cases),
    fresh.sources > 0 && count.count(fresh.sources),
    fresh.captures > 0 && count.captures(fresh.captures),
    fresh.passages > 0 && count.passages(fresh.passages),
  ].filter((part) => part !== false);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  return [
    words.restored,
    parts.length > 0 ? words.newHere(list) : words.nothingNew,
    newer > 0 && words.newerHere(newer),
    kept > 0 && words.keptHere(kept),
    rules > 0 && words.rulesHere(rules),
  ]
    .filter(Boolean)
    .join(' ');
}
