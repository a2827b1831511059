import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CitationInput,
  cite,
  html,
  type Pinpoint,
  plain,
  styleFor,
  styles,
} from '../../lib/cite/index.ts';
import { anyInput } from './any-input.ts';
import { input, NOTHING, RIR, URL_ } from './input.ts';

const full = (of: CitationInput) => plain(cite(of, 'bluebook'));
const body = (name: string) => ({ name, kind: 'body' as const });
const person = (name: string) => ({ name, kind: 'person' as const });
const at = (number: string) => ({ section: { number, title: '' } });

const GOLDEN: [string, CitationInput, string][] = [
  [
    'a response to an information request, with pinpoint',
    { ...RIR, title: 'Mexico: Profiles of individuals …', pinpoint: at('3.4'), url: URL_ },
    `Immigr. & Refugee Bd. of Can., Mexico: Profiles of Individuals …, No. MEX201601.E, § 3.4 (Sept. 1, 2023), ${URL_}.`,
  ],
  [
    'the same with its whole title, a counted paragraph',
    { ...RIR, pinpoint: { ...at('3.4'), paragraph: 2 } },
    'Immigr. & Refugee Bd. of Can., Mexico: Profiles of Individuals Targeted and Tracked by Criminal Organizations and Cartels; Tracking Methods and Motivations of Criminal Groups and Cartels to Track Individuals (2021–August 2023), No. MEX201601.E, § 3.4, ¶ 2 (Sept. 1, 2023), https://irb-cisr.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458870&pls=1.',
  ],
  [
    'a government report with a section',
    input({
      kind: 'report',
      title: '2023 Country Reports on Human Rights Practices: Mexico',
      publisher: 'U.S. Department of State',
      authors: [body('Bureau of Democracy, Human Rights, and Labor')],
      published: { year: 2024, month: 4, day: 22 },
      language: 'en',
      pinpoint: at('1.A'),
      url: URL_,
    }),
    `U.S. Dep't of State, Bureau of Democracy, Hum. Rts. & Lab., 2023 Country Reports on Human Rights Practices: Mexico § 1.A (Apr. 22, 2024), ${URL_}.`,
  ],
  [
    'a chapter of a report, with page',
    input({
      kind: 'report',
      title: 'Mexico: Events of 2023',
      authors: [body('Human Rights Watch')],
      container: 'World Report 2024',
      published: { year: 2024 },
      pinpoint: { page: '409' },
      url: URL_,
    }),
    `Hum. Rts. Watch, Mexico: Events of 2023, in World Report 2024, at 409 (2024), ${URL_}.`,
  ],
  [
    'an urgent action',
    input({
      kind: 'urgent-action',
      title: 'Mexico: Mass deportations must stop',
      publisher: 'Amnesty International',
      number: 'AMR 41/4790/2021',
      published: { year: 2021, month: 9, day: 30 },
      language: 'en',
      url: URL_,
    }),
    `Amnesty Int'l, Mexico: Mass Deportations Must Stop, AI Index AMR 41/4790/2021 (Sept. 30, 2021), ${URL_}.`,
  ],
  [
    'an undated page without an author',
    input({
      kind: 'web-page',
      title: 'Title',
      siteName: 'Site',
      url: URL_,
      accessed: { year: 2026, month: 1, day: 10 },
    }),
    `Title, Site, ${URL_} (last visited Jan. 10, 2026).`,
  ],
  [
    'the same, read on a day that is not known',
    input({ kind: 'web-page', title: 'Title', siteName: 'Site', url: URL_ }),
    `Title, Site, ${URL_}.`,
  ],
  [
    'an undated country page on the site of the body that wrote it',
    input({
      kind: 'country-page',
      title: 'Mexico',
      authors: [body('Human Rights Watch')],
      publisher: 'Human Rights Watch',
      siteName: 'Human Rights Watch',
      url: 'https://www.hrw.org/americas/mexico',
      accessed: { year: 2026, month: 5, day: 2 },
    }),
    'Mexico, Hum. Rts. Watch, https://www.hrw.org/americas/mexico (last visited May 2, 2026).',
  ],
  [
    'news, by two people',
    input({
      kind: 'news',
      title: "Facing Death and Dismissal, Mexico's Mothers Keep Searching",
      authors: [person('Ana Ruiz'), person('Juan Pérez')],
      siteName: 'InSight Crime',
      published: { year: 2022, month: 11, day: 4 },
      url: URL_,
    }),
    `Ana Ruiz & Juan Pérez, Facing Death and Dismissal, Mexico's Mothers Keep Searching, InSight Crime (Nov. 4, 2022), ${URL_}.`,
  ],
  [
    'a passage under a heading without a number',
    input({
      title: 'Page',
      pinpoint: { section: { title: 'Lives at risk' }, paragraph: 1 },
      published: { year: 2021, month: 9 },
    }),
    'Page, under “Lives at risk”, ¶ 1 (Sept. 2021).',
  ],
  [
    'a title of another language, as it is',
    input({ title: 'Informe sobre desapariciones', language: 'es' }),
    'Informe sobre desapariciones.',
  ],
];

