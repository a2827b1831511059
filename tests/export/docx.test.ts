import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type BinderView, PART_IDS } from '../../lib/binder/index.ts';
import { cleanText } from '../../lib/export/clean-text.ts';
import { contentsOf } from '../../lib/export/document/contents.ts';
import { defaultOptions, type ExportOptions, exporters } from '../../lib/export/index.ts';
import { filedIndex } from '../../lib/export/parts/filed.ts';
import { sampleView } from '../binder/sample.ts';
import { office, readByLibreOffice } from './office.ts';
import { anyMarks, CLOCK, HOSTILE, withPassage } from './views.ts';

const write = (view: BinderView, changes: Partial<ExportOptions> = {}) =>
  exporters.docx.write(view, { ...defaultOptions(view.case), ...changes }, CLOCK);

const { DOMParser } = new JSDOM('').window;

/** Every part of the archive, each XML one parsed. */
function opened(bytes: Uint8Array): Map<string, Document> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(
    parts.map(([name, content]) => {
      const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      expect(parsed.querySelector('parsererror')?.textContent, name).toBeUndefined();
      return [name, parsed];
    }),
  );
}

/** The paragraphs' texts. */
const paragraphs = (bytes: Uint8Array): string[] => {
  const found = opened(bytes).get('word/document.xml')?.getElementsByTagName('w:p') ?? [];
  return Array.from(found, (p) => Array.from(p.getElementsByTagName('w:t'), (t) => t.textContent).join(''));
};

const styleOf = (p: Element): string | null =>
  p.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? null;

