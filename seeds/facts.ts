import type { Candidate, Field, Instant, SourceKind, SourceMetadata } from '../lib/model/index.ts';
import type { PlainRules } from '../lib/text/index.ts';

/** What is known of one of the documents beside this file. The documents' bytes are as they were found. */
export interface SeedFacts {
  file: string;
  /** Of the file's bytes, lower-case hex. */
  sha256: string;
  /** Fixed, so that loading twice changes nothing and two machines agree. */
  source: string;
  capture: string;
  /** Of the same work; the first is that of the copy whose text this is. */
  addresses: string[];
  metadata: SourceMetadata;
  rules: PlainRules;
}

/** When these facts were put together. The day the documents were retrieved is not known. */
export const COMPILED_AT: Instant = '2026-11-22T00:00:00.000Z';

const seed = <T>(value: T): Field<T> => ({ value, foundIn: 'seed', weight: 1 });

/** A value printed only in another home of the same work. */
const elsewhere = <T>(value: T, host: string, others: Candidate<T>[] = []): Field<T> => {
  const field: Field<T> = { value, foundIn: 'other-copy', place: `copy at ${host}`, weight: 1 };
  return others.length > 0 ? { ...field, others } : field;
};

const about = (kind: SourceKind, publisher: string): SourceMetadata => ({
  kind: seed(kind),
  publisher: seed(publisher),
  language: seed('en'),
  countries: seed(['MX']),
});

const EXPERT_ARTICLE: SeedFacts = {
  file: '000_7d6acafccc3c9f01.txt',
  sha256: 'ab494ab5d5d40df4e6a0c4be52d5cbe7487c8157a60cfa34cf65d397b6a95780',
  source: '00000000-5eed-7000-8000-000000000000',
  capture: '00000000-5eed-7000-8000-0000000000c0',
  addresses: ['https://thehuman-rights.com/targeted_killings_and_threats_force_mexicans_to_migrate'],
  metadata: {
    ...about('web-page', 'The Human Rights'),
    title: seed('Targeted Killings and Threats Force Mexicans to Migrate'),
    siteName: seed('thehuman-rights.com'),
  },
  rules: {
    headings: [
      { line: 'Targeted Killings and Threats Force Mexicans to Migrate', level: 1 },
      { line: /^[IVX]+\. \p{Lu}/u, level: 2 },
    ],
    furniture: [
      { reason: 'promotion', first: 'Get a Sample Report' },
      { reason: 'promotion', first: 'Refuge and Protection of Human Rights Worldwide' },
      { reason: 'promotion', first: 'How to Order an Expert Witness Report?', last: 'end' },
    ],
  },
};

const IRB_RESPONSE: SeedFacts = {
  file: '001_9cb7c61a1c1eccd7.txt',
  sha256: '8b54c0da2b66d068153d9a02432e2146970712fc2a794cc05d10fc4d987f25a0',
  source: '00000000-5eed-7000-8000-000000000001',
  capture: '00000000-5eed-7000-8000-0000000000c1',
  addresses: [
    'https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
    'https://www.irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
    'https://irb.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
    'https://cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
  ],
  metadata: {
    ...about('response-to-information-request', 'Immigration and Refugee Board of Canada'),
    title: seed(
      'Mexico: Profiles of individuals targeted and tracked by criminal organizations and cartels; tracking methods and motivations of criminal groups and cartels to track individuals (2021–August 2023)',
    ),
    authors: seed([
      { name: 'Research Directorate, Immigration and Refugee Board of Canada', kind: 'body' as const },
    ]),
    number: seed('MEX201601.E'),
    published: seed({ year: 2023, month: 9, day: 1 }),
  },
  rules: {
    headings: [
      { line: 'Mexico: Profiles of individuals', level: 1 },
      { line: /^\d+\.(?:\d+)? \p{Lu}.{0,100}$/u, level: 'number' },
      { line: /^(?:Notes|References|Additional Sources Consulted)$/, level: 2 },
    ],
    kinds: [
      { line: '[T]he threat to democracy from organized crime', kind: 'quote' },
      { line: 'None of this is to say that the fear', kind: 'quote' },
    ],
    furniture: [
      { reason: 'navigation', first: /^Responses to Information Requests$/, last: 'Related Links' },
      { reason: 'disclaimer', first: /^Disclaimer$/, last: 'The information presented in RIRs' },
      { reason: 'disclaimer', first: 'This Response was prepared after researching' },
    ],
  },
};