describe('Bluebook', () => {
  it.each(GOLDEN)('cites %s', (_, of, expected) => {
    expect(full(of)).toBe(expected);
  });

  it('sets a title inside another work in italics and links the address', () => {
    const of = input({ title: 'A', container: 'B', url: 'https://example.org/?a=1&b=2' });
    expect(html(cite(of, 'bluebook'))).toBe(
      '<i>A</i>, in B, <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>.',
    );
  });

  it('never links an address that is not of the web', () => {
    const of = input({ title: 'A', url: 'javascript:alert(1)' });
    expect(html(cite(of, 'bluebook'))).toBe('A, javascript:alert(1).');
  });

  it('says nothing that has no shape, nor turns a line round', () => {
    const title = 'A \u202eReport\u2069 \u{e0041}of\u00ad it';
    expect(plain(cite(input({ kind: 'report', title }), 'bluebook'))).toBe('A Report of it.');
  });

  it('has a short form', () => {
    expect(plain(cite(RIR, 'bluebook', 'short'))).toBe('Immigr. & Refugee Bd. of Can., No. MEX201601.E');
    const page = input({ kind: 'country-page', title: 'Mexico', siteName: 'Human Rights Watch' });
    expect(plain(cite(page, 'bluebook', 'short'))).toBe('Hum. Rts. Watch, Mexico');
  });

  it.each(
    [
      'Jan. 5',
      'Feb. 5',
      'Mar. 5',
      'Apr. 5',
      'May 5',
      'June 5',
      'July 5',
      'Aug. 5',
      'Sept. 5',
      'Oct. 5',
      'Nov. 5',
      'Dec. 5',
    ].map((text, index) => [text, index + 1] as const),
  )('writes %s', (text, month) => {
    expect(full(input({ title: 'T', published: { year: 2020, month, day: 5 } }))).toBe(`T (${text}, 2020).`);
  });

  it('prefers a publisher’s name to a bare host', () => {
    const of = input({
      kind: 'web-page',
      title: 'T',
      siteName: 'thehuman-rights.com',
      publisher: 'The Human Rights',
    });
    expect(full(of)).toBe('T, The Human Rights.');
    expect(full({ ...of, publisher: null })).toBe('T, thehuman-rights.com.');
  });

  it('lets the publisher’s own words win', () => {
    const of = input({
      kind: 'report',
      publisher: 'Foro Mexicano',
      abbreviations: { bluebook: 'Foro Mex.' },
    });
    expect(full(of)).toBe('Foro Mex.');
  });

  it('names the edition it follows, and stands in for styles that are not known', () => {
    expect(styles.bluebook).toMatchObject({
      confidence: 'to-verify',
      edition: expect.stringContaining('ed.'),
    });
    expect(styleFor('another' as 'irb').id).toBe('bluebook');
  });
});

const STRAY = /,,|, ,|,\.|\.\.|\(\)|\( | \)|\s,|\s\.|\s{2}|^[\s,.(]|[\s,(]$|,\s*\(|undefined|null/;

describe('a passage that goes on', () => {
  it.each<[Pinpoint, string]>([
    [{ page: 'i', last: { page: 'ii' } }, 'at i–ii'],
    [{ page: '147', last: { page: '148' } }, 'at 147–48'],
    [{ page: '1002', last: { page: '1105' } }, 'at 1002–105'],
    [{ page: '99', last: { page: '101' } }, 'at 99–101'],
    [{ page: 'A-1', last: { page: 'A-2' } }, 'at A-1 to A-2'],
    [{ ...at('3.4'), paragraph: 4, last: { paragraph: 6 } }, '§ 3.4, ¶¶ 4–6'],
    [{ ...at('3.4'), paragraph: 4, last: { ...at('3.5'), paragraph: 1 } }, '§ 3.4, ¶ 4 to § 3.5, ¶ 1'],
    [{ paragraph: 4, last: { paragraph: 6 } }, '¶¶ 4–6'],
    [
      { section: { title: 'Lives' }, paragraph: 4, last: { section: { title: 'Ends' }, paragraph: 1 } },
      'under “Lives”, ¶ 4 to “Ends”, ¶ 1',
    ],
  ])('%j is cited %j', (pinpoint, text) => {
    expect(full({ ...RIR, pinpoint })).toContain(`${text} (`);
  });
});

describe('any subset of parts', () => {
  it('leaves no stray punctuation, and ends in one full stop', () => {
    fc.assert(
      fc.property(anyInput, (of) => {
        const text = full(of);
        expect(text).not.toMatch(STRAY);
        expect(text === '' || text.endsWith('.')).toBe(true);
        expect(text.split('(').length).toBe(text.split(')').length);
        expect(plain(cite(of, 'bluebook', 'short'))).not.toMatch(STRAY);
      }),
      { numRuns: 3000 },
    );
  });

  it('prints every part that is there, and "last visited" only of an undated page read on a known day', () => {
    fc.assert(
      fc.property(anyInput, (of) => {
        const text = full(of);
        if (of.title) expect(text.toLowerCase()).toContain('a title');
        if (of.number) expect(text).toContain(of.number);
        if (of.url) expect(text).toContain(of.url);
        if (of.published) expect(text).toContain(String(of.published.year));
        const visited = of.published === null && of.url !== null && of.accessed !== null;
        expect(text.includes('last visited')).toBe(visited);
      }),
    );
  });

  it('says nothing of nothing', () => {
    expect(full(NOTHING)).toBe('');
  });
});
