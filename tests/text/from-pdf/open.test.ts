import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPdf, PDF_LIMITS, type PdfDocument } from '../../../lib/text/from-pdf/index.ts';
import { bytesOf, nodeAssets } from './in-node.ts';
import { documentOf, makePdf } from './make-pdf.ts';

const folder = fileURLToPath(new URL('./files/', import.meta.url));
const file = (name: string): Uint8Array => bytesOf(`${folder}${name}.pdf`);
const open = (bytes: Uint8Array, rest: { password?: string; signal?: AbortSignal } = {}) =>
  openPdf(bytes, { assets: nodeAssets, ...rest });

async function opened(bytes: Uint8Array, password?: string): Promise<PdfDocument> {
  const result = await open(bytes, password === undefined ? {} : { password });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const refusal = async (bytes: Uint8Array, rest = {}) => {
  const result = await open(bytes, rest);
  return result.ok ? 'opened' : result.error;
};

describe('openPdf', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.pdf')))(
    'reads or refuses %s',
    async (name) => {
      const result = await open(bytesOf(folder + name));
      if (!result.ok) {
        expect(['password', 'damaged']).toContain(result.error.kind);
        return;
      }
      const { text, blocks } = result.value.captured;
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      await result.value.close();
    },
  );

  it('leaves the bytes as they are', async () => {
    const bytes = file('rotation');
    const before = bytes.slice();
    await (await opened(bytes)).close();
    expect(bytes).toEqual(before);
  });

  it('knows the labels of pages, and counts on from those a user sets', async () => {
    const document = await opened(file('labelled_pages'));
    const labels = () => document.labels.map(({ label }) => label);
    expect(labels()).toEqual(['i', 'ii', 'iii', 'iv', '1', '2', '3', 'a', 'b', '4', '5']);
    document.relabel([{ page: 9, label: '40' }]);
    expect(labels().slice(8)).toEqual(['b', '40', '41']);
    expect(document.labels[9]?.from).toBe('user');
    document.relabel([]);
    expect(labels()[9]).toBe('4');
    await document.close();
  });

  it('gives a passage on page 47 the label xlvii', async () => {
    const pages = Array.from({ length: 50 }, (_, i) => ({ lines: [`Words of their own on leaf ${i + 1}`] }));
    const document = await opened(documentOf(pages, '/PageLabels << /Nums [0 << /S /r >> ] >>'));
    const at = document.captured.text.indexOf('leaf 47');
    const block = document.captured.blocks.find(({ start, end }) => start <= at && at < end);
    expect(block?.pageLabel).toBe('xlvii');
    expect(document.pageAt(at)).toBe(46);
    await document.close();
  });

  it('keeps what was selected: a span’s rectangles lead back to it, on rotated pages too', async () => {
    for (const more of ['', '/Rotate 90', '/Rotate 180', '/Rotate 270']) {
      const document = await opened(
        documentOf([{ lines: ['The first line of all', 'and the second line'], more }]),
      );
      const start = document.captured.text.indexOf('second');
      const [box] = document.boxesOf({ start, end: start + 6 });
      if (!box) throw new Error('no box');
      const middle = (box.y0 + box.y1) / 2;
      expect(document.offsetAt(0, box.x0 + 0.2, middle)).toBe(start);
      expect(document.offsetAt(0, box.x1 - 0.2, middle)).toBe(start + 6);
      expect(box.y0).toBeCloseTo(688 - 2.1, 0);
      await document.close();
    }
  });

  it('knows the font’s own widths: Helvetica’s i is 222 wide, its space 278', async () => {
    const document = await opened(documentOf([{ lines: ['iiii W'] }]));
    const [box] = document.boxesOf({ start: 1, end: 2 });
    expect(box?.x0).toBeCloseTo(52.22, 2);
    expect(box?.x1).toBeCloseTo(54.44, 2);
    await document.close();
  });

  it('follows the outline, flat and with its levels', async () => {
    const document = await opened(file('nested_outline'));
    expect(document.outline.slice(0, 3)).toEqual([
      { title: '1. Introduction', level: 1, page: 0 },
      { title: '1.1 Background', level: 2, page: 1 },
      { title: '1.2 Motivation', level: 2, page: 2 },
    ]);
    await document.close();
  });

  it('reads what was filled into a form', async () => {
    const document = await opened(file('libreoffice-form'));
    expect(document.form).toBe('fields');
    expect(document.captured.text).toMatch(/First Name Alice/);
    await document.close();
  });

  it('tells a scan from a page of text', async () => {
    const scan = await opened(file('imagemagick-CCITTFaxDecode'));
    expect([scan.isTextless, scan.states[0]?.text, await scan.showsPicture(0)]).toEqual([true, 'none', true]);
    const text = await opened(file('rotation'));
    expect([text.isTextless, await text.showsPicture(0)]).toEqual([false, false]);
    await Promise.all([scan.close(), text.close()]);
  });

  it('reads columns, Arabic, Japanese, vertical text and ligatures', async () => {
    const text = async (name: string) => {
      const document = await opened(file(name));
      await document.close();
      return document.captured.text;
    };
    expect(await text('noembed-sjis')).toBe('あいうえお');
    expect(await text('vertical')).toBe('あいうえお日本語');
    expect(await text('copy_paste_ligatures')).toContain('abcdeffffiflffifflstst');
    expect(await text('habibi')).toContain('يبيبَح');
    expect(await text('multicolumn')).toMatch(/^Two-Column Document with Lorem Ipsum\n/);
  });
});

