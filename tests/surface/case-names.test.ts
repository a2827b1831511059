import { describe, expect, it } from 'vitest';
import { namedCases } from '../../lib/surface/case-names.ts';

const made = (id: string, reference: string, createdAt: string) => ({ id, reference, createdAt });
const names = (...cases: ReturnType<typeof made>[]) =>
  namedCases(cases, 'en').map(({ reference }) => reference);

describe('cases of one reference', () => {
  it('are told apart by the day they were made; others go by their reference alone', () => {
    const found = names(
      made('a', 'MX-1', '2026-05-02T12:00:00Z'),
      made('b', 'MX-1 ', '2026-11-22T12:00:00Z'),
      made('c', 'GT-1', '2026-05-02T12:00:00Z'),
    );
    expect(found).toEqual(['MX-1 (made on May 2, 2026)', 'MX-1  (made on Nov 22, 2026)', 'GT-1']);
  });

  it('and of one day by the minute', () => {
    const found = names(made('a', 'MX-1', '2026-05-02T12:00:00Z'), made('b', 'MX-1', '2026-05-02T12:31:00Z'));
    expect(new Set(found).size).toBe(2);
    expect(found[1]).toContain(':31');
  });
});
