import { useState } from 'preact/hooks';
import type { Issue, IssueId } from '../../lib/model/index.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { IssueOptions } from './IssueOptions.tsx';

interface Props {
  levels: readonly { issue: Issue; level: number }[];
  onFile: (issue: IssueId) => void;
  onClose: () => void;
}

/** Lines of the outline that show at once. */
const SHOWN = 14;

/** The outline as one list: letters jump, Enter files. */
export function EntryFileDialog({ levels, onFile, onClose }: Props) {
  const words = useWords(bulkWords);
  const shell = useWords(shellWords);
  const [issue, setIssue] = useState(levels[0]?.issue.id ?? '');
  const file = (event: Event) => {
    event.preventDefault();
    if (issue) onFile(issue);
  };
  return (
    <Dialog title={words.fileUnder} onClose={onClose}>
      <form class="stack" onSubmit={file}>
        <select
          class="input outline-list"
          aria-label={words.issue}
          size={Math.max(2, Math.min(SHOWN, levels.length))}
          value={issue}
          onChange={(event) => setIssue(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && file(event)}
          onDblClick={file}
        >
          <IssueOptions issues={levels} />
        </select>
        <footer>
          <button type="button" class="button" onClick={onClose}>
            {shell.cancel}
          </button>
          <button type="submit" class="button main" disabled={!issue}>
            {words.file}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
