import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { BinderView } from '../../lib/binder/index.ts';
import { defaultOptions, type ExportOptions, exporters, type FormatId } from '../../lib/export/index.ts';
import { printedRuns, quotationRemark } from '../../lib/export/printed.ts';
import type { Alteration, Entry, Span, StyleId } from '../../lib/model/index.ts';
import { office, readByLibreOffice } from './office.ts';
import { CLOCK, withItems } from './views.ts';

const WORDS = 'Groups that are weak depend on "[i]nformants" in the quarter.';
const at = (words: string): Span => {
  const start = WORDS.indexOf(words);
  return { start, end: start + words.length };
};
const OUT: Alteration = { span: at('that are weak '), put: 'ellipsis' };
const LOWER: Alteration = { span: at('Groups'), put: 'words', words: 'groups' };
const INSERTED: Alteration = {
  span: { start: at('quarter').start, end: at('quarter').start },
  put: 'words',
  words: 'same',
};
const ALTERED = { alterations: [LOWER, OUT, INSERTED], emphasis: [at('depend on')] };

const printed = (style: StyleId, entry: Pick<Entry, 'alterations' | 'emphasis'> = ALTERED): string =>
  printedRuns(WORDS, entry, style)
    .map(({ text, stressed }) => (stressed ? `<${text}>` : text))
    .join('')
    .replaceAll('\u00a0', '~');

describe('a quotation as it is printed', () => {
  it('shows in the style’s own marks what is ours', () => {
    expect(printed('bluebook')).toBe('[groups] .~.~. <depend on> "[i]nformants" in the [same] quarter.');
    expect(printed('oscola')).toContain('[groups] … <depend on>');
    expect(printed('irb')).toContain('[groups] […] <depend on>');
  });

  it('keeps the words put in at a word’s end with the word, and parts two marks of ours', () => {
    const end = at('quarter').end;
    const plural: Alteration = { span: { start: end, end }, put: 'words', words: 's' };
    expect(printed('bluebook', { alterations: [plural] })).toContain('in the quarter[s].');
    const both: Alteration[] = [
      { span: at('depend'), put: 'ellipsis' },
      { span: { start: at('depend').end, end: at(' on').end }, put: 'words', words: 'rely on' },
    ];
    expect(printed('oscola', { alterations: both })).toContain('weak … [rely on] "[i]n');
  });

  it('parts an ellipsis from the words that what is left out was apart from', () => {
    const out = (words: string): Alteration[] => [{ span: at(words), put: 'ellipsis' }];
    expect(printed('oscola', { alterations: out(' that are weak') })).toContain('Groups … depend');
    expect(printed('oscola', { alterations: out('roups') })).toContain('G… that');
  });

  const marked = (
    exact: string,
    entry: Pick<Entry, 'alterations' | 'emphasis'>,
    style: StyleId,
    lines = false,
  ) =>
    printedRuns(exact, entry, style, lines)
      .map(({ text, stressed }) => (stressed ? `<${text}>` : text))
      .join('')
      .replaceAll('\u00a0', '~');
  const left = (exact: string, ...words: string[]) => ({
    alterations: words.map((word): Alteration => {
      const start = exact.indexOf(word);
      return { span: { start, end: start + word.length }, put: 'ellipsis' };
    }),
  });

  it('has no mark of what is left out at an end where its style asks for none', () => {
    const exact = 'Overall, the police failed. Nobody was tried, as reported.';
    const begun = left(exact, 'Overall, ');
    expect(marked(exact, begun, 'bluebook')).toBe('the police failed. Nobody was tried, as reported.');
    expect(marked(exact, begun, 'irb')).toBe('[…] the police failed. Nobody was tried, as reported.');
    const whole = left(exact, ' Nobody was tried, as reported.');
    expect(marked(exact, whole, 'bluebook')).toBe('Overall, the police failed.');
    expect(marked(exact, whole, 'oscola')).toBe('Overall, the police failed. …');
    // Within a sentence the mark stays, and its stop.
    expect(marked(exact, left(exact, ', as reported.'), 'bluebook')).toMatch(
      /tried \.~\.~\.~\.$|tried\.~\.~\.~\.$/,
    );
    expect(marked(exact, left(exact, ', as reported'), 'bluebook')).toMatch(/tried ?\.~\.~\.~\.$/);
    expect(marked(exact, left(exact, exact), 'bluebook')).toContain('.~.~.');
  });

  it('has its words joined that a line broke, where our emphasis or a mark of ours cuts them too', () => {
    const exact = 'The govern-\nment of self-\ndefence adip-\niscing';
    expect(marked(exact, { emphasis: [{ start: 4, end: 11 }] }, 'bluebook', true)).toBe(
      'The <govern>ment of self-defence adipiscing',
    );
    expect(marked(exact, { emphasis: [{ start: 12, end: 16 }] }, 'bluebook', true)).toContain(
      'govern<ment> of',
    );
    expect(marked(exact, left(exact, 'govern'), 'irb', true)).toContain('The […]ment');
    expect(marked(exact, {}, 'irb')).toContain('govern-\nment');
  });

  it('is said to be altered only as far as the marks and the emphasis are printed', () => {
    const said = (exact: string, entry: Pick<Entry, 'alterations' | 'emphasis'>) =>
      quotationRemark(exact, entry, 'bluebook', 'en');
    const exact = 'The smaller cells [sic] of a prosecutor in … the north.';
    const put: Alteration = { span: { start: 4, end: 11 }, put: 'words', words: 'tiny' };
    const sic = left(exact, '[sic]').alterations;
    expect(said(exact, { alterations: [put] })).toBe('(other brackets and ellipses in original)');
    expect(said(exact, { alterations: [put, ...sic] })).toBe('(other ellipses in original)');
    const dots = left(exact, '… ').alterations;
    expect(said(exact, { alterations: [...sic, ...dots] })).toBe('');
    expect(said(exact, { alterations: dots })).toBe('(brackets in original)');
    // Emphasis on words that are left out is printed nowhere; nor is a mark at the beginning.
    expect(said(exact, { alterations: [put], emphasis: [{ start: 4, end: 11 }] })).not.toContain('emphasis');
    expect(said(exact, left(exact, 'The smaller '))).toBe('');
  });

  it('is said to be stressed by us, and whose the other marks are', () => {
    const said = (entry: Pick<Entry, 'alterations' | 'emphasis'>, style: StyleId = 'bluebook') =>
      quotationRemark(WORDS, entry, style, 'en');
    expect(said({})).toBe('');
    expect(said({ emphasis: [at('weak')] })).toBe('(emphasis added)');
    expect(said({ emphasis: [at('weak')] }, 'mcgill')).toBe('[emphasis added]');
    expect(said(ALTERED)).toBe('(emphasis added; other brackets in original)');
  });
});

