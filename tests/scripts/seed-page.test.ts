// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { SEED_ADDRESS, seedPage } from '../../scripts/seed-page.ts';

const page = new DOMParser().parseFromString(seedPage(), 'text/html');
const lines = readFileSync(join(ROOT, 'seeds/001_9cb7c61a1c1eccd7.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);

it('holds every line of the report, in order, in an element of its own', () => {
  const start = lines.indexOf('1 September 2023');
  const blocks = [...page.querySelectorAll('article p, article h1, article h2, article h3')];
  expect(blocks.map((block) => block.textContent)).toEqual(lines.slice(start));
});

it('has the numbered sections as headings', () => {
  const headings = [...page.querySelectorAll('article h2')].map((heading) => heading.textContent);
  expect(headings.slice(0, 2)).toEqual(['1. Overview', '2. Tracking Methods']);
  const inner = [...page.querySelectorAll('article h3')].map((heading) => heading.textContent);
  expect(inner).toHaveLength(10);
  expect(inner).toContain('3.4 Volunteer Searchers');
});

it('says which language it is in and where it is at home', () => {
  expect(page.documentElement.lang).toBe('en');
  expect(page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href).toBe(SEED_ADDRESS);
});

it('keeps the disclaimer and the notices apart from the report', () => {
  const outside = [...page.querySelectorAll('details p, section p')].map((block) => block.textContent);
  expect(outside.length).toBeGreaterThan(5);
  expect(page.querySelector('article')?.textContent).not.toContain(outside[0]);
});
