import { libraryWords } from '../../lib/words/library.ts';
import { useLocale, useWords } from '../words.tsx';
import { percentText } from './pair.ts';
import type { OtherWords, Wording } from './types.ts';

/** More would be read in the captures themselves. */
const MOST_SHOWN = 8;

/** How much of two texts is the same, and the words that differ, side by side below their sources. */
export function WordingRows({ wording }: { wording: Wording | null }) {
  const words = useWords(libraryWords);
  const locale = useLocale();
  const shown = wording?.differ.slice(0, MOST_SHOWN) ?? [];
  const more = (wording?.differ.length ?? 0) - shown.length;
  return (
    <>
      <tr>
        <th scope="row" class="corner">
          {words.wording}
        </th>
        <td colSpan={2}>{wording ? saidOf(wording) : words.noWording}</td>
      </tr>
      {shown.map((one, at) => (
        // Differences of one text never change places.
        <Differing key={`${at} ${one.ours}`} at={at} words={one} />
      ))}
      {more > 0 && (
        <tr>
          <td class="corner" />
          <td colSpan={2} class="quiet">
            {words.moreWording(more)}
          </td>
        </tr>
      )}
    </>
  );

  function saidOf({ share, differ }: Wording): string {
    if (differ.length === 0) return words.sameWording;
    return words.wordsAlike(percentText(share, locale));
  }
}

function Differing({ at, words }: { at: number; words: OtherWords }) {
  const labels = useWords(libraryWords);
  const cell = (said: string) => (
    <td class="passage wording">
      <span class="quiet">{words.before}</span>{' '}
      {said === '' ? <span class="none">{labels.noWords}</span> : <mark>{said}</mark>}{' '}
      <span class="quiet">{words.after}</span>
    </td>
  );
  return (
    <tr>
      <th scope="row" class="corner">
        <span class="unseen">{labels.difference(at + 1)}</span>
      </th>
      {cell(words.ours)}
      {cell(words.theirs)}
    </tr>
  );
}
