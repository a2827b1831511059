import type { SiteRule } from '../rule.ts';

/** UNHCR, and Refworld, its library of others' documents: there the publisher is whom the page names. */
export const UNHCR: readonly SiteRule[] = [
  {
    id: 'refworld',
    hosts: ['refworld.org'],
    seen: true,
    fields: {
      siteName: [{ value: 'Refworld' }],
      title: [{ select: 'title', match: '^(.+\\S) \\| Refworld$' }],
    },
  },
  {
    id: 'unhcr',
    hosts: ['unhcr.org'],
    seen: false,
    fields: { publisher: [{ value: 'UN High Commissioner for Refugees' }], siteName: [{ value: 'UNHCR' }] },
  },
];
