import type { Finding, Sorted } from '../../lib/binder/checks/index.ts';
import { checkTitles } from '../../lib/words/check-titles.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { dayText } from '../../lib/words/dates.ts';
import { useLocale, useWords } from '../words.tsx';
import { findingText } from './finding-text.ts';
import type { CheckPlaces } from './links.ts';

interface Props extends Pick<Sorted, 'dismissed'> {
  places: CheckPlaces;
  onTakeBack?: (finding: Finding) => void;
}

/** What the user holds to be no problem, with the reasons. */
export function DismissedList({ dismissed, places, onTakeBack }: Props) {
  const words = useWords(checksWords);
  const locale = useLocale();
  return (
    <details class="check-group dismissed">
      <summary>
        <h2>{words.dismissed}</h2> <span class="count">{dismissed.length}</span>
      </summary>
      <ul class="findings">
        {dismissed.map(({ finding, dismissal }) => {
          const { subject } = places.of(finding);
          return (
            <li key={finding.key} class="finding">
              <p class="subject">
                <a href={subject.address}>{subject.words}</a>
              </p>
              <p class="quiet">
                {checkTitles[finding.check][locale]}: {findingText(finding, locale)}
              </p>
              <p>{words.saidOn(dismissal.reason, dayText(dismissal.at, locale))}</p>
              {onTakeBack && (
                <button type="button" class="button link small" onClick={() => onTakeBack(finding)}>
                  {words.takeBack}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
