import type { SiteRule } from '../rule.ts';

/** Ministries and agencies of other states. */
export const GOVERNMENTS: readonly SiteRule[] = [
  {
    // Metas as the site's own public components write them.
    id: 'uk-cpin',
    hosts: ['gov.uk'],
    alone: true,
    path: '^/government/publications/[^?]*(?:country-policy-and-information-note|-cpin)',
    dateOrder: 'dmy',
    seen: true,
    fields: {
      publisher: [{ meta: 'govuk:primary-publishing-organisation' }, { value: 'Home Office', weight: 0.6 }],
      published: [{ meta: 'govuk:first-published-at', weight: 0.9 }],
      modified: [{ meta: 'govuk:public-updated-at' }],
      kind: [{ value: 'report' }],
      siteName: [{ value: 'GOV.UK' }],
    },
  },
  {
    id: 'gov-uk',
    hosts: ['gov.uk'],
    alone: true,
    dateOrder: 'dmy',
    seen: true,
    fields: {
      publisher: [{ meta: 'govuk:primary-publishing-organisation' }],
      siteName: [{ value: 'GOV.UK' }],
    },
  },
  {
    id: 'landinfo',
    hosts: ['landinfo.no'],
    dateOrder: 'dmy',
    seen: false,
    fields: { publisher: [{ value: 'Landinfo' }] },
  },
  {
    id: 'lifos',
    hosts: ['lifos.migrationsverket.se'],
    dateOrder: 'dmy',
    seen: false,
    // Lifos also lists others' documents, so that its own name yields to the page's.
    fields: { siteName: [{ value: 'Lifos' }] },
  },
  {
    id: 'dfat',
    hosts: ['dfat.gov.au'],
    dateOrder: 'dmy',
    seen: false,
    fields: { publisher: [{ value: 'Australian Department of Foreign Affairs and Trade' }] },
  },
];
