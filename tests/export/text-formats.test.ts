import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import { cleanText } from '../../lib/export/clean-text.ts';
import { defaultOptions, type ExportOptions, exporters, type FormatId } from '../../lib/export/index.ts';
import { escapeLine } from '../../lib/export/markdown/escape.ts';
import { LOCALES } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { anyMarks, CLOCK, HOSTILE, withItems, withPassage } from './views.ts';

async function written(
  format: FormatId,
  view: BinderView = sampleView(),
  changes: Partial<ExportOptions> = {},
) {
  const bytes = await exporters[format].write(view, { ...defaultOptions(view.case), ...changes }, CLOCK);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const TEXTS = ['html', 'markdown', 'csl-json', 'ris'] as const;
/** Links that lead out of a page. */
const OUTWARD = 'a:not([href^="#"])';
const shownIn = (html: string) => new JSDOM(html).window.document;

describe.each(TEXTS)('%s', (format) => {
  it('has every clip’s words, pinpoint and address', async () => {
    const text = await written(format, sampleView(), { adverse: 'include', unfiled: 'include' });
    const shown = format === 'html' ? (shownIn(text).body.textContent ?? '') : text;
    for (const { passage, capture } of sampleView().items) {
      const words = passage.selectors.quote.exact;
      expect(anyMarks(shown)).toContain(anyMarks(words));
      expect(shown).toContain(capture.address);
      const section = passage.selectors.section.at(-1);
      if (section?.number) expect(shown).toContain(`§ ${section.number}, ¶ ${passage.selectors.paragraph}`);
    }
  });

  it('keeps notes and adverse passages out unless chosen', async () => {
    const filing = await written(format);
    expect(filing).not.toContain('Ask the client');
    expect(filing).not.toContain('Indigenous people');
    const office = await written(format, sampleView(), { notes: true, adverse: 'flag' });
    expect(office).toContain('Ask the client');
    expect(office).toMatch(/Adverse[^“]*“Indigenous people/);
  });

  it('is the same every time', async () => {
    expect(await written(format)).toBe(await written(format));
  });

  it('takes an empty case', async () => {
    await expect(written(format, { ...sampleView(), items: [] })).resolves.toBeTypeOf('string');
  });
});

describe('HTML', () => {
  it('is in the chosen language, passages in their own', async () => {
    for (const locale of LOCALES) {
      const page = shownIn(await written('html', sampleView(), { locale }));
      expect(page.documentElement.lang).toBe(locale);
      expect(page.querySelector('blockquote p')?.getAttribute('lang')).toBe('en');
      expect(page.querySelectorAll('h1')).toHaveLength(1);
    }
  });

  it('says an unknown date in words of the language', async () => {
    const dates = async (locale: 'en' | 'es' | 'fr') =>
      [...shownIn(await written('html', sampleView(), { locale })).querySelectorAll('td:last-child')].map(
        (cell) => cell.textContent,
      );
    expect(await dates('en')).toEqual(expect.arrayContaining(['September 1, 2023', 'n.d.']));
    expect(await dates('es')).toEqual(expect.arrayContaining(['1 de septiembre de 2023', 's. f.']));
    expect(await dates('fr')).toEqual(expect.arrayContaining(['1 septembre 2023', 's. d.']));
  });

  it.each(HOSTILE)('shows %s as text and nothing else', async (_, exact) => {
    const page = shownIn(await written('html', withPassage(exact)));
    expect(page.querySelector('script, img, iframe, object, link, base, form')).toBeNull();
    const shown = [...(page.querySelector('blockquote')?.querySelectorAll('p') ?? [])].map(
      (p) => p.textContent,
    );
    const blocks = cleanText(exact)
      .split('\n')
      .filter((block) => block !== '');
    expect(
      anyMarks(
        shown
          .join('\n')
          .replace(/^“|”$/g, '')
          .replace(/[\u2069\u202c]+(?=$|\n)/g, ''),
      ),
    ).toBe(anyMarks(blocks.join('\n')));
    for (const link of page.querySelectorAll<HTMLAnchorElement>(OUTWARD))
      expect(link.protocol).toMatch(/^https?:$/);
    for (const element of page.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|^src$|^style$/);
    }
  });

  it('makes no link of an address that is not of the web', async () => {
    const view = sampleView();
    const [first, ...rest] = view.items;
    if (!first) throw new Error('sample');
    const capture = { ...first.capture, address: 'javascript:alert(1)' };
    const page = shownIn(await written('html', { ...view, items: [{ ...first, capture }, ...rest] }));
    for (const link of page.querySelectorAll<HTMLAnchorElement>(OUTWARD))
      expect(link.protocol).toBe('https:');
    expect(page.body.textContent).toContain('javascript:alert(1)');
  });
});

describe('Markdown', () => {
  it.each([
    ['[translation] stays', '[translation] stays'],
    ['a [link](x)', 'a [link\\](x)'],
    ['*bold* and snake_case _em_', '\\*bold\\* and snake_case \\_em\\_'],
    ['<b> but 1 < 2', '\\<b> but 1 < 2'],
    ['AT&T &amp; &#60;', 'AT&T \\&amp; \\&#60;'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['a\r\nb\0c', 'a b\ufffdc'],
    ['back\\slash `code`', 'back\\\\slash \\`code\\`'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeLine(text)).toBe(expected);
  });

  it.each(HOSTILE)('keeps %s within its item', async (_, exact) => {
    const text = await written('markdown', withPassage(exact));
    const headings = text.split('\n').filter((line) => /^#/.test(line));
    expect(headings).toEqual((await written('markdown')).split('\n').filter((line) => /^#/.test(line)));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});

describe('RIS and CSL-JSON', () => {
  it.each(HOSTILE)('hold %s in one record', async (_, exact) => {
    const view = withPassage(exact);
    const text = await written('ris', view);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(4);
    expect(text.match(/^ER {2}- $/gm)?.length ?? text.split('\r\nER  - \r\n').length - 1).toBe(4);
    const items: { id: string }[] = JSON.parse(await written('csl-json', view));
    expect(items.map((item) => item.id)).toHaveLength(4);
  });

  it('hold each copy of a work in a record of its own', async () => {
    const view = withItems((item, index) =>
      index === 6
        ? { ...item, capture: { ...item.capture, id: 'copy', address: 'https://www.ecoi.net/1' } }
        : item,
    );
    const items: { id: string }[] = JSON.parse(await written('csl-json', view, { unfiled: 'include' }));
    expect(new Set(items.map((item) => item.id)).size).toBe(5);
    expect(items.map((item) => item.id)).toContain('copy');
  });
});
