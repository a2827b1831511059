import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BibRecord, bibRecord, cslItem, KINDS, ris } from '../../lib/cite/index.ts';
import { FIELDS } from '../../lib/cite/mapping.ts';
import type { SourceKind } from '../../lib/model/index.ts';
import { hostile, NOTE, readBack, rir } from './exchanged.ts';
import { input, RIR } from './input.ts';

describe('RIS', () => {
  it('is one line a value, CR LF, from TY to ER', () => {
    expect(ris([rir]).split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - Research Directorate – Immigration and Refugee Board of Canada',
      `TI  - ${RIR.title}`,
      'PB  - Immigration and Refugee Board of Canada',
      'PY  - 2023/09/01/',
      'DA  - 2023/09/01/',
      'SN  - MEX201601.E',
      'M3  - Response to Information Request',
      'LA  - en',
      `UR  - ${RIR.url}`,
      'Y2  - 2026/01/10/',
      'KW  - Unable',
      'KW  - Impunity; corruption',
      `N1  - ${NOTE}`,
      'ER  - ',
      '',
    ]);
  });

  it('keeps partial dates partial', () => {
    const dated = (published: BibRecord['published']) =>
      ris([{ ...rir, published }]).match(/^DA {2}- (.*)\r$/m)?.[1];
    expect(dated({ year: 2023 })).toBe('2023///');
    expect(dated({ year: 2023, month: 9 })).toBe('2023/09//');
    expect(dated(null)).toBeUndefined();
  });

  it('is read back by another program', () => {
    const page = bibRecord(
      's2',
      input({ kind: 'web-page', title: 'Página', siteName: 'Sitio', url: 'https://a.mx/' }),
      [],
      [],
    );
    const [report, web, ...rest] = readBack(ris([rir, page]));
    expect(rest).toEqual([]);
    expect(report).toMatchObject({
      type: 'report',
      title: RIR.title,
      publisher: 'Immigration and Refugee Board of Canada',
      URL: RIR.url,
      language: 'en',
      issued: { 'date-parts': [[2023, 9, 1]] },
      accessed: { 'date-parts': [[2026, 1, 10]] },
    });
    expect(JSON.stringify(report)).toContain('searching mothers');
    expect(web).toMatchObject({ type: 'webpage', title: 'Página', URL: 'https://a.mx/' });
  });

  it('takes from a value what has no shape or turns the line', () => {
    const title = 'A \u202eReport\u2069 of\u00ad it';
    expect(ris([bibRecord('s1', input({ kind: 'report', title }), [], [])])).toContain(
      'TI  - A Report of it\r\n',
    );
  });

  it('lets no value begin a line or a record of its own', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, keyword, note) => {
        const text = ris([{ ...rir, title, keywords: [keyword], notes: [note] }]);
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines.slice(0, -1))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028\u2029\0]*$/u);
        expect(lines.map((line) => line.slice(0, 2)).join(' ')).toBe(
          'TY AU TI PB PY DA SN M3 LA UR Y2 KW N1 ER ',
        );
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('has the variables of CSL', () => {
    expect(cslItem(rir)).toEqual({
      id: 's1',
      type: 'report',
      author: [{ literal: 'Research Directorate, Immigration and Refugee Board of Canada' }],
      title: RIR.title,
      publisher: 'Immigration and Refugee Board of Canada',
      issued: { 'date-parts': [[2023, 9, 1]] },
      number: 'MEX201601.E',
      genre: 'Response to Information Request',
      language: 'en',
      URL: RIR.url,
      accessed: { 'date-parts': [[2026, 1, 10]] },
      keyword: 'Unable, Impunity; corruption',
      note: NOTE,
    });
  });

  it('keeps partial dates partial and leaves out what is not known', () => {
    const bare = bibRecord('s', input({ published: { year: 2023, month: 9 } }), [], []);
    expect(cslItem(bare)).toEqual({ id: 's', type: 'webpage', issued: { 'date-parts': [[2023, 9]] } });
  });

  it('parts a person’s name only where it came parted', () => {
    const authors = [
      { name: 'Sheinbaum Pardo, Claudia', kind: 'person' as const },
      { name: 'Ana Ruiz', kind: 'person' as const },
      { name: 'Bureau of Democracy, Human Rights, and Labor', kind: 'body' as const },
    ];
    expect(cslItem({ ...rir, authors }).author).toEqual([
      { family: 'Sheinbaum Pardo', given: 'Claudia' },
      { literal: 'Ana Ruiz' },
      { literal: 'Bureau of Democracy, Human Rights, and Labor' },
    ]);
  });

  it('lets no passage set a variable through the note', () => {
    const note = cslItem({ ...rir, notes: ['{:title: forged}', 'type: book', 'a\nDOI: 10.1/x'] }).note;
    expect(String(note)).not.toMatch(/\{:|^(type|DOI):/m);
    expect(String(note).split('\n')).toHaveLength(3);
  });

  it('is read back by another program', () => {
    const [item] = readBack(JSON.stringify([cslItem(rir)]));
    expect(item).toMatchObject({ type: 'report', title: RIR.title, number: 'MEX201601.E', note: NOTE });
  });
});

/** CSL 1.0.2, appendix III and IV: the types and variables we use, as the standard spells them. */
const CSL_TYPES = [
  'article-journal',
  'article-newspaper',
  'book',
  'entry-encyclopedia',
  'legal_case',
  'legislation',
  'report',
  'webpage',
];
const CSL_VARIABLES = [
  'author',
  'editor',
  'title',
  'container-title',
  'volume',
  'issue',
  'page',
  'edition',
  'publisher',
  'publisher-place',
  'issued',
  'number',
  'genre',
  'language',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
  'accessed',
  'keyword',
  'note',
];

describe('the mapping', () => {
  it('knows only types and variables of the standard, each once', () => {
    for (const kind of Object.keys(KINDS) as SourceKind[]) expect(CSL_TYPES).toContain(KINDS[kind].csl);
    expect(FIELDS.map((row) => row.csl)).toEqual(CSL_VARIABLES);
  });
});
