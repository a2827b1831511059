import type { PassageOrigin } from '../../lib/model/index.ts';
import { citesText, isOpen, wholeText } from '../../lib/words/origin-line.ts';
import { originWords } from '../../lib/words/origins.ts';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  origins: readonly PassageOrigin[];
  /** Absent where nothing may be changed. */
  onConfirm?: ((origin: PassageOrigin) => void) | undefined;
}

/** A panel is narrow; the binder has them all. */
const MOST_TOLD = 2;

/** What a passage cites itself, quietly, to be confirmed at once. */
export function Cites({ origins, onConfirm }: Props) {
  const words = useWords(originWords);
  const locale = useLocale();
  return origins.slice(0, MOST_TOLD).map((origin) => {
    const said = citesText(origin.links, locale);
    const isAsked = origin.standing === 'found' && !isOpen(origin.links);
    return (
      <p key={origin.key} class="small quiet">
        {isOpen(origin.links) ? said : wholeText(origin.links, locale)}{' '}
        {origin.standing === 'confirmed' && <span>({words.confirmed})</span>}
        {isAsked && onConfirm && (
          <button
            type="button"
            class="button link small"
            aria-label={`${words.confirm} ${said}`}
            onClick={() => onConfirm(origin)}
          >
            {words.confirm}
          </button>
        )}
      </p>
    );
  });
}
