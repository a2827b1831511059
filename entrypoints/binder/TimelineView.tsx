import { useCallback, useMemo, useState } from 'preact/hooks';
import { issuePath } from '../../components/binder/rows.ts';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import type { ShownRow } from '../../components/timeline/types.ts';
import {
  type BinderView,
  type TimeMark,
  timelineByIssue,
  timelineByPublisher,
} from '../../lib/binder/index.ts';
import type { PartialDate } from '../../lib/model/index.ts';
import { toldDates } from '../../lib/source/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { say } from '../../lib/words/say.ts';
import { timelineWords } from '../../lib/words/timeline.ts';

type By = 'issue' | 'publisher';

/** When sources were published and what dates their passages speak of. */
export function TimelineView({ desk, view }: { desk: Desk; view: BinderView }) {
  const words = say(timelineWords, desk.locale);
  const [by, setBy] = useState<By>('issue');
  const rows = useMemo(() => rowsOf(view, by, desk.locale), [view, by, desk.locale]);
  const places = useMemo(
    () => new Map(view.items.map(({ entry }) => [entry.id, entry.placements[0]?.issue])),
    [view],
  );
  const addressOf = useCallback(
    ({ entry }: TimeMark) => {
      const issue = places.get(entry);
      return `#${issue ? `issue=${issue}&` : ''}entry=${entry}`;
    },
    [places],
  );
  return (
    <main id="content" class="page wide stack" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p class="quiet">{words.lead}</p>
      <label class="arrange">
        {words.rows}
        <select class="input" value={by} onChange={(event) => setBy(event.currentTarget.value as By)}>
          <option value="issue">{words.issue}</option>
          <option value="publisher">{words.publisher}</option>
        </select>
      </label>
      <Timeline key={by} rows={rows} addressOf={addressOf} />
    </main>
  );
}

const datesIn = (text: string): PartialDate[] => toldDates(text).map(({ date }) => date);

function rowsOf(view: BinderView, by: By, locale: Desk['locale']): ShownRow[] {
  const words = say(timelineWords, locale);
  if (by === 'publisher')
    return timelineByPublisher(view, datesIn).map(({ key, marks }) => ({
      label: key ? key.name[locale] : words.unknown,
      marks,
    }));
  const issues = new Map(view.issues.map((issue) => [issue.id, issue]));
  return timelineByIssue(view, datesIn).map(({ key, marks }) => ({
    label: key === null ? words.inbox : issuePath(issues, key, locale),
    marks,
  }));
}
