import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BinderItem, BinderView } from '../../lib/binder/index.ts';
import { plain } from '../../lib/cite/index.ts';
import { headingNumbers, roman } from '../../lib/export/heading-number.ts';
import { bidiClosers } from '../../lib/export/in-marks.ts';
import {
  defaultOptions,
  type ExportOptions,
  fileName,
  planIndex,
  summarise,
} from '../../lib/export/index.ts';
import { plainBlock } from '../../lib/export/printed.ts';
import { quotedBlocks } from '../../lib/export/quote.ts';
import type { PublisherView, Sighting } from '../../lib/model/index.ts';
import { ALL_FILED, sampleView } from '../binder/sample.ts';
import { CLOCK, withItems } from './views.ts';

const ALL = ALL_FILED.filing;
const plan = (changes: Partial<ExportOptions> = {}, view: BinderView = sampleView()) =>
  planIndex(filing(view, changes), { ...defaultOptions(view.case), ...changes }, CLOCK());
/** The choices are the case's, as they are in the dialog. */
const filing = (view: BinderView, { adverse, unfiled }: Partial<ExportOptions>): BinderView => ({
  ...view,
  case: { ...view.case, filing: { ...(adverse && { adverse }), ...(unfiled && { unfiled }) } },
});
const rowsOf = (changes: Partial<ExportOptions> = {}) =>
  plan(changes).sections.flatMap((section) => section.rows);

const NOBODY: PublisherView = {
  id: 'name:foromexicano',
  name: { en: '', es: '', fr: '' },
  type: null,
  country: null,
  mandate: null,
  abbreviations: {},
  cautions: [],
  by: 'name',
  assessment: null,
};

