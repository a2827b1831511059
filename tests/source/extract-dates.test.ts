import { describe, expect, it } from 'vitest';
import { ADDRESS, jsonLd, published, read, readHtml } from './page.ts';

const H1 = '<main><h1>Silenced: Reporters Under Threat</h1>';

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
    ['By Jane Doe, Mexico City, 3 May 2021.', '2021-05-03'],
    ['This report was published on 3 May 2021.', '2021-05-03'],
    ['Interview | 3 May 2021', '2021-05-03'],
    ['Geschrieben am 3. Mai 2021 in Nachrichten', '2021-05-03'],
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
    ['in a short sentence', '<p>Police came to Puebla on 3 May 2021.</p>'],
    ['of a talk', '<p>Interview with a clerk, Mexico City, 3 May 2021.</p>'],
    [
      'of a talk below a short line',
      '<p>Words to come.</p><p>Interview with a clerk, Mexico City, 3 May 2021.</p>',
    ],
    ['of a note on a talk', '<p>Entrevista telefónica con testigo, 3 de mayo de 2021</p>'],
    ['impossible', '<p>31 February 2021</p>'],
    ['a count', '<p>15 decisions, 2022</p>'],
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

  it('is not a day to come, which stays visible beside another', () => {
    const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const meta = (day: string) => `<meta property="article:published_time" content="${day}">`;
    expect(published(read(meta(ahead(3)), H1))).toBeNull();
    expect(published(read(meta(ahead(1)), H1))).toBe(ahead(1));
    const found = read(meta(ahead(400)), `${H1}<p>Published: 3 May 2021</p></main>`);
    expect(published(found)).toBe('2021-05-03');
    expect(found.published?.others?.map(({ place }) => place)).toEqual(['meta article:published_time']);
  });

  it('is not the day of what a label beside the title calls an event', () => {
    const lines = '<p>Event location: Quito</p><p>3 May 2021</p></main>';
    expect(published(read('', H1 + lines))).toBeNull();
    expect(published(read('', H1 + lines.replace('Event', 'Eventful')))).toBe('2021-05-03');
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
