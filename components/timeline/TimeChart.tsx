import { useEffect, useRef } from 'preact/hooks';
import type { TimeMark } from '../../lib/binder/index.ts';
import type { Locale } from '../../lib/model/index.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { say } from '../../lib/words/say.ts';
import { timelineWords } from '../../lib/words/timeline.ts';
import { useLocale, useWords } from '../words.tsx';
import { type Drawn, draw, timeOf } from './draw.ts';
import { type Cluster, clusters } from './spread.ts';
import type { ShownRow, Years } from './types.ts';

interface Props {
  rows: readonly ShownRow[];
  years: Years;
  addressOf: (mark: TimeMark) => string;
}

/** Dots nearer than this cover each other: they are drawn as one, with how many they are. In pixels. */
const NEAR = 9;

/** The chart itself. */
export function TimeChart({ rows, years, addressOf }: Props) {
  const words = useWords(timelineWords);
  const locale = useLocale();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const labels = rows.map(({ label }) => label);
    return drawn(place.current, (width) => {
      const together = clusters(rows, timeOf(NEAR, years, width));
      return draw(
        together.map((cluster) => drawnOf(cluster, addressOf, locale)),
        labels,
        years,
        width,
        locale,
      );
    });
  }, [rows, years, addressOf, locale, words]);
  return <section ref={place} class="time-chart" aria-label={words.chart} />;
}

/** What is seen of marks that stand together: it leads to the first, and its title tells them all. */
function drawnOf({ row, marks, from, to }: Cluster, addressOf: Props['addressOf'], locale: Locale): Drawn {
  const first = marks[0] as TimeMark;
  return {
    row,
    from,
    to,
    isTold: marks.some(({ kind }) => kind === 'told'),
    count: marks.length,
    href: addressOf(first),
    title: titleOf(marks, locale),
  };
}

/** More would run out of the window; the list below the chart has every one. */
const TOLD = 6;

function titleOf(marks: readonly TimeMark[], locale: Locale): string {
  const words = say(timelineWords, locale);
  const lines = marks.slice(0, TOLD).map((mark) => {
    const date = partialDateText(mark.date, locale);
    return mark.kind === 'told' ? `${date}: ${mark.words}` : words.published(date);
  });
  const rest = marks.length - lines.length;
  return [
    ...(marks.length > 1 ? [words.dates(marks.length)] : []),
    ...lines,
    ...(rest > 0 ? ['…'] : []),
  ].join('\n');
}

/** Draws now and whenever the place gets another width. */
function drawn(place: HTMLElement | null, make: (width: number) => Promise<Element>): () => void {
  if (!place) return () => undefined;
  let turn = 0;
  const again = async () => {
    const mine = ++turn;
    const chart = await make(place.clientWidth || 640);
    if (mine === turn) place.replaceChildren(chart);
  };
  void again();
  if (typeof ResizeObserver === 'undefined') return () => void turn++;
  let width = place.clientWidth;
  const observer = new ResizeObserver(() => {
    if (place.clientWidth === width) return;
    width = place.clientWidth;
    void again();
  });
  observer.observe(place);
  return () => {
    turn++;
    observer.disconnect();
  };
}
