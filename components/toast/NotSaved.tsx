import { useId } from 'preact/hooks';
import type { ClipProblem } from '../../lib/model/index.ts';
import { problemWords, toastWords } from '../../lib/words/toast.ts';
import { useWords } from '../words.tsx';

/** Why nothing was saved, what to do, and the words themselves, so that nothing is lost. */
export function NotSaved({ problem, onOpen }: { problem: ClipProblem; onOpen: () => void }) {
  const words = useWords(toastWords);
  const problems = useWords(problemWords);
  const id = useId();
  return (
    <div class="stack">
      <div role="alert" class="stack">
        <p class="saved-line">
          <strong>{words.notSaved}</strong>
        </p>
        <p>
          {problems[problem.reason]} {problem.site && <span>({problem.site})</span>}
        </p>
      </div>
      {problem.text && (
        <>
          <label for={id} class="small quiet">
            {words.inHand}
          </label>
          <textarea
            id={id}
            class="input passage"
            readOnly
            rows={4}
            value={problem.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
      {(problem.reason === 'read-only' || problem.reason === 'cross-origin-frame') && (
        <p>
          <button type="button" class="button" onClick={onOpen}>
            {problem.reason === 'read-only' ? words.open : words.byHand}
          </button>
        </p>
      )}
      {problem.detail && <p class="small quiet">{problem.detail}</p>}
    </div>
  );
}
