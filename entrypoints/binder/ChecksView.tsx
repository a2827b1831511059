import { useMemo } from 'preact/hooks';
import { CheckList } from '../../components/checks/CheckList.tsx';
import { checkPlaces } from '../../components/checks/links.ts';
import { dismissalOf, type Finding, type Sorted } from '../../lib/binder/checks/index.ts';
import type { BinderView } from '../../lib/binder/index.ts';
import type { IssueId } from '../../lib/model/index.ts';
import { dismissFinding, restoreFinding } from '../../lib/store/index.ts';
import type { ReadingProgress } from '../../lib/surface/checks/texts.ts';
import type { CaseChecks } from '../../lib/surface/checks/use-checks.ts';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { say } from '../../lib/words/say.ts';

interface Props {
  desk: Desk;
  view: BinderView;
  /** Null until they were made once. */
  checks: CaseChecks | null;
  /** Only what concerns this issue. */
  issue: IssueId | null;
}

/** What the checks found in the case. */
export function ChecksView({ desk, view, checks, issue }: Props) {
  const { locale, readOnly } = desk;
  const words = say(checksWords, locale);
  const places = useMemo(() => checkPlaces(view, locale), [view, locale]);
  const only = view.issues.find(({ id }) => id === issue);
  const shown = useMemo(
    () =>
      checks &&
      (only ? concerning(checks.sorted, (finding) => places.concerns(finding, only.id)) : checks.sorted),
    [checks, only, places],
  );
  const verbs = useVerbs(desk, view, checks?.sorted.dismissed ?? []);
  return (
    <main id="content" class="page stack" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p class="quiet">{words.lead}</p>
      {only && (
        <p>
          {words.ofIssue(only.label[locale])} · <a href="#view=checks">{words.all}</a>
        </p>
      )}
      <p class="small quiet" role="status">
        {checks ? statusText(checks.reading, words) : words.looking}
      </p>
      {shown && shown.open.length + shown.dismissed.length === 0 && <p>{words.none}</p>}
      {shown && <CheckList sorted={shown} places={places} of={view.case} {...(readOnly ? {} : verbs)} />}
    </main>
  );
}

const concerning = ({ open, dismissed }: Sorted, concerns: (finding: Finding) => boolean): Sorted => ({
  open: open.filter(({ finding }) => concerns(finding)),
  dismissed: dismissed.filter(({ finding }) => concerns(finding)),
});

type Words = ReturnType<typeof say<typeof checksWords>>;

function statusText(reading: ReadingProgress | null, words: Words): string {
  if (!reading) return '';
  if (reading.done < reading.all) return words.reading(reading.done, reading.all);
  return reading.left > 0 ? words.notRead(reading.left) : '';
}

function useVerbs(desk: Desk, view: BinderView, dismissed: Sorted['dismissed']) {
  const { store, did, run, notify, locale } = desk;
  const dismiss = async (finding: Finding, reason: string) => {
    if (await did(dismissFinding(store, view.case.id, { ...dismissalOf(finding), reason })))
      notify({ text: say(checksWords, locale).kept, ...wayBack(desk) });
  };
  const takeBack = (finding: Finding) => {
    // It may have been said by another name that the finding had then.
    const said = dismissed.find((one) => one.finding === finding)?.dismissal ?? dismissalOf(finding);
    void run(restoreFinding(store, view.case.id, said.of));
  };
  return {
    onDismiss: (finding: Finding, reason: string) => void dismiss(finding, reason),
    onTakeBack: takeBack,
  };
}
