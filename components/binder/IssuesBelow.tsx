import type { IssueId } from '../../lib/model/index.ts';
import { entriesWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';
import type { OutlineRow } from './types.ts';

interface Props {
  /** The issues right below the one that is shown. */
  rows: readonly OutlineRow[];
  onGo: (issue: IssueId) => void;
}

/** Where the rest of an issue's passages stand: the outline counts them with it, the list shows its own. */
export function IssuesBelow({ rows, onGo }: Props) {
  const words = useWords(entriesWords);
  const filled = rows.filter(({ count }) => count > 0);
  if (filled.length === 0) return null;
  return (
    <nav class="issues-below" aria-label={words.below}>
      <span class="quiet">{words.below}</span>
      {filled.map(({ issue, label, count }) => (
        <button
          key={issue?.id}
          type="button"
          class="button link"
          onClick={() => issue && onGo(issue.id)}
        >{`${label} (${count})`}</button>
      ))}
    </nav>
  );
}
