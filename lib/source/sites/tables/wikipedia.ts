import type { SiteRule } from '../rule.ts';

/**
 * Wikipedia. Its JSON-LD says when an article was begun, which is no date of the text that was read: what counts is
 * the revision. Read from the software's own skins, which are public.
 */
export const WIKIPEDIA: readonly SiteRule[] = [
  {
    id: 'wikipedia',
    hosts: ['wikipedia.org'],
    seen: true,
    lacks: ['authors', 'published'],
    fields: {
      publisher: [{ value: 'Wikipedia' }],
      siteName: [{ value: 'Wikipedia' }],
      title: [{ select: '#firstHeading' }],
      published: [{ select: '#footer-info-lastmod' }],
      modified: [{ select: '#footer-info-lastmod' }],
      edition: [{ select: '#t-permalink a', attribute: 'href', match: 'oldid=(\\d+)', value: 'revision $1' }],
      kind: [{ value: 'encyclopedia' }],
    },
  },
];
