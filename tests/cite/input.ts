import type { CitationInput } from '../../lib/cite/index.ts';

export const NOTHING: CitationInput = {
  kind: null,
  title: null,
  authors: [],
  publisher: null,
  siteName: null,
  published: null,
  number: null,
  container: null,
  volume: null,
  issue: null,
  pages: null,
  editors: [],
  place: null,
  edition: null,
  doi: null,
  isbn: null,
  language: null,
  url: null,
  accessed: null,
  pinpoint: null,
  abbreviations: {},
};

/** An input with these parts and nothing else. */
export const input = (parts: Partial<CitationInput>): CitationInput => ({ ...NOTHING, ...parts });

export const URL_ = 'https://example.org/a?b=1&c=2';

export const RIR = input({
  kind: 'response-to-information-request',
  title:
    'Mexico: Profiles of individuals targeted and tracked by criminal organizations and cartels; tracking methods and motivations of criminal groups and cartels to track individuals (2021–August 2023)',
  authors: [{ name: 'Research Directorate, Immigration and Refugee Board of Canada', kind: 'body' }],
  publisher: 'Immigration and Refugee Board of Canada',
  published: { year: 2023, month: 9, day: 1 },
  number: 'MEX201601.E',
  language: 'en',
  url: 'https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
});
