import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibRecord, bibtex } from '../../lib/cite/index.ts';
import { hostile, readBack, rir } from './exchanged.ts';
import { input, RIR } from './input.ts';

/** An article with all that an article has. */
const ARTICLE = bibRecord(
  's3',
  input({
    kind: 'article',
    title: 'The “searching mothers” of Łódź & Mexico’s state',
    authors: [
      { name: 'Muñoz, José', kind: 'person' },
      { name: 'Ana Ruiz', kind: 'person' },
      { name: 'Freedom and Justice, Inc.', kind: 'body' },
    ],
    editors: [{ name: 'Li, Wei', kind: 'person' }],
    container: 'Revista',
    publisher: 'Research and Refuge',
    volume: '3',
    issue: '2',
    pages: '12–19',
    place: 'Genève',
    isbn: '2049-3630',
    doi: '10.1000/a_b',
    published: { year: 2024, month: 4, day: 2 },
    url: 'https://a.org/{x}?a=1&b=%20_#f',
    accessed: { year: 2026, month: 1, day: 10 },
  }),
  [],
  [],
);

describe('BibTeX', () => {
  it('has its months, braces and letters as TeX has them', () => {
    expect(bibtex([ARTICLE]).split('\n')).toEqual([
      '@article{munoz2024searching,',
      "  author = {Mu{\\~n}oz, Jos{\\'e} and {Ana Ruiz} and {Freedom and Justice, Inc.}},",
      '  editor = {Li, Wei},',
      "  title = {The ``searching mothers'' of {{\\L}{\\'o}d{\\'z}} \\& {Mexico{\\textquoteright}s} state},",
      '  journal = {Revista},',
      '  volume = {3},',
      '  number = {2},',
      '  pages = {12--19},',
      '  publisher = {{Research and Refuge}},',
      '  address = {Gen{\\`e}ve},',
      '  year = {2024},',
      '  month = apr,',
      '  day = {2},',
      '  doi = {10.1000/a_b},',
      '  issn = {2049-3630},',
      '  url = {https://a.org/%7Bx%7D?a=1&b=%20_#f},',
      '  urldate = {2026-01-10}',
      '}',
      '',
    ]);
  });

  it('is read back by another program', () => {
    const [article, report, ...rest] = readBack(bibtex([ARTICLE, rir]));
    expect(rest).toEqual([]);
    expect(article).toMatchObject({
      type: 'article-journal',
      title: ARTICLE.title,
      author: [
        { family: 'Muñoz', given: 'José' },
        { family: 'Ana Ruiz' },
        { family: 'Freedom and Justice, Inc.' },
      ],
      editor: [{ family: 'Li', given: 'Wei' }],
      'container-title': 'Revista',
      publisher: 'Research and Refuge',
      'publisher-place': 'Genève',
      volume: '3',
      issue: '2',
      page: '12-19',
      DOI: '10.1000/a_b',
      ISSN: '2049-3630',
      issued: { 'date-parts': [[2024, 4, 2]] },
      accessed: { 'date-parts': [[2026, 1, 10]] },
    });
    expect(report).toMatchObject({
      type: 'report',
      title: RIR.title,
      publisher: 'Immigration and Refugee Board of Canada',
      number: 'MEX201601.E',
      genre: 'Response to Information Request',
      URL: RIR.url,
    });
  });

  it('gives every record a key of its own', () => {
    const keys = [
      ...bibtex([rir, rir, { ...rir, title: null, authors: [], published: null }]).matchAll(
        /^@\w+\{(.*),$/gm,
      ),
    ];
    expect(keys.map(([, key]) => key)).toEqual(['rdirbc2023mexico', 'rdirbc2023mexico-2', 'source']);
  });

  it('lets no value end its field or its entry', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, keyword, note) => {
        const text = bibtex([{ ...rir, title, keywords: [keyword], notes: [note] }, ARTICLE]);
        const read = readBack(text);
        expect(read).toHaveLength(2);
        expect(read[1]).toMatchObject({ title: ARTICLE.title });
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
