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

/** Of several roots so many are named. */
const NAMED = 3;

/**
 * On how much that is independent a set of passages rests: "3 exhibits, 2 independent roots as far as known; resting on an
 * interview of 2023 · InSight Crime, 2022". The roots are named, those first that were said to somebody and those that
 * most exhibits share: a count alone does not tell them.
 */
export function independenceText(
  rests: Pick<Independence, 'exhibits' | 'roots' | 'least' | 'unknown' | 'confirmed' | 'found' | 'adverse'>,
  locale: Locale,
): string {
  const words = say(rootWords, locale);
  const { exhibits, roots, least, unknown, confirmed, found, adverse } = rests;
  if (exhibits === 0) return '';
  const isLooked = confirmed + found > 0;
  return [
    words.counted(exhibits, least),
    adverse > 0 && words.adverse(adverse),
    least > exhibits && words.chosen(exhibits),
    isLooked && namedText(roots, locale),
    unknown.length > 0 && words.unknown(unknown.length),
    isLooked ? words.standing(confirmed, found) : unknown.length === 0 && words.unlooked,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Which the roots are; names hold commas, so that they stand apart by another mark. */
function namedText(roots: readonly Root[], locale: Locale): string {
  const words = say(rootWords, locale);
  const isSpoken = ({ works }: Root) => works.some(({ spoken }) => spoken);
  const [first, ...others] = [...roots.filter(isSpoken), ...roots.filter((root) => !isSpoken(root))];
  if (!first) return '';
  if (others.length === 0) return words.only(rootText(first, locale));
  const named = [first, ...others].slice(0, NAMED).map((root) => rootText(root, locale));
  return words.several(named.join(' · '), roots.length - named.length);
}
