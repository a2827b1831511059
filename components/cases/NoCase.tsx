import type { ComponentChildren } from 'preact';
import { binderWords } from '../../lib/words/binder.ts';
import { caseListWords } from '../../lib/words/case-list.ts';
import { importWords } from '../../lib/words/import.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** The page's. */
  title: string;
  onNew: () => void;
  /** There are cases, of which none is chosen. */
  others?: boolean;
  readOnly: boolean;
  /** The offer of the sample case. */
  children: ComponentChildren;
}

/** Before there is a case: one sentence and the one action that fills the binder. */
export function NoCase({ title, onNew, others, readOnly, children }: Props) {
  const words = useWords(binderWords);
  const list = useWords(caseListWords);
  const imported = useWords(importWords);
  return (
    <main class="page" id="content" tabIndex={-1}>
      <h1>{title}</h1>
      <div class="empty">
        <p>{others ? list.noneChosen : words.firstCase}</p>
        <div class="row">
          {others && (
            <a class="button main" href="/cases.html">
              {list.choose}
            </a>
          )}
          <button type="button" class={others ? 'button' : 'button main'} disabled={readOnly} onClick={onNew}>
            {others ? list.newCase : words.firstCaseDo}
          </button>
          {children}
          <a class="button plain" href="/import.html">
            {imported.open}
          </a>
          <a class="button plain" href="/welcome.html">
            {words.welcome}
          </a>
        </div>
      </div>
    </main>
  );
}
