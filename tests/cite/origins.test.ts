import { describe, expect, it } from 'vitest';
import { type CitedOrigin, cite, citedOrigins, citeOrigins, plain } from '../../lib/cite/index.ts';
import type { CitedWork, OriginLink, PassageOrigin } from '../../lib/model/index.ts';
import { input, RIR } from './input.ts';

const INSIGHT: CitedWork = {
  author: 'InSight Crime',
  persons: ['Parker Asmann'],
  published: { year: 2022, month: 11, day: 4 },
  title: "Facing Death and Dismissal, Mexico's Mothers Keep Searching",
};
const origin = (work: CitedWork, change: Partial<CitedOrigin> = {}): CitedOrigin => ({
  quoted: false,
  work,
  pinpoint: null,
  rests: null,
  ...change,
});
const resting = (...origins: CitedOrigin[]) => plain(citeOrigins(origins, 'bluebook'));

describe('Bluebook', () => {
  it('follows the citation, after the address', () => {
    const report = { ...RIR, pinpoint: { section: { number: '3.4', title: 'Volunteer Searchers' } } };
    expect(plain(cite({ ...report, origins: [origin(INSIGHT)] }, 'bluebook'))).toMatch(
      /, No\. MEX201601\.E, § 3\.4 \(Sept\. 1, 2023\), https:\/\/\S+ \(citing InSight Crime, Facing Death and Dismissal, Mexico's Mothers Keep Searching \(Nov\. 4, 2022\)\)\.$/,
    );
    expect(cite({ ...report, origins: [] }, 'bluebook')).toEqual(cite(report, 'bluebook'));
    expect(cite({ ...report, origins: [origin(INSIGHT)] }, 'bluebook', 'short')).toEqual(
      cite(report, 'bluebook', 'short'),
    );
  });

  it.each<[string, CitedOrigin[], string]>([
    [
      'a quotation',
      [origin(INSIGHT, { quoted: true })],
      "(quoting InSight Crime, Facing Death and Dismissal, Mexico's Mothers Keep Searching (Nov. 4, 2022))",
    ],
    [
      'a chain',
      [
        origin(
          { author: 'Telemundo', published: { year: 2021, month: 6 } },
          { rests: origin({ author: 'CNDH' }) },
        ),
      ],
      '(citing Telemundo (June 2021) (citing CNDH))',
    ],
    [
      'two works',
      [origin({ author: 'HRW', published: { year: 2022 } }), origin({ author: 'UN', published: 'undated' })],
      '(citing HRW (2022); UN (n.d.))',
    ],
    [
      'a body by its short name, without the initials in brackets',
      [
        origin({
          author: 'Human Rights Watch (HRW)',
          title: 'World Report 2023.',
          published: { year: 2023 },
        }),
      ],
      '(citing Hum. Rts. Watch, World Report 2023 (2023))',
    ],
    [
      'pages and sections',
      [
        origin({ author: 'A', container: 'B' }, { pinpoint: '251, 253' }),
        origin({ author: 'C' }, { pinpoint: 'Sec. F3' }),
      ],
      '(citing A, in B, at 251, 253; C, Sec. F3)',
    ],
    [
      'an interview as what it is',
      [
        origin({
          author: 'Retired professor, George Mason University',
          spoken: 'interview',
          published: { year: 2023, month: 8, day: 14 },
        }),
      ],
      '(citing Interview with Retired professor, George Mason University (Aug. 14, 2023))',
    ],
    ['a post', [origin({ author: 'Nahua community', spoken: 'post' })], '(citing Post by Nahua community)'],
    ['what was not told apart', [origin({ printed: 'El Universal, p. 3.' })], '(citing El Universal, p. 3)'],
    [
      'the address of what the words merely link to',
      [origin({ printed: 'reported last year', address: 'https://insightcrime.org/a' })],
      '(citing https://insightcrime.org/a)',
    ],
    ['nothing', [], ''],
  ])('prints %s', (_, origins, text) => {
    expect(resting(...origins)).toBe(text);
  });

  it('cannot be made to write a line of its own, or an entry without end', () => {
    const text = resting(origin({ author: 'A\nB\u202e', printed: 'x'.repeat(9_000) }));
    expect(text).toBe('(citing A B)');
    expect(resting(origin({ printed: 'x'.repeat(9_000) })).length).toBeLessThan(400);
  });
});

describe('what is printed of a passage’s origins', () => {
  const link = (change: Partial<OriginLink> = {}): OriginLink & { key: string } => ({
    work: INSIGHT,
    surety: 'certain',
    because: { by: 'name-and-date' },
    key: 'k',
    ...change,
  });
  const chain = (standing: PassageOrigin['standing'], ...links: (OriginLink & { key: string })[]) => ({
    key: 'c',
    standing,
    links,
  });
  const quote = (exact: string, prefix = '', suffix = '') => ({ quote: { exact, prefix, suffix } });

  it('is what was confirmed, and not what was found', () => {
    expect(citedOrigins([chain('found', link())], quote('words'))).toEqual([]);
    expect(citedOrigins(undefined, quote('words'))).toEqual([]);
    expect(citedOrigins([chain('confirmed', link())], quote('words'))).toMatchObject([{ quoted: false }]);
  });

  it('ends where the next work could not be told', () => {
    const deeper = [link(), link({ work: {}, surety: 'open', because: { by: 'no-entry' } })];
    expect(citedOrigins([chain('confirmed', ...deeper)], quote('words'))[0]?.rests).toBeNull();
    expect(citedOrigins([chain('confirmed', link({ work: {} }))], quote('words'))).toEqual([]);
  });

  it.each([
    ['“They search alone”', '', '', true],
    ['“They search alone” (InSight Crime 2022-11-04).', '', '', true],
    ['They search alone', 'said that “', '” (InSight', true],
    ['« Elles cherchent seules »', '', '', true],
    ['He said “they search” and “they go”', '', '', false],
    ['“They search” and “they go”', '', '', false],
    ['They search alone', 'said that ', ' and left', false],
  ])('quotes where the words are a quotation: %s', (exact, prefix, suffix, quoted) => {
    expect(citedOrigins([chain('confirmed', link())], quote(exact, prefix, suffix))[0]?.quoted).toBe(quoted);
    const two = [chain('confirmed', link()), chain('confirmed', link({ work: { author: 'UN' } }))];
    expect(citedOrigins(two, quote(exact, prefix, suffix)).some((one) => one.quoted)).toBe(false);
  });

  it('leaves a citation without origins as it was', () => {
    expect(plain(cite(input({ title: 'A title' }), 'bluebook'))).toBe('A title.');
  });
});
