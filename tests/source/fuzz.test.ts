import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { faultsOf } from '../../scripts/fuzz/demands.ts';
import { examine } from '../../scripts/fuzz/examine.ts';
import { make, type Plan, plans } from '../../scripts/fuzz/plan.ts';
import { readSavedPages, savedPage } from '../../scripts/fuzz/saved-pages.ts';
import { seedPage } from '../../scripts/seed-page.ts';

const PAGES = [
  savedPage('seed.html', seedPage()),
  ...readSavedPages(join(ROOT, 'tests', 'browser', 'pages')),
];
const BY_NAME = new Map(PAGES.map((page) => [page.name, page]));

describe('a damaged page', () => {
  it('gives sound metadata, whatever the damage', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(plans(PAGES), (plan) => {
        expect(examine(make(plan, BY_NAME)).faults).toEqual([]);
      }),
      { seed: 20_210_506, numRuns: 60 },
    );
  });

  it('is the same page whenever its plan is carried out', () => {
    const html = (plan: Plan): string => String(make(plan, BY_NAME).document.documentElement?.outerHTML);
    fc.assert(
      fc.property(plans(PAGES), (plan) => {
        expect(html(plan)).toBe(html(plan));
      }),
      { seed: 1, numRuns: 10 },
    );
  });
});

describe('demands on metadata see', () => {
  const field = <T>(value: T) => ({ value, foundIn: 'meta' as const, place: 'meta x', weight: 0.5 });

  it('nothing wrong with sound metadata', () => {
    expect(
      faultsOf(
        { title: field('A report'), published: field({ year: 2021, month: 5, day: 6 }) },
        'https://a.example/',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a long text', { title: field('a'.repeat(600)) }, 'title: a text of more than 500 characters'],
    ['a lone surrogate', { siteName: field('a\ud800') }, 'siteName: half a character (a lone surrogate)'],
    [
      'a day that is none',
      { published: field({ year: 2021, month: 2, day: 30 }) },
      'published: no day of the calendar',
    ],
    ['a weight beyond 1', { title: { ...field('A report'), weight: 2 } }, 'title: a weight outside 0 to 1'],
    [
      'what the store drops',
      { canonicalUrl: field('javascript:alert(1)') },
      'canonicalUrl: the store drops or changes it',
    ],
    [
      'what JSON loses',
      { number: { ...field('1'), others: [field(undefined as unknown as string)] } },
      'does not survive JSON',
    ],
    ['an error that took everything', {}, 'nothing at all under a web address: an error took everything'],
  ])('%s', (_, metadata, fault) => {
    expect(faultsOf(metadata, 'https://a.example/')).toContain(fault);
  });
});
