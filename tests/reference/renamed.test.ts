import { describe, expect, it } from 'vitest';
import type { CapturedText } from '../../lib/model/index.ts';
import { readReferences } from '../../lib/reference/index.ts';
import { BODY } from './fixtures/mex201601.ts';
import { renamed } from './renamed.ts';
import { seedReport } from './seed-report.ts';

/** The entries of the list as printed, in order. */
function entriesOf({ text }: CapturedText): string[] {
  const list = text.slice(text.indexOf('\nReferences\n') + 12, text.indexOf('\nAdditional Sources'));
  return list.split('\n').filter((line) => line.trim() !== '');
}

const printed = entriesOf(seedReport);
/** Which entries each bracket cites, by their place in the list. */
const truth = BODY.map(({ entries }) =>
  entries.map((start) => printed.findIndex((entry) => entry.startsWith(start))),
);

function score(text: CapturedText) {
  const entries = entriesOf(text);
  const references = readReferences(text);
  const notes = text.text.indexOf('\nNotes\n');
  const brackets = references.citations.filter(({ form, start }) => form === 'bracket' && start < notes);
  const read = brackets.map(({ chains }) => chains.map(({ links }) => links[0]));
  const places = read.map((links) => links.map((link) => entries.indexOf(link?.work.printed ?? '')));
  let [right, wronglyCertain] = [0, 0];
  for (const [at, cited] of truth.entries())
    for (const [part, entry] of cited.entries()) {
      if (places[at]?.[part] === entry) right++;
      else if (read[at]?.[part]?.surety === 'certain') wronglyCertain++;
    }
  return { brackets: brackets.length, right, wronglyCertain };
}

describe('the seed report with every name, title and date replaced', () => {
  it('is another text', () => {
    const other = renamed(seedReport, 1).text;
    for (const name of [
      'Freedom House',
      'InSight',
      'AP',
      'HRW',
      'rofessor',
      '2023',
      'Bertelsmann',
      'Facing Death',
    ])
      expect(other).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('is read as well: seed %i', (seed) => {
    const { brackets, right, wronglyCertain } = score(renamed(seedReport, seed));
    expect(brackets).toBe(76);
    expect(wronglyCertain).toBe(0);
    expect(right).toBeGreaterThanOrEqual(78);
  });

  it('as itself', () => {
    expect(score(seedReport)).toEqual({ brackets: 76, right: 80, wronglyCertain: 0 });
  });
});
