import { Matrix } from '../../components/coverage/Matrix.tsx';
import { type BinderView, coverage } from '../../lib/binder/index.ts';
import { today } from '../../lib/surface/day.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { coverageWords } from '../../lib/words/coverage.ts';
import { dateText } from '../../lib/words/dates.ts';
import { say } from '../../lib/words/say.ts';

/** The case at a glance. */
export function CoverageView({ desk, view }: { desk: Desk; view: BinderView }) {
  const words = say(coverageWords, desk.locale);
  const { hearing } = view.case;
  return (
    <main id="content" class="page wide stack" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p class="quiet">
        {words.lead} {hearing ? words.day(dateText(hearing, desk.locale)) : words.today}
      </p>
      <p class="small quiet">{words.stances}</p>
      <Matrix
        rows={coverage(view, hearing ?? today())}
        addressOf={({ issue }, entry) => `#issue=${issue.id}${entry ? `&entry=${entry}` : ''}`}
      />
    </main>
  );
}
