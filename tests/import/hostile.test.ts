import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportedSource, type ReadFile, readImportFile } from '../../lib/import/index.ts';
import { annotation } from './annotation.ts';

const read = (text: string): ReadFile | null => readImportFile('list', new TextEncoder().encode(text));
const sourcesIn = (text: string): ImportedSource[] => read(text)?.imported.sources ?? [];

describe('any file', () => {
  const utf16 = (text: string, big: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big);
    return bytes;
  };

  it('is read in the encoding it is in', () => {
    const text = 'TY  - RPRT\r\nTI  - Años en México\r\nER  - \r\n';
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    for (const bytes of [
      utf16(text, true),
      utf16(text, false),
      utf16(`\ufeff${text}`, true),
      utf16(`\ufeff${text}`, false),
      latin,
    ])
      expect(readImportFile('f.ris', bytes)?.imported.sources[0]?.metadata.title?.value).toBe(
        'Años en México',
      );
  });

  it('never throws, and gives sources that are well formed', () => {
    const pieces = fc.constantFrom(
      'TY  - RPRT\n',
      'TI  - ',
      'ER  - \n',
      '@a{',
      '@article{k, title = {',
      '}',
      '"',
      ',',
      ';',
      '\n',
      '\\',
      "\\'{e}",
      '[',
      '{"type":"report","title":"',
      '"}',
      ']',
      '\ud800',
      '\0',
      '=HYPERLINK("x")',
      'title,url\n',
      'https://a.org/ ',
      '__proto__',
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        for (const source of sourcesIn(text)) {
          expect(JSON.stringify(source).isWellFormed()).toBe(true);
          for (const address of source.addresses) expect(address).toMatch(/^https?:/i);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes any JSON for what it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => void read(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        read(
          JSON.stringify({
            annotations: [value, { ...annotation(), target: value, document: value, tags: value }],
          }),
        );
        read(JSON.stringify([{ type: 'report', title: value, author: value, issued: value }, value]));
      }),
      { numRuns: 300 },
    );
  });

  it('of ten megabytes is read whole', () => {
    const many = (record: string) => record.repeat(Math.ceil(10_000_000 / record.length));
    const record = 'TY  - RPRT\nTI  - A title of some length, as titles are\nUR  - https://a.org/x\nAB  - ';
    expect(sourcesIn(many(`${record}${'words '.repeat(300)}\nER  - \n\n`))).toHaveLength(5_286);
    expect(read(many('@a{'))?.imported.sources).toEqual([]);
    expect(read(many('\n@a{b, title={'))?.imported.sources).toEqual([]);
    expect(read(`a,b\n${many('"')}`)?.imported.sources ?? []).toEqual([]);
    expect(read(`title,url\n${many('"a"b,')}\n`)).not.toBeUndefined();
    expect(sourcesIn(`@a{b, title={${many("\\'{e}{")}`)).toEqual([]);
    expect(sourcesIn(`TY  - RPRT\nTI  - ${many('<i ')}\n`)).toHaveLength(1);
  }, 60_000);
});
