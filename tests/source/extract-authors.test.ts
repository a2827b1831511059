import { describe, expect, it } from 'vitest';
import { jsonLd, names, read } from './page.ts';

const H1 = '<main><h1>Silenced: Reporters Under Threat</h1>';

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
