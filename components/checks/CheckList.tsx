import { useState } from 'preact/hooks';
import type { CheckId, Finding, OpenFinding, Severity, Sorted } from '../../lib/binder/checks/index.ts';
import { CHECK_IDS } from '../../lib/binder/checks/index.ts';
import { roleIn } from '../../lib/binder/profiles.ts';
import type { Case } from '../../lib/model/index.ts';
import { checkTitles } from '../../lib/words/check-titles.ts';
import { checkHints, checksWords } from '../../lib/words/checks.ts';
import { useLocale, useWords } from '../words.tsx';
import { DismissedList } from './DismissedList.tsx';
import { FindingLine, type FindingProps } from './FindingLine.tsx';

export interface CheckListProps extends Pick<FindingProps, 'places' | 'onDismiss'> {
  sorted: Sorted;
  /** The case: its role tells why something is owed. */
  of: Pick<Case, 'role' | 'profile'>;
  onTakeBack?: (finding: Finding) => void;
}

const SEVERITIES: readonly Severity[] = ['required', 'advice', 'note'];

/** What the checks of a case found, by how much it matters here and by what was looked for; what was dismissed below. */
export function CheckList({ sorted, onTakeBack, ...props }: CheckListProps) {
  const words = useWords(checksWords);
  const bySeverity = Map.groupBy(sorted.open, ({ finding }) => finding.severity);
  return (
    <>
      {SEVERITIES.map((severity) => {
        const all = bySeverity.get(severity);
        return (
          all && (
            <section key={severity} class={`stack checks ${severity}`} aria-label={words[severity]}>
              <h2>
                {words[severity]} <span class="count">{all.length}</span>
              </h2>
              <Groups all={all} {...props} />
            </section>
          )
        );
      })}
      {sorted.dismissed.length > 0 && (
        <DismissedList
          dismissed={sorted.dismissed}
          places={props.places}
          {...(onTakeBack ? { onTakeBack } : {})}
        />
      )}
    </>
  );
}

type GroupsProps = Omit<CheckListProps, 'sorted' | 'onTakeBack'> & { all: readonly OpenFinding[] };

/** More would push the rest out of sight: they stand folded. */
const OPEN_UP_TO = 5;

function Groups({ all, ...props }: GroupsProps) {
  const byCheck = Map.groupBy(all, ({ finding }) => finding.check);
  return CHECK_IDS.flatMap((check) => {
    const found = byCheck.get(check);
    return found ? [<Group key={check} check={check} found={found} {...props} />] : [];
  });
}

/** Of one check so many stand in the page at first, and so many more each time: ten thousand would hold it up. */
const SHOWN = 50;

interface GroupProps extends Omit<GroupsProps, 'all'> {
  check: CheckId;
  found: readonly OpenFinding[];
}

function Group({ check, found, of, ...props }: GroupProps) {
  const locale = useLocale();
  const words = useWords(checksWords);
  const [shown, setShown] = useState(SHOWN);
  const hint = hintOf(check)?.[locale];
  return (
    <details class="check-group" open={found.length <= OPEN_UP_TO}>
      <summary>
        <h3>{checkTitles[check][locale]}</h3> <span class="count">{found.length}</span>
      </summary>
      {hint && <p class="small quiet">{hint}</p>}
      <Why finding={found[0]?.finding} of={of} />
      <ul class="findings">
        {found.slice(0, shown).map((one) => (
          <FindingLine key={one.finding.key} {...one} {...props} />
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <button type="button" class="button" onClick={() => setShown(shown + SHOWN)}>
            {words.showMore(Math.min(SHOWN, found.length - shown), found.length - shown)}
          </button>
        </p>
      )}
    </details>
  );
}

const hintOf = (check: CheckId) =>
  (checkHints as Partial<Record<CheckId, (typeof checkHints)['superseded']>>)[check];

/** What makes it a requirement, and whether that was read. */
function Why({ finding, of }: { finding: Finding | undefined } & Pick<CheckListProps, 'of'>) {
  const words = useWords(checksWords);
  if (finding?.severity !== 'required') return null;
  const { rule } = finding;
  if (!rule) return roleIn(of) === 'expert' ? <p class="small quiet">{words.expert}</p> : null;
  const doubt =
    rule.confidence === 'to-verify' ? words.unread : rule.confidence === 'practice' ? words.practice : '';
  return (
    <p class="small quiet">
      {words.asked(rule.source)}
      {doubt && ` (${doubt})`}
    </p>
  );
}
