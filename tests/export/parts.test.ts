import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filingParts, PART_IDS, type PartId } from '../../lib/binder/index.ts';
import type { Block } from '../../lib/export/document/document.ts';
import { defaultOptions, exporters, fieldsOf } from '../../lib/export/index.ts';
import { LOCALES, type ProfileId } from '../../lib/model/index.ts';
import { sampleView } from '../binder/sample.ts';
import { filed, inlinesOf, part, placesIn, TRANSLATION, tablesOf, textOf, view } from './filed-parts.ts';
import { CLOCK } from './views.ts';

const PROFILES = Object.keys(filingParts) as ProfileId[];

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

  it('of a schedule refer to its documents by number, as its column does', () => {
    const said = textOf(part(view('uk-ftt-iac'), 'schedule')?.blocks);
    expect(said).toContain('See also No. ');
    expect(said).not.toContain('See also Tab');
  });

  it('say once at the head of an index what stands for a place in a source', () => {
    for (const locale of ['en', 'es', 'fr'] as const) {
      const index = part(view('us-eoir'), 'index', { locale, parts: ['index'] })?.blocks ?? [];
      const said = index.filter((one) => one.kind === 'paragraph' && textOf([one]).includes('orig.'));
      expect(said).toHaveLength(1);
      expect(index.findIndex((one) => one.kind === 'table')).toBeGreaterThan(index.indexOf(said[0] as never));
    }
    const bare = { ...view('us-eoir'), items: [] };
    expect(textOf(part(bare, 'index')?.blocks)).not.toContain('orig.');
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

  it('says what it is for, whether the person is detained too', () => {
    const cover = part(view('us-eoir'), 'cover')?.blocks ?? [];
    expect(textOf(cover)).toContain('DETAINED / NON-DETAINED:  ____');
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

  it('of a court and a number is of its forum, of persons of every forum', () => {
    const { case: of } = view('us-eoir', { ...SAID, filer: 'Doe LLP' });
    const moved = { ...view('ca-rpd'), case: { ...of, profile: 'ca-rpd' as const } };
    const cover = textOf(part(moved, 'cover')?.blocks);
    expect(cover).toContain('M. A.');
    expect(cover).toContain('Doe LLP');
    expect(cover).not.toMatch(/Boston|A 000/);
    expect(textOf(part(moved, 'statement-of-service')?.blocks)).not.toContain('Principal Legal');
    const back = { ...moved, case: { ...moved.case, profile: 'us-eoir' as const } };
    expect(textOf(part(back, 'cover')?.blocks)).toContain('A 000 000 000');
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
    // Every format of a document is written from this tree; a PDF is only read by its own tests.
    expect(JSON.stringify(filed(of, { parts: ['index'] }))).not.toContain('zq');
    const formats = (Object.keys(exporters) as (keyof typeof exporters)[]).filter((id) => id !== 'pdf');
    for (const format of formats) {
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
