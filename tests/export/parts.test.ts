import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type BinderView, filingParts, PART_IDS, type PartId } from '../../lib/binder/index.ts';
import type { Block, FiledDocument, Inline, Table } from '../../lib/export/document/document.ts';
import { defaultOptions, type ExportOptions, exporters, fieldsOf } from '../../lib/export/index.ts';
import { filedIndex } from '../../lib/export/parts/filed.ts';
import { type Case, LOCALES, type ProfileId } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { CLOCK } from './views.ts';

const PROFILES = Object.keys(filingParts) as ProfileId[];

const TRANSLATION = {
  text: 'Grupos.',
  language: 'es',
  translator: 'Ana Ruiz',
  competence: 'sworn translator',
  date: '2027-01-15',
};

/** The sample in a forum, its first passage translated. */
function view(profile: ProfileId, particulars: Case['particulars'] = {}): BinderView {
  const sample = sampleView({ profile, particulars });
  const items = sample.items.map((item, at) =>
    at === 0 ? { ...item, entry: { ...item.entry, translation: TRANSLATION } } : item,
  );
  return { ...sample, items };
}

const filed = (of: BinderView, changes: Partial<ExportOptions> = {}): FiledDocument =>
  filedIndex(of, { ...defaultOptions(of.case), ...changes }, CLOCK);
const part = (of: BinderView, id: PartId, changes: Partial<ExportOptions> = {}) =>
  filed(of, { parts: [id, 'index'], ...changes }).parts.find((one) => one.id === id);

/** Every inline of the blocks, in order. */
function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    switch (block.kind) {
      case 'title':
      case 'heading':
      case 'paragraph':
        return [...block.inlines, ...block.inlines.flatMap(({ footnote }) => footnote ?? [])];
      case 'list':
        return block.items.flatMap(inlinesOf);
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(inlinesOf));
      case 'fields':
        return block.fields.flatMap(({ label, value }) => [{ text: label }, ...value]);
      case 'signature':
        return block.lines.flatMap(({ label, value }) => [...value, { text: label }]);
      default:
        return [];
    }
  });
}
const textOf = (blocks: readonly Block[] = []): string =>
  inlinesOf(blocks)
    .map(({ text, blank }) => (blank ? '____' : text))
    .join(' ');
const tablesOf = (blocks: readonly Block[] = []): Table[] => blocks.filter((block) => block.kind === 'table');

describe('the parts of a filing', () => {
  it.each([
    ['us-eoir', ['cover', 'tabs', 'index', 'translation-certificate', 'certificate-of-service']],
    ['us-uscis', ['cover', 'tabs', 'index', 'translation-certificate']],
    ['ca-rpd', ['list', 'index', 'translation-certificate', 'statement-of-service']],
    ['uk-ftt-iac', ['tabs', 'schedule', 'translation-certificate']],
    ['expert', ['cover', 'contents', 'sources', 'index', 'translation-certificate', 'statement-of-truth']],
    ['general', ['cover', 'index']],
  ] as const)('of %s are those its forum asks for, in its order', (profile, ids) => {
    expect(filed(view(profile)).parts.map(({ id }) => id)).toEqual(ids);
  });

  it('are printed in the forum’s order, once, and only those it knows', () => {
    const parts: PartId[] = ['certificate-of-service', 'schedule', 'cover', 'cover', 'index'];
    const ids = filed(view('us-eoir'), { parts }).parts.map(({ id }) => id);
    expect(ids).toEqual(['cover', 'index', 'certificate-of-service']);
  });

  it.each(PROFILES)('lead nowhere but to places of their own, each named once, in %s', (profile) => {
    for (const group of ['issue', 'exhibit'] as const) {
      const { parts } = filed(view(profile), { parts: PART_IDS, searches: true, group });
      expect(parts.map(({ id }) => id).toSorted()).toEqual(
        filingParts[profile]
          .map(({ id }) => id)
          .filter((id) => id !== 'packages')
          .toSorted(),
      );
      const ids = parts.flatMap(({ blocks }) => placesIn(blocks));
      expect(ids).toEqual([...new Set(ids)]);
      for (const { to } of parts.flatMap(({ blocks }) => inlinesOf(blocks)))
        if (to !== undefined) expect(ids).toContain(to);
    }
  });

  it('are one title, on the cover or at the head of the first', () => {
    for (const profile of PROFILES)
      for (const parts of [PART_IDS, ['index', 'contents'], ['index']] as PartId[][]) {
        const blocks = filed(view(profile), { parts }).parts.flatMap((one) => one.blocks);
        expect(blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1);
      }
  });

  it('of the office’s copy say what asks for them and that nobody read it', () => {
    const rule = 'Asked for by (to verify): 8 CFR 1003.32.';
    expect(textOf(part(view('us-eoir'), 'certificate-of-service')?.blocks)).not.toContain('1003.32');
    expect(textOf(part(view('us-eoir'), 'certificate-of-service', { audience: 'office' })?.blocks)).toContain(
      rule,
    );
  });
});

const placesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'heading') return [block.id];
    if (block.kind === 'paragraph') return block.id === undefined ? [] : [block.id];
    if (block.kind === 'list') return block.items.flatMap(placesIn);
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(placesIn)) : [];
  });

describe('what is not known', () => {
  it('is a visible blank in every form, in every language', () => {
    for (const profile of PROFILES)
      for (const locale of LOCALES) {
        const options = { parts: PART_IDS, locale };
        const { parts } = filed(view(profile), options);
        const asked = fieldsOf(profile, PART_IDS).filter(({ kind }) => kind !== 'wording');
        for (const id of new Set(asked.flatMap((field) => field.parts))) {
          const found = parts.find((one) => one.id === id);
          expect([id, found && hasBlank(found.blocks)]).toEqual([id, true]);
        }
        const words = textOf(parts.flatMap(({ blocks }) => blocks));
        expect(words).not.toMatch(/undefined|null|\{|\}/);
      }
  });

  it('stands where the pages will be counted', () => {
    const [table] = tablesOf(part(view('us-eoir'), 'tabs')?.blocks);
    expect(table?.columns.map(({ head }) => head)).toEqual(['Tab', 'Description', 'Pages']);
    expect(table?.rows.map(({ cells }) => textOf(cells[0]))).toEqual(['A', 'B', 'C', 'D']);
    for (const { cells } of table?.rows ?? []) expect(textOf(cells[2])).toBe('____');
  });

  const hasBlank = (blocks: readonly Block[]): boolean =>
    inlinesOf(blocks).some(({ blank }) => blank) ||
    blocks.some((block) => block.kind === 'signature' && block.lines.some(({ value }) => value.length === 0));
});

describe('what was filled in', () => {
  const SAID = {
    court: 'Boston, Massachusetts',
    judge: 'J. Doe',
    party: 'M. A.',
    number: 'A 000 000 000',
    detention: 'not-detained',
    'hearing-day': '2027-03-04',
    'service-on': 'Office of the Principal Legal Advisor\n15 New Sudbury Street',
    'service-how': 'first class mail',
  };

  it('stands on the cover, a day in words', () => {
    const words = textOf(part(view('us-eoir', SAID), 'cover')?.blocks);
    for (const said of ['Boston, Massachusetts', 'J. Doe', 'M. A.', 'A 000 000 000', 'NON-DETAINED'])
      expect(words).toContain(said);
    expect(words).toContain('March 4, 2027');
    expect(words).toContain('IMMIGRATION COURT');
  });

  it('stands in a certificate’s wording, and what was not is a blank there', () => {
    const words = textOf(part(view('us-eoir', SAID), 'certificate-of-service')?.blocks);
    expect(words).toContain('Office of the Principal Legal Advisor, 15 New Sudbury Street');
    expect(words).toContain('by  first class mail');
    expect(words).toMatch(/On {2}____ , I,/);
  });

  it('may be the wording itself; a name that nobody knows stays as it is', () => {
    const own = {
      ...SAID,
      'wording-certificate-of-service': 'Served through ECAS on {court} {constructor}.\n\nNo paper.',
    };
    const words = textOf(part(view('us-eoir', own), 'certificate-of-service')?.blocks);
    expect(words).toContain('Served through ECAS on  {court}   {constructor} .');
    expect(words).toContain('No paper.');
    expect(words).not.toContain('first class mail');
  });

  it('is in no file whose parts do not ask for it, in no property and in no file of data', async () => {
    const secrets = Object.fromEntries(fieldsOf('us-eoir', PART_IDS).map(({ id }) => [id, `zq${id}`]));
    const of = view('us-eoir', { ...secrets, unknown: 'zqunknown' });
    for (const format of Object.keys(exporters) as (keyof typeof exporters)[]) {
      const bytes = await exporters[format].write(
        of,
        { ...defaultOptions(of.case), parts: ['index'] },
        CLOCK,
      );
      const files = format === 'docx' ? Object.values(unzipSync(bytes)) : [bytes];
      expect(files.map((file) => strFromU8(file)).join()).not.toContain('zq');
    }
    const whole = unzipSync(await exporters.docx.write(of, defaultOptions(of.case), CLOCK));
    expect(strFromU8(whole['docProps/core.xml'] ?? new Uint8Array())).not.toContain('zq');
    expect(strFromU8(whole['word/document.xml'] ?? new Uint8Array())).toContain('zqparty');
    expect(JSON.stringify(filed(of, { parts: PART_IDS }))).not.toContain('zqunknown');
  });
});

