import { X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { inspectorWords } from '../../lib/words/binder.ts';
import { useLocale, useWords } from '../words.tsx';
import type { InspectorProps } from './Inspector.tsx';
import { IssueOptions } from './IssueOptions.tsx';
import { issuePath } from './rows.ts';

type Props = Pick<InspectorProps, 'item' | 'issues' | 'readOnly' | 'onFile' | 'onUnfile'>;

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
      <select
        id={id}
        class="input"
        data-role="file-under"
        value=""
        disabled={readOnly}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          event.currentTarget.value = '';
          if (chosen) onFile(entry.id, chosen);
        }}
      >
        <option value="">{words.fileUnder}</option>
        <IssueOptions issues={issues.filter(({ issue }) => !filed.has(issue.id))} />
      </select>
    </div>
  );
}
