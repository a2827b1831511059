import type { Candidate } from '../../lib/model/index.ts';
import { foundText } from '../../lib/words/found.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';

/** Says in words where a value was found: the kind of place, and the place itself. */
export function useOrigin(): (candidate: Candidate<unknown>) => string {
  const words = useWords(sourceWords);
  const locale = useLocale();
  return (candidate) => {
    const { foundIn, place } = candidate;
    if (foundIn === 'user') return words.corrected;
    // The place of a borrowed value names the copy: "copy at amnesty.org".
    if (foundIn === 'other-copy' && place) return words.fromCopy(place.replace(/^copy at /, ''));
    return words.foundIn(foundText(candidate, locale));
  };
}
