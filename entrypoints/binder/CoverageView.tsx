import { useMemo } from 'preact/hooks';
import { Matrix } from '../../components/coverage/Matrix.tsx';
import type { CheckId } from '../../lib/binder/checks/index.ts';
import {
  type BinderView,
  coverage,
  flatOutline,
  outline,
  placesOf,
  subtree,
} from '../../lib/binder/index.ts';
import type { EntryId, IssueId } from '../../lib/model/index.ts';
import type { CaseChecks } from '../../lib/surface/checks/use-checks.ts';
import { today } from '../../lib/surface/day.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { coverageWords } from '../../lib/words/coverage.ts';
import { dateText } from '../../lib/words/dates.ts';
import { say } from '../../lib/words/say.ts';

interface Props {
  desk: Desk;
  view: BinderView;
  checks: CaseChecks | null;
}

/** The case at a glance. */
export function CoverageView({ desk, view, checks }: Props) {
  const words = say(coverageWords, desk.locale);
  const { hearing } = view.case;
  const places = useMemo(() => placesBelow(view), [view]);
  const findings = useMemo(() => openByIssue(checks), [checks]);
  const setAside = useMemo(() => setAsideOf(view, checks), [view, checks]);
  return (
    <main id="content" class="page wide stack" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p class="quiet">
        {words.lead} {hearing ? words.day(dateText(hearing, desk.locale)) : words.today}
      </p>
      <p class="small quiet">{words.stances}</p>
      <Matrix
        rows={coverage(view, hearing ?? today())}
        rests={checks?.rests ?? NOT_YET}
        findings={findings}
        setAside={setAside}
        addressOf={({ issue }, entry) => addressOf(places, issue.id, entry)}
      />
    </main>
  );
}

const NOT_YET: CaseChecks['rests'] = new Map();

/** How many findings are of each issue. */
const openByIssue = (checks: CaseChecks | null): ReadonlyMap<IssueId, number> =>
  new Map(
    Array.from(
      Map.groupBy(checks?.sorted.open ?? [], ({ finding }) => finding.issue ?? null),
      ([issue, of]) => [issue ?? '', of.length] as const,
    ),
  );

/**
 * The checks that the user set aside for an issue. Where all that stands under an issue stands under one below it, what is
 * said of that one is said of both.
 */
function setAsideOf(view: BinderView, checks: CaseChecks | null): ReadonlyMap<IssueId, ReadonlySet<CheckId>> {
  const places = placesOf(view);
  const counts = new Map<IssueId, number>();
  const said = new Map<IssueId, Set<CheckId>>();
  for (const { finding } of checks?.sorted.dismissed ?? [])
    if (finding.issue !== undefined)
      said.set(finding.issue, (said.get(finding.issue) ?? new Set<CheckId>()).add(finding.check));
  // Those below come first.
  for (const node of flatOutline(outline(view)).reverse()) {
    const { id } = node.issue;
    counts.set(id, new Set(subtree(node).flatMap(({ issue }) => places.get(issue.id) ?? [])).size);
    for (const { issue } of node.children)
      if (counts.get(issue.id) === counts.get(id))
        said.set(id, new Set([...(said.get(id) ?? []), ...(said.get(issue.id) ?? [])]));
  }
  return said;
}

/** Under which issue at or below an issue each entry stands. */
type Places = ReadonlyMap<IssueId, ReadonlyMap<EntryId, IssueId>>;

function placesBelow(view: BinderView): Places {
  const filed = placesOf(view);
  return new Map(
    flatOutline(outline(view)).map((node) => {
      const below = subtree(node).flatMap(({ issue }) =>
        (filed.get(issue.id) ?? []).map(({ entry }) => [entry.id, issue.id] as const),
      );
      return [node.issue.id, new Map(below)];
    }),
  );
}

/** An entry is looked at under the issue it stands under, which may be one below. */
const addressOf = (places: Places, issue: IssueId, entry?: EntryId): string =>
  entry === undefined ? `#issue=${issue}` : `#issue=${places.get(issue)?.get(entry) ?? issue}&entry=${entry}`;
