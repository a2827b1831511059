import type { SiteRule } from '../rule.ts';

const named = (id: string, host: string, name: string): SiteRule => ({
  id,
  hosts: [host],
  seen: false,
  fields: { publisher: [{ value: name }] },
});

/** Organisations and media of the field. */
export const ORGANISATIONS: readonly SiteRule[] = [
  {
    id: 'freedom-house-country',
    hosts: ['freedomhouse.org'],
    path: '^/(?:[a-z]{2}/)?country/[a-z-]+/(?:freedom-world|freedom-net|nations-transit)/\\d{4}',
    seen: false,
    fields: {
      publisher: [{ value: 'Freedom House' }],
      container: [
        { address: true, match: '/freedom-world/(\\d{4})', value: 'Freedom in the World $1' },
        { address: true, match: '/freedom-net/(\\d{4})', value: 'Freedom on the Net $1' },
        { address: true, match: '/nations-transit/(\\d{4})', value: 'Nations in Transit $1' },
      ],
      kind: [{ value: 'report' }],
    },
  },
  named('freedom-house', 'freedomhouse.org', 'Freedom House'),
  {
    // Read from a public collector of its reports.
    id: 'crisis-group',
    hosts: ['crisisgroup.org'],
    seen: true,
    fields: {
      publisher: [{ value: 'International Crisis Group' }],
      title: [{ select: '.c-page-hero__details h1' }],
      published: [{ select: '.c-page-hero__details time' }],
      authors: [{ select: '.c-media--contributors .c-media__title a' }],
    },
  },
  named('insight-crime', 'insightcrime.org', 'InSight Crime'),
  named('cpj', 'cpj.org', 'Committee to Protect Journalists'),
  named('rsf', 'rsf.org', 'Reporters Without Borders'),
  named('article-19', 'article19.org', 'ARTICLE 19'),
];