describe('DOCX', () => {
  it('has every clip’s words, pinpoint and address', async () => {
    const text = paragraphs(await write(sampleView(), { adverse: 'include', unfiled: 'include' }));
    for (const { passage, capture } of sampleView().items) {
      expect(text.map(anyMarks)).toContain(anyMarks(`“${passage.selectors.quote.exact}”`));
      expect(text.some((line) => line.includes(capture.address))).toBe(true);
    }
    expect(text.some((line) => line.startsWith('(orig. § 3.4, ¶ 1) https://irb-cisr.gc.ca/'))).toBe(true);
    expect(text).toContain('See also Tab A: Immigr. & Refugee Bd. of Can., No. MEX201601.E (orig. § 2, ¶ 2)');
  });

  it('uses heading styles and named styles a firm can change, and links', async () => {
    const parts = opened(await write(sampleView()));
    const body = parts.get('word/document.xml');
    const styles = Array.from(body?.getElementsByTagName('w:p') ?? [], styleOf);
    expect(styles).toEqual(
      expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'ExhibitCitation', 'ExhibitQuotation']),
    );
    const known = Array.from(parts.get('word/styles.xml')?.getElementsByTagName('w:style') ?? [], (style) =>
      style.getAttribute('w:styleId'),
    );
    for (const style of styles) if (style && style !== 'Normal') expect(known).toContain(style);
    const rels = Array.from(
      parts.get('word/_rels/document.xml.rels')?.getElementsByTagName('Relationship') ?? [],
    );
    const ids = rels.map((rel) => rel.getAttribute('Id'));
    const all = Array.from(body?.getElementsByTagName('w:hyperlink') ?? []);
    const links = all.flatMap((link) => link.getAttribute('r:id') ?? []);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(ids).toContain(link);
    const places = Array.from(body?.getElementsByTagName('w:bookmarkStart') ?? [], (mark) =>
      mark.getAttribute('w:name'),
    );
    const within = all.flatMap((link) => link.getAttribute('w:anchor') ?? []);
    expect(within.length + links.length).toBe(all.length);
    for (const anchor of within) expect(places).toContain(anchor);
  });

  it('marks the language of the document and of each passage, and the direction of right-to-left ones', async () => {
    const [, arabic = ''] = HOSTILE.find(([name]) => name === 'right-to-left text') ?? [];
    const parts = opened(await write(withPassage(arabic), { locale: 'fr' }));
    expect(parts.get('word/styles.xml')?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe(
      'fr-FR',
    );
    const found = Array.from(parts.get('word/document.xml')?.getElementsByTagName('w:p') ?? []);
    const quote = found.find((p) => p.textContent?.includes(arabic));
    expect(quote?.getElementsByTagName('w:bidi')).toHaveLength(1);
    expect(quote?.getElementsByTagName('w:rtl')).toHaveLength(1);
    expect(quote?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('en');
  });

  it('numbers its pages and never makes Word ask whether to update fields', async () => {
    const parts = opened(await write(sampleView()));
    expect(parts.get('word/footer1.xml')?.documentElement.textContent).toMatch(/PAGE.*NUMPAGES/);
    expect(parts.get('word/settings.xml')?.getElementsByTagName('w:updateFields')).toHaveLength(0);
  });

  it('is the same every time', async () => {
    expect(await write(sampleView())).toEqual(await write(sampleView()));
  });

  const whole = { parts: PART_IDS, searches: true, places: 'footnotes' } as const;

  it('has a table of contents with its entries, their pages blank, and asks for no update', async () => {
    const body = opened(await write(sampleView(), whole)).get('word/document.xml');
    const all = Array.from(body?.getElementsByTagName('w:p') ?? []);
    const entries = all.filter((p) => /^TOC\d$/.test(styleOf(p) ?? ''));
    const filed = filedIndex(sampleView(), { ...defaultOptions(sampleView().case), ...whole }, CLOCK);
    const said = entries.map((p) => Array.from(p.getElementsByTagName('w:t'), (t) => t.textContent));
    expect(said).toEqual(contentsOf(filed).map(({ text }) => [text, '____']));
    const places = Array.from(body?.getElementsByTagName('w:bookmarkStart') ?? [], (mark) =>
      mark.getAttribute('w:name'),
    );
    const fields = Array.from(body?.getElementsByTagName('w:instrText') ?? [], (field) => field.textContent);
    for (const entry of entries) {
      const anchor = entry.getElementsByTagName('w:hyperlink')[0]?.getAttribute('w:anchor');
      expect(places).toContain(anchor);
      expect(fields).toContain(`PAGEREF ${anchor} \\h`);
    }
    const asking = Array.from(body?.getElementsByTagName('w:fldChar') ?? [], (mark) =>
      mark.getAttribute('w:dirty'),
    );
    expect(asking).not.toContain('true');
  });

  it('says where passages stand in footnotes where chosen', async () => {
    const parts = opened(await write(sampleView(), whole));
    const marks = parts.get('word/document.xml')?.getElementsByTagName('w:footnoteReference') ?? [];
    const notes = parts.get('word/footnotes.xml')?.documentElement.textContent ?? '';
    expect(marks.length).toBeGreaterThan(3);
    expect(notes).toContain('(orig. § 3.4, ¶ 1) https://irb-cisr.gc.ca/');
    expect(parts.get('word/document.xml')?.documentElement.textContent).not.toContain('(orig. § 3.4, ¶ 1) ');
  });

  it('is the same every time with all its parts', async () => {
    expect(await write(sampleView(), whole)).toEqual(await write(sampleView(), whole));
  });

  it('has no words smaller than the forum takes, but in styles that nobody uses', async () => {
    const styles = opened(await write(sampleView({ profile: 'ca-rpd' }))).get('word/styles.xml');
    const ours = Array.from(styles?.getElementsByTagName('w:style') ?? []).filter((style) =>
      /^(Exhibit|Filed|Heading|Title)/.test(style.getAttribute('w:styleId') ?? ''),
    );
    expect(ours.length).toBeGreaterThan(20);
    for (const style of ours) {
      const size = style.getElementsByTagName('w:sz')[0]?.getAttribute('w:val') ?? '24';
      expect([style.getAttribute('w:styleId'), Number(size) >= 24]).toEqual([
        style.getAttribute('w:styleId'),
        true,
      ]);
    }
  });

  it('keeps private notes out unless chosen', async () => {
    expect(paragraphs(await write(sampleView())).join('\n')).not.toContain('Ask the client');
    expect(paragraphs(await write(sampleView(), { notes: true })).join('\n')).toContain(
      'Note: Ask the client',
    );
  });

  it.each(HOSTILE)('is well formed with %s', async (_, exact) => {
    const text = paragraphs(await write(withPassage(exact))).join('\n');
    for (const block of cleanText(exact).split('\n')) expect(anyMarks(text)).toContain(anyMarks(block));
  });

  it('is well formed with any passage, address and reference', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(any, any, any, async (exact, address, reference) => {
        const view = withPassage(exact);
        const items = view.items.map((item) => ({
          ...item,
          capture: { ...item.capture, address: `https://a/${address}` },
        }));
        const bytes = await write({ ...view, case: { ...view.case, reference }, items });
        expect(paragraphs(bytes).length).toBeGreaterThan(10);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe.skipIf(!office)(`DOCX read by LibreOffice${office ? '' : ' (not installed here: skipped)'}`, () => {
  it('opens, with hostile passages too, and shows every clip', async () => {
    const view = withPassage(HOSTILE.map(([, exact]) => exact).join('\n'));
    const text = await readByLibreOffice(await write(view, { adverse: 'include', unfiled: 'include' }));
    expect(text).toContain('Immigr. & Refugee Bd. of Can.');
    expect(text).toContain('قُتل أربعة أشخاص');
    expect(text).toContain('<script>alert(1)</script>');
    for (const { passage } of view.items.slice(1))
      expect(anyMarks(text)).toContain(anyMarks(passage.selectors.quote.exact));
  }, 120_000);
});
