import type { Gap } from '../../lib/binder/coverage.ts';
import type { Locale } from '../../lib/model/index.ts';
import { coverageWords } from '../../lib/words/coverage.ts';
import { publisherTypeWords } from '../../lib/words/publisher.ts';
import { say } from '../../lib/words/say.ts';

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
