import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SourceMetadata } from '../../../lib/model/index.ts';
import { extract } from '../../../lib/source/extract.ts';
import { ruleFor, SITE_RULES } from '../../../lib/source/sites/index.ts';
import type { SiteRule } from '../../../lib/source/sites/rule.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A page of a fixture read with the rule of its address, as a gesture would hand it over. */
function read(page: string, address: string): SourceMetadata {
  const { document } = new JSDOM(readFileSync(join(FIXTURES, `${page}.html`), 'utf8')).window;
  return extract(document, address, handedOver(ruleFor(address)));
}

/** What comes out of an address alone. */
function readBlank(address: string): SourceMetadata {
  return extract(new JSDOM('<!doctype html><p>').window.document, address, handedOver(ruleFor(address)));
}

const handedOver = (rule: SiteRule | null): SiteRule | null => JSON.parse(JSON.stringify(rule));

const values = (metadata: SourceMetadata) =>
  Object.fromEntries(Object.entries(metadata).map(([key, { value }]) => [key, value]));

/** Each fixture says which real markup it reduces. */
const PAGES: { page: string; address: string; rule: string; found: object; absent?: string[] }[] = [
  {
    page: 'irb-home',
    address: 'https://irb-cisr.gc.ca/en/Pages/guide.aspx',
    rule: 'irb-canada',
    found: {
      title: "Claimant's Guide",
      publisher: 'Immigration and Refugee Board of Canada',
      modified: { year: 2016, month: 3, day: 7 },
      language: 'en',
    },
    absent: ['published'],
  },
  {
    page: 'refworld',
    address: 'https://www.refworld.org/reference/countryrep/irbc/2023/en/124211',
    rule: 'refworld',
    found: { title: 'Country of Example: treatment of returnees', siteName: 'Refworld' },
    absent: ['publisher'],
  },
  {
    page: 'reliefweb-report',
    address: 'https://reliefweb.int/report/example/example-floods-flash-update',
    rule: 'reliefweb-report',
    found: {
      title: 'Example: floods, flash update',
      published: { year: 2024, month: 5, day: 18 },
      publisher: 'HRW',
      siteName: 'ReliefWeb',
    },
  },
  {
    page: 'hrw-news',
    address: 'https://www.hrw.org/news/2021/08/05/example-courts-fail',
    rule: 'hrw-news',
    found: {
      title: 'Example: Courts Fail',
      published: { year: 2021, month: 8, day: 5 },
      authors: [{ name: 'Jane Example', kind: 'person' }],
      publisher: 'Human Rights Watch',
      kind: 'news',
    },
  },
  {
    page: 'hrw-report',
    address: 'https://www.hrw.org/report/2021/08/10/no-way-out/police-abuse-example',
    rule: 'hrw-report',
    found: {
      title: '“No Way Out”',
      subtitle: 'Police Abuse in Example',
      published: { year: 2021, month: 8, day: 10 },
      pdfUrl: 'https://www.hrw.org/sites/default/files/example_web.pdf',
      kind: 'report',
    },
  },
  {
    page: 'hrw-world-report',
    address: 'https://www.hrw.org/world-report/2024/country-chapters/example',
    rule: 'hrw-world-report',
    found: { title: 'Example', subtitle: 'Events of 2023', container: 'World Report 2024' },
  },
  {
    page: 'us-state',
    address: 'https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/example/',
    rule: 'us-state-country-report',
    found: {
      title: '2023 Country Reports on Human Rights Practices: Example',
      authors: [{ name: 'Bureau of Democracy, Human Rights, and Labor', kind: 'body' }],
      published: { year: 2024, month: 4, day: 22 },
      publisher: 'U.S. Department of State',
      edition: '2023',
      kind: 'report',
    },
  },
  {
    page: 'every-crs-report',
    address: 'https://www.everycrsreport.com/reports/R41234.html',
    rule: 'every-crs-report',
    found: {
      title: 'Example: Background and U.S. Relations',
      number: 'R41234',
      publisher: 'Congressional Research Service',
    },
  },
  {
    page: 'federal-register',
    address: 'https://www.federalregister.gov/documents/2023/10/03/2023-21777/designation-of-example',
    rule: 'federal-register-document',
    found: {
      title: 'Designation of Example for Temporary Protected Status',
      number: '88 FR 68130',
      published: { year: 2023, month: 10, day: 3 },
    },
  },
  {
    page: 'uk-cpin',
    address:
      'https://www.gov.uk/government/publications/example-country-policy-and-information-notes/country-policy-and-information-note-gangs-example',
    rule: 'uk-cpin',
    found: {
      published: { year: 2020, month: 6, day: 12 },
      modified: { year: 2023, month: 8, day: 30 },
      publisher: 'UK Visas and Immigration',
      siteName: 'GOV.UK',
      kind: 'report',
    },
  },
  {
    page: 'crisis-group',
    address: 'https://www.crisisgroup.org/africa/example/123-examples-uneasy-peace',
    rule: 'crisis-group',
    found: {
      title: 'Example’s Uneasy Peace',
      published: { year: 2023, month: 3, day: 24 },
      authors: [{ name: 'Jane Example', kind: 'person' }],
      publisher: 'International Crisis Group',
    },
  },
  {
    page: 'wikipedia',
    address: 'https://en.wikipedia.org/wiki/Crime_in_Example',
    rule: 'wikipedia',
    found: {
      title: 'Crime in Example',
      published: { year: 2023, month: 6, day: 5 },
      edition: 'revision 1158600000',
      publisher: 'Wikipedia',
      kind: 'encyclopedia',
    },
    absent: ['authors'],
  },
];