const HRW_COUNTRY_PAGE: SeedFacts = {
  file: '002_a747e95fd6c33496.txt',
  sha256: '03e7a0df05afd7a87e614f924c3de6d9d84c6489ab81ec5ad9174e98dabe08e7',
  source: '00000000-5eed-7000-8000-000000000002',
  capture: '00000000-5eed-7000-8000-0000000000c2',
  addresses: ['https://www.hrw.org/americas/mexico'],
  metadata: { ...about('country-page', 'Human Rights Watch'), title: seed('Mexico') },
  rules: {
    kinds: [{ line: /^(?:DispatchesSCRIPT|Toluca, Mexico)$/, kind: 'label' }],
    speakers: { name: /^(?:“Elizabeth”|Narrator)$/, role: /^Asylum Seeker$/ },
    furniture: [
      { reason: 'teaser', first: 'Double Injustice' },
      { reason: 'teaser', first: 'How Mexico’s Criminal Justice System Fails Victims' },
      // Dates of the reports announced, not of this page.
      { reason: 'teaser', first: 'June 9, 2025', last: 'CommentaryApril 23, 2025' },
      { reason: 'teaser', first: 'Next Administration', last: 'Politicizing Justice' },
      { reason: 'promotion', first: 'Get updates on human rights issues' },
    ],
  },
};

const LAW_FIRM_PAGE: SeedFacts = {
  file: '003_6342c5d4fde49a0d.txt',
  sha256: '8aa6aa6b196e79804884069ee161b34bca060c566d9f4650c8396d706ace111a',
  source: '00000000-5eed-7000-8000-000000000003',
  capture: '00000000-5eed-7000-8000-0000000000c3',
  addresses: ['https://www.politicalasylumusa.com/countries/mexican-asylum/'],
  // The page's title is not in the text, nor is an author or a date.
  metadata: {
    ...about('web-page', 'politicalasylumusa.com'),
    siteName: seed('politicalasylumusa.com'),
  },
  rules: {},
};

const URGENT_ACTION: SeedFacts = {
  file: '004_ede4b3c65d0d989b.txt',
  sha256: 'bd5d007cf338724522e2a47cef030306c68d32de9f438d2202c6776073e8a051',
  source: '00000000-5eed-7000-8000-000000000004',
  capture: '00000000-5eed-7000-8000-0000000000c4',
  addresses: [
    'https://takeaction.amnesty.ca/page/92914/action/1',
    'https://amnesty.ca/urgent-actions/mexico-mass-deportations-must-stop',
    'https://www.amnesty.org/en/documents/amr41/4790/2021/en/',
    'https://www.amnestyusa.org/urgent-actions/urgent-action-mass-deportations-must-stop-mexico-ua-100-21/',
  ],
  metadata: {
    ...about('urgent-action', 'Amnesty International Canada'),
    title: seed('Mexico: Mass deportations must stop'),
    number: elsewhere('AMR 41/4790/2021', 'amnesty.org', [
      { value: 'UA 100/21', foundIn: 'other-copy', place: 'copy at amnestyusa.org', weight: 1 },
    ]),
    published: elsewhere({ year: 2021, month: 9, day: 30 }, 'amnestyusa.org'),
  },
  rules: {
    headings: [
      { line: 'Mexico: Mass deportations must stop', level: 1 },
      { line: 'Lives and safety of thousands at risk', level: 2 },
    ],
    kinds: [{ line: /^Urgent Action$/, kind: 'label' }],
    furniture: [
      { reason: 'navigation', first: /^Amnesty International Canada$/ },
      { reason: 'form', first: 'Form Container Structure', last: 'Enter your details' },
      // Its date is that of the photograph.
      { reason: 'caption', first: 'Mexican police and immigration authorities detain migrants' },
      { reason: 'navigation', first: /^Read More$/ },
      { reason: 'form', first: /^Scripts Block$/ },
    ],
  },
};

/** The documents that come with the product. */
export const SEEDS: readonly SeedFacts[] = [
  EXPERT_ARTICLE,
  IRB_RESPONSE,
  HRW_COUNTRY_PAGE,
  LAW_FIRM_PAGE,
  URGENT_ACTION,
];
