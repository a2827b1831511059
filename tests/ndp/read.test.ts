// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DocumentationPackage, PackageItem } from '../../lib/model/index.ts';
import { isPackageAddress, readPackage } from '../../lib/ndp/index.ts';
import { ADDRESS, type Entry, LAYOUTS, type Listing, MEXICO, MEXIQUE, page } from './pages.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, address = ADDRESS.en): DocumentationPackage | null =>
  readPackage(parse(html), address);
const items = (list: DocumentationPackage | null): PackageItem[] =>
  list?.sections.flatMap((section) => section.items) ?? [];

const FACTBOOK = {
  number: '1.1',
  title: 'Mexico',
  subtitle: 'The World Factbook',
  body: 'United States. Central Intelligence Agency',
  published: { year: 2026, month: 2, day: 12 },
  languages: [],
  addresses: ['https://www.cia.gov/the-world-factbook/countries/mexico/'],
};

const MEXICO_ITEMS = [
  FACTBOOK,
  {
    number: '1.2',
    title: 'Mexico: Map',
    body: 'United Nations. Geospatial Information Section',
    published: { year: 2020, month: 7 },
    languages: [],
    addresses: [],
  },
  {
    number: '2.1',
    title: 'Mexico',
    subtitle: 'Country Reports on Human Rights Practices for 2023',
    body: 'United States. Department of State',
    published: { year: 2024, month: 4, day: 22 },
    languages: [],
    addresses: ['https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/mexico/'],
  },
  {
    number: '2.10',
    title: 'Mexico: Events of 2023',
    body: 'Human Rights Watch',
    published: { year: 2024, month: 1 },
    languages: [],
    addresses: ['https://www.hrw.org/world-report/2024/country-chapters/mexico'],
  },
  {
    number: '7.2',
    title: 'Criminal groups and their ability to track and retaliate (2021–August 2023)',
    body: 'Immigration and Refugee Board of Canada',
    published: { year: 2023, month: 9, day: 1 },
    documentNumber: 'MEX201601.E',
    languages: ['en', 'fr'],
    addresses: [
      'https://irb.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458635',
      'https://irb.gc.ca/fr/renseignements-pays/rdi/Pages/index.aspx?doc=458635',
    ],
  },
];

describe('a National Documentation Package', () => {
  it.each(Object.entries(LAYOUTS))('is read whole, set in %s', (_, layout) => {
    const list = read(page(MEXICO, layout));
    expect(list).toMatchObject({
      country: 'Mexico',
      versionDate: { year: 2026, month: 3, day: 31 },
      language: 'en',
    });
    expect(list?.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 General Information and Maps',
      '2 Human Rights',
      '7 Criminality and Corruption',
    ]);
    expect(items(list)).toEqual(MEXICO_ITEMS);
  });

  it('is read in French', () => {
    const list = read(page(MEXIQUE, LAYOUTS.rows), ADDRESS.fr);
    expect(list).toMatchObject({
      country: 'Mexique',
      versionDate: { year: 2026, month: 4, day: 1 },
      language: 'fr',
      sections: [{ number: '7', title: 'Criminalité et corruption' }],
    });
    expect(items(list)).toEqual([
      {
        number: '7.2',
        title: 'Les groupes criminels et leur capacité à suivre et à cibler des personnes (2021-août 2023)',
        body: 'Commission de l’immigration et du statut de réfugié du Canada',
        published: { year: 2023, month: 9, day: 1 },
        documentNumber: 'MEX201601.F',
        languages: ['fr', 'en'],
        addresses: [
          'https://irb.gc.ca/fr/renseignements-pays/rdi/Pages/index.aspx?doc=458635',
          'https://irb.gc.ca/en/rir/458635.pdf',
        ],
      },
    ]);
  });

  it('is read by the headings of its columns', () => {
    const table = `<table><thead><tr><th>Item</th><th>Title</th><th>Author</th><th>Date</th><th>Language</th></tr></thead>
      <tr><td>3.1</td><td>Birth certificates. A manual of 2019</td><td>Ministry of the Interior</td><td>2021-06</td><td>English and Spanish</td></tr>
      <tr><td>3.2</td><td><a href="/a.pdf">Passports</a></td><td></td><td></td><td>French</td></tr></table>`;
    const html = page({ ...MEXICO, sections: [] }).replace('</main>', `${table}</main>`);
    expect(items(read(html))).toEqual([
      {
        number: '3.1',
        title: 'Birth certificates',
        subtitle: 'A manual of 2019',
        body: 'Ministry of the Interior',
        published: { year: 2021, month: 6 },
        languages: ['en', 'es'],
        addresses: [],
      },
      { number: '3.2', title: 'Passports', languages: ['fr'], addresses: ['https://irb.gc.ca/a.pdf'] },
    ]);
  });

  it('is read from an archived copy, and from every host of the Board', () => {
    for (const address of [
      `https://web.archive.org/web/20260401000000/${ADDRESS.en}`,
      ADDRESS.en.replace('irb.gc.ca', 'www.irb-cisr.gc.ca'),
      ADDRESS.en.replace('https://irb.gc.ca', 'http://cisr.gc.ca'),
    ])
      expect(items(read(page(MEXICO), address))).toHaveLength(5);
  });

  it.each([
    ['Mexico - 31 March 2026', 'National Documentation Package'],
    ['Version: 31 March 2026', 'Mexico – National Documentation Package'],
    ['Mexico', 'National Documentation Package (31 March 2026)'],
    ['This version is of 31 March 2026', 'National Documentation Packages (NDP): Mexico'],
  ])('says its country and its version in “%s” under “%s”', (version, heading) => {
    expect(read(page({ ...MEXICO, version, heading }))).toMatchObject({
      country: 'Mexico',
      versionDate: { year: 2026, month: 3, day: 31 },
    });
  });

  it('without a version date has none: the day the page was changed is not its version', () => {
    for (const version of ['All documents', 'Date modified: 6 May 2026'])
      expect(read(page({ ...MEXICO, version }))?.versionDate).toBeNull();
  });

  it('keeps a partial version date as it is', () => {
    expect(read(page({ ...MEXICO, version: 'March 2026' }))?.versionDate).toEqual({ year: 2026, month: 3 });
  });
});

