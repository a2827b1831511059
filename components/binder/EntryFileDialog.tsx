import { useMemo, useState } from 'preact/hooks';
import type { Issue, IssueId, Locale } from '../../lib/model/index.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { ChoiceField } from '../commands/ChoiceField.tsx';
import { match } from '../commands/match.ts';
import type { Line } from '../commands/palette-list.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useLocale, useWords } from '../words.tsx';
import { issuePath } from './rows.ts';

interface Props {
  /** The issues in the outline's order. */
  levels: readonly { issue: Issue; level: number }[];
  /** How many entries are filed. */
  entries: number;
  onFile: (issue: IssueId) => void;
  onClose: () => void;
}

/** The outline as a list that what is typed narrows; Enter files. */
export function EntryFileDialog({ levels, entries, onFile, onClose }: Props) {
  const words = useWords(bulkWords);
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const lines = useMemo(() => linesOf(levels, query, locale, onFile), [levels, query, locale, onFile]);
  return (
    <Dialog title={words.fileCount(entries)} onClose={onClose}>
      <ChoiceField
        query={query}
        at={at}
        sections={[{ group: null, lines }]}
        label={words.findIssue}
        said={words.issuesFound}
        onQuery={(text) => {
          setQuery(text);
          setAt(0);
        }}
        onAt={setAt}
        onChoose={(line) => line && onFile(line.id)}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** All as the outline has them; of those that fit, the best first, each with what stands above it. */
function linesOf(levels: Props['levels'], query: string, locale: Locale, onFile: Props['onFile']): Line[] {
  const line = (issue: Issue): Line => ({
    id: issue.id,
    label: issue.label[locale],
    marks: [],
    keys: [],
    isCurrent: false,
    act: { run: () => onFile(issue.id) },
    command: issue.id,
  });
  if (query.trim() === '') return levels.map(({ issue, level }) => ({ ...line(issue), level }));
  const issues = new Map(levels.map(({ issue }) => [issue.id, issue]));
  const fitting = levels.flatMap(({ issue }) => {
    const label = issuePath(issues, issue.id, locale);
    const found = match(query, label);
    // Its own name counts for more than the names above it.
    const own = match(query, issue.label[locale])?.score ?? -10;
    return found ? [{ line: { ...line(issue), label, marks: found.marks }, score: found.score + own }] : [];
  });
  return fitting.sort((a, b) => b.score - a.score).map((one) => one.line);
}