describe('pages', () => {
  it.each(PAGES)('$page is read by its rule', ({ page, address, rule, found, absent }) => {
    expect(ruleFor(address)?.id).toBe(rule);
    const metadata = read(page, address);
    expect(values(metadata)).toMatchObject(found);
    for (const field of absent ?? []) expect(metadata).not.toHaveProperty(field);
  });

  it('are there for every rule whose markup is known, whole sites apart that a part stands for', () => {
    const tested = new Set(PAGES.map(({ rule }) => rule));
    const wholeSites = ['reliefweb', 'hrw', 'us-state', 'gov-uk'];
    const seen = SITE_RULES.filter((rule) => rule.seen).map(({ id }) => id);
    expect(seen.filter((id) => !tested.has(id) && !wholeSites.includes(id))).toEqual([]);
  });

  it('keep what the general extractor found beside what the rule says', () => {
    const { published } = read('hrw-news', 'https://www.hrw.org/news/2021/08/05/example-courts-fail');
    expect(published).toMatchObject({
      foundIn: 'site-rule',
      place: '.news-header__dateline-date [datetime]',
    });
    const { title } = read(
      'us-state',
      'https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/example/',
    );
    expect(title?.foundIn).toBe('site-rule');
  });
});

describe('addresses alone tell', () => {
  it.each([
    [
      'https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1',
      {
        kind: 'response-to-information-request',
        language: 'en',
        publisher: 'Immigration and Refugee Board of Canada',
      },
    ],
    [
      'https://irb.gc.ca/fr/renseignements-pays/rdi/Pages/index.aspx?doc=458870',
      { language: 'fr', publisher: 'Commission de l’immigration et du statut de réfugié du Canada' },
    ],
    [
      'https://www.amnesty.org/en/documents/amr41/4790/2021/en/',
      { number: 'AMR 41/4790/2021', publisher: 'Amnesty International' },
    ],
    [
      'https://www.amnestyusa.org/urgent-actions/urgent-action-mass-deportations-must-stop-mexico-ua-100-21/',
      { number: 'UA 100/21', kind: 'urgent-action', publisher: 'Amnesty International USA' },
    ],
    ['https://takeaction.amnesty.ca/page/92914/action/1', { publisher: 'Amnesty International Canada' }],
    ['https://docs.un.org/en/A/HRC/52/30', { number: 'A/HRC/52/30', publisher: 'United Nations' }],
    ['https://undocs.org/CAT/C/MEX/CO/7', { number: 'CAT/C/MEX/CO/7' }],
    [
      'https://www.congress.gov/crs-product/R41234',
      { number: 'R41234', publisher: 'Congressional Research Service' },
    ],
    ['https://crsreports.congress.gov/product/pdf/IF/IF10215/20', { number: 'IF10215' }],
    [
      'https://freedomhouse.org/country/mexico/freedom-world/2024',
      { container: 'Freedom in the World 2024', publisher: 'Freedom House' },
    ],
    [
      'https://www.oas.org/es/cidh/informes/pdfs/Mexico2016-es.pdf',
      { publisher: 'Comisión Interamericana de Derechos Humanos' },
    ],
    ['https://www.hrw.org/americas/mexico', { kind: 'country-page', publisher: 'Human Rights Watch' }],
  ])('%s', (address, found) => {
    expect(values(readBlank(address))).toMatchObject(found);
  });

  it('also where an archive shows the page', () => {
    const original = 'https://www.amnesty.org/en/documents/amr41/4790/2021/en/';
    const found = readBlank(`https://web.archive.org/web/20230901000000/${original}`);
    expect(values(found)).toMatchObject({ number: 'AMR 41/4790/2021', publisher: 'Amnesty International' });
    expect(ruleFor(original)).not.toHaveProperty('at');
  });

  it('and a landing page of Human Rights Watch has no date, whatever its teasers bear', () => {
    const address = 'https://www.hrw.org/americas/mexico';
    const teaser = '<h1>Mexico</h1><time datetime="2025-06-09">June 9, 2025</time>';
    const { document } = new JSDOM(teaser).window;
    expect(extract(document, address).published?.value).toEqual({ year: 2025, month: 6, day: 9 });
    expect(extract(document, address, ruleFor(address))).not.toHaveProperty('published');
  });

  it.each([
    'https://www.gov.uk.example.org/x',
    'https://nothrw.org/news/2021/08/05/x',
    'https://www.ncsc.gov.uk/guidance',
    'https://www.oas.org/en/sla/',
    'https://www.congress.gov/bill/118th-congress/house-bill/2',
    'ftp://hrw.org/',
    'about:blank',
    'not an address',
    '',
  ])('%s has no rule', (address) => {
    expect(ruleFor(address)).toBeNull();
  });
});
