import { describe, expect, it } from 'vitest';
import { jsonLd, read, readHtml } from './page.ts';

const H1 = '<main><h1>Silenced: Reporters Under Threat</h1>';

describe('title', () => {
  it('is the heading of the article, and says where it was found', () => {
    const { title } = read('<title>Silenced: Reporters Under Threat | Example Watch</title>', H1);
    expect(title).toMatchObject({
      value: 'Silenced: Reporters Under Threat',
      foundIn: 'visible-text',
      place: 'h1',
    });
  });

  it.each([
    ['Silenced | Example Watch', 'Silenced'],
    ['Example Watch – Silenced', 'Silenced'],
    ['Silenced - Reports - Example Watch', 'Silenced - Reports'],
    ['Silenced – 3 May 2021 | Example Watch', 'Silenced'],
  ])('%s: the site is no part of it', (pageTitle, title) => {
    const site = '<meta property="og:site_name" content="Example Watch">';
    expect(read(`${site}<title>${pageTitle}</title>`).title?.value).toBe(title);
  });

  const TITLE = '<title>Silenced: Reporters Under Threat | Example Watch</title>';
  it.each([
    [
      'a class of the whole page that names a logo',
      '<title>Threatened press</title>',
      `<div class="wp-custom-logo">${H1}</main></div>`,
    ],
    [
      'the crumb that the page itself is',
      '<title>Threatened press</title>',
      `<nav class="breadcrumb"><a href="/">Home</a>${H1}</main></nav>`,
    ],
    [
      'a line above it in an element of its own',
      TITLE,
      '<h1><span>Asylum</span> Silenced: Reporters Under Threat</h1>',
    ],
    [
      'the name of the site behind it in the heading',
      `<meta property="og:site_name" content="Example Watch">${TITLE}`,
      '<h1>Silenced: Reporters Under Threat | Example Watch</h1>',
    ],
    ['another heading before it, which no title bears out', TITLE, `<h1>Original text</h1>${H1}</main>`],
    [
      'titles made for search engines in other words',
      '<meta property="og:title" content="Silenced reporters under threat in 2021"><title>Silenced reporters under threat in 2021</title>',
      H1,
    ],
  ])('is the heading, whatever %s', (_, head, body) => {
    expect(read(head, body).title?.value).toBe('Silenced: Reporters Under Threat');
  });

  it('is the heading that the address spells, whatever else is stated', () => {
    const head =
      '<meta property="og:title" content="Journalism in danger"><title>Journalism in danger</title>';
    const address = 'https://www.example.org/2021/silenced-reporters-under-threat/';
    expect(read(head, H1, address).title?.value).toBe('Silenced: Reporters Under Threat');
    expect(read(head, H1).title?.value).toBe('Journalism in danger');
  });

  it('is not the name of the section that stands in the heading, where another is stated beside it', () => {
    const head =
      '<meta property="og:title" content="Open hearing in Quito"><title>Calendar • Open hearing in Quito</title>';
    expect(read(head, '<main><h1>Calendar</h1></main>').title?.value).toBe('Open hearing in Quito');
  });

  it('is not the name of the site, though that stands in a heading', () => {
    const body = '<nav><h1 class="menu-title">The Handbook</h1></nav><main><h2>Chapter</h2></main>';
    expect(read('<title>What is refuge? - The Handbook</title>', body).title?.value).toBe('What is refuge?');
  });

  it('leaves out a line above it, dates and buttons inside the heading', () => {
    const head = '<meta property="og:title" content="Police and the People">';
    const body = '<h1><span>World Report</span><span>Police and the People</span></h1>';
    expect(read(head, body).title?.value).toBe('Police and the People');
    const dated = '<h1>Police and the People <small>3 May 2021</small><button>Copy</button></h1>';
    expect(read('', dated).title?.value).toBe('Police and the People');
  });

  it('keeps words apart that a line break parts', () => {
    const body = '<h1><span>Police Violence<br>and the People</span></h1>';
    const head = '<title>Police Violence and the People</title>';
    expect(read(head, body).title?.value).toBe('Police Violence and the People');
  });

  it('is what the site states, where the heading bears out none of it', () => {
    const stated = '<title>Silenced | Example</title><meta property="og:title" content="Silenced">';
    expect(read(stated, '<h1>Our work</h1>').title?.value).toBe('Silenced');
  });

  it('takes no long heading for the name of the site, wherever it stands', () => {
    const long = 'What becomes of those who left without paying';
    const head = `<title>${long} - Example Watch — US Edition</title><meta property="og:site_name" content="Example 2023">`;
    expect(read(head, `<div class="menu"><h1>${long}</h1></div>`).title?.value).toBe(long);
  });

  it('agrees with the heading where a site adds words of its own', () => {
    const long = 'Silenced: Reporters - Example, news and more';
    const head = `<title>${long}</title><meta property="og:title" content="${long}"><meta name="dc.title" content="${long}">`;
    expect(read(head, '<h1>Silenced: Reporters</h1>').title?.value).toBe('Silenced: Reporters');
  });

  it('leaves out a line above it where only its other part is stated', () => {
    const head = '<meta property="og:title" content="War: Nobody was spared that night">';
    const body = '<h1><span>Reportage</span><span>Nobody was spared that night</span></h1>';
    expect(read(head, body).title?.value).toBe('Nobody was spared that night');
  });

  it('keeps the other readings', () => {
    const { title } = read('<meta property="og:title" content="Reporters in danger">', H1);
    expect(title?.others).toEqual([
      expect.objectContaining({ value: 'Reporters in danger', foundIn: 'meta' }),
    ]);
  });
});

