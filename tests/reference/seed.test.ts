import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/model/index.ts';
import { type Citation, readReferences } from '../../lib/reference/index.ts';
import { BODY, IN_THE_NOTES, type Truth } from './fixtures/mex201601.ts';
import { seedReport as text } from './seed-report.ts';

const references = readReferences(text);
const notes = text.text.indexOf('\nNotes\n');
const brackets = references.citations.filter(({ form }) => form === 'bracket');

/** Where the n-th bracket printed so stands. */
function placeOf({ bracket, nth }: Truth): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.text.indexOf(bracket, start + 1);
  return { start, end: start + bracket.length };
}

const citationAt = (truth: Truth): Citation | undefined => {
  const { start, end } = placeOf(truth);
  return brackets.find((citation) => citation.start === start && citation.end === end);
};

describe('the seed report MEX201601.E', () => {
  it('has a list of 31 works, and notes', () => {
    expect(references.lists.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ['notes', 2],
      ['works', 31],
    ]);
  });

  it('cites in the 76 brackets of its body that were read by hand, and in no other', () => {
    const found = brackets.filter(({ start }) => start < notes).map(({ start, end }) => ({ start, end }));
    expect(found).toEqual(BODY.map(placeOf));
    expect(BODY).toHaveLength(76);
    expect(BODY.flatMap(({ entries }) => entries)).toHaveLength(80);
  });

  it.each([...BODY, ...IN_THE_NOTES])('$bracket, no. $nth', (truth) => {
    const links = citationAt(truth)?.chains.map(({ links: [link] }) => link) ?? [];
    const starts = links.map((link, at) => link?.work.printed?.slice(0, truth.entries[at]?.length));
    expect(starts).toEqual(truth.entries);
    expect(links.every((link) => link?.surety !== 'open')).toBe(true);
  });

  it('takes no date that the list prints otherwise for certain', () => {
    const unsure = [...BODY, ...IN_THE_NOTES].filter((truth) =>
      citationAt(truth)?.chains.some(({ links }) => links[0]?.surety !== 'certain'),
    );
    expect(unsure.map(({ bracket }) => bracket)).toEqual([
      '(2022, Sec. B3)',
      '(2023, 415)',
      '(US 2022-11-01)',
      '(US 2022-11-01)',
    ]);
  });
});
