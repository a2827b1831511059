import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/model/index.ts';
import { counts, raised, subjects } from './raised.ts';
import { type ItemDraft, input } from './view.ts';

describe('filing', () => {
  it('tells what a package of the case discloses already', () => {
    const listed = { number: '7.2', title: 'Report', languages: [], addresses: [] };
    const disclosed = new Map([
      ['s-1', listed],
      ['elsewhere', listed],
    ]);
    expect(counts('disclosed', [{ id: '1' }], {}, { disclosed })).toEqual([{ item: '7.2' }]);
    expect(subjects('disclosed', [{ id: '1' }])).toEqual([]);
  });

  it('counts the pages of a schedule of extracts against the twelve of the First-tier Tribunal', () => {
    // With what stands around it, each takes a quarter of a page of 2,800 letters.
    const extracts = (count: number): ItemDraft[] =>
      Array.from({ length: count }, (_, at) => ({ id: String(at), words: 'x'.repeat(450) }));
    const of = (count: number, changes: Partial<Case> = { profile: 'uk-ftt-iac' }) =>
      counts('page-budget', extracts(count), changes);
    expect(of(48)).toEqual([]);
    expect(of(49)).toEqual([{ pages: 13, uncounted: 0, limit: 12, of: 'extracts' }]);
    expect(of(49, {})).toEqual([]);
  });

  it('counts the pages that the user counted against the hundred of the Refugee Protection Division', () => {
    const exhibit = (home: string, pages: number) => {
      const stamps = { createdAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-20T10:00:00.000Z' };
      return {
        id: home,
        case: 'c1',
        home,
        order: 'a0',
        scope: 'whole' as const,
        filedBy: null,
        pages,
        ...stamps,
      };
    };
    const of = (pages: number) => {
      const base = input(
        [
          { id: '1', source: 'a' },
          { id: '2', source: 'b' },
        ],
        { profile: 'ca-rpd' },
      );
      return raised('page-budget', { ...base, view: { ...base.view, exhibits: [exhibit('a', pages)] } });
    };
    expect(of(100)).toEqual([]);
    expect(of(101)[0]).toMatchObject({
      counts: { pages: 101, uncounted: 1, limit: 100 },
      severity: 'required',
      rule: { confidence: 'to-verify' },
    });
  });

  it('tells that the day for the evidence is past, not on the day itself', () => {
    const of = (hearing: string, daysBefore?: number) =>
      counts('deadline-passed', [], { profile: 'ca-rpd', hearing, ...(daysBefore ? { daysBefore } : {}) });
    expect(of('2026-12-02')).toEqual([]);
    expect(of('2026-12-01')).toEqual([{ day: '2026-11-21', days: 1 }]);
    expect(of('2026-12-01', 5)).toEqual([]);
    expect(counts('deadline-passed', [], { hearing: '2026-11-01' })).toEqual([]);
  });

  it('names the rule that sets the day, and none where the tribunal ordered another', () => {
    const rule = (daysBefore?: number) => {
      const order = daysBefore === undefined ? {} : { daysBefore };
      const [found] = raised(
        'deadline-passed',
        input([], { profile: 'ca-rpd', hearing: '2026-11-25', ...order }),
      );
      return [found?.severity, found?.rule?.source];
    };
    expect(rule()).toEqual(['required', 'Refugee Protection Division Rules, SOR/2012-256, r. 34']);
    expect(rule(7)).toEqual(['required', undefined]);
  });

  it('asks an expert for the searches made', () => {
    const of = (role: Case['role'] & string, searches?: number) =>
      subjects('no-searches', [{ id: '1' }], { role }, searches === undefined ? {} : { searches });
    expect(of('expert', 0)).toEqual(['c1']);
    expect([of('expert', 1), of('advocate', 0), of('expert')]).toEqual([[], [], []]);
  });
});
