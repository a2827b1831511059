import type { SiteRule } from '../rule.ts';

const HOSTS = ['irb-cisr.gc.ca', 'irb.gc.ca', 'cisr.gc.ca'];

/** Immigration and Refugee Board of Canada: Responses to Information Requests, National Documentation Packages. */
export const IRB_CANADA: readonly SiteRule[] = [
  {
    id: 'irb-canada',
    publisher: 'irb-canada',
    hosts: HOSTS,
    seen: false,
    fields: { publisher: [{ value: 'Immigration and Refugee Board of Canada' }] },
  },
];
