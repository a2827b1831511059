import { useMemo, useState } from 'preact/hooks';
import type { TimeMark } from '../../lib/binder/index.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { timelineWords } from '../../lib/words/timeline.ts';
import { useLocale, useWords } from '../words.tsx';
import { AXIS, count, dateKey, offAxis, within, yearsOf } from './spread.ts';
import { TimeChart } from './TimeChart.tsx';
import type { ShownRow, Years } from './types.ts';

interface Props {
  rows: readonly ShownRow[];
  addressOf: (mark: TimeMark) => string;
}

/** Dates of publication and dates told, on one axis; some years or all of them; and the same as a list. */
export function Timeline({ rows, addressOf }: Props) {
  const words = useWords(timelineWords);
  const all = useMemo(() => yearsOf(rows), [rows]);
  const [chosen, setChosen] = useState<Years | null>(null);
  const years = chosen ?? all;
  const shown = useMemo(() => (years ? within(rows, years) : null), [rows, years]);
  const beside = useMemo(() => offAxis(rows), [rows]);
  if (count(rows) === 0) return <Empty />;
  if (!all || !years || !shown) return <Beside rows={beside} addressOf={addressOf} />;
  return (
    <>
      <p class="row">
        <YearField label={words.from} value={years.from} onChange={(from) => setChosen({ ...years, from })} />
        <YearField label={words.to} value={years.to} onChange={(to) => setChosen({ ...years, to })} />
        <button type="button" class="button" disabled={chosen === null} onClick={() => setChosen(null)}>
          {words.all}
        </button>
        {shown.outside > 0 && <span class="quiet small">{words.outside(shown.outside)}</span>}
      </p>
      {years.from <= years.to && <TimeChart rows={shown.rows} years={years} addressOf={addressOf} />}
      <details>
        <summary>{words.list}</summary>
        <TimeList rows={shown.rows} addressOf={addressOf} />
      </details>
      <Beside rows={beside} addressOf={addressOf} />
    </>
  );
}

/** What fills the axis, and the way to it. */
function Empty() {
  const words = useWords(timelineWords);
  return (
    <div class="empty">
      <p>{words.empty}</p>
      <p>{words.emptyHelp}</p>
      <a class="button" href="/library.html">
        {words.toLibrary}
      </a>
    </div>
  );
}

/** Dates that no axis shows; most are misread. */
function Beside({ rows, addressOf }: Props) {
  const words = useWords(timelineWords);
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.beside}>
      <h2>{words.beside}</h2>
      <p class="small quiet">{words.besideWhy(AXIS.from, AXIS.to)}</p>
      <TimeList rows={rows} addressOf={addressOf} />
    </section>
  );
}

interface FieldProps {
  label: string;
  value: number;
  onChange: (year: number) => void;
}

function YearField({ label, value, onChange }: FieldProps) {
  return (
    <label class="short-field">
      {label}
      <input
        class="input"
        type="number"
        min={AXIS.from}
        max={AXIS.to}
        value={value}
        onChange={(event) => {
          const year = event.currentTarget.valueAsNumber;
          if (Number.isInteger(year) && year >= AXIS.from && year <= AXIS.to) onChange(year);
          else event.currentTarget.value = String(value);
        }}
      />
    </label>
  );
}

function TimeList({ rows, addressOf }: Props) {
  const words = useWords(timelineWords);
  const locale = useLocale();
  return (
    <ul class="time-list">
      {rows.map(({ label, marks }) => (
        <li key={label}>
          <h3>{label}</h3>
          <ul>
            {marks.map((mark) => (
              <li key={`${mark.kind} ${mark.entry} ${dateKey(mark.date)}`}>
                <a href={addressOf(mark)}>
                  {mark.kind === 'told'
                    ? partialDateText(mark.date, locale)
                    : words.published(partialDateText(mark.date, locale))}
                </a>{' '}
                {mark.words}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
