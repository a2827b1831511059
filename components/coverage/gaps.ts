import type { CheckId } from '../../lib/binder/checks/index.ts';
import type { Gap } from '../../lib/binder/coverage.ts';
import type { Locale } from '../../lib/model/index.ts';
import { coverageWords } from '../../lib/words/coverage.ts';
import { publisherTypeWords } from '../../lib/words/publisher.ts';
import { say } from '../../lib/words/say.ts';

/** The check that tells of the same as a gap does. */
const CHECK_OF: Partial<Record<Gap['kind'], CheckId>> = {
  'one-source': 'single-source',
  'one-type': 'one-type',
  'no-adverse': 'no-adverse',
  old: 'issue-old',
};

/** Without the gaps of which the user said why they are no problem. */
export const gapsLeft = (gaps: readonly Gap[], setAside: ReadonlySet<CheckId>): Gap[] =>
  gaps.filter(({ kind }) => {
    const check = CHECK_OF[kind];
    return check === undefined || !setAside.has(check);
  });

/** What an issue lacks, in words: "one source, no government or intergovernmental source". */
export function gapText(gaps: readonly Gap[], locale: Locale): string {
  const words = say(coverageWords, locale);
  return gaps
    .map((gap) => {
      if (gap.kind === 'one-type') return words['one-type'](publisherTypeWords[gap.type][locale]);
      if (gap.kind === 'no-support') return words['no-support'](gap.adverse);
      if (gap.kind === 'old') return words.old(gap.newest.year, gap.years);
      if (gap.kind === 'undated') return words.undated(gap.sources);
      return words[gap.kind];
    })
    .join(', ');
}
