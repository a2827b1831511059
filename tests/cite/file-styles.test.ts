import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cite, citeInOrder, citeOrigins, FILE_STYLES, html, plain, styleFor } from '../../lib/cite/index.ts';
import { loadStyle } from '../../lib/cite/load.ts';
import { anyInput } from './any-input.ts';
import apa from './golden/apa.json';
import authorDate from './golden/chicago-author-date.json';
import notes from './golden/chicago-notes.json';
import { input, NOTHING, RIR } from './input.ts';
import { ITEMS } from './items.ts';
import { STRAY } from './stray.ts';

/** What style files make of each item, in full and in short; read one by one. */
const GOLDEN: Readonly<Record<string, Record<string, string[]>>> = {
  'chicago-notes': notes,
  'chicago-author-date': authorDate,
  apa,
};
/** A processor is made for each language: one is enough here. */
const ENGLISH = Object.entries(ITEMS).filter(([, { locale }]) => locale !== 'fr');

const PATIENT = 120_000;

describe('a style of a file', () => {
  it('says nothing until it is loaded', () => {
    expect(cite(RIR, 'apa')).toEqual([]);
    expect(styleFor('apa').label).toBe('APA');
  });
});

describe.each(Object.keys(FILE_STYLES) as (keyof typeof FILE_STYLES)[])('%s', (id) => {
  beforeAll(() => loadStyle(id), PATIENT);

  it('has a string for every item', () => {
    expect(Object.keys(GOLDEN[id] ?? {})).toEqual(ENGLISH.map(([name]) => name));
  });

  it.each(ENGLISH)('cites %s', { timeout: PATIENT }, (name, item) => {
    const [full, short] = GOLDEN[id]?.[name] ?? [];
    expect(plain(cite(item, id))).toBe(full);
    expect(plain(cite(item, id, 'short'))).toBe(short);
  });

  it('leaves no stray punctuation, and leaves nothing out', { timeout: PATIENT }, () => {
    fc.assert(
      fc.property(anyInput, (of) => {
        const english = { ...of, locale: 'en' as const };
        for (const form of ['full', 'short', 'later'] as const) {
          const text = plain(cite(english, id, form));
          expect(text).not.toMatch(STRAY);
          expect(text).not.toContain('CSL');
        }
        const text = plain(cite(english, id));
        if (of.title) expect(text.toLowerCase()).toContain('a title');
        if (of.url) expect(text).toContain(of.url);
        if (of.published) expect(text).toContain(String(of.published.year));
      }),
      { numRuns: 60 },
    );
    expect(cite(NOTHING, id)).toEqual([]);
  });

  it('keeps the words of a title as they are', () => {
    const title = 'A <i>b</i> & "c" {d} $e$ <script>';
    const text = plain(cite(input({ title, kind: 'report', language: 'es' }), id));
    expect(text).toContain('A <i>b</i> & “c” {d} $e$ <script>');
  });
});

describe('notes in Chicago', () => {
  it('are short after the first, with their place', () => {
    const at = (page: string) => ({ work: 'rir', input: { ...RIR, title: 'Mexico', pinpoint: { page } } });
    const [first, second] = citeInOrder([[at('3')], [at('5')]], 'chicago-notes').map(html);
    expect(first).toContain('<i>Mexico</i>, Response to Information Request MEX201601.E');
    expect(second).toBe('Research Directorate, Immigration and Refugee Board of Canada, <i>Mexico</i>, 5.');
  });

  it('name what a source rests on in our words', () => {
    const work = { author: 'InSight Crime', published: { year: 2022, month: 11, day: 4 } };
    const origin = { quoted: true, work, pinpoint: '12', rests: null };
    expect(plain(citeOrigins([origin], 'chicago-notes'))).toBe(
      'quoting InSight Crime (November 4, 2022), p. 12',
    );
  });
});

describe('a note in Chicago', () => {
  const PAGE = {
    ...RIR,
    published: null,
    kind: 'web-page' as const,
    title: 'Mexico',
    authors: [],
    number: null,
    publisher: null,
    siteName: null,
    url: 'https://example.org/mexico',
  };
  const noted = (...inputs: (typeof PAGE | typeof RIR)[]) =>
    citeInOrder(
      inputs.map((of, at) => [{ work: `${at}`, input: of }]),
      'chicago-notes',
    ).map(plain);

  it('has one mark between a quoted title and an address, and a full stop at its end', () => {
    expect(noted(PAGE, { ...PAGE, title: 'Who rules?' })).toEqual([
      '“Mexico,” https://example.org/mexico.',
      '“Who Rules?,” https://example.org/mexico.',
    ]);
    expect(noted({ ...PAGE, url: '' as never, title: 'Mexico' })).toEqual(['“Mexico.”']);
  });

  it('says the place before the address', () => {
    const pinpoint = { section: { number: '3.4', title: '' }, paragraph: 2 };
    const [note = ''] = noted({ ...RIR, pinpoint });
    expect(note).toContain(', sec. 3.4, para. 2, https://');
    expect(note).toMatch(/\.$/);
  });

  it('takes no hyphen of a label or a number for a range', () => {
    const [note = ''] = noted({ ...RIR, number: '2016-2', pinpoint: { page: '12-3' } });
    expect(note).toContain('2016-2');
    expect(note).toContain('12-3');
    expect(noted({ ...RIR, pinpoint: { page: '12', last: { page: '14' } } })[0]).toContain('12–14');
  });

  it('knows a work later by its main title, and by the whole where another has the same', () => {
    const one = { work: 'one', input: { ...RIR, title: 'Mexico: Profiles of individuals' } };
    const two = { work: 'two', input: { ...RIR, title: 'Mexico: Police and courts' } };
    const author = 'Research Directorate, Immigration and Refugee Board of Canada';
    const alone = citeInOrder([[one], [one]], 'chicago-notes').map(plain);
    expect(alone[1]).toBe(`${author}, Mexico.`);
    const both = citeInOrder([[one], [two], [one]], 'chicago-notes').map(plain);
    expect(both[2]).toBe(`${author}, Mexico: Profiles of Individuals.`);
  });
});
