import { describe, expect, it } from 'vitest';
import { bibRecord, cslItem, ris } from '../../lib/cite/index.ts';
import {
  decodePage,
  type ImportedSource,
  type ReadFile,
  readImportFile,
  savedFrom,
} from '../../lib/import/index.ts';
import type { SourceMetadata } from '../../lib/model/index.ts';
import { input, RIR } from '../cite/input.ts';
import { annotation } from './annotation.ts';

const read = (text: string): ReadFile | null => readImportFile('list', new TextEncoder().encode(text));
const sourcesIn = (text: string): ImportedSource[] => read(text)?.imported.sources ?? [];
const reasonsIn = (text: string) =>
  read(text)?.imported.leftOut.map(({ reason, at }) => `${reason} ${at.at}`);

/** The values alone. */
const valuesOf = (metadata: SourceMetadata | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(metadata ?? {}).map(([key, field]) => [key, field.value]));

const ZOTERO_RIS = `TY  - RPRT
TI  - Mexico: Crime and criminality
AU  - Immigration and Refugee Board of Canada
AU  - Ruiz, Ana
PB  - Immigration and Refugee Board of Canada
DA  - 2023/09//
PY  - 2023
UR  - https://irb-cisr.gc.ca/en/rir?doc=458999
SN  - MEX201601.E
LA  - en
AB  - What it says
of itself
KW  - tracking
KW  - cartels
N1  - <p>read again</p>
L1  - files/12/report.pdf
ER  - 

TY  - BOOK
AU  - Azaola, Elena
T1  - Crimen, castigo
DO  - https://doi.org/10.1000/ABC.5
SN  - 978-3-16-148410-0
Y1  - 2012///
`;

describe('RIS', () => {
  it('is read as Zotero writes it, whatever ends its lines', () => {
    for (const text of [ZOTERO_RIS, ZOTERO_RIS.replaceAll('\n', '\r\n'), `\ufeff${ZOTERO_RIS}`]) {
      const [report, book, ...rest] = sourcesIn(text);
      expect(rest).toEqual([]);
      expect(report).toMatchObject({
        at: { by: 'line', at: 1 },
        addresses: ['https://irb-cisr.gc.ca/en/rir?doc=458999'],
      });
      expect(valuesOf(report?.metadata)).toEqual({
        title: 'Mexico: Crime and criminality',
        authors: [{ name: 'Ruiz, Ana', kind: 'person' }],
        publisher: 'Immigration and Refugee Board of Canada',
        published: { year: 2023, month: 9 },
        number: 'MEX201601.E',
        language: 'en',
        kind: 'report',
      });
      expect(book?.addresses).toEqual(['https://doi.org/10.1000/ABC.5']);
      expect(valuesOf(book?.metadata)).toMatchObject({
        doi: '10.1000/ABC.5',
        published: { year: 2012 },
        kind: 'book',
      });
      expect(book?.metadata.number).toBeUndefined();
      expect(book?.metadata.isbn?.value).toMatch(/^978/);
    }
    expect(reasonsIn(ZOTERO_RIS)).toEqual(['note 1', 'abstract 1', 'keywords 1', 'attachment 1']);
    expect(read(ZOTERO_RIS)?.imported.leftOut[1]?.words).toBe('What it says\nof itself');
  });

  it('says what is no record and what names nothing', () => {
    expect(reasonsIn('before\nTY  - RPRT\nPY  - 2020\nER  - \nafter\nTY  - WEB\nTI  - A\n')).toEqual([
      'no-record 1',
      'no-record 5',
      'nameless 2',
    ]);
  });
});

