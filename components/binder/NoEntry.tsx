import { inspectorWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

/** The right of the binder while no entry is chosen. */
export function NoEntry() {
  const words = useWords(inspectorWords);
  return (
    <aside class="inspector" aria-label={words.title}>
      <p class="quiet">{words.none}</p>
    </aside>
  );
}
