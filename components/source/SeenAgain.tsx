import type { Sighting } from '../../lib/model/index.ts';
import { dayText, momentText } from '../../lib/words/dates.ts';
import { seenNowWords, seenWords } from '../../lib/words/seen.ts';
import { useLocale, useWords } from '../words.tsx';
import { WordDiff } from './WordDiff.tsx';

/** What stands out: the words are other ones now, or none. */
export const isAltered = ({ state }: Sighting): boolean => state === 'changed' || state === 'gone';

/** What a filer should know: it is not where it was clipped any more, or not as it was. */
export const isToTell = (seen: Sighting): boolean => seen.state !== 'exact';

interface Props {
  seen: Sighting;
  /** The passage as it was clipped; where it is known, what stands now is shown against it. */
  exact?: string;
  /** The line alone. */
  brief?: boolean;
}

/** How a passage stood when its page was looked at again, and what the page says now where that is something else. */
export function SeenAgain({ seen, exact, brief }: Props) {
  const words = useWords(seenWords);
  const beside = useWords(seenNowWords);
  const locale = useLocale();
  const { state, since, seenAt } = seen;
  // Of an alteration it matters since when it is known, of a match when it was seen last.
  const line = words[state](isAltered(seen) ? dayText(since, locale) : momentText(seenAt, locale));
  if (brief) return <span class={`chip ${isAltered(seen) ? 'adverse' : ''}`}>{line}</span>;
  return (
    <div class="stack small seen-again">
      <p class={isAltered(seen) ? 'altered' : 'quiet'}>{line}</p>
      {isAltered(seen) && seen.words && (
        <>
          <p class="quiet">{state === 'gone' ? beside.nearest : beside.now}</p>
          {state === 'changed' && exact ? (
            <WordDiff old={exact} now={seen.words} />
          ) : (
            <blockquote class="passage">{seen.words}</blockquote>
          )}
        </>
      )}
    </div>
  );
}
