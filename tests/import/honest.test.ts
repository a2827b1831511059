import { describe, expect, it } from 'vitest';
import {
  decodePage,
  type ImportedSource,
  type ReadFile,
  readImportFile,
  savedFrom,
} from '../../lib/import/index.ts';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
const read = (text: string): ReadFile | null => readImportFile('list', bytesOf(text));
const sourcesIn = (text: string): ImportedSource[] => read(text)?.imported.sources ?? [];
const leftIn = (text: string) =>
  read(text)?.imported.leftOut.map(({ reason, at, words }) => [reason, at.at, words]);
const valuesIn = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(sourcesIn(text)[0]?.metadata ?? {}).map(([key, field]) => [key, field.value]),
  );
const titles = (text: string) => sourcesIn(text).map(({ metadata }) => metadata.title?.value);

describe('an encoding', () => {
  it('stays UTF-8 where a few bytes are none, and these are counted', () => {
    const file = readImportFile(
      'f.csv',
      bytesOf(
        'title,url,quote\nDesaparición forzada,https://a.org/1,“Los niños” se van',
        [0x92],
        'y\nB,https://a.org/2,x\n',
      ),
    );
    expect(file?.decoded).toEqual({ encoding: 'utf-8', how: 'damaged', bad: 1 });
    expect(file?.imported.sources[0]?.metadata.title?.value).toBe('Desaparición forzada');
    expect(file?.imported.sources[0]?.passages[0]?.words).toBe('“Los niños” se van\ufffdy');
  });

  it('that nothing tells is a guess that says so, and what the user chooses is heeded', () => {
    const bytes = bytesOf(
      'TY  - RPRT\r\nTI  - ',
      [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea],
      '\r\nUR  - https://a.org/1\r\nER  - \r\n',
    );
    expect(readImportFile('f.ris', bytes)?.decoded.how).toBe('guessed');
    const chosen = readImportFile('f.ris', bytes, { encoding: 'shift_jis' });
    expect(chosen?.decoded).toMatchObject({ encoding: 'shift_jis', how: 'chosen' });
    expect(chosen?.imported.sources[0]?.metadata.title?.value).toBe('日本語');
  });

  it('of a page is told by its mark, else by its own word, but for UTF-16 in a page of Latin letters', () => {
    const wide = [0xfe, 0xff, ...[...'<p>Hello</p>'].flatMap((sign) => [0, sign.charCodeAt(0)])];
    expect(decodePage(Uint8Array.from(wide))).toMatchObject({ text: '<p>Hello</p>', how: 'marked' });
    const latin = bytesOf('<meta charset="utf-16"><p>Desaparici', [0xf3], 'n</p>');
    expect(decodePage(latin).text).toBe('<meta charset="utf-16"><p>Desaparici\ufffdn</p>');
    const named = bytesOf('<meta charset="utf-8"><p>x', [0x92], 'n</p>');
    expect(decodePage(named)).toMatchObject({ encoding: 'utf-8', how: 'damaged', bad: 1 });
    const japanese = bytesOf(
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>',
      [0x93, 0xfa],
      '</p>',
    );
    expect(decodePage(japanese)).toMatchObject({ encoding: 'shift_jis', how: 'declared' });
    expect(decodePage(japanese).text).toContain('<p>日</p>');
  });
});

describe('a saved page', () => {
  const mark = (url: string) => `<!-- saved from url=(0030)${url} -->`;
  const single = (url: string, day: string) =>
    `<!-- Page saved with SingleFile\n url: ${url}\n saved date: ${day}\n-->`;
  const DAY = 'Mon Jan 01 2024 10:00:00 GMT+0000';

  it('is heeded in the first mark of the program that saved it alone', () => {
    const two = `<!DOCTYPE html>\n${mark('https://evil.example/page')}\n<html><head>${single('https://www.state.gov/report', DAY)}</head>`;
    expect(savedFrom(two)).toEqual({ address: 'https://evil.example/page', at: null });
    expect(savedFrom(`<!DOCTYPE html><html>${single('https://a.org/r', DAY)}<head>`).at).toBe(
      '2024-01-01T10:00:00.000Z',
    );
    for (const inside of [
      `<body><p>x</p>${mark('https://a.org/r')}`,
      `<head>${mark('https://a.org/r')}</head>`,
    ])
      expect(savedFrom(`<!DOCTYPE html><html>${inside}`)).toEqual({ address: null, at: null });
  });

  it('was saved at no moment that cannot have been', () => {
    const now = Date.UTC(2025, 0, 1);
    for (const day of ['9999-01-01', '5', '2025-02-01T00:00:00Z', '1970-01-01T00:00:00Z', 'never'])
      expect(savedFrom(single('https://a.org/r', day), now)).toEqual({
        address: 'https://a.org/r',
        at: null,
      });
  });
});