describe('BibTeX', () => {
  const TEXT = `@string{irb = "Immigration and Refugee Board"}
@techreport{a, title = {{M{\\'e}xico}: violence \\& impunity -- {\\"u}ber}, author = {{Amnesty International, Mexico} and Ruiz, Ana and Jos\\'{e} Mu{\\~n}oz},
 institution = irb # " of Canada", year = 2023, month = sep, url = {https://a.org/x\\_y?a=1\\&b=2}, note = "see {"}quoted{"}"}
@comment{nothing}
@misc{broken, title = {never closed
@article(b, title = "Second", journal = {Revista}, doi={10.1/x}, year={2020})
`;

  it('has its TeX taken off and its bodies kept whole; a broken entry costs no other', () => {
    const [report, article, ...rest] = sourcesIn(TEXT);
    expect(rest).toEqual([]);
    expect(valuesOf(report?.metadata)).toEqual({
      title: 'México: violence & impunity – über',
      authors: [
        { name: 'Amnesty International, Mexico', kind: 'body' },
        { name: 'Ruiz, Ana', kind: 'person' },
        { name: 'José Muñoz', kind: 'person' },
      ],
      publisher: 'Immigration and Refugee Board of Canada',
      published: { year: 2023, month: 9 },
      kind: 'report',
    });
    expect(report?.addresses).toEqual(['https://a.org/x_y?a=1&b=2']);
    expect(valuesOf(article?.metadata)).toMatchObject({
      title: 'Second',
      container: 'Revista',
      published: { year: 2020 },
    });
    expect(reasonsIn(TEXT)).toEqual(['note 2', 'broken 5']);
  });
});

describe('CSL-JSON', () => {
  it('is read as Zotero writes it', () => {
    const text = JSON.stringify([
      {
        id: 'http://zotero.org/users/1/items/A',
        type: 'report',
        title: 'A <i>report</i>',
        author: [{ literal: 'Human Rights Watch' }, { family: 'Ruiz', given: 'Ana' }, { family: 'Amnesty' }],
        issued: { 'date-parts': [['2023', 9, 1]] },
        URL: 'https://hrw.org/r',
        note: 'Mine',
        keyword: 'a, b',
      },
      { type: 'webpage', title: 'B', issued: { raw: '2022-05' } },
      'no item',
    ]);
    const [report, page] = sourcesIn(text);
    expect(valuesOf(report?.metadata)).toEqual({
      title: 'A report',
      authors: [
        { name: 'Human Rights Watch', kind: 'body' },
        { name: 'Ruiz, Ana', kind: 'person' },
        { name: 'Amnesty', kind: 'body' },
      ],
      published: { year: 2023, month: 9, day: 1 },
      kind: 'report',
    });
    expect(valuesOf(page?.metadata)).toMatchObject({ published: { year: 2022, month: 5 } });
    expect(reasonsIn(text)).toEqual(['note 1', 'keywords 1', 'no-record 3']);
  });

  it('takes nothing from a prototype', () => {
    const hostile =
      '[{"type":"report","title":"A","__proto__":{"URL":"https://evil.example/"},"constructor":{"note":"x"}}]';
    expect(sourcesIn(hostile)[0]?.addresses).toEqual([]);
    expect(({} as Record<string, unknown>).URL).toBeUndefined();
  });
});

describe('what we export', () => {
  it('is read back with what it says', () => {
    const record = bibRecord('s1', { ...RIR, accessed: null }, ['Unable'], ['“words” (§ 3)']);
    const page = bibRecord(
      's2',
      input({ kind: 'web-page', title: 'Página', siteName: 'Sitio', url: 'https://a.mx/' }),
      [],
      [],
    );
    for (const text of [ris([record, page]), JSON.stringify([record, page].map(cslItem))]) {
      const [report, web] = sourcesIn(text);
      expect(report?.addresses).toEqual([RIR.url]);
      expect(valuesOf(report?.metadata)).toMatchObject({
        title: RIR.title,
        number: 'MEX201601.E',
        published: { year: 2023, month: 9, day: 1 },
        kind: 'response-to-information-request',
        publisher: RIR.publisher,
      });
      expect(web).toMatchObject({ addresses: ['https://a.mx/'] });
    }
  });
});