describe('site, kind, language and address', () => {
  it('names the site and the publisher', () => {
    const head = jsonLd([
      { '@type': 'WebSite', name: 'Example Watch' },
      {
        '@type': 'Report',
        headline: 'x',
        publisher: { '@type': 'Organization', name: 'Example Watch, Inc.' },
      },
    ]);
    const found = read(head);
    expect(found.siteName?.value).toBe('Example Watch');
    expect(found.publisher?.value).toBe('Example Watch, Inc.');
    expect(found.kind?.value).toBe('report');
  });

  it('takes the kind of structured data and the number of library metadata', () => {
    const head = `<meta name="citation_technical_report_number" content="TR-12">${jsonLd({ '@type': 'Report' })}`;
    const metadata = read(head, '<h1>A</h1>');
    expect([metadata.number?.value, metadata.kind?.value]).toEqual(['TR-12', 'report']);
  });

  it('takes the language of the page', () => {
    expect(read('').language?.value).toBe('en-GB');
    expect(
      readHtml('<html><head><meta name="dcterms.language" content="fra"></head></html>').language?.value,
    ).toBe('fr');
  });

  it('takes the site from the end of the title when the host is its initials', () => {
    const found = read('<title>A report - Refugee Board of Canada</title>', '', 'https://rbc.example.ca/a');
    expect(found.siteName?.value).toBe('Refugee Board of Canada');
    expect(found.title?.value).toBe('A report');
  });

  it('prefers a spelled name of the site to its bare address, and the spelling that tells words apart', () => {
    const bare = '<meta property="og:site_name" content="example.org">';
    const named = jsonLd({ '@type': 'Article', publisher: { name: 'Example Watch (www.example.org)' } });
    expect(read(bare + named).siteName?.value).toBe('Example Watch');
    const run =
      '<meta property="og:site_name" content="examplewatch"><title>A Report | Example Watch</title>';
    expect(read(run, '', 'https://examplewatch.org/a').siteName?.value).toBe('Example Watch');
  });

  it('does not take an address at another site, above the page or of another number for its own', () => {
    const canonical = (href: string, address: string): string | undefined =>
      read(`<link rel="canonical" href="${href}">`, '', address).canonicalUrl?.value;
    const own = 'https://www.example.org/news/38853_report';
    for (const href of [
      'https://example.net/news/38853_report',
      'https://www.example.org/news',
      'https://www.example.org/news/38854_report',
    ])
      expect(canonical(href, own)).toBe(own);
    expect(canonical('https://example.org/report', 'https://m.example.org/node/7')).toBe(
      'https://example.org/report',
    );
    expect(canonical('https://example.org//a/b', 'https://example.org/a/b')).toBe('https://example.org/a/b');
  });

  it('takes the canonical address, made whole and freed of tracking', () => {
    const link = '<link rel="canonical" href="/reports/1?utm_source=x">';
    expect(read(link).canonicalUrl?.value).toBe('https://www.example.org/reports/1');
    const script = 'https://example.org/show.asp';
    expect(
      read(`<link rel="canonical" href="${script}">`, '', `${script}?doc=458870`).canonicalUrl?.value,
    ).toBe(`${script}?doc=458870`);
    const routed = 'https://www.example.org/eng#/case/1';
    expect(read('<link rel="canonical" href="/eng">', '', routed).canonicalUrl?.value).toBe(routed);
    expect(read('<link rel="canonical" href="/">').canonicalUrl).toMatchObject({ foundIn: 'address' });
    expect(read('', '', 'https://example.org/a?fbclid=1#top').canonicalUrl?.value).toBe(
      'https://example.org/a',
    );
  });
});

describe('a publication marked up in its text', () => {
  const marked = (
    scope: string,
    property: string,
    type: string,
  ) => `<article ${scope}="${type}Report"><h1>Silenced</h1>
    <meta ${property}="headline" content="Silenced: Reporters Under Threat"><meta ${property}="inLanguage" content="es">
    <meta ${property}="dateModified" content="2021-05-04"><div ${property}="publisher" ${scope}="${type}Organization">
    <span ${property}="name">Example Watch</span></div><div ${property}="isPartOf" ${scope}="${type}Book">
    <span ${property}="name">Yearbook 2021</span></div></article>`;

  it.each([
    ['microdata', marked('itemscope itemtype', 'itemprop', 'https://schema.org/')],
    ['RDFa', marked('typeof', 'property', 'schema:')],
  ])('%s: gives title, publisher, language, last change, what it is part of and its kind', (_, body) => {
    const found = read('', body);
    expect(found.title?.others?.map(({ value }) => value)).toContain('Silenced: Reporters Under Threat');
    expect(found.publisher).toMatchObject({ value: 'Example Watch', foundIn: 'microdata' });
    expect(found.language?.others?.map(({ value }) => value)).toContain('es');
    expect(found.modified?.value).toEqual({ year: 2021, month: 5, day: 4 });
    expect(found.container?.value).toBe('Yearbook 2021');
    expect(found.kind?.value).toBe('report');
  });

  it('is not a teaser in a list, which does not show the title', () => {
    const teaser = marked('itemscope itemtype', 'itemprop', 'https://schema.org/').replace(/h1>/g, 'h3>');
    expect(read('', `<main><h1>Other</h1></main>${teaser}`).publisher).toBeUndefined();
  });
});
