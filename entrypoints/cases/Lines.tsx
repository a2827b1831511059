import { CaseRow, type CaseVerbs } from '../../components/cases/CaseRow.tsx';
import type { CaseId } from '../../lib/model/index.ts';
import { type CaseLine, readProgress, readUnanswered } from '../../lib/store/index.ts';
import { namedCases } from '../../lib/surface/case-names.ts';
import { today } from '../../lib/surface/day.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';

interface Props {
  desk: Desk;
  lines: readonly CaseLine[];
  active: CaseId | null;
  verbs: CaseVerbs;
}

/** Cases, each counted for itself: after a change only its own line is counted again. */
export function Lines({ desk, lines, active, verbs }: Props) {
  const names = new Map(
    namedCases(
      lines.map((line) => line.case),
      desk.locale,
    ).map(({ id, reference }) => [id, reference]),
  );
  return (
    <ul class="case-lines">
      {lines.map((line) => (
        <Counted
          key={line.case.id}
          desk={desk}
          line={line}
          name={names.get(line.case.id) ?? line.case.reference}
          isActive={line.case.id === active}
          verbs={verbs}
        />
      ))}
    </ul>
  );
}

interface CountedProps extends Pick<Props, 'desk' | 'verbs'> {
  line: CaseLine;
  name: string;
  isActive: boolean;
}

function Counted({ desk: { store, readOnly }, line, verbs, ...shown }: CountedProps) {
  const { id } = line.case;
  const progress = useLive(() => readProgress(store, id), `progress ${id}`);
  // Entries are read for it, which takes longer than the counts, and would hold them up.
  const isCounted = progress !== undefined;
  const unanswered = useLive(
    () => (isCounted ? readUnanswered(store, id) : null),
    `unanswered ${id} ${isCounted}`,
  );
  return (
    <CaseRow
      {...verbs}
      {...shown}
      line={line}
      address={`/binder.html#case=${id}`}
      progress={progress}
      unanswered={unanswered}
      today={today()}
      readOnly={readOnly}
    />
  );
}
