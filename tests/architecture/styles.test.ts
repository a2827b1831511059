import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Each rule of a style sheet: its selector and what it declares; a rule within a condition stands by itself. */
const rulesOf = (css: string): { selector: string; declared: string }[] =>
  Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector = '', declared = '']) => ({
    selector: selector.replace(/\/\*.*?\*\//gs, '').trim(),
    declared,
  }));

const SCROLLS = /overflow(?:-[xy])?:[^;]*\b(?:auto|scroll)\b/;
const PLACED = /position:\s*(?:relative|absolute|fixed|sticky)/;

describe('style sheets', () => {
  /** What is kept from sight inside one that is not makes the page scroll instead, away from all that stands in it. */
  it.each(globSync('{components,entrypoints}/**/*.css'))(
    '%s: what scrolls holds what is placed in it',
    (path) => {
      const rules = rulesOf(readFileSync(path, 'utf8'));
      const placed = new Set(
        rules.filter(({ declared }) => PLACED.test(declared)).map(({ selector }) => selector),
      );
      const loose = rules.filter(({ declared, selector }) => SCROLLS.test(declared) && !placed.has(selector));
      expect(loose.map(({ selector }) => selector)).toEqual([]);
    },
  );
});
