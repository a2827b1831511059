import type { SiteRule } from '../rule.ts';

/** ecoi.net republishes others' documents: the publisher is whom the page names, never ecoi.net. */
export const ECOI: readonly SiteRule[] = [
  {
    id: 'ecoi',
    hosts: ['ecoi.net'],
    seen: false,
    fields: {
      siteName: [{ value: 'ecoi.net' }],
      number: [{ select: 'title', match: '\\[([A-Z]{3}\\d{5,6}\\.(?:EF|FE|E|F))\\]' }],
    },
  },
];
