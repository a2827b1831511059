import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { Speaks } from '../../components/words.tsx';
import type { Locale } from '../../lib/model/index.ts';

afterEach(cleanup);

/** Puts components on a page in a language. */
export function stage(scene: ComponentChildren, locale: Locale = 'en') {
  document.documentElement.lang = locale;
  document.title = 'stage';
  return render(<Speaks locale={locale}>{scene}</Speaks>);
}

/** What jsdom cannot lay out is left to the browser tests: colours, and whether a page has its landmarks. */
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** Fails with axe's words for whatever keeps someone out. */
export async function checkAccessibility(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, { rules: RULES, resultTypes: ['violations'], iframes: false });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
