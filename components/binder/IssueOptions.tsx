import type { Issue } from '../../lib/model/index.ts';
import { useLocale } from '../words.tsx';

/** Em spaces, which a native list of options keeps. */
const INDENT = '\u2003';

/** The outline as the options of a native list, its depth shown by indenting. */
export function IssueOptions({ issues }: { issues: readonly { issue: Issue; level: number }[] }) {
  const locale = useLocale();
  return (
    <>
      {issues.map(({ issue, level }) => (
        <option key={issue.id} value={issue.id}>
          {INDENT.repeat(level - 1)}
          {issue.label[locale]}
        </option>
      ))}
    </>
  );
}
