import type { SiteRule } from '../rule.ts';

const STATE = [{ value: 'U.S. Department of State' }];
const HEADER = {
  title: [{ select: '.featured-content__headline' }],
  authors: [{ select: '.article-meta__author-bureau, .report-meta__author', as: 'body' as const }],
  published: [{ select: '.article-meta__publish-date, .report-meta__date' }],
};

/**
 * Agencies of the United States. The Department of State's markup was read from public collectors of its pages, that
 * of the Federal Register and of EveryCRSReport from their own public templates.
 */
export const US_GOVERNMENT: readonly SiteRule[] = [
  {
    id: 'us-state-country-report',
    hosts: ['state.gov'],
    path: '^/reports/\\d{4}-[a-z-]*(?:country-reports-on-human-rights-practices|report-on-international-religious-freedom|trafficking-in-persons-report)/',
    dateOrder: 'mdy',
    seen: true,
    fields: {
      ...HEADER,
      publisher: STATE,
      kind: [{ value: 'report' }],
      edition: [{ address: true, match: '^/reports/(\\d{4})-' }],
    },
  },
  {
    id: 'us-state',
    hosts: ['state.gov'],
    dateOrder: 'mdy',
    seen: true,
    fields: { ...HEADER, publisher: STATE },
  },
  {
    id: 'us-crs',
    hosts: ['congress.gov'],
    path: '(?:/crs-product/|/crs_external_products/|prodcode=|^/product/)',
    dateOrder: 'mdy',
    seen: false,
    fields: {
      publisher: [{ value: 'Congressional Research Service' }],
      number: [
        { address: true, match: '(?:/crs-product/|prodcode=)([A-Z]{1,3}\\d{4,6})' },
        { address: true, match: '/(?:pdf|HTML|PDF)/(?:[A-Z]+/)?([A-Z]{1,3}\\d{4,6})' },
      ],
      kind: [{ value: 'report' }],
    },
  },
  {
    id: 'every-crs-report',
    hosts: ['everycrsreport.com'],
    path: '^/reports/',
    dateOrder: 'mdy',
    seen: true,
    fields: {
      publisher: [{ value: 'Congressional Research Service' }],
      title: [{ select: '#report-page h1' }],
      number: [{ select: '.report-metadata code' }],
      kind: [{ value: 'report' }],
    },
  },
  {
    id: 'federal-register-document',
    hosts: ['federalregister.gov'],
    path: '^/documents/\\d{4}/\\d{2}/\\d{2}/',
    dateOrder: 'mdy',
    seen: true,
    fields: {
      publisher: [{ value: 'Federal Register' }],
      title: [{ select: '#metadata_content_area h1' }],
      number: [
        { select: '#document-citation', match: '\\d+ FR \\d+' },
        { select: '.doc_number', weight: 0.9 },
        { address: true, match: '^/documents/\\d{4}/\\d{2}/\\d{2}/([^/]+)', weight: 0.8 },
      ],
      published: [
        { meta: 'article:published_time' },
        { address: true, match: '^/documents/(\\d{4}/\\d{2}/\\d{2})/', weight: 0.9 },
      ],
    },
  },
  {
    id: 'us-justice',
    hosts: ['justice.gov'],
    dateOrder: 'mdy',
    seen: false,
    fields: { publisher: [{ value: 'U.S. Department of Justice' }] },
  },
];
