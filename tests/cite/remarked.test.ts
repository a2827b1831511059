import { beforeAll, describe, expect, it } from 'vitest';
import { cite, citeInOrder, plain } from '../../lib/cite/index.ts';
import { loadStyle } from '../../lib/cite/load.ts';
import { input } from './input.ts';

const ADDRESS = 'https://example.org/a';
const REPORT = input({
  kind: 'report',
  title: 'Country Report',
  publisher: 'Freedom House',
  published: { year: 2023 },
  language: 'en',
  url: ADDRESS,
  pinpoint: { page: '5' },
});
const RESTING = {
  ...REPORT,
  origins: [{ quoted: false, work: { author: 'CNDH' }, pinpoint: null, rests: null }],
};
const STRESSED = { remark: '(emphasis added)' };

beforeAll(() => loadStyle('chicago-notes'), 120_000);

describe('what is said of a quotation', () => {
  it('stands in the Bluebook before the address and before what the work rests on', () => {
    expect(plain(cite({ ...RESTING, ...STRESSED }, 'bluebook'))).toBe(
      `Freedom House, Country Report, at 5 (2023) (emphasis added), ${ADDRESS} (citing CNDH).`,
    );
    const again = { work: 'a', input: { ...RESTING, ...STRESSED } };
    const [, second] = citeInOrder([[again], [again]], 'bluebook').map(plain);
    expect(second).toBe('Id. at 5 (emphasis added) (citing CNDH).');
    const alone = { work: 'a', input: { ...REPORT, pinpoint: null, ...STRESSED } };
    expect(citeInOrder([[alone], [alone]], 'bluebook').map(plain)[1]).toBe('Id. (emphasis added).');
  });

  it('stands before the full stop that ends a note', () => {
    const one = { work: 'a', input: { ...REPORT, ...STRESSED } };
    for (const style of ['oscola', 'mcgill', 'chicago-notes'] as const) {
      const notes = citeInOrder([[one], [one]], style).map(plain);
      for (const note of notes) expect(note).toMatch(/[^.] \(emphasis added\)\.$/);
    }
  });

  it('is in no short form, and nothing is said where nothing is cited', () => {
    expect(plain(cite({ ...REPORT, ...STRESSED }, 'oscola', 'short'))).not.toContain('emphasis');
    expect(cite(input(STRESSED), 'oscola')).toEqual([]);
  });
});