describe('the annotated index', () => {
  it('follows the outline, numbered as legal outlines are, without empty headings', () => {
    expect(plan(ALL).sections.map(({ number, heading, depth }) => [depth, number, heading])).toEqual([
      [0, 'I', 'Well-founded fear'],
      [1, 'A', 'Singled out, or pattern or practice'],
      [0, 'II', 'Protected ground'],
      [1, 'A', 'Race'],
      [0, 'III', 'The state is unable or unwilling to protect'],
      [1, 'A', 'Unable'],
      [1, 'B', 'Unwilling'],
      [0, 'IV', 'Internal relocation'],
      [1, 'A', 'Safe'],
      [0, 'V', 'Convention Against Torture'],
      [1, 'A', 'Official involvement, consent or acquiescence'],
      [1, 'B', 'Gross, flagrant or mass violations'],
      [0, '', 'Not filed under an issue'],
    ]);
  });

  it('lists each exhibit once and refers to it elsewhere', () => {
    const rows = rowsOf(ALL);
    expect(rows.filter((row) => row.listed).map((row) => row.tab)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(
      rows.filter((row) => !row.listed).map((row) => [row.tab, row.quotes.length, row.again.length]),
    ).toEqual([
      ['A', 1, 0],
      ['A', 0, 1],
      ['C', 0, 1],
      ['A', 1, 0],
    ]);
  });

  it('quotes each passage once, to the letter, with its pinpoint and the copy it was taken from', () => {
    const view = sampleView();
    const quotes = rowsOf(ALL).flatMap((row) => row.quotes);
    const printed = quotes.map((quote) => [quote.blocks.map(plainBlock).join('\n'), quote.address]);
    const stored = view.items.map((item) => [item.passage.selectors.quote.exact, item.capture.address]);
    expect(printed.toSorted()).toEqual(stored.toSorted());
    expect(quotes.map((quote) => quote.pinpoint)).toContain('orig. § 3.4, ¶ 1');
  });

  it('says which of the words it quotes the page shows struck out', () => {
    const struck = withItems((item) => ({
      ...item,
      passage: { ...item.passage, selectors: { ...item.passage.selectors, struck: ['no'] } },
    }));
    const [quote] = plan({}, struck).sections.flatMap((section) => section.rows.flatMap((row) => row.quotes));
    expect(quote?.pinpoint).toMatch(/^orig\. .+; includes words struck out on the page: “no”$/);
  });

  it('can group by exhibit', () => {
    const [section, ...rest] = plan({ group: 'exhibit', labels: 'numbers', unfiled: 'include' }).sections;
    expect(rest).toEqual([]);
    expect(section?.rows.map((row) => [row.tab, row.listed, row.quotes.length])).toEqual([
      ['1', true, 3],
      ['2', true, 1],
      ['3', true, 1],
      ['4', true, 1],
    ]);
  });

  it('is empty for an empty case', () => {
    expect(plan({}, { ...sampleView(), items: [] }).sections).toEqual([]);
  });

  it('cites a publisher in the words that the style has for it', () => {
    const view = sampleView();
    const publisher = { ...NOBODY, abbreviations: { bluebook: 'Foro Mex.' } };
    const items = view.items.map((item) => {
      const { metadata } = item.source;
      const named = {
        ...metadata,
        publisher: { value: 'Foro Mexicano', foundIn: 'user' as const, weight: 1 },
      };
      return { ...item, publisher, source: { ...item.source, metadata: named } };
    });
    const cited = plan(ALL, { ...view, items }).sections.flatMap(({ rows }) =>
      rows.map((row) => plain(row.citation)),
    );
    expect(cited.some((citation) => citation.includes('Foro Mex.'))).toBe(true);
    expect(cited.join()).not.toContain('Foro Mexicano');
  });

  it('says what a citation owes to another copy', () => {
    const [urgent] = rowsOf().filter((row) => plain(row.citation).includes('AMR 41'));
    expect(urgent?.remark).toBe('Date and number from the copy of this publication at amnestyusa.org.');
    expect(rowsOf().filter((row) => row.remark)).toHaveLength(1);
  });

  it('files a work read at two addresses as two exhibits next to each other, each naming the other', () => {
    const moved = withItems((item, index) =>
      index === 6 ? { ...item, capture: { ...item.capture, address: 'https://www.ecoi.net/1' } } : item,
    );
    const rows = plan({ group: 'exhibit', ...ALL }, moved).sections[0]?.rows ?? [];
    const shown = rows.slice(0, 3).map(({ tab, quotes, remark }) => [tab, quotes.length, remark]);
    expect(shown).toEqual([
      ['A', 2, 'The same work as Tab B, from another address.'],
      ['B', 1, 'The same work as Tab A, from another address.'],
      ['C', 1, null],
    ]);
    expect(plain(rows[1]?.citation ?? [])).toContain('www.ecoi.net/1');
  });

  it('prints an address only once where chosen, and every other of the same copy', () => {
    const moved = withItems((item, index) => ({
      ...item,
      home: item.source.id,
      capture: index === 6 ? { ...item.capture, address: 'https://www.ecoi.net/1' } : item.capture,
    }));
    const of = (addresses: ExportOptions['addresses']) =>
      plan({ addresses, group: 'exhibit', unfiled: 'include' }, moved).sections[0]?.rows[0]?.quotes.map(
        (quote) => quote.address,
      );
    const irb = sampleView().items[0]?.capture.address;
    expect(of('each-passage')).toEqual([irb, irb, 'https://www.ecoi.net/1']);
    expect(of('once')).toEqual(['', '', 'https://www.ecoi.net/1']);
  });
});

describe('work product', () => {
  const text = (changes: Partial<ExportOptions>) => JSON.stringify(plan(changes));

  it('stays out unless chosen', () => {
    expect(text({})).not.toContain('Ask the client');
    expect(text({})).not.toContain('Indigenous people in Mexico');
    expect(rowsOf(ALL).some((row) => row.quotes.some((quote) => quote.stance))).toBe(false);
  });

  it('is there when chosen', () => {
    expect(text({ notes: true })).toContain('Ask the client');
    expect(text(ALL)).toContain('Indigenous people in Mexico');
    const flagged = rowsOf({ adverse: 'flag' })
      .flatMap((row) => row.quotes)
      .filter((quote) => quote.stance);
    expect(flagged).toHaveLength(1);
  });

  it('is in the office’s copy, and an expert leaves nothing adverse out', () => {
    expect(defaultOptions(sampleView().case, 'office')).toMatchObject({ adverse: 'flag', notes: false });
    expect(defaultOptions(sampleView({ profile: 'expert' }).case)).toMatchObject({ adverse: 'include' });
  });

  it('lets a parenthetical stand for the quotation where chosen', () => {
    const quotes = rowsOf({ wording: 'parenthetical' }).flatMap((row) => row.quotes);
    const own = quotes.filter((quote) => !quote.verbatim);
    expect(own.map((quote) => quotedBlocks(quote).map(plainBlock))).toEqual([
      ['Reporting that five searching mothers were killed as of November 2022'],
    ]);
    expect(quotes.length).toBeGreaterThan(own.length);
  });
});

describe('the summary', () => {
  it('counts what an export holds and lists what it lacks', () => {
    const view = sampleView();
    const summary = summarise(view, defaultOptions(view.case));
    expect(summary).toMatchObject({ passages: 5, exhibits: 4, leftOut: [view.items[5]?.entry.id] });
    expect([summary.unfiled, summary.unfiledLeftOut]).toEqual([[], [view.items[6]?.entry.id]]);
    const all = summarise(view, { ...defaultOptions(view.case), unfiled: 'include' });
    expect([all.unfiled, all.unfiledLeftOut]).toEqual([[view.items[6]?.entry.id], []]);
    expect(summary.withoutPinpoint).toEqual([view.items[2]?.entry.id]);
    expect(summary.withoutDate).toHaveLength(2);
    expect(summary.withoutTitle).toEqual([]);
    expect(summary.altered).toEqual([]);
  });

  it('lists what was changed on its page or is gone from it since', () => {
    const view = sampleView();
    const seen = (state: Sighting['state'], item?: BinderItem) =>
      item &&
      Object.assign(item, { seen: { passage: item.passage.id, state, address: '', since: '', seenAt: '' } });
    seen('moved', view.items[0]);
    seen('changed', view.items[1]);
    seen('gone', view.items[2]);
    expect(summarise(view, defaultOptions(view.case)).altered).toEqual(
      view.items.slice(1, 3).map(({ entry }) => entry.id),
    );
  });
});

describe('numbers of headings', () => {
  it('count anew below each higher heading', () => {
    expect(headingNumbers([0, 1, 1, 2, 2, 3, 0, 1, 4])).toEqual([
      'I',
      'A',
      'B',
      '1',
      '2',
      'a',
      'II',
      'A',
      'i',
    ]);
  });
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [1994, 'MCMXCIV'],
  ])('%i is %s', (value, text) => {
    expect(roman(value)).toBe(text);
  });
});

