import type { CheckCounts, CheckId, Finding } from '../../lib/binder/checks/index.ts';
import type { Locale } from '../../lib/model/index.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { dateText, dayText, languageText, partialDateText } from '../../lib/words/dates.ts';
import { findingWords } from '../../lib/words/findings.ts';
import { publisherTypeWords } from '../../lib/words/publisher.ts';
import { say } from '../../lib/words/say.ts';
import { sourceFindingWords } from '../../lib/words/source-findings.ts';
import { cut, independenceText, rootText } from './root-text.ts';

type Sentence<C extends CheckId> = (counts: CheckCounts[C], locale: Locale) => string;

const words = (locale: Locale) => say(findingWords, locale);
const more = (locale: Locale) => say(sourceFindingWords, locale);
const listed = (parts: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
const joined = (...sentences: (string | false)[]): string => sentences.filter(Boolean).join(' ');

/** Of the works that a passage cites so many are named. */
const NAMED = 3;

/** What each check says of what it found. */
const SENTENCES: { readonly [C in CheckId]: Sentence<C> } = {
  'deadline-passed': ({ day, days }, locale) => more(locale).deadline(dateText(day, locale), days),
  'page-budget': ({ pages, limit, of, uncounted }, locale) =>
    joined(more(locale)[of](pages, limit), uncounted > 0 && more(locale).uncounted(uncounted)),
  disclosed: ({ item }, locale) => more(locale).disclosed(item),
  untranslated: ({ language }, locale) => words(locale).untranslated(languageText(language, locale)),
  uncertified: ({ lacks }, locale) =>
    words(locale).uncertified(
      listed(
        lacks.map((one) => words(locale)[one]),
        locale,
      ),
    ),
  'shared-origin': (counts, locale) =>
    joined(
      words(locale).sharing(counts.sharing, rootText(counts, locale)),
      `${countedText(counts, locale)}.`,
    ),
  'citation-circle': ({ works }, locale) => words(locale).circle(rootText({ works }, locale)),
  'single-source': ({ passages, roots, adverse }, locale) =>
    joined(
      words(locale).singleSource(passages),
      passages > 1 && adverse > 0 && words(locale).adverseCounted(adverse),
      roots > 1 && words(locale).rootsOf(roots),
    ),
  'weak-alone': (counts, locale) =>
    more(locale).weakAlone(
      counts.sources,
      listed(
        (['commercial', 'anonymous', 'unassessed'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => more(locale)[kind](counts[kind])),
        locale,
      ),
    ),
  'one-type': ({ sources, type }, locale) => words(locale).oneType(sources, publisherTypeWords[type][locale]),
  'no-adverse': ({ passages }, locale) => words(locale).noAdverse(passages),
  'unanswered-adverse': (_, locale) => words(locale).unanswered,
  altered: ({ state, seenAt }, locale) => more(locale)[state](dayText(seenAt, locale)),
  'left-out': ({ ellipses, brackets, words: count, telling }, locale) =>
    joined(
      ellipses > 0 && words(locale).ellipses(ellipses, count),
      brackets > 0 && words(locale).brackets(brackets),
      telling.length > 0 && words(locale).telling(listed(telling, locale)),
    ),
  'contrast-beside': ({ sentence, side }, locale) => words(locale)[side](sentence),
  'unread-rest': ({ report, speaking, covered }, locale) =>
    words(locale).unreadRest(cut(report || checksWords.untitled[locale]), speaking, covered),
  'cite-check-lapsed': ({ by }, locale) => more(locale).citeCheck(by),
  'origin-unconfirmed': ({ found, confirmed, open, works }, locale) =>
    joined(
      words(locale).unconfirmed(found, confirmed),
      works.length > 0 && words(locale).cites(rootText({ works: works.slice(0, NAMED) }, locale)),
      works.length > NAMED && words(locale).andMore(works.length - NAMED),
      open > 0 && words(locale).open(open),
    ),
  superseded: (newer, locale) => editionText(newer, locale),
  'issue-old': ({ newest, undated, months, limit }, locale) =>
    joined(
      words(locale).issueOld(partialDateText(newest, locale), months, limit),
      undated > 0 && words(locale).undatedBeside(undated),
    ),
  'source-old': ({ published, months, limit }, locale) =>
    words(locale).sourceOld(partialDateText(published, locale), months, limit),
  'report-year': ({ year, published }, locale) =>
    words(locale).reportYear(year, partialDateText(published, locale)),
  'no-pinpoint': (_, locale) => more(locale).noPinpoint,
  'no-date': (_, locale) => more(locale).noDate,
  'no-author': (_, locale) => more(locale).noAuthor,
  'no-address': (_, locale) => more(locale).noAddress,
  'page-unseen': ({ mode }, locale) => more(locale)[mode],
  'page-saved': (_, locale) => more(locale).saved,
  'not-assessed': ({ passages }, locale) => more(locale).notAssessed(passages),
  'no-searches': (_, locale) => more(locale).noSearches,
  'no-issue': (_, locale) => words(locale).noIssue,
};

/** What was found, in one or two sentences: counts, never a verdict. */
export const findingText = ({ check, counts }: Finding, locale: Locale): string =>
  (SENTENCES[check] as Sentence<CheckId>)(counts as CheckCounts[CheckId], locale);

function countedText(counts: CheckCounts['shared-origin'], locale: Locale): string {
  const { exhibits, roots, unknown, confirmed, found, adverse } = counts;
  return independenceText(
    {
      exhibits,
      roots: [],
      least: roots,
      unknown: Array.from({ length: unknown }, () => ''),
      confirmed,
      found,
      adverse,
    },
    locale,
  );
}

function editionText(
  { title, published, in: where, item = '' }: CheckCounts['superseded'],
  locale: Locale,
): string {
  const named = [title, published && partialDateText(published, locale)].filter(Boolean).join(', ');
  return where === 'library' ? words(locale).inLibrary(named) : words(locale).inPackage(named, item);
}
