import { binderWords } from '../../lib/words/binder.ts';
import { sampleWords } from '../../lib/words/sample.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { useWords } from '../words.tsx';

interface Props {
  onNew: () => void;
  onSample: () => void;
  readOnly: boolean;
}

/** The binder before there is a case: one sentence and the one action that fills it. */
export function NoCase({ onNew, onSample, readOnly }: Props) {
  const words = useWords(binderWords);
  const shell = useWords(shellWords);
  const sample = useWords(sampleWords);
  return (
    <main class="page" id="content">
      <h1>{shell.binder}</h1>
      <div class="empty">
        <p>{words.firstCase}</p>
        <div class="row">
          <button type="button" class="button main" disabled={readOnly} onClick={onNew}>
            {words.firstCaseDo}
          </button>
          <button type="button" class="button" disabled={readOnly} onClick={onSample}>
            {sample.make}
          </button>
          <a class="button plain" href="/welcome.html">
            {words.welcome}
          </a>
        </div>
      </div>
    </main>
  );
}
