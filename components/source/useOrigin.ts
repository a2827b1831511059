import type { Candidate } from '../../lib/model/index.ts';
import { foundWords, sourceWords } from '../../lib/words/source.ts';
import { useWords } from '../words.tsx';

/** Says in words where a value was found: the kind of place, and the place itself. */
export function useOrigin(): (candidate: Candidate<unknown>) => string {
  const words = useWords(sourceWords);
  const found = useWords(foundWords);
  return ({ foundIn, place }) => {
    if (foundIn === 'user') return words.corrected;
    // The place of a borrowed value names the copy: "copy at amnesty.org".
    if (foundIn === 'other-copy' && place) return words.fromCopy(place.replace(/^copy at /, ''));
    return words.foundIn(found[foundIn]) + (place ? ` (${place})` : '');
  };
}
