import type { Issue } from '../../lib/model/index.ts';
import { useLocale } from '../words.tsx';

/** Em spaces, which a native list of options keeps. */
const INDENT = '\u2003';
/** Levels that are told apart; deeper ones keep room for their names. */
const DEEPEST = 9;

/** The outline as the options of a native list, its depth shown by indenting. */
export function IssueOptions({ issues }: { issues: readonly { issue: Issue; level: number }[] }) {
  const locale = useLocale();
  return (
    <>
      {issues.map(({ issue, level }) => (
        <option key={issue.id} value={issue.id}>
          {INDENT.repeat(Math.min(level, DEEPEST) - 1)}
          {issue.label[locale]}
        </option>
      ))}
    </>
  );
}