describe('a table', () => {
  it('loses no row to a quotation mark that is not closed, nor to one that closes far below', () => {
    const open =
      'title,url,quote\nA,https://a.org/1,one\nB,https://a.org/2,"two\nC,https://a.org/3,three\nD,https://a.org/4,four\n';
    expect(titles(open)).toEqual(['A', 'B', 'C', 'D']);
    expect(leftIn(open)).toEqual([['stray-mark', 3, 'B | https://a.org/2 | "two']]);
    const far =
      'title,url,quote\nA,https://a.org/1,"The killings" continued\nB,https://a.org/2,"5 men were\nC,https://a.org/3,three\nD,https://a.org/4,6 women"\nE,https://a.org/5,"five\nlines"\n';
    expect(sourcesIn(far).map(({ passages: [one] }) => one?.words)).toEqual([
      '"The killings" continued',
      '"5 men were',
      'three',
      '6 women"',
      'five lines',
    ]);
  });

  it('is one with what Excel writes first, and whatever lines its cells hold', () => {
    expect(titles('sep=;\r\ntitle;url;quote\r\nA;https://a.org/1;one\r\n')).toEqual(['A']);
    for (const cell of ['"x\nTY  - RPRT\ny"', '"x\n@home{ y"', '"[x]"'])
      expect(read(`title,url,quote\nA,https://a.org/1,${cell}\n`)).toMatchObject({ format: 'table' });
  });

  it('keeps apart what another publisher, number or title says is two works, and tells of a row said twice', () => {
    expect(
      titles('title,publisher,number\nWorld Report,HRW,1\nWorld Report,Amnesty,2\nWorld Report,UNHCR,3\n'),
    ).toHaveLength(3);
    expect(titles('title,url\nA report,https://a.org/\nA book,https://a.org/\n')).toHaveLength(2);
    const twice = 'title,url\nA,https://a.org/1\nA,https://a.org/1\n';
    expect(leftIn(twice)).toEqual([['repeated', 3, 'A']]);
  });

  it('takes a quotation that has a source and no address', () => {
    expect(sourcesIn('title,quote\nZweiter Bericht,Worte\n')[0]?.passages).toHaveLength(1);
  });
});

describe('what is long', () => {
  const row = (page: string, note: string) =>
    `title,url,quote,page,note\nA,https://a.org/1,Words,"${page}","${note}"\n`;

  it('is not cut: it is kept whole, or told', () => {
    const pinpoint = '12-15 and note 4; see also 117, 118 and 119 (annex B)';
    const note = 'n'.repeat(30_000);
    expect(sourcesIn(row(pinpoint, note))[0]?.passages[0]).toMatchObject({ pageLabel: pinpoint, note });
    const endless = 'x'.repeat(2_000);
    expect(sourcesIn(row(endless, ''))[0]?.passages[0]?.pageLabel).toBeNull();
    expect(leftIn(row(endless, ''))).toEqual([['pinpoint', 2, endless]]);
  });
});

describe('a record', () => {
  it('has its volume, issue and pages, its editors, place and ISBN, and tells of what has no place here', () => {
    const extent = { volume: '3', issue: '2', pages: '1–9', place: 'Paris', isbn: '2049-3630' };
    const editors = [{ name: 'Ruiz, Ana', kind: 'person' }];
    const ris =
      'TY  - JOUR\nTI  - A\nJO  - Journal\nVL  - 3\nIS  - 2\nSP  - 1\nEP  - 9\nED  - Ruiz, Ana\nSN  - 2049-3630\nY2  - 2024/01/02\nCY  - Paris\nM1  - 7\nVO  - x\nER  - \n';
    expect(valuesIn(ris)).toMatchObject({ ...extent, editors, number: '7' });
    expect(leftIn(ris)).toEqual([['other', 1, 'Y2 2024/01/02; VO x']]);
    const bib =
      '@article{k, title={A}, volume={3}, number={2}, pages={1--9}, editor={Ruiz, Ana}, address={Paris}, issn={2049-3630}, pagetotal={12}, urldate={2024-01-02}}';
    expect(valuesIn(bib)).toMatchObject({ ...extent, editors });
    expect(leftIn(bib)).toEqual([
      ['extent', 1, 'pagetotal 12'],
      ['other', 1, 'urldate 2024-01-02'],
    ]);
    const csl = JSON.stringify([
      {
        type: 'article-journal',
        title: 'A',
        volume: 3,
        issue: 2,
        page: '1-9',
        editor: [{ family: 'Ruiz', given: 'Ana' }],
        'publisher-place': 'Paris',
        ISSN: '2049-3630',
        'number-of-pages': 12,
        'event-place': 'Lyon',
      },
    ]);
    expect(valuesIn(csl)).toMatchObject({ ...extent, editors });
    expect(leftIn(csl)).toEqual([
      ['extent', 1, 'number-of-pages: 12'],
      ['other', 1, 'event-place: Lyon'],
    ]);
  });

  it('keeps a report’s number apart from its ISBN, and from the number of a journal', () => {
    const report = (...lines: string[]) => valuesIn(['TY  - RPRT', 'TI  - A', ...lines, 'ER  - '].join('\n'));
    expect(report('SN  - MEX201601.E')).toMatchObject({ number: 'MEX201601.E' });
    expect(report('SN  - MEX201601.E')).not.toHaveProperty('isbn');
    expect(report('SN  - 978-3-16-148410-0', 'M1  - A/12')).toMatchObject({
      isbn: '978-3-16-148410-0',
      number: 'A/12',
    });
    expect(report('IS  - 5')).toMatchObject({ number: '5' });
    expect(report('IS  - 5')).not.toHaveProperty('issue');
  });

  it('without a title is told apart by its address', () => {
    expect(titles('url,quote\nhttps://www.a.org/1,x\nhttps://a.org/2,y\n')).toEqual([
      '[a.org/1]',
      '[a.org/2]',
    ]);
  });

  it('nested without end spoils no other', () => {
    const deep = `[{"type":"report","title":"x"},{"type":"report","title":"y","z":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    expect(titles(deep)).toEqual(['x', 'y']);
  });
});
