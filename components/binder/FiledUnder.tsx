import { X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId, Issue, IssueId } from '../../lib/model/index.ts';
import { inspectorWords } from '../../lib/words/binder.ts';
import { useLocale, useWords } from '../words.tsx';
import { IssueOptions } from './IssueOptions.tsx';
import { issuePath } from './rows.ts';

interface Props {
  item: BinderItem;
  /** In the outline's order. */
  issues: readonly { issue: Issue; level: number }[];
  readOnly: boolean;
  onFile: (entry: EntryId, issue: IssueId) => void;
  onUnfile: (entry: EntryId, issue: IssueId) => void;
}

/** The issues an entry is filed under, each with its way out, and the way into another. */
export function FiledUnder({ item, issues, readOnly, onFile, onUnfile }: Props) {
  const words = useWords(inspectorWords);
  const locale = useLocale();
  const id = useId();
  const { entry } = item;
  const known = new Map(issues.map(({ issue }) => [issue.id, issue]));
  const filed = new Set(entry.placements.map((placement) => placement.issue));
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.filedUnder}
      </label>
      <div class="row">
        {issues
          .filter(({ issue }) => filed.has(issue.id))
          .map(({ issue }) => (
            <span key={issue.id} class="chip">
              {issuePath(known, issue.id, locale)}
              {!readOnly && (
                <button
                  type="button"
                  aria-label={words.unfile(issue.label[locale])}
                  onClick={() => onUnfile(entry.id, issue.id)}
                >
                  <X aria-hidden="true" />
                </button>
              )}
            </span>
          ))}
      </div>
      <FileUnder
        id={id}
        issues={issues.filter(({ issue }) => !filed.has(issue.id))}
        disabled={readOnly}
        onFile={(issue) => onFile(entry.id, issue)}
      />
    </div>
  );
}

interface ChoiceProps {
  id: string;
  issues: Props['issues'];
  disabled: boolean;
  onFile: (issue: IssueId) => void;
}

/** Chosen first, filed then: a native list chooses anew at every letter typed. */
function FileUnder({ id, issues, disabled, onFile }: ChoiceProps) {
  const words = useWords(inspectorWords);
  const [chosen, setChosen] = useState('');
  const file = (event: Event) => {
    event.preventDefault();
    if (chosen) onFile(chosen);
    setChosen('');
  };
  return (
    <form class="file-under" onSubmit={file}>
      <select
        id={id}
        class="input"
        data-role="file-under"
        value={chosen}
        disabled={disabled}
        onChange={(event) => setChosen(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && file(event)}
      >
        <option value="">{words.fileUnder}</option>
        <IssueOptions issues={issues} />
      </select>
      <button type="submit" class="button" disabled={disabled || chosen === ''}>
        {words.file}
      </button>
    </form>
  );
}
