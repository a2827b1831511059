import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, orderAfter, orderBefore, ordersAfter } from '../../lib/store/order.ts';

describe('order keys', () => {
  it('put a row exactly where it is wanted, however often rows move', () => {
    const moves = fc.array(fc.tuple(fc.nat(9), fc.nat(10)), { maxLength: 200 });
    fc.assert(
      fc.property(moves, (steps) => {
        const rows = ordersAfter([], 10).map((order, id) => ({ id, order }));
        for (const [from, to] of steps) {
          const wanted = rows.toSorted(byOrder);
          const [moved] = wanted.splice(from, 1);
          if (!moved) throw new Error('no row');
          const next = wanted[to];
          const others = wanted.map((row) => row.order);
          wanted.splice(next ? to : wanted.length, 0, moved);
          moved.order = orderBefore(others, next?.order ?? null);
          expect(rows.toSorted(byOrder)).toEqual(wanted);
          expect(new Set(rows.map((row) => row.order)).size).toBe(rows.length);
        }
      }),
    );
  });

  it('go on after all there are, and before equal ones', () => {
    expect(orderAfter(['a1', 'a0']) > 'a1').toBe(true);
    const before = orderBefore(['a0', 'a1', 'a1', 'a2'], 'a1');
    expect('a0' < before && before < 'a1').toBe(true);
    expect(ordersAfter(['a5'], 3).every((key) => key > 'a5')).toBe(true);
  });
});