describe('directional marks left open', () => {
  it('are closed after the passage, in the order they nest', () => {
    expect(bidiClosers('plain')).toBe('');
    expect(bidiClosers('a\u202eb\u2067c')).toBe('\u2069\u202c');
    expect(bidiClosers('a\u202eb\u202c')).toBe('');
    expect(bidiClosers('a\u202cb')).toBe('');
  });
});

describe('file names', () => {
  const theCase = sampleView().case;
  const named = (reference: string) => fileName({ ...theCase, reference }, 'docx', CLOCK);

  it.each([
    ['MX-2026-014', 'MX-2026-014-index-2026-11-22.docx'],
    ['../../etc/passwd', 'etc-passwd-index-2026-11-22.docx'],
    ['C:\\caso nº 7 <b>|?*', 'C-caso-nº-7-b-index-2026-11-22.docx'],
    ['con', 'case-con-index-2026-11-22.docx'],
    ['COM1.txt', 'case-COM1.txt-index-2026-11-22.docx'],
    ['...', 'case-index-2026-11-22.docx'],
    ['a\u202egpj.exe\r\nx', 'a-gpj.exe-x-index-2026-11-22.docx'],
  ])('of %j is %s', (reference, expected) => {
    expect(named(reference)).toBe(expected);
  });

  it.each(['漢'.repeat(80), '𓀀'.repeat(80), 'x'.repeat(5_000), 'e\u0323\u0301'.repeat(90)])(
    'are cut between characters, by their bytes: %s',
    (reference) => {
      const name = named(reference);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      expect(Buffer.byteLength(name)).toBeGreaterThan(100);
      const [kept = ''] = name.split('-index-');
      expect(reference.normalize('NFC').startsWith(kept)).toBe(true);
      expect(kept.endsWith([...reference.normalize('NFC')].at(-1) ?? '')).toBe(true);
    },
  );

  it('are names every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (reference) => {
        const name = named(reference);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*\.docx$/u);
        expect(name.isWellFormed()).toBe(true);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      }),
    );
  });
});
