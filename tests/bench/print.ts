import type { Measure } from './measure.ts';

const COLUMNS = ['runs', 'min', 'median', 'p95', 'p99', 'max', '× floor'] as const;

/** Measures as a table for people; in figures that stand under one another. */
export function table(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  const head = `${''.padEnd(width)}${COLUMNS.map((column) => column.padStart(10)).join('')}`;
  const rows = measures.map((each) => {
    const { unit = 'ms', min, median, p95, p99, max, ratio } = each;
    const figures = [min, median, p95, p99, max].map((value) => figure(value, unit));
    const cells = [String(each.runs), ...figures, ratio === undefined ? '' : ratio.toFixed(1)];
    return `${each.name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}`;
  });
  return [head, ...rows].join('\n');
}

const figure = (value: number | undefined, unit: string): string =>
  value === undefined ? '' : `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