describe('a certificate of translation', () => {
  it('names the translator, both languages and the documents, and leaves what is not known to be filled in', () => {
    const blocks = part(view('us-eoir'), 'translation-certificate')?.blocks;
    const words = textOf(blocks);
    expect(words).toMatch(
      /I, {2}Ana Ruiz , certify that I am competent to translate from {2}English {2}into {2}Spanish/,
    );
    expect(words).toContain('true and accurate to the best of my abilities');
    expect(words).toContain('Tab A:');
    expect(words).not.toContain('Tab B:');
    expect(words).toMatch(/sworn translator Competence Address Telephone/);
    expect(textOf(part(view('us-uscis'), 'translation-certificate')?.blocks)).toContain(
      'complete and accurate',
    );
    expect(textOf(part(view('ca-rpd'), 'translation-certificate')?.blocks)).toMatch(
      /Translator’s declaration.*dialect/,
    );
  });

  it('is one for each translator, and none where nothing was translated', () => {
    const of = view('us-eoir');
    const items = of.items.map((item, at) =>
      at === 2
        ? { ...item, entry: { ...item.entry, translation: { ...TRANSLATION, translator: '' } } }
        : item,
    );
    const words = textOf(part({ ...of, items }, 'translation-certificate')?.blocks);
    expect(words).toContain('1. Ana Ruiz');
    expect(words).toContain('2. translation; translator not named');
    expect(part(sampleView(), 'translation-certificate')).toBeUndefined();
  });
});

describe('the lists of other forums', () => {
  it('cite what a package holds by its item, and do not file it again', () => {
    const of = view('ca-rpd');
    const source = of.items[0]?.source.id ?? '';
    const list = {
      country: 'Mexico',
      versionDate: { year: 2026, month: 3, day: 31 },
      language: 'en',
    } as const;
    const packaged = new Map([[source, { list, item: { number: '7.2', documentNumber: 'MEX201601.E' } }]]);
    const packages = textOf(part(of, 'packages', { packaged })?.blocks);
    expect(packages).toContain('NDP for Mexico, 31 March 2026, item 7.2, RIR MEX201601.E.');
    const numbers = (changes: Partial<ExportOptions>) =>
      tablesOf(part(of, 'list', changes)?.blocks).flatMap(({ rows }) =>
        rows.map(({ cells }) => textOf(cells[0])),
      );
    expect(numbers({})).toEqual(['1', '2', '3', '4']);
    expect(numbers({ packaged })).toEqual(['2', '3', '4']);
    expect(filed(of).parts.some(({ id }) => id === 'packages')).toBe(false);
  });

  it('of the First-tier Tribunal go by issue and link every source that has an address', () => {
    const of = view('uk-ftt-iac');
    const schedule = part(of, 'schedule')?.blocks ?? [];
    const issues = filed(of, { parts: ['index'] }).parts[0]?.blocks.filter(({ kind }) => kind === 'heading');
    expect(
      schedule.filter((block) => block.kind === 'heading' && block.id.startsWith('schedule-')),
    ).toHaveLength(issues?.length ?? 0);
    const links = new Set(inlinesOf(schedule).flatMap(({ href }) => href ?? []));
    for (const { capture, entry } of of.items)
      if (entry.stance !== 'adverse' && entry.placements.length > 0) expect(links).toContain(capture.address);
    expect(filed(of).paper).toBe('a4');
  });

  it('of an expert hold contrary material only where it was chosen', () => {
    const of = view('expert');
    const adverse =
      of.items.find(({ entry }) => entry.stance === 'adverse')?.passage.selectors.quote.exact ?? '-';
    expect(textOf(part(of, 'contrary')?.blocks)).toContain(adverse);
    expect(filed(of).parts.some(({ id }) => id === 'contrary')).toBe(false);
    const none = { ...of, items: of.items.filter(({ entry }) => entry.stance !== 'adverse') };
    expect(textOf(part(none, 'contrary')?.blocks)).toContain('No passage of the case is marked as contrary.');
  });

  it('are in type that the forum takes', () => {
    expect(PROFILES.map((profile) => [profile, filed(view(profile)).type.least])).toEqual([
      ['us-eoir', 9],
      ['us-uscis', 9],
      ['ca-rpd', 12],
      ['uk-ftt-iac', 12],
      ['expert', 9],
      ['general', 9],
    ]);
  });
});
