import type { TextOptions } from '@observablehq/plot';
import type { Locale } from '../../lib/model/index.ts';
import { momentOf } from './spread.ts';
import type { Years } from './types.ts';

/** One mark of the chart: a day as a dot, a month or a year as a bar of its length. */
export interface Drawn {
  row: string;
  from: Date;
  to: Date;
  /** Spoken of in a passage, beside the day of a publication. */
  isTold: boolean;
  /** How many dates it stands for. */
  count: number;
  href: string;
  title: string;
}

/** Beside the labels in a wide place; above the marks in a narrow one. */
const NARROW = 560;
const LABELS = 230;
const EDGE = 16;

const marginLeft = (width: number): number => (width < NARROW ? EDGE : LABELS);

/** How much time a number of pixels is, in milliseconds. */
export const timeOf = (pixels: number, { from, to }: Years, width: number): number =>
  ((Number(momentOf(to + 1)) - Number(momentOf(from))) * pixels) /
  Math.max(1, width - marginLeft(width) - EDGE);

/** A year at its beginning, else a month. */
const tickText = (at: Date, locale: Locale): string =>
  at.getUTCMonth() === 0
    ? String(at.getUTCFullYear())
    : new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(at);

/** The label of a row, in the width there is; in a narrow place it stands on its line. */
const labelling = (width: number): TextOptions =>
  width < NARROW
    ? { textAnchor: 'start', lineAnchor: 'bottom', dx: 0, dy: -9, lineWidth: (width - 2 * EDGE) / 15 }
    : { textAnchor: 'end', dx: -12, dy: 0, lineWidth: 18 };

/** Draws the marks on an axis of whole years; Observable Plot is loaded when it is first asked. */
export async function draw(
  marks: readonly Drawn[],
  labels: readonly string[],
  { from, to }: Years,
  width: number,
  locale: Locale,
): Promise<Element> {
  const library = await import('@observablehq/plot');
  const { axisX, gridX, plot, ruleY, text } = library;
  const chart = plot({
    width,
    height: 60 + labels.length * (width < NARROW ? 64 : 44),
    marginLeft: marginLeft(width),
    marginRight: EDGE,
    marginTop: width < NARROW ? 32 : 8,
    style: { fontSize: '12px', background: 'transparent', overflow: 'visible' },
    x: { type: 'utc', domain: [momentOf(from), momentOf(to + 1)] },
    y: { domain: [...labels], label: null, axis: null },
    marks: [
      gridX({ stroke: 'currentColor', strokeOpacity: 0.12 }),
      axisX({ label: null, tickFormat: (at: Date) => tickText(at, locale) }),
      ruleY(labels, { stroke: 'currentColor', strokeOpacity: 0.15 }),
      text(labels, {
        y: (label: string) => label,
        text: (label: string) => label,
        frameAnchor: 'left',
        ...labelling(width),
      }),
      ...shapes(marks, library),
    ],
  });
  nameLinks(chart);
  return chart;
}

/** Days as dots, months and years as bars of their length; what was published is hollow; several have their number. */
function shapes(marks: readonly Drawn[], { dot, ruleY, text }: typeof import('@observablehq/plot')) {
  const days = marks.filter((mark) => mark.from === mark.to);
  const spans = marks.filter((mark) => mark.from !== mark.to);
  const hollow = spans.filter(({ isTold }) => !isTold);
  const bar = { x1: 'from', x2: 'to', y: 'row' };
  const link = { href: 'href', title: 'title', ariaLabel: 'title' };
  const inside = { stroke: 'var(--surface)', strokeWidth: 5.5, pointerEvents: 'none', ariaHidden: 'true' };
  return [
    ruleY(spans, { ...bar, ...link, stroke: 'var(--accent)', strokeWidth: 9 }),
    ruleY(hollow, { ...bar, ...inside, insetLeft: 1.75, insetRight: 1.75 }),
    dot(days, {
      x: 'from',
      y: 'row',
      r: 5,
      ...link,
      stroke: 'var(--accent)',
      strokeWidth: 1.75,
      fill: ({ isTold }: Drawn) => (isTold ? 'var(--accent)' : 'var(--surface)'),
    }),
    text(
      marks.filter(({ count }) => count > 1),
      {
        x: ({ from, to }: Drawn) => new Date((Number(from) + Number(to)) / 2),
        y: 'row',
        text: ({ count }: Drawn) => String(count),
        dy: 15,
        ariaHidden: 'true',
      },
    ),
  ];
}

/** Plot names groups, which have no role to be named in, and marks; what one can go to is the link around the mark. */
function nameLinks(chart: Element): void {
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const mark of chart.querySelectorAll('a > :is(circle, line)')) {
    mark.parentElement?.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
    mark.removeAttribute('aria-label');
  }
}
