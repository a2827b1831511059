import type { Measure } from './measure.ts';

const COLUMNS = ['runs', 'min', 'median', 'max', '× floor'] as const;

/** Measures as a table for people; milliseconds, in figures that stand under one another. */
export function table(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  const head = `${''.padEnd(width)}${COLUMNS.map((column) => column.padStart(10)).join('')}`;
  const rows = measures.map((each) => {
    const cells = [String(each.runs), ...[each.min, each.median, each.max].map(milliseconds), ratio(each)];
    return `${each.name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}`;
  });
  return [head, ...rows].join('\n');
}

const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const ratio = ({ ratio: value }: Measure): string => (value === undefined ? '' : value.toFixed(1));
