import { describe, expect, it } from 'vitest';
import { ADDRESS, jsonLd, names, published, read, readHtml } from './page.ts';

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

describe('authors', () => {
  const article = (author: unknown) => jsonLd({ '@type': 'Article', headline: 'x', author });

  it.each([
    ['a name', 'Ana García', ['Ana García']],
    ['an object', { '@type': 'Person', name: 'Ana García' }, ['Ana García']],
    ['a list', [{ name: 'Ana García' }, { name: 'John Smith' }], ['Ana García', 'John Smith']],
    ['names in one text', 'By Ana García, John Smith and Mary Poe', ['Ana García', 'John Smith', 'Mary Poe']],
    ['an address', 'https://example.org/people/ana', []],
    ['a log-in name', { name: 'admin' }, []],
  ])('in JSON-LD as %s', (_, author, expected) => {
    expect(names(read(article(author)))).toEqual(expected);
  });

  it('are followed through references in a graph', () => {
    const graph = [
      { '@type': 'Article', headline: 'x', author: { '@id': '#ana' } },
      { '@type': 'Person', '@id': '#ana', name: 'Ana García' },
    ];
    expect(names(read(jsonLd({ '@graph': graph })))).toEqual(['Ana García']);
  });

  it.each([
    ['Immigration and Refugee Board of Canada', ['Immigration and Refugee Board of Canada']],
    ['Ana García and John Smith', ['Ana García', 'John Smith']],
    ['Amnesty International and Human Rights Watch', ['Amnesty International', 'Human Rights Watch']],
    [
      'Bundesministerium für Wirtschaft und Klimaschutz',
      ['Bundesministerium für Wirtschaft und Klimaschutz'],
    ],
  ])('%s', (text, expected) => {
    expect(names(read(`<meta name="dcterms.creator" content="${text}">`))).toEqual(expected);
  });

  it('may be bodies', () => {
    const ministry = { '@type': 'Organization', name: 'Ministry of Justice' };
    expect(read(article(ministry)).authors?.value).toEqual([{ name: 'Ministry of Justice', kind: 'body' }]);
  });

  it('are not the site itself', () => {
    const site = '<meta property="og:site_name" content="Example Watch">';
    const page = { '@type': 'WebPage', author: { '@type': 'Organization', name: 'Example Watch' } };
    expect(read(site + jsonLd(page)).authors).toBeUndefined();
    expect(read(`${site}<meta name="author" content="Example Watch">`).authors).toBeUndefined();
  });

  it.each([
    ['<p>By Ana García and John Smith</p>', ['Ana García', 'John Smith']],
    ['<p>Von Jürgen Müller | 3. Mai 2021</p>', ['Jürgen Müller']],
    ['<div class="byline"><span>Ana García</span><span>Last updated 3 May 2021</span></div>', ['Ana García']],
    ['<p>By the time they arrived it was late.</p>', []],
    ['<aside class="related"><p>By Ana García</p></aside>', []],
  ])('beside the title: %s', (line, expected) => {
    expect(names(read('', `${H1}${line}</main>`))).toEqual(expected);
  });

  it('are the site itself where its structured data says so of an organisation and nobody else is named', () => {
    const site = '<meta property="og:site_name" content="Example Watch">';
    const by = (author: unknown): string =>
      site + jsonLd({ '@type': 'NewsArticle', headline: 'A Report', author });
    const house = { '@type': 'Organization', name: 'Example Watch' };
    expect(names(read(by(house)))).toEqual(['Example Watch']);
    expect(names(read(by({ '@type': 'Person', name: 'Example watch' })))).toEqual([]);
    expect(names(read(by(house), '<h1>A Report</h1><p class="byline">By Ana García</p>'))).toEqual([
      'Ana García',
    ]);
  });

  it('are read whole where a line is broken into several texts', () => {
    const line = '<h1>A Report</h1><p>By Ana Mar<!-- -->tínez <b>and</b><i>Eva Novak</i></p>';
    expect(names(read('', line))).toEqual(['Ana Martínez', 'Eva Novak']);
  });

  it('are no log-in names, desks or handles', () => {
    const meta = (author: string): string[] => names(read(`<meta name="author" content="${author}">`));
    expect([meta('agarcia'), meta('Super User'), meta('Redacción EC'), meta('Ana García @ana')]).toEqual([
      [],
      [],
      [],
      ['Ana García'],
    ]);
  });

  it('keep a particle in upper case, and names that have neither space nor capitals', () => {
    const byline = (text: string): string[] =>
      names(read('', `<h1>A Report</h1><p class="author">${text}</p>`));
    expect(byline('Par Loïc Le Clerc le 5 mai 2021')).toEqual(['Loïc Le Clerc']);
    expect(byline('文／松岡大地')).toEqual(['松岡大地']);
    expect(byline('毎日新聞')).toEqual([]);
  });

  it('stand in the head or foot of the article, not in those of others beside it', () => {
    const mark = (name: string): string => `<a rel="author">${name}</a>`;
    const other = `<article><h2>Another</h2>${mark('Eva Novak')}</article>`;
    const own = `<article><h1>A Report</h1><p>Text</p><footer>${mark('Ana García')}</footer></article>`;
    expect(names(read('', `<main>${other}${own}</main><footer>${mark('Some Body')}</footer>`))).toEqual([
      'Ana García',
    ]);
    const inAside = `<article><aside>${mark('Ana García')}</aside><h1>A Report</h1></article>`;
    expect(names(read('', `<aside>${mark('Eva Novak')}</aside>${inAside}`))).toEqual(['Ana García']);
  });

  it('may be marked and no person', () => {
    expect(names(read('', '<h1>A Report</h1><p rel="author">Ask the Doctors</p>'))).toEqual([
      'Ask the Doctors',
    ]);
  });

  it('of library metadata are turned round', () => {
    const head =
      '<meta name="citation_author" content="García, Ana"><meta name="citation_author" content="Smith, John">';
    expect(names(read(head))).toEqual(['Ana García', 'John Smith']);
  });
});

