import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, citeOrigins, html, plain, styleFor, styles } from '../../lib/cite/index.ts';
import type { StyleId } from '../../lib/model/index.ts';
import { anyInput } from './any-input.ts';
import ecoi from './golden/ecoi.json';
import euaa from './golden/euaa.json';
import irb from './golden/irb.json';
import mcgill from './golden/mcgill.json';
import oscola from './golden/oscola.json';
import { input, NOTHING } from './input.ts';
import { ITEMS } from './items.ts';
import { STRAY } from './stray.ts';

/**
 * What each style makes of each item, in full and in short; read one by one against the patterns of the styles. The Bluebook
 * has a table of its own.
 */
const GOLDEN: Readonly<Partial<Record<StyleId, Record<string, string[]>>>> = {
  mcgill,
  oscola,
  euaa,
  ecoi,
  irb,
};

describe.each(Object.entries(GOLDEN))('%s', (id, golden) => {
  it('has a string for every item', () => {
    expect(Object.keys(golden)).toEqual(Object.keys(ITEMS));
  });

  it.each(Object.entries(ITEMS))('cites %s', (name, item) => {
    const [full, short] = golden[name] ?? [];
    expect(plain(cite(item, id as StyleId))).toBe(full);
    expect(plain(cite(item, id as StyleId, 'short'))).toBe(short);
  });
});

describe('italics', () => {
  const slanted = (name: keyof typeof ITEMS, style: StyleId) =>
    [...html(cite(ITEMS[name] ?? NOTHING, style)).matchAll(/<i>(.*?)<\/i>/g)].map(([, words]) => words);

  it('are for what stands by itself, and for what holds it', () => {
    const report = 'a report of a government, with a section';
    expect(slanted(report, 'mcgill')).toEqual(['2023 Country Reports on Human Rights Practices: Mexico']);
    expect(slanted('a chapter, with its page', 'mcgill')).toEqual(['World Report 2024']);
    expect(slanted(report, 'oscola')).toEqual([]);
    expect(slanted('a book', 'oscola')).toEqual(['The Law of Refugee Status']);
    expect(slanted('news by one', 'oscola')).toEqual(['InSight Crime']);
    expect(slanted(report, 'euaa')).toEqual([]);
    expect(slanted('a report by persons, of a body', 'irb')).toEqual(['Unintended Consequences']);
  });
});

describe.each(Object.keys(styles) as StyleId[])('any subset of parts, in %s', (style) => {
  it('leaves no stray punctuation', () => {
    fc.assert(
      fc.property(anyInput, (of) => {
        for (const form of ['full', 'short', 'later'] as const) {
          const text = plain(cite(of, style, form));
          expect(text).not.toMatch(STRAY);
          expect(text.split('(').length).toBe(text.split(')').length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('prints the title, the number, the year and the address that are there', () => {
    fc.assert(
      fc.property(anyInput, (of) => {
        const text = plain(cite(of, style));
        if (of.title) expect(text.toLowerCase()).toContain('a title');
        if (of.number) expect(text).toContain(of.number);
        if (of.url) expect(text).toContain(of.url);
        if (of.published) expect(text).toContain(String(of.published.year));
      }),
    );
  });

  it('says nothing of nothing, and names the edition it follows', () => {
    expect(cite(NOTHING, style)).toEqual([]);
    expect(styleFor(style).edition).toMatch(/\d{4}/);
  });
});

describe('an article in a journal', () => {
  it.each<[StyleId, string]>([
    ['bluebook', 'Ana Gómez, On Searchers, 12 Journal of Refugee Studies 5, at 7 (2019).'],
    ['mcgill', 'Ana Gómez, “On Searchers” (2019) 12:3 Journal of Refugee Studies 5 at 7'],
    ['oscola', 'Ana Gómez, ‘On Searchers’ (2019) 12(3) Journal of Refugee Studies 5, 7'],
    [
      'euaa',
      'Ana Gómez, On Searchers, in: Journal of Refugee Studies, Vol. 12, No. 3, pp. 5–20, April 2019, p. 7',
    ],
  ])('in %s', (style, text) => {
    const article = input({
      kind: 'article',
      title: 'On Searchers',
      authors: [{ name: 'Gómez, Ana', kind: 'person' }],
      container: 'Journal of Refugee Studies',
      volume: '12',
      issue: '3',
      pages: '5-20',
      published: { year: 2019, month: 4 },
      pinpoint: { page: '7' },
    });
    expect(plain(cite(article, style))).toBe(text);
  });
});

describe('what a source rests on, apart from its citation', () => {
  const origins = ITEMS['what rests on two, one of them an interview']?.origins ?? [];

  it.each<[StyleId, string]>([
    [
      'mcgill',
      "citing InSight Crime, Facing Death and Dismissal, Mexico's Mothers Keep Searching (4 November 2022) at 12; Interview with Professor, George Mason University (14 August 2023)",
    ],
    [
      'oscola',
      "citing InSight Crime, ‘Facing Death and Dismissal, Mexico's Mothers Keep Searching’ (4 November 2022) 12; Interview with Professor, George Mason University (14 August 2023)",
    ],
    [
      'euaa',
      "citing InSight Crime, Facing Death and Dismissal, Mexico's Mothers Keep Searching, 4 November 2022, p. 12; Interview with Professor, George Mason University, 14 August 2023",
    ],
  ])('in %s', (style, text) => {
    expect(plain(citeOrigins(origins, style))).toBe(text);
  });

  it('names the address of a link, and never its words', () => {
    const work = { printed: 'reported on Tuesday', address: 'https://news.example/found' };
    const linked = [{ quoted: false, work, pinpoint: null, rests: null }];
    for (const style of ['mcgill', 'oscola', 'euaa', 'ecoi', 'irb'] as const) {
      const text = plain(citeOrigins(linked, style));
      expect(text).toContain('https://news.example/found');
      expect(text).not.toContain('Tuesday');
    }
  });

  it('tells what is quoted from what is cited', () => {
    const [first] = origins;
    if (!first) throw new Error('no origin');
    expect(plain(citeOrigins([{ ...first, quoted: true }], 'mcgill'))).toMatch(/^quoting InSight Crime, /);
  });
});
