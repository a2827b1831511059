import type { ComponentChildren } from 'preact';
import { binderWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** The page's. */
  title: string;
  onNew: () => void;
  readOnly: boolean;
  /** The offer of the sample case. */
  children: ComponentChildren;
}

/** Before there is a case: one sentence and the one action that fills the binder. */
export function NoCase({ title, onNew, readOnly, children }: Props) {
  const words = useWords(binderWords);
  return (
    <main class="page" id="content" tabIndex={-1}>
      <h1>{title}</h1>
      <div class="empty">
        <p>{words.firstCase}</p>
        <div class="row">
          <button type="button" class="button main" disabled={readOnly} onClick={onNew}>
            {words.firstCaseDo}
          </button>
          {children}
          <a class="button plain" href="/welcome.html">
            {words.welcome}
          </a>
        </div>
      </div>
    </main>
  );
}
