import type { SiteRule } from '../rule.ts';

/**
 * Immigration and Refugee Board of Canada. Its pages fill the federal template's metas, where `dcterms.issued` is the
 * day the page's frame was made, not the document's; titles end with the Board's name.
 */
export const IRB_CANADA: readonly SiteRule[] = [
  {
    id: 'irb-canada-rir',
    hosts: ['irb-cisr.gc.ca', 'irb.gc.ca', 'cisr.gc.ca'],
    path: '(?:/rir/|/rdi/|/RIR_RDI/)',
    seen: false,
    ignores: ['dcterms.issued', 'dc.date.issued'],
    fields: {
      kind: [{ value: 'response-to-information-request' }],
      publisher: [
        {
          address: true,
          match: '^/fra?/',
          value: 'Commission de l’immigration et du statut de réfugié du Canada',
        },
        { value: 'Immigration and Refugee Board of Canada', weight: 0.9 },
      ],
      language: [
        { address: true, match: '^/fra?/', value: 'fr', weight: 0.6 },
        { address: true, match: '^/eng?/', value: 'en', weight: 0.6 },
      ],
    },
  },
  {
    id: 'irb-canada',
    hosts: ['irb-cisr.gc.ca', 'irb.gc.ca', 'cisr.gc.ca'],
    seen: true,
    ignores: ['dcterms.issued', 'dc.date.issued'],
    fields: {
      title: [
        {
          select: 'title',
          match: '^(.+\\S) - (?:Immigration and Refugee Board|Commission de l.immigration)',
        },
      ],
      publisher: [
        {
          address: true,
          match: '^/fra?/',
          value: 'Commission de l’immigration et du statut de réfugié du Canada',
        },
        { value: 'Immigration and Refugee Board of Canada', weight: 0.9 },
      ],
      modified: [{ meta: 'dcterms.modified' }],
      language: [{ meta: 'dcterms.language' }],
    },
  },
];
