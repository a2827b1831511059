import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeInOrder, html, type Note, type OrderedCitation, plain, styles } from '../../lib/cite/index.ts';
import type { StyleId } from '../../lib/model/index.ts';
import { anyInput } from './any-input.ts';
import { input, RIR } from './input.ts';
import { STRAY } from './stray.ts';

const HRW = input({
  kind: 'report',
  title: 'World Report 2024',
  publisher: 'Human Rights Watch',
  published: { year: 2024 },
  language: 'en',
});
const OTHER = { ...HRW, title: 'Mexico: A Double Standard', published: { year: 2021 } };
const INSIGHT = {
  quoted: false,
  work: { author: 'InSight Crime', published: { year: 2022 } },
  pinpoint: null,
  rests: null,
};

const hrw = (page: string | null): OrderedCitation => ({
  work: 'hrw',
  input: { ...HRW, pinpoint: page ? { page } : null },
});
const other = (page: string): OrderedCitation => ({
  work: 'other',
  input: { ...OTHER, pinpoint: { page } },
});
const rir = (number: string): OrderedCitation => ({
  work: 'rir',
  input: { ...RIR, title: 'Mexico', url: null, pinpoint: { section: { number, title: '' } } },
});

const texts = (notes: readonly Note[], style: StyleId, numbered?: boolean) =>
  citeInOrder(notes, style, numbered).map(plain);

/** First, the same at another page, another work, back to the first, the first in company, the first again. */
const WALK: Note[] = [[hrw('5')], [hrw('7')], [rir('3.4')], [hrw('9')], [hrw('9'), rir('2')], [hrw('9')]];

describe('citations in a document’s order', () => {
  it('in the Bluebook', () => {
    expect(texts(WALK, 'bluebook')).toEqual([
      'Hum. Rts. Watch, World Report 2024, at 5 (2024).',
      'Id. at 7.',
      'Immigr. & Refugee Bd. of Can., Mexico, No. MEX201601.E, § 3.4 (Sept. 1, 2023).',
      'Hum. Rts. Watch, supra note 1, at 9.',
      'Id. at 9; Immigr. & Refugee Bd. of Can., supra note 3, § 2.',
      'Hum. Rts. Watch, supra note 1, at 9.',
    ]);
  });

  it('in McGill', () => {
    expect(texts(WALK, 'mcgill')).toEqual([
      'Human Rights Watch, World Report 2024 (2024) at 5.',
      'Ibid at 7.',
      'Immigration and Refugee Board of Canada, Mexico, RIR No MEX201601.E (1 September 2023), s 3.4.',
      'Human Rights Watch, supra note 1 at 9.',
      'Ibid at 9; Immigration and Refugee Board of Canada, supra note 3, s 2.',
      'Human Rights Watch, supra note 1 at 9.',
    ]);
  });

  it('in OSCOLA', () => {
    expect(texts(WALK, 'oscola')).toEqual([
      'Human Rights Watch, ‘World Report 2024’ (2024) 5.',
      'ibid 7.',
      'Immigration and Refugee Board of Canada, ‘Mexico’ (RIR No MEX201601.E, 1 September 2023) s 3.4.',
      'Human Rights Watch (n 1) 9.',
      'ibid 9; Immigration and Refugee Board of Canada (n 3) s 2.',
      'Human Rights Watch (n 1) 9.',
    ]);
  });

  it.each(['euaa', 'ecoi', 'irb'] as const)('in %s by its short form, with the place', (style) => {
    const [first, second, , fourth] = texts(WALK, style);
    expect(first).toMatch(/2024.*p\. 5$/);
    expect(second).toMatch(/^Human Rights Watch.*, p\. 7$/);
    expect(fourth).toBe(second?.replace('7', '9'));
  });

  it('in McGill, in French', () => {
    const french = WALK.map((note) =>
      note.map((one): OrderedCitation => ({ ...one, input: { ...one.input, locale: 'fr' } })),
    );
    expect(texts(french, 'mcgill').slice(0, 4)).toEqual([
      'Human Rights Watch, World Report 2024 (2024) à la p 5.',
      'Ibid à la p 7.',
      'Immigration and Refugee Board of Canada, Mexico, RDI no MEX201601.E (1er septembre 2023), art 3.4.',
      'Human Rights Watch, supra note 1 à la p 9.',
    ]);
  });

  it('refers to no note where none is numbered', () => {
    expect(texts([[hrw('5')], [rir('1')], [hrw('9')]], 'bluebook', false)[2]).toBe(
      'Hum. Rts. Watch, World Report 2024, at 9.',
    );
  });

  it('names the title of a work whose author has another in the document, and only where it is referred to', () => {
    const notes = [[hrw('1')], [other('2')], [hrw('3')], [other('4')], [other('5')]];
    expect(texts(notes, 'bluebook')).toEqual([
      'Hum. Rts. Watch, World Report 2024, at 1 (2024) [hereinafter World Report 2024].',
      'Hum. Rts. Watch, Mexico: A Double Standard, at 2 (2021) [hereinafter Mexico].',
      'Hum. Rts. Watch, World Report 2024, supra note 1, at 3.',
      'Hum. Rts. Watch, Mexico, supra note 2, at 4.',
      'Id. at 5.',
    ]);
    expect(texts(notes, 'mcgill')[1]).toBe(
      'Human Rights Watch, Mexico: A Double Standard (2021) at 2 [Mexico].',
    );
    expect(texts([[hrw('1')], [other('2')], [other('3')]], 'bluebook')[1]).not.toContain('hereinafter');
  });

  it('says nothing of "the same place" where no place is given', () => {
    expect(texts([[hrw('1')], [hrw(null)]], 'bluebook')[1]).toBe('Hum. Rts. Watch, supra note 1.');
    expect(texts([[hrw(null)], [hrw(null)]], 'bluebook')[1]).toBe('Id.');
    expect(texts([[hrw(null)], [hrw(null)]], 'mcgill')[1]).toBe('Ibid.');
  });

  it('names what a later passage rests on, and takes no other work for the one before', () => {
    const resting = (page: string): OrderedCitation => ({
      work: 'hrw',
      input: { ...HRW, pinpoint: { page }, origins: [INSIGHT] },
    });
    expect(texts([[resting('1')], [resting('2')]], 'bluebook')[1]).toBe(
      'Id. at 2 (citing InSight Crime (2022)).',
    );
    // McGill names the original first: "ibid" could be either.
    expect(texts([[resting('1')], [resting('2')]], 'mcgill')[1]).toBe(
      'Human Rights Watch, supra note 1 at 2, citing InSight Crime (2022).',
    );
  });

  it('slants what the styles slant', () => {
    const [, second, , fourth] = citeInOrder(WALK, 'bluebook').map(html);
    expect(second).toBe('<i>Id.</i> at 7.');
    expect(fourth).toContain('<i>supra</i> note 1');
  });
});

describe.each(Object.keys(styles) as StyleId[])('any citations in any order, in %s', (style) => {
  it('leave no stray punctuation', () => {
    const one = fc.record({ work: fc.constantFrom('a', 'b', 'c'), input: anyInput });
    const notes = fc.array(fc.array(one, { minLength: 1, maxLength: 2 }), { maxLength: 6 });
    fc.assert(
      fc.property(notes, fc.boolean(), (of, numbered) => {
        for (const text of texts(of, style, numbered)) expect(text).not.toMatch(STRAY);
      }),
      { numRuns: 400 },
    );
  });
});