describe('refusals', () => {
  it('says what is wrong with what is no PDF', async () => {
    expect(await refusal(new Uint8Array())).toEqual({ kind: 'empty' });
    expect(await refusal(new TextEncoder().encode('<!doctype html><title>404</title>'))).toEqual({
      kind: 'not-pdf',
    });
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\nnothing else'))).toMatchObject({
      kind: 'damaged',
    });
    expect(await refusal(new Uint8Array(PDF_LIMITS.bytes + 1))).toMatchObject({
      kind: 'too-large',
      what: 'bytes',
    });
  });

  it('says of a file that was cut off that it was, and reads what is there', async () => {
    const bytes = documentOf([{ lines: ['The first page'] }, { lines: ['The second page'] }]);
    expect((await opened(bytes)).isCut).toBe(false);
    const document = await opened(bytes.slice(0, -20));
    expect(document.isCut).toBe(true);
    expect(document.captured.text).toContain('The first page');
  });

  it.each([
    ['libreoffice-writer-password', 'openpassword'],
    ['rc4-40', 'foo'],
    ['aes-256-r6', 'usersecret'],
  ])('asks for the password of %s, and opens with it', async (name, password) => {
    expect(await refusal(file(name))).toEqual({ kind: 'password', wrong: false });
    expect(await refusal(file(name), { password: 'not it' })).toEqual({ kind: 'password', wrong: true });
    const document = await opened(file(name), password);
    expect(document.captured.text).not.toBe('');
    await document.close();
  });

  it('stops when told to, before and during the work', async () => {
    const bytes = documentOf(Array.from({ length: 30 }, () => ({ lines: ['Some words'] })));
    expect(await refusal(bytes, { signal: AbortSignal.abort() })).toEqual({ kind: 'stopped' });
    const stop = new AbortController();
    const seen: number[] = [];
    const result = await openPdf(bytes, {
      assets: nodeAssets,
      signal: stop.signal,
      progress: (done) => {
        seen.push(done);
        if (done === 3) stop.abort();
      },
    });
    expect(result).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('does not follow page trees in circles, nor believe how many pages there are', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>';
    const circle = makePdf({
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Count 3 /Kids [3 0 R 2 0 R] >>',
      3: page,
    });
    const states = (await opened(circle)).states.map(({ text }) => text);
    expect(states).toEqual(['none', 'broken']);
    const many = makePdf({
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>',
      3: page,
    });
    expect((await opened(many)).states.length).toBe(1);
    const only = makePdf({
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Count 9 /Kids [2 0 R] >>',
    });
    expect(await refusal(only)).toMatchObject({ kind: 'damaged' });
  });

  it('keeps what one page may hold bounded, and says so', async () => {
    const line = `1 0 0 1 50 700 Tm (${'x'.repeat(50)}) Tj\n1 0 0 1 50 600 Tm (${'y'.repeat(50)}) Tj\n`;
    const operations = `BT /F 1 Tf ${line.repeat(10_100)} ET`;
    const document = await opened(documentOf([{ lines: [], operations }, { lines: ['The next page'] }]));
    expect(document.states.map(({ text }) => text)).toEqual(['part', 'whole']);
    expect(document.captured.text.length).toBeLessThan(1_050_000);
    expect(document.captured.text).toContain('The next page');
    await document.close();
  });
});
