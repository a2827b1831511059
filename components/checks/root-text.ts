import type { Independence, Root } from '../../lib/binder/independence/independence.ts';
import type { WorkName } from '../../lib/binder/independence/works.ts';
import type { Locale } from '../../lib/model/index.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { rootWords } from '../../lib/words/roots.ts';
import { say } from '../../lib/words/say.ts';

/** Longer titles are cut: the whole stands where the work is shown. */
const LONGEST = 90;

/** A work as one would speak of it: "an interview of 14 August 2023", "InSight Crime, 4 November 2022". */
export function workText({ spoken, by, title, published }: WorkName, locale: Locale): string {
  const words = say(rootWords, locale);
  const date =
    published === undefined
      ? ''
      : published === 'undated'
        ? words.undated
        : partialDateText(published, locale);
  if (spoken) {
    const said = words[spoken](published === 'undated' ? '' : date);
    return by ? `${said} (${cut(by)})` : said;
  }
  return [by ?? title, date].filter(Boolean).map(cut).join(', ') || words.unnamed;
}

/** The works of a root, as one would speak of them. */
export const rootText = ({ works }: Pick<Root, 'works'>, locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(works.map((work) => workText(work, locale)));

/** A title or a name no longer than is needed to know it again. */
export function cut(text: string | undefined = ''): string {
  const letters = [...text.slice(0, 4 * LONGEST)];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('').trim()}…`;
}

/**
 * On how much that is independent a set of passages rests: "3 exhibits, at least 2 independent roots; one is an interview of 2023".
 * The root that is named is what was said to somebody, or the one most exhibits share: a count alone does not tell them.
 */
export function independenceText(
  rests: Pick<Independence, 'exhibits' | 'roots' | 'least' | 'unknown' | 'confirmed' | 'found'>,
  locale: Locale,
): string {
  const words = say(rootWords, locale);
  const { exhibits, roots, least, unknown, confirmed, found } = rests;
  if (exhibits === 0) return '';
  const isLooked = confirmed + found > 0;
  const told = roots.find(({ works }) => works.some(({ spoken }) => spoken)) ?? sharedRoot(roots);
  const name = told && isLooked ? rootText(told, locale) : '';
  return [
    words.counted(exhibits, least),
    least > exhibits && words.chosen(exhibits),
    name && (roots.length === 1 ? words.only(name) : words.one(name)),
    unknown.length > 0 && words.unknown(unknown.length),
    isLooked ? words.standing(confirmed, found) : unknown.length === 0 && words.unlooked,
  ]
    .filter(Boolean)
    .join('; ');
}

const sharedRoot = ([first]: readonly Root[]): Root | undefined =>
  first && first.homes.length > 1 ? first : undefined;
