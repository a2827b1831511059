import { binderWords } from '../../lib/words/binder.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { useWords } from '../words.tsx';

/** The binder before there is a case: one sentence and the one action that fills it. */
export function NoCase({ onNew, readOnly }: { onNew: () => void; readOnly: boolean }) {
  const words = useWords(binderWords);
  const shell = useWords(shellWords);
  return (
    <main class="page" id="content">
      <h1>{shell.binder}</h1>
      <div class="empty">
        <p>{words.firstCase}</p>
        <div class="row">
          <button type="button" class="button main" disabled={readOnly} onClick={onNew}>
            {words.firstCaseDo}
          </button>
          <a class="button" href="/welcome.html">
            {words.welcome}
          </a>
        </div>
      </div>
    </main>
  );
}
