import { useEffect, useRef } from 'preact/hooks';
import type { TimeMark } from '../../lib/binder/index.ts';
import type { Locale } from '../../lib/model/index.ts';
import { partialDateText } from '../../lib/words/dates.ts';
import { timelineWords } from '../../lib/words/timeline.ts';
import { useLocale, useWords } from '../words.tsx';
import { placeOf } from './spread.ts';
import type { ShownRow, Years } from './types.ts';

interface Props {
  rows: readonly ShownRow[];
  years: Years;
  addressOf: (mark: TimeMark) => string;
}

interface Dot extends TimeMark {
  row: string;
  at: Date;
  href: string;
  title: string;
}

/** The chart itself, drawn by Observable Plot, which is loaded when it is first shown. */
export function TimeChart({ rows, years, addressOf }: Props) {
  const words = useWords(timelineWords);
  const locale = useLocale();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const dots = rows.flatMap(({ label, marks }) =>
      marks.map((mark): Dot => {
        const date = partialDateText(mark.date, locale);
        const title = mark.kind === 'told' ? `${date}: ${mark.words}` : words.published(date);
        return { ...mark, row: label, at: placeOf(mark.date), href: addressOf(mark), title };
      }),
    );
    return drawn(place.current, (width) => draw(dots, rows, years, width, locale));
  }, [rows, years, addressOf, locale, words]);
  return <section ref={place} class="time-chart" aria-label={words.chart} />;
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

/** A year at its beginning, else a month. */
const tickText = (at: Date, locale: Locale): string =>
  at.getUTCMonth() === 0
    ? String(at.getUTCFullYear())
    : new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(at);

/** Beside the labels in a wide place; above the dots in a narrow one. */
const NARROW = 560;

async function draw(
  dots: readonly Dot[],
  rows: readonly ShownRow[],
  { from, to }: Years,
  width: number,
  locale: Locale,
): Promise<Element> {
  const { axisX, dot, gridX, plot, ruleY, text } = await import('@observablehq/plot');
  const isNarrow = width < NARROW;
  const labels = rows.map(({ label }) => label);
  const chart = plot({
    width,
    height: 60 + labels.length * 44,
    marginLeft: isNarrow ? 12 : 230,
    marginRight: 16,
    marginTop: isNarrow ? 24 : 8,
    style: { fontSize: '12px', background: 'transparent', overflow: 'visible' },
    x: { type: 'utc', domain: [new Date(Date.UTC(from, 0, 1)), new Date(Date.UTC(to + 1, 0, 1))] },
    y: { domain: labels, label: null, axis: null },
    marks: [
      gridX({ stroke: 'currentColor', strokeOpacity: 0.12 }),
      axisX({ label: null, tickFormat: (at: Date) => tickText(at, locale) }),
      ruleY(labels, { stroke: 'currentColor', strokeOpacity: 0.15 }),
      text(labels, {
        y: (label: string) => label,
        text: (label: string) => label,
        frameAnchor: 'left',
        textAnchor: isNarrow ? 'start' : 'end',
        dx: isNarrow ? 0 : -12,
        dy: isNarrow ? -14 : 0,
        lineWidth: isNarrow ? width / 12 : 18,
      }),
      dot(dots, {
        x: 'at',
        y: 'row',
        r: 5,
        href: 'href',
        title: 'title',
        ariaLabel: 'title',
        stroke: 'var(--accent)',
        strokeWidth: 1.75,
        fill: (one: Dot) => (one.kind === 'told' ? 'var(--accent)' : 'var(--surface)'),
      }),
    ],
  });
  nameLinks(chart);
  return chart;
}

/** Plot names groups, which have no role to be named in, and dots; what one can go to is the link around the dot. */
function nameLinks(chart: Element): void {
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const dot of chart.querySelectorAll('a > circle')) {
    dot.parentElement?.setAttribute('aria-label', dot.getAttribute('aria-label') ?? '');
    dot.removeAttribute('aria-label');
  }
}
