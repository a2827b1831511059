import { caseWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** Reference of the case that clips go to. */
  into: string;
  onInto: () => void;
}

/** Says, where one case is shown, that clips go to another. */
export function ClipsElsewhere({ into, onInto }: Props) {
  const words = useWords(caseWords);
  return (
    <p class="clips-elsewhere row small" role="status">
      {words.clipsGoTo(into)}{' '}
      <button type="button" class="button link" onClick={onInto}>
        {words.clipHere}
      </button>
    </p>
  );
}
