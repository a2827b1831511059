import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { readSavedPages, savedPage } from '../../scripts/fuzz/saved-pages.ts';
import { leanReadability } from '../../scripts/lean-readability.ts';
import { seedPage } from '../../scripts/seed-page.ts';

type Reading = { content: { textContent: string | null } | null } | null;
type Reader = new (document: unknown, options: object) => { parse(): Reading };

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

function readerOf(code: string): Reader {
  const module: { exports: unknown } = { exports: {} };
  new Function('module', code)(module);
  return module.exports as Reader;
}

function textOf(Reader: Reader, html: string): string {
  const options = { serializer: (node: unknown) => node, disableJSONLD: true };
  const text = new Reader(parseHTML(html).document, options).parse()?.content?.textContent ?? '';
  return text.replace(/\s+/g, '');
}

describe('Readability as it is injected', () => {
  it('keeps the same texts as it does whole', async () => {
    const code = readFileSync(file, 'utf8');
    const lean = await leanReadability().transform(code, file);
    const [whole, light] = [readerOf(code), readerOf(lean?.code ?? '')];
    const pages = [
      savedPage('seed.html', seedPage()),
      ...readSavedPages(join(ROOT, 'tests', 'browser', 'pages')),
    ];
    const texts = pages.map(({ html }) => textOf(whole, html));
    expect(texts.filter((text) => text.length > 500)).not.toEqual([]);
    expect(pages.map(({ html }) => textOf(light, html))).toEqual(texts);
  });
});
