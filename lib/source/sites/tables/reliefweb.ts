import type { SiteRule } from '../rule.ts';

/**
 * ReliefWeb republishes others' documents. Beside the day it was posted there the page says when it was first
 * published. Read from the site's own templates, which are public.
 */
export const RELIEFWEB: readonly SiteRule[] = [
  {
    id: 'reliefweb-report',
    hosts: ['reliefweb.int'],
    path: '^/(?:report|map)/',
    seen: true,
    fields: {
      siteName: [{ value: 'ReliefWeb' }],
      title: [{ select: '.rw-article__title' }],
      published: [
        { select: '.rw-article__header .rw-entity-meta__tag-value--published time', attribute: 'datetime' },
      ],
      // The short name; the page's JSON-LD writes it out where it is there.
      publisher: [{ select: '.rw-article__header .rw-entity-meta__tag-value--source a', weight: 0.6 }],
    },
  },
  { id: 'reliefweb', hosts: ['reliefweb.int'], seen: true, fields: { siteName: [{ value: 'ReliefWeb' }] } },
];