describe('published', () => {
  it.each([
    ['3 May 2021', '2021-05-03'],
    ['May 3, 2021', '2021-05-03'],
    ['Published: 3rd of May 2021', '2021-05-03'],
    ['3 de mayo de 2021', '2021-05-03'],
    ['le 3 août 2021', '2021-08-03'],
    ['1er mars 2021', '2021-03-01'],
    ['3. März 2021', '2021-03-03'],
    ['03.05.2021', '2021-05-03'],
    ['2021-05-03', '2021-05-03'],
    ['13/05/2021', '2021-05-13'],
    ['2021年5月3日', '2021-05-03'],
  ])('%s, beside the title', (line, date) => {
    expect(published(read('', `${H1}<p>${line}</p></main>`))).toBe(date);
  });

  it.each([
    ['in a caption', '<figure><figcaption>Police, 20 September 2021</figcaption></figure>'],
    ['in a teaser', '<div class="teaser"><a href="/x">Other report</a><p>June 9, 2025</p></div>'],
    ['of the right to the text', '<p>© 3 May 2021 Example Watch</p>'],
    [
      'in a sentence',
      '<p>The law of 3 May 2021 changed how police may act when people gather in public.</p>',
    ],
    ['impossible', '<p>31 February 2021</p>'],
    [
      'of another page',
      '<ul><li><h3><a href="/x">Other</a></h3><time datetime="2025-06-09">x</time></li></ul>',
    ],
  ])('is not a date %s', (_, line) => {
    expect(published(read('', `${H1}${line}</main>`))).toBeNull();
  });

  it('is told from the last change', () => {
    const found = read('', `${H1}<p>Published 3 May 2021</p><p>Last updated 7 June 2022</p></main>`);
    expect(published(found)).toBe('2021-05-03');
    expect(found.modified?.value).toEqual({ year: 2022, month: 6, day: 7 });
  });

  it('is not the last change where that alone is given', () => {
    const head = '<meta property="article:modified_time" content="2022-06-07T10:00:00+02:00">';
    expect(published(read(head, `${H1}<p>Updated: 7 June 2022</p></main>`))).toBeNull();
  });

  it('is the day written in the stamp, whatever the zone', () => {
    const head = '<meta property="article:published_time" content="2021-05-03T23:30:00-07:00">';
    expect(published(read(head))).toBe('2021-05-03');
  });

  it.each([
    ['<meta name="citation_publication_date" content="2021/05">', '2021-05'],
    ['<meta name="citation_publication_date" content="2021">', '2021'],
    [jsonLd({ '@type': 'Report', headline: 'x', datePublished: '2021-05' }), '2021-05'],
  ])('stays partial: %s', (head, date) => {
    expect(published(read(head))).toBe(date);
  });

  it('is a month on a line of its own, unless a day is given elsewhere', () => {
    const body = `${H1}<p>June 2023</p></main>`;
    expect(published(read('', body))).toBe('2023-06');
    expect(published(read('<meta name="dcterms.issued" content="2023-06-14">', body))).toBe('2023-06-14');
  });

  it('is the printed day where a stamp in UTC lies beside it', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'x', datePublished: '2022-05-04T01:10:00Z' });
    const found = read(head, `${H1}<p>3 de mayo de 2022</p></main>`);
    expect(published(found)).toBe('2022-05-03');
    expect(found.published?.others?.[0]?.value).toEqual({ year: 2022, month: 5, day: 4 });
  });

  it('is read the way round that another place bears out', () => {
    const head = '<meta property="article:published_time" content="2026-01-06">';
    const body = `${H1}<p>06/01/2026</p></main>`;
    const american = `<html lang="en-US"><head>${head}</head><body>${body}</body></html>`;
    expect(published(readHtml(american))).toBe('2026-01-06');
    expect(published(readHtml(american.replace(head, '')))).toBe('2026-06-01');
    expect(published(read('', body))).toBe('2026-01-06');
  });

  it('is a year where nothing tells the day from the month, until another place does', () => {
    const page = (head: string, time = '06/01/2026', address = ADDRESS): string | null =>
      published(
        readHtml(
          `<html lang="en"><head>${head}</head><body>${H1}<p>${time}</p></main></body></html>`,
          address,
        ),
      );
    expect(page('')).toBe('2026');
    expect(page('<meta name="date" content="2026-06-01">')).toBe('2026-06-01');
    expect(page('', '06/01/2026', 'https://www.example.gov/a')).toBe('2026-06-01');
    expect(page('', '06/01/2026', 'https://www.example.org.uk/a')).toBe('2026-01-06');
    expect(page('', '<time datetime="2026-01-06">06/01/2026</time>')).toBe('2026-01-06');
    expect(page('', '16/01/2026')).toBe('2026-01-16');
  });

  it('may be written with two digits of the year', () => {
    expect(published(read('', `${H1}<p>Do 25.04.24 | 14:07 Uhr</p></main>`))).toBe('2024-04-25');
    expect(published(read('', `${H1}<p>Version 10.11.12.13</p></main>`))).toBe(null);
  });

  it('is not the day of an event: hours from and to, a last day beside the first', () => {
    for (const event of [
      '<p>January 27, 2022</p><p>Time:</p><p>12:00 PM - 5:00 PM</p>',
      '<p>2019年3月6日（水）13：00－16：40</p>',
      '<p>27 January 2026 - 24 March 2026</p>',
    ])
      expect(published(read('', `${H1}${event}</main>`))).toBe(null);
  });

  it('is not when a page that is no article was put into its system', () => {
    expect(
      published(read(jsonLd({ '@type': 'WebPage', name: 'x', datePublished: '2019-01-01' }))),
    ).toBeNull();
  });

  it('is read from the address when a page says nothing', () => {
    const found = read('', H1, 'https://example.org/2021/may/03/silenced');
    expect(found.published).toMatchObject({ value: { year: 2021, month: 5, day: 3 }, foundIn: 'address' });
  });
});

describe('the rest', () => {
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

  it('reads number and kind beside the title', () => {
    const rir = read('', '<main><p>1 September 2023</p><p>MEX201601.E</p><h1>Mexico: Profiles</h1></main>');
    expect(rir.number?.value).toBe('MEX201601.E');
    expect(rir.kind?.value).toBe('response-to-information-request');
    expect(published(rir)).toBe('2023-09-01');
    expect(read('', `${H1}<p>Index number: AMR 41/4790/2021</p>`).number?.value).toBe('AMR 41/4790/2021');
    expect(read('', `${H1}<p>A/HRC/52/30</p>`).number?.value).toBe('A/HRC/52/30');
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
