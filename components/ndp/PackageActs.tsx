import { useId } from 'preact/hooks';
import type { KeptPackage, PackageId } from '../../lib/model/index.ts';
import { ndpWords } from '../../lib/words/ndp.ts';
import { useLocale, useWords } from '../words.tsx';
import { versionText } from './package-line.ts';

interface Props {
  /** The active case; `null` where there is none. */
  theCase: { reference: string; pinned: boolean } | null;
  /** Other kept versions of the same country's package. */
  others: readonly KeptPackage[];
  readOnly: boolean;
  onPin: (pinned: boolean) => void;
  onCompare: (other: PackageId) => void;
}

/** Pins a package to the case, or compares it with another version. */
export function PackageActs({ theCase, others, readOnly, onPin, onCompare }: Props) {
  const words = useWords(ndpWords);
  const locale = useLocale();
  const id = useId();
  return (
    <div class="package-acts">
      {theCase === null && <p class="quiet">{words.noCase}</p>}
      {theCase?.pinned === false && !readOnly && (
        <button type="button" class="button main" onClick={() => onPin(true)}>
          {words.pin(theCase.reference)}
        </button>
      )}
      {theCase?.pinned && (
        <p class="row">
          {words.pinned(theCase.reference)}
          {!readOnly && (
            <button type="button" class="button" onClick={() => onPin(false)}>
              {words.unpin}
            </button>
          )}
        </p>
      )}
      {others.length === 0 ? (
        <p class="quiet">{words.noOther}</p>
      ) : (
        <div class="row">
          <label for={id}>{words.compareWith}</label>
          <select
            id={id}
            class="input"
            value=""
            onChange={({ currentTarget }) => currentTarget.value && onCompare(currentTarget.value)}
          >
            <option value="">{words.noComparison}</option>
            {others.map(({ id: other, list }) => (
              <option key={other} value={other}>
                {versionText(list, locale)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