const TRANSLATION = {
  text: 'Los grupos dependen de *informantes*.\n¿Dónde?',
  language: 'es',
  translator: 'Ana Ruiz',
  competence: 'sworn translator, Mexico City',
  date: '2027-01-15',
};

/** The sample with its first passage altered, translated, tagged, checked and answering another. */
const view = (change: Partial<Entry> = {}): BinderView =>
  withItems((item, index) => {
    if (index > 0) return item;
    const { selectors } = item.passage;
    const passage = {
      ...item.passage,
      selectors: { ...selectors, quote: { ...selectors.quote, exact: WORDS } },
    };
    const said = {
      tags: ['tag-of-ours'],
      answers: ['entry-answered'],
      citeCheck: { by: 'Checker Ours', at: CLOCK(), citation: 'Checked citation' },
      note: 'note of ours',
    };
    const entry: Entry = { ...item.entry, stance: 'supports', ...ALTERED, translation: TRANSLATION, ...said };
    return { ...item, passage, entry: { ...entry, parenthetical: '', ...change } };
  });

async function write(format: FormatId, of = view(), changes: Partial<ExportOptions> = {}) {
  return exporters[format].write(of, { ...defaultOptions(of.case), parts: ['index'], ...changes }, CLOCK);
}
const text = async (format: FormatId, of = view()) =>
  new TextDecoder().decode(await write(format, of)).replaceAll('\u00a0', ' ');

describe.each(['html', 'markdown', 'csl-json', 'ris'] as const)('%s', (format) => {
  it('prints what is ours as ours, the translation with who made it, and no work of our own', async () => {
    const file = (await text(format)).replaceAll('\\"', '"');
    expect(file.replaceAll(/<\/?em>|\*|&quot;|"/g, '')).toContain(
      '“[groups] . . . depend on ‘[i]nformants’ in the [same] quarter.”',
    );
    expect(file).toContain('(emphasis added; other brackets in original)');
    expect(file.indexOf('translated by Ana Ruiz')).toBeGreaterThan(file.indexOf('emphasis added'));
    expect(file).not.toMatch(/of.ours|entry-answered|Checker Ours|Checked citation|sworn/);
  });

  it('says of a translation without a name that it has none', async () => {
    const file = await text(format, view({ translation: { ...TRANSLATION, translator: ' ' } }));
    expect(file).toContain('(translation; translator not named)');
  });
});

describe('emphasis', () => {
  it('is set in type in HTML and Markdown', async () => {
    const page = new JSDOM(await text('html')).window.document;
    expect([...page.querySelectorAll('blockquote em')].map((em) => em.textContent)).toEqual(['depend on']);
    expect(page.querySelector('.translation p')?.getAttribute('lang')).toBe('es');
    expect(await text('markdown')).toContain('. . . *depend on* ‘[i]nformants’');
    const torn = view({ alterations: [], emphasis: [at(']nformants')] });
    expect(await text('markdown', torn)).toContain('‘[i<em>]nformants</em>’ in');
    const apart = view({ alterations: [], emphasis: [at(' weak ')] });
    expect(await text('markdown', apart)).toContain('that are *weak* depend');
  });

  it('is set in type in DOCX, and nothing else of the passage is', async () => {
    const xml = strFromU8(unzipSync(await write('docx'))['word/document.xml'] ?? new Uint8Array());
    const { window } = new JSDOM(xml, { contentType: 'application/xml' });
    const runs = [...window.document.getElementsByTagName('w:r')];
    const slanted = runs.filter((run) => run.getElementsByTagName('w:i').length > 0);
    expect(slanted.map((run) => run.textContent)).toContain('depend on');
    expect(slanted.map((run) => run.textContent).join('')).not.toContain('informants');
    expect(window.document.documentElement.textContent).not.toMatch(/of.ours|Checker|entry-answered/);
  });
});

describe.skipIf(!office)('read by LibreOffice', () => {
  it('has the quotation as it is printed, the remark, and the translation after it', async () => {
    const read = (await readByLibreOffice(await write('docx'))).replaceAll('\u00a0', ' ');
    const places = [
      '“[groups] . . . depend on ‘[i]nformants’ in the [same] quarter.”',
      '(emphasis added; other brackets in original)',
      '“Los grupos dependen de *informantes*.',
      '¿Dónde?” (translated by Ana Ruiz)',
    ].map((words) => read.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(read).not.toMatch(/of.ours|Checker|sworn/);
  }, 120_000);
});
