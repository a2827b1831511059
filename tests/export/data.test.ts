import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import { csv } from '../../lib/export/data/csv.ts';
import {
  defaultOptions,
  type ExportOptions,
  exporters,
  type FormatId,
  flagged,
} from '../../lib/export/index.ts';
import { readImportFile } from '../../lib/import/index.ts';
import { sampleView } from '../binder/sample.ts';
import { ANNO_CONTEXT } from './anno-context.ts';
import { CLOCK, withItems, withPassage } from './views.ts';

const ALL: Partial<ExportOptions> = { adverse: 'include', unfiled: 'include' };
async function written(format: FormatId, view: BinderView, changes: Partial<ExportOptions> = {}) {
  const options = { ...defaultOptions(view.case), ...ALL, ...changes };
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await exporters[format].write(view, options, CLOCK),
  );
}

describe('W3C annotations', () => {
  type Node = Record<string, unknown>;
  const OA = 'http://www.w3.org/ns/oa#';
  const DC = 'http://purl.org/dc/terms/';
  const documentLoader = async (address: string) => {
    if (address !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${address}`);
    return { contextUrl: null, document: ANNO_CONTEXT, documentUrl: address };
  };
  /** Expanded by a processor that drops nothing in silence. */
  async function annotations(view: BinderView, changes: Partial<ExportOptions> = {}): Promise<Node[]> {
    const text = await written('web-annotation', view, changes);
    const [collection] = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
    const AS = 'http://www.w3.org/ns/activitystreams#';
    const [first] = nodes(collection, `${AS}first`);
    return nodes(nodes(first, `${AS}items`)[0], '@list');
  }
  const nodes = (node: Node | undefined, name: string) => (node?.[name] ?? []) as Node[];
  const value = (node: Node | undefined, name: string) => nodes(node, name)[0]?.['@value'];
  const selectors = (one: Node | undefined) => nodes(nodes(one, `${OA}hasTarget`)[0], `${OA}hasSelector`);
  const ofType = (all: Node[], type: string) => all.find((one) => `${one['@type']}` === OA + type);

  it('are read by a JSON-LD processor: each passage by its words, its place and its page', async () => {
    const view = sampleView();
    const all = await annotations(view);
    expect(all).toHaveLength(view.items.length);
    const at = view.items[0];
    const one = all.find((node) => node['@id'] === `urn:uuid:${at?.passage.id}`);
    expect(nodes(nodes(one, `${OA}hasTarget`)[0], `${OA}hasSource`)).toEqual([
      { '@id': at?.capture.address },
    ]);
    const quote = ofType(selectors(one), 'TextQuoteSelector');
    const { exact, prefix, suffix } = at?.passage.selectors.quote ?? { exact: '', prefix: '', suffix: '' };
    expect(value(quote, `${OA}exact`)).toBe(exact);
    expect(prefix.length).toBeGreaterThan(32);
    expect(value(quote, `${OA}prefix`)).toBe(prefix.slice(-32));
    expect(value(quote, `${OA}suffix`)).toBe(suffix.slice(0, 32));
    const position = ofType(selectors(one), 'TextPositionSelector');
    expect([value(position, `${OA}start`), value(position, `${OA}end`)]).toEqual([
      at?.passage.span.start,
      at?.passage.span.end,
    ]);
    expect(value(one, `${DC}created`)).toBe(at?.passage.clippedAt);
    expect(nodes(one, `${OA}hasBody`)).toEqual([]);
  });

  it('name the page of a PDF where it is known, and a file by its bytes', async () => {
    const page = { sha256: '00ff'.repeat(16), length: 9, mediaType: 'application/pdf' };
    const view = withItems((item) => ({
      ...item,
      capture: { ...item.capture, page, address: 'file:///C:/client/report.pdf' },
    }));
    const [first] = view.items;
    const filePages = new Map([[first?.passage.id ?? '', 7]]);
    const all = await annotations(view, { filePages });
    const fragments = all.map((one) => ofType(selectors(one), 'FragmentSelector')).filter(Boolean);
    expect(fragments.map((one) => value(one, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'))).toEqual([
      'page=7',
    ]);
    const text = await written('web-annotation', view);
    expect(text).not.toContain('client/report');
    expect(text).toContain(`ni:///sha-256;${'AP8'.padEnd(3)}`);
  });

  it('have notes, issues and stances for bodies only where they were chosen', async () => {
    const bodies = async (changes: Partial<ExportOptions>) =>
      (await annotations(sampleView(), changes)).flatMap((one) => nodes(one, `${OA}hasBody`));
    const purposes = async (changes: Partial<ExportOptions>) => [
      ...new Set((await bodies(changes)).map((one) => nodes(one, `${OA}hasPurpose`)[0]?.['@id'])),
    ];
    expect(await purposes({ notes: true })).toEqual([`${OA}commenting`]);
    expect(await purposes({ issues: true })).toEqual([`${OA}classifying`]);
    expect(await purposes({ stances: true })).toEqual([`${OA}tagging`]);
  });

  it('raise a flag for words that the quotation leaves out and the annotation has', () => {
    const words = 'A boy, 14, was taken from his school. Four were killed.';
    const view = withPassage(words);
    const [first] = view.items;
    if (!first) throw new Error('the sample has no passage');
    const alterations = [{ span: { start: 0, end: words.indexOf('Four') }, put: 'ellipsis' as const }];
    const entry = { ...first.entry, alterations };
    const altered = { ...view, items: [{ ...first, entry }, ...view.items.slice(1)] };
    const options = { ...defaultOptions(view.case), ...ALL };
    const of = (format?: FormatId) => flagged(altered, options, format).map(({ entry: id }) => id);
    expect(of()).not.toContain(first.entry.id);
    expect(of('docx')).not.toContain(first.entry.id);
    expect(of('web-annotation')).toContain(first.entry.id);
  });
});

describe('a table', () => {
  it('has every cell in marks, lines ended by CR LF, and the mark of UTF-8', () => {
    expect(
      csv([
        ['a', 'b "c"'],
        ['two\nlines', ''],
      ]),
    ).toBe('\ufeff"a","b ""c"""\r\n"two\nlines",""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n=1'])(
    'has no formula in %j',
    (value) => {
      expect(csv([[value]])).toBe(`\ufeff"'${value}"\r\n`);
    },
  );

  it('has each passage once, with heads that an import knows', async () => {
    const view = sampleView();
    for (const locale of ['en', 'es', 'fr'] as const) {
      const text = await written('csv', view, { locale });
      const read = readImportFile('t.csv', new TextEncoder().encode(text))?.imported.sources ?? [];
      const passages = read.flatMap((source) => source.passages.map(({ words }) => words));
      expect(passages, locale).toHaveLength(view.items.length);
      const titled = read.map(({ metadata }) => metadata.title?.value);
      expect(titled, locale).toContain(view.items[0]?.source.metadata.title?.value);
    }
  });
});
