import { entriesWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** Passages of the case under no issue, that are not shown now. */
  unfiled: number;
  onShow: () => void;
  /** Passages of the library in no case at all. */
  loose: number;
  /** Absent where nothing may be changed. */
  onTake?: () => void;
}

/** What waits to be filed, said above the entries: a passage out of sight is soon forgotten. */
export function Waiting({ unfiled, onShow, loose, onTake }: Props) {
  const words = useWords(entriesWords);
  return (
    <>
      {unfiled > 0 && (
        <p class="notice-line">
          {words.unfiled(unfiled)}{' '}
          <button type="button" class="button link" onClick={onShow}>
            {words.showUnfiled}
          </button>
        </p>
      )}
      {loose > 0 && (
        <p class="notice-line">
          {words.loose(loose)}{' '}
          {onTake && (
            <button type="button" class="button link" onClick={onTake}>
              {words.takeLoose}
            </button>
          )}
        </p>
      )}
    </>
  );
}
