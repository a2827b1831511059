import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bundled, filedPages, lastStamp, planPages, stampOf } from '../../lib/packet/plan.ts';

const bundled = fc
  .record({
    pages: fc.nat(40),
    scope: fc.constantFrom('whole' as const, 'excerpt' as const),
    pertinent: fc.array(fc.integer({ min: -2, max: 45 }), { maxLength: 5 }),
    before: fc.nat(1),
    after: fc.nat(3),
  })
  .map((exhibit): Omit<Bundled, 'label'> => exhibit);

const packet = fc.record({
  front: fc.nat(5),
  end: fc.nat(3),
  start: fc.integer({ min: 1, max: 2_000 }),
  exhibits: fc
    .array(bundled, { maxLength: 12 })
    .map((all) => all.map((exhibit, at): Bundled => ({ ...exhibit, label: `T${at}` }))),
});

describe('a packet’s pages', () => {
  it('are numbered one after the other, and the ranges of the index tile them', () => {
    fc.assert(
      fc.property(packet, ({ front, exhibits, end, start }) => {
        const stretches = planPages(front, exhibits, end, start);
        let next = start;
        for (const stretch of stretches) {
          expect(stretch.first).toBe(next);
          expect(stretch.length).toBe(stretch.before + stretch.pages.length + stretch.after);
          expect(stretch.length).toBeGreaterThan(0);
          next = lastStamp(stretch) + 1;
        }
        const all = front + end + exhibits.reduce((sum, one) => sum + one.before + one.after, 0);
        const filed = exhibits.reduce((sum, one) => sum + filedPages(one).length, 0);
        expect(next - start).toBe(all + filed);
      }),
    );
  });

  it('have each exhibit’s pages in their order, where its range says', () => {
    fc.assert(
      fc.property(packet, ({ front, exhibits, end, start }) => {
        for (const stretch of planPages(front, exhibits, end, start)) {
          const stamps = stretch.pages.map((page) => stampOf(stretch, page));
          expect(stamps).toEqual(stretch.pages.map((_, at) => stretch.first + stretch.before + at));
          expect(stampOf(stretch, 1_000)).toBeNull();
          for (const stamp of stamps) expect(stamp).toBeLessThanOrEqual(lastStamp(stretch));
        }
      }),
    );
  });

  it('have every pertinent page of an excerpt with one on either side, and the first', () => {
    fc.assert(
      fc.property(bundled, (exhibit) => {
        const filed = new Set(filedPages(exhibit));
        const isThere = (page: number): boolean => page >= 1 && page <= exhibit.pages;
        for (const page of [1, ...exhibit.pertinent.flatMap((one) => [one - 1, one, one + 1])])
          expect(filed.has(page)).toBe(isThere(page));
        if (exhibit.scope === 'whole') expect(filed.size).toBe(exhibit.pages);
        else expect(filed.size).toBeLessThanOrEqual(1 + 3 * exhibit.pertinent.length);
      }),
    );
  });

  it('go on where the filing before ended', () => {
    const one: Bundled = { label: 'A', pages: 3, scope: 'whole', pertinent: [], before: 1, after: 0 };
    const [front, exhibit] = planPages(2, [one], 0, 101);
    expect(front).toMatchObject({ label: null, first: 101, length: 2 });
    expect(exhibit).toMatchObject({ label: 'A', first: 103, length: 4, pages: [1, 2, 3] });
  });
});