describe('Hypothesis', () => {
  const text = JSON.stringify({
    export_date: '2025-03-03',
    annotations: [
      annotation(),
      annotation({ references: ['x'] }),
      annotation({ target: [{ source: 'https://a.org/report' }] }),
      annotation({ uri: 'urn:x-pdf:1', target: [] }),
      annotation({ uri: 'http://www.a.org/report#part', text: '' }),
    ],
  });

  it('is a passage for each quotation, of one source for each page', () => {
    const [source, ...rest] = sourcesIn(text);
    expect(rest).toEqual([]);
    expect(source?.metadata.title?.value).toBe('A report');
    expect(source?.passages).toHaveLength(2);
    expect(source?.passages[0]).toEqual({
      at: { by: 'item', at: 1 },
      words: 'the words',
      prefix: 'before ',
      suffix: ' after',
      pageLabel: null,
      note: 'a note',
      tags: ['one', 'two'],
      marked: '2025-03-02T10:00:00.000Z',
    });
    expect(reasonsIn(text)).toEqual(['reply 2', 'note 3', 'no-address 4']);
  });

  it('is read from its CSV too', () => {
    const csv = `Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n2025-03-02 10:00,https://a.org/report,Public,Annotation,"the ""words""\nhere",me,a note,"one,two",iv\n2025-03-02,https://a.org/report,Public,Reply,,me,an answer,,`;
    const file = read(csv);
    expect(file?.format).toBe('hypothesis-table');
    expect(file?.imported.sources[0]?.passages[0]).toMatchObject({
      words: 'the "words" here',
      tags: ['one', 'two'],
      pageLabel: 'iv',
    });
    expect(file?.imported.leftOut).toEqual([
      { at: { by: 'line', at: 4 }, reason: 'reply', words: 'an answer' },
    ]);
  });
});

describe('a table', () => {
  it('has its columns guessed; a formula stays text; rows of one page are one source', () => {
    const file = read(
      'Título;Fecha;URL;Cita;Notas;Sobra\nInforme;2023-05;https://a.mx/i;=1+1;"nota; larga";x\nInforme;2023-05;https://a.mx/i;otra;;\n',
    );
    if (file?.format !== 'table') throw new Error('not a table');
    expect(file.columns).toEqual(['title', 'published', 'address', 'words', 'note', null]);
    const [source, ...rest] = file.imported.sources;
    expect(rest).toEqual([]);
    expect(source?.passages.map(({ words, note }) => [words, note])).toEqual([
      ['=1+1', 'nota; larga'],
      ['otra', ''],
    ]);
  });

  it('says where a quotation mark is never closed', () => {
    expect(reasonsIn('title,url\nA,https://a.org/\n"B,https://b.org/\n')).toEqual(['stray-mark 3']);
  });
});

describe('a saved page', () => {
  it('says where it was saved from, by the mark of the program that saved it', () => {
    expect(
      savedFrom('<!DOCTYPE html>\n<!-- saved from url=(0024)https://a.org/report?x=1 -->\n<html>'),
    ).toEqual({
      address: 'https://a.org/report?x=1',
      at: null,
    });
    const single = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.org/r \n saved date: Tue Mar 04 2025 10:00:00 GMT+0100 (CET)\n-->`;
    expect(savedFrom(single)).toEqual({ address: 'https://a.org/r', at: '2025-03-04T09:00:00.000Z' });
    expect(savedFrom('<!-- saved from url=(0014)about:internet --><p>').address).toBeNull();
  });

  it('is read in the encoding that it names', () => {
    const page = '<meta charset="iso-8859-1"><p>Años</p>';
    expect(decodePage(Uint8Array.from(page, (sign) => sign.charCodeAt(0)))).toMatchObject({
      text: page,
      how: 'declared',
    });
    expect(decodePage(new TextEncoder().encode(page))).toMatchObject({ text: page, how: 'valid' });
  });
});
