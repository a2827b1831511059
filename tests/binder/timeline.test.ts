import { describe, expect, it } from 'vitest';
import { clusters, offAxis, spanOf, within, yearsOf } from '../../components/timeline/spread.ts';
import { timelineByIssue, timelineByPublisher } from '../../lib/binder/index.ts';
import { sampleView } from './sample.ts';

const view = sampleView();
const none = () => [];
const told = () => [{ year: 2019 }, { year: 2022, month: 11 }];

describe('a timeline', () => {
  it('has a row for each issue with dates, in the outline’s order, each source published once in it', () => {
    const rows = timelineByIssue(view, none);
    const order = rows.map(({ key }) => view.issues.find(({ id }) => id === key)?.templateNode ?? null);
    expect(order.length).toBeGreaterThan(1);
    for (const { marks } of rows) {
      expect(marks.every(({ kind }) => kind === 'published')).toBe(true);
      expect(new Set(marks.map(({ source }) => source)).size).toBe(marks.length);
    }
  });

  it('tells every date of every passage, with its words', () => {
    const marks = timelineByPublisher(view, told).flatMap((row) => row.marks);
    const spoken = marks.filter(({ kind }) => kind === 'told');
    expect(spoken).toHaveLength(view.items.length * 2);
    expect(spoken.every(({ words }) => words !== '')).toBe(true);
  });

  it('is cut to years, says how much lies outside, and leaves out rows without a mark', () => {
    const rows = timelineByIssue(view, told).map(({ marks }, at) => ({ label: String(at), marks }));
    expect(yearsOf(rows)).toMatchObject({ from: 2019 });
    const all = rows.reduce((sum, { marks }) => sum + marks.length, 0);
    const some = within(rows, { from: 2019, to: 2019 });
    expect(some.rows.flatMap(({ marks }) => marks).every(({ date }) => date.year === 2019)).toBe(true);
    expect(some.outside + some.rows.reduce((sum, { marks }) => sum + marks.length, 0)).toBe(all);
    expect(within(rows, { from: 1990, to: 1991 }).rows).toEqual([]);
    expect(yearsOf([])).toBeNull();
  });

  it('draws a date as long as what is known of it is', () => {
    const days = ({ from, to }: { from: Date; to: Date }) => (Number(to) - Number(from)) / 86_400_000;
    expect(days(spanOf({ year: 2024 }))).toBe(366);
    expect(days(spanOf({ year: 2023, month: 12 }))).toBe(31);
    expect(days(spanOf({ year: 2023, month: 12, day: 31 }))).toBe(0);
    expect(spanOf({ year: 33, month: 3, day: 5 }).from.toISOString()).toBe('0033-03-05T00:00:00.000Z');
  });

  it('keeps years that no axis shows beside it', () => {
    const odd = () => [{ year: 33 }, { year: 9999 }, { year: 2019 }];
    const rows = timelineByPublisher(view, odd).map(({ marks }, at) => ({
      label: String(at),
      marks: marks.filter(({ kind }) => kind === 'told'),
    }));
    expect(yearsOf(rows)).toEqual({ from: 2019, to: 2019 });
    expect(within(rows, { from: 2019, to: 2019 }).outside).toBe(0);
    const beside = offAxis(rows).flatMap(({ marks }) => marks.map(({ date }) => date.year));
    expect(new Set(beside)).toEqual(new Set([33, 9999]));
  });

  it('draws marks that would cover each other as one, with how many they are', () => {
    const three = () => [
      { year: 2019 },
      { year: 2022, month: 11, day: 3 },
      { year: 2022, month: 11, day: 5 },
    ];
    const [row] = timelineByPublisher({ ...view, items: view.items.slice(0, 1) }, three);
    const marks = (row?.marks ?? []).filter(({ kind }) => kind === 'told');
    const sizes = (near: number) =>
      clusters([{ label: 'a', marks: [...marks, ...marks] }], near).map((one) => one.marks.length);
    expect(sizes(3 * 86_400_000)).toEqual([2, 4]);
    expect(sizes(86_400_000)).toEqual([2, 2, 2]);
  });
});