describe('what is no package', () => {
  it('is a page of anybody else', () => {
    expect(read(page(MEXICO), 'https://example.org/en/country-information/ndp/')).toBeNull();
    expect(read(page(MEXICO), 'https://irb.gc.ca.example.org/ndp/')).toBeNull();
  });

  it('is a page that is not headed so, or that lists nothing', () => {
    expect(read(page({ ...MEXICO, heading: 'Responses to Information Requests' }))).toBeNull();
    expect(read(page({ ...MEXICO, sections: [] }))).toBeNull();
  });

  it('is a policy about packages, with numbered paragraphs', () => {
    const policy = { ...MEXICO, heading: 'Policy on National Documentation Packages' };
    const entries: Entry[] = ['3.1', '3.2', '3.3'].map((number) => ({
      number,
      title: 'The Board shall.',
      rest: '',
    }));
    const html = page({ ...policy, sections: [{ number: '3', title: 'Definitions', entries }] });
    const address = 'https://irb.gc.ca/en/legal-policy/policies/Pages/national-documentation-packages.aspx';
    expect(read(html, address)).toBeNull();
  });

  it('is told by an address too', () => {
    expect(
      [ADDRESS.en, ADDRESS.fr, 'http://www.irb-cisr.gc.ca/Eng/ResRec/NdpCnd/Pages/x.aspx'].map(
        isPackageAddress,
      ),
    ).toEqual([true, true, true]);
    expect(
      [
        'https://irb.gc.ca/en/country-information/rir/Pages/index.aspx?doc=/ndp/',
        'https://example.org/ndp/',
        '',
        'about:blank',
      ].map(isPackageAddress),
    ).toEqual([false, false, false, false]);
  });
});

describe('hostile lists', () => {
  const long = (count: number): Listing => ({
    ...MEXICO,
    sections: [
      {
        number: '1',
        title: 'All',
        entries: Array.from({ length: count }, (_, i) => ({
          number: `${1 + Math.floor(i / 999)}.${1 + (i % 999)}`,
          title: `Document ${i}.`,
          rest: 'Somebody. 2020.',
          href: `https://example.org/${i}`,
        })),
      },
    ],
  });

  it('far too long are cut, and say so', () => {
    const list = read(page(long(2_500), LAYOUTS.rows));
    expect(items(list)).toHaveLength(2_000);
    expect(list?.truncated).toBe(true);
  });

  it.each(['<div>', '<ul><li>', '<table><tr><td>', '<dl><dd>', '<a href="#">'])(
    'nested deep in %s are read',
    (tag) => {
      const html = page(MEXICO).replace('<h2>1.', `${tag.repeat(300)}<h2>1.`);
      expect(items(read(html)).length).toBeGreaterThan(0);
    },
  );

  it.each(['1.', '.1', '1.0', '0.1', '100.1', '1.1000', '1.1.1', '1,1', '1.1%', '١.١'])(
    'with the number “%s” list nothing',
    (number) => {
      const entries = [{ number, title: 'A document.', rest: '2020.', href: 'https://example.org/' }];
      expect(read(page({ ...MEXICO, sections: [{ number: '1', title: 'All', entries }] }))).toBeNull();
    },
  );

  it('with numbers in sentences take none of them for an entry', () => {
    const html = page(MEXICO).replace(
      '<h2>1.',
      '<p>3.4 million people left.</p><p>Since 2.1 there is more</p><h2>1.',
    );
    expect(items(read(html))).toHaveLength(5);
  });

  it('that list one number twice keep one of the same document and both of two', () => {
    const [entry] = MEXICO.sections[2]?.entries ?? [];
    const sections = (more: Entry) => [{ number: '7', title: 'Crime', entries: [entry as Entry, more] }];
    const twice = read(page({ ...MEXICO, sections: sections(entry as Entry) }));
    const other = {
      number: '7.2',
      title: 'Another report.',
      rest: 'HRW. 2020.',
      href: 'https://example.org/x',
    };
    const two = read(page({ ...MEXICO, sections: sections(other) }));
    expect([items(twice), items(two)].map(({ length }) => length)).toEqual([1, 2]);
  });

  it('with addresses that are none have none', () => {
    for (const href of ['javascript:alert(1)', '#7', 'mailto:a@b.ca', 'data:text/html,x', 'http://[', ''])
      expect(
        items(
          read(
            page({
              ...MEXICO,
              sections: [
                { number: '1', title: 'All', entries: [{ number: '1.1', title: 'A', rest: '', href }] },
              ],
            }),
          ),
        )[0]?.addresses,
      ).toEqual([]);
  });

  it('bind nothing longer than its bound', () => {
    const title = `${'Words '.repeat(100_000)}.`;
    const html = page({
      ...MEXICO,
      sections: [{ number: '1', title: 'All', entries: [{ number: '1.1', title, rest: title }] }],
    });
    for (const text of items(read(html)).flatMap(({ title, subtitle = '', body = '' }) => [
      title,
      subtitle,
      body,
    ]))
      expect(text.length).toBeLessThanOrEqual(1_000);
  });
});
