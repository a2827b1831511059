import { describe, expect, it } from 'vitest';
import { filingParts } from '../../lib/binder/index.ts';
import { type ExportOptions, pagesAllowed } from '../../lib/export/index.ts';
import type { ProfileId } from '../../lib/model/index.ts';
import { filed, inlinesOf, part, tablesOf, textOf, view } from './filed-parts.ts';

const PROFILES = Object.keys(filingParts) as ProfileId[];

describe('a limit of pages', () => {
  it('is counted where its part is laid out, and not claimed elsewhere', () => {
    const parts = [
      { id: 'tabs' as const, pages: 3 },
      { id: 'schedule' as const, pages: 13 },
    ];
    expect(pagesAllowed('uk-ftt-iac', parts)).toMatchObject({ pages: 13, rule: { value: { limit: 12 } } });
    expect(pagesAllowed('uk-ftt-iac', [])?.pages).toBeNull();
    expect(pagesAllowed('ca-rpd', parts)).toMatchObject({ pages: null, rule: { confidence: 'to-verify' } });
    expect(pagesAllowed('us-eoir', parts)).toBeNull();
  });
});

describe('the lists of other forums', () => {
  it('cite what a package holds by its item, and do not file it again', () => {
    const of = view('ca-rpd');
    const source = of.items[0]?.source.id ?? '';
    const list = {
      country: 'Mexico',
      versionDate: { year: 2026, month: 3, day: 31 },
      language: 'en',
    } as const;
    const packaged = new Map([[source, { list, item: { number: '7.2', documentNumber: 'MEX201601.E' } }]]);
    const packages = textOf(part(of, 'packages', { packaged })?.blocks);
    expect(packages).toContain('NDP for Mexico, 31 March 2026, item 7.2, RIR MEX201601.E.');
    const numbers = (changes: Partial<ExportOptions>) =>
      tablesOf(part(of, 'list', changes)?.blocks).flatMap(({ rows }) =>
        rows.map(({ cells }) => textOf(cells[0])),
      );
    expect(numbers({})).toEqual(['1', '2', '3', '4']);
    expect(numbers({ packaged })).toEqual(['2', '3', '4']);
    expect(filed(of).parts.some(({ id }) => id === 'packages')).toBe(false);
  });

  it('of the First-tier Tribunal go by issue and link every source that has an address', () => {
    const of = view('uk-ftt-iac');
    const schedule = part(of, 'schedule')?.blocks ?? [];
    const issues = filed(of, { parts: ['index'] }).parts[0]?.blocks.filter(({ kind }) => kind === 'heading');
    expect(
      schedule.filter((block) => block.kind === 'heading' && block.id.startsWith('schedule-')),
    ).toHaveLength(issues?.length ?? 0);
    const links = new Set(inlinesOf(schedule).flatMap(({ href }) => href ?? []));
    for (const { capture, entry } of of.items)
      if (entry.stance !== 'adverse' && entry.placements.length > 0) expect(links).toContain(capture.address);
    expect(filed(of).paper).toBe('a4');
  });

  it('of an expert hold contrary material only where it was chosen', () => {
    const of = view('expert');
    const adverse =
      of.items.find(({ entry }) => entry.stance === 'adverse')?.passage.selectors.quote.exact ?? '-';
    expect(textOf(part(of, 'contrary')?.blocks)).toContain(adverse);
    expect(filed(of).parts.some(({ id }) => id === 'contrary')).toBe(false);
    const none = { ...of, items: of.items.filter(({ entry }) => entry.stance !== 'adverse') };
    expect(textOf(part(none, 'contrary')?.blocks)).toContain('No passage of the case is marked as contrary.');
  });

  it('are in type that the forum takes', () => {
    expect(PROFILES.map((profile) => [profile, filed(view(profile)).type.least])).toEqual([
      ['us-eoir', 9],
      ['us-uscis', 9],
      ['ca-rpd', 12],
      ['uk-ftt-iac', 12],
      ['expert', 9],
      ['general', 9],
    ]);
  });
});
