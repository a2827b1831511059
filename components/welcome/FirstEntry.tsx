import type { RichText } from '../../lib/cite/rich-text.ts';
import { Citation } from '../source/Citation.tsx';
import { PassageText } from '../source/PassageText.tsx';

interface Props {
  exact: string;
  citation: RichText;
  issue: string;
  language: string | undefined;
}

/** The first entry, set as the binder sets it. */
export function FirstEntry({ exact, citation, issue, language }: Props) {
  return (
    <article class="first-entry stack">
      <PassageText exact={exact} language={language} />
      <p class="quiet">
        <Citation text={citation} />
      </p>
      <p>
        <span class="chip">{issue}</span>
      </p>
    </article>
  );
}
