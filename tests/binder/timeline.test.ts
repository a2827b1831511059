import { describe, expect, it } from 'vitest';
import { within, yearsOf } from '../../components/timeline/spread.ts';
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
});
