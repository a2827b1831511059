import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findList, resolve } from '../../lib/reference/index.ts';

const seed = readFileSync(new URL('../../seeds/001_9cb7c61a1c1eccd7.txt', import.meta.url), 'utf8');

/** Read by hand in the seed: what each bracket cites, then its pinpoints. The last three stand in the notes. */
const BY_HAND = [
  'Bertelsmann Stiftung 2022 | 2, 6',
  'Freedom House 2023-03-09 | Sec. F3',
  'Freedom House 2023-03-09 | Sec. D4',
  'Retired professor 2023-08-14',
  'Retired professor 2023-08-14',
  'Retired professor 2023-08-14',
  'Managing Editor 2023-08-17',
  'Retired professor 2023-08-14',
  'Researcher 2023-08-14',
  'Assistant Professor 2023-08-15',
  'Assistant Professor 2023-08-15',
  'Freedom House 2023-03-09 | Sec. G1',
  'Professor 2023-08-14',
  'Professor 2023-08-14',
  'Professor 2023-08-14',
  'InSight Crime n.d.',
  'InSight Crime 2023-06 | 5',
  'InSight Crime 2023-06-28',
  'Freedom House 2023-03-09 | G4',
  'InSight Crime 2023-06-28',
  'Noticias Telemundo n.d.',
  'Noticias Telemundo 2021-09-30',
  'United States 2023-03-20 | 41',
  'Professor 2023-08-14',
  'La Jornada 2021-12-09',
  'Reforma 2022-01-24',
  'Noticieros Televisa 2022-01-21',
  'Retired professor 2023-08-14',
  'InSight Crime 2022-04-04',
  'InSight Crime 2021-03-24',
  'InSight Crime 2022-11-04; Associated Press 2023-07-12',
  'InSight Crime 2022-11-04',
  'InSight Crime 2022-11-04',
  'La-Lista n.d.',
  'La-Lista 2022-10-19',
  'La-Lista 2022-10-19',
  'Associated Press 2023-07-12',
  'Associated Press 2023-07-12',
  'Associated Press 2023-07-12',
  'Associated Press 2023-07-12',
  'Amnesty International 2023-03-27; Freedom House 2023-03-09; Retired professor 2023-08-14 | 251; Sec. D1; ',
  'Freedom House 2023-03-09 | Sec. D1',
  'Bertelsmann Stiftung 2022 | 10',
  'Bertelsmann Stiftung 2022 | 35',
  'Freedom House 2022-02-24 | Key Developments in 2021',
  'Amnesty International 2023-03-27 | 251',
  'Human Rights Watch 2023-01-12 | 415',
  'Article 19 n.d.',
  'Article 19 2022-08-18 | 3',
  'United States 2023-03-20 | 14',
  'United States 2023-03-20 | 17',
  'Bertelsmann Stiftung 2022 | 13',
  'Bertelsmann Stiftung 2022 | 35',
  'Freedom House 2022-02-24 | Sec. B3',
  'Freedom House 2023-03-09 | Sec. C1',
  'Freedom House 2023-03-09 | Sec. C1',
  'Human Rights Watch 2023-01-12 | 415',
  'InSight Crime 2022-05-13',
  'United States 2023-03-20 | 41-42',
  'Freedom House 2022-02-24 | Sec. F4',
  'InSight Crime 2023-01-27',
  'InSight Crime 2023-01-27',
  'Professor 2023-08-14',
  'Retired professor 2023-08-14; Professor 2023-08-14',
  'Retired professor 2023-08-14',
  'Managing Editor 2023-08-17',
  'Retired professor 2023-08-14',
  'Retired professor 2023-08-14',
  'Retired professor 2023-08-14',
  'Managing Editor 2023-08-17',
  'Managing Editor 2023-08-17',
  'Managing Editor 2023-08-17',
  'Managing Editor 2023-08-17',
  'Professor 2023-08-14',
  'Professor 2023-08-14',
  'Professor 2023-08-14',
  'Mexico Violence Resource Project n.d.',
  'United States 2022-11-02',
  'United States 2022-11-02',
];

const brief = (entry: string | null): string => {
  const [, author = '', date = ''] = /^(.*?)\. (N\.d\.|[\d-]+)/.exec(entry ?? '') ?? [];
  return `${author.replace(/,.*| \(.*/, '')} ${date.replace('N.d.', 'n.d.')}`;
};

describe('the seed report', () => {
  const found = resolve(seed);

  it('has a list of 31 references', () => {
    expect(findList(seed)?.entries).toHaveLength(31);
  });

  it('resolves all 76 brackets of the body, 80 citations, and those of the notes', () => {
    const notes = seed.indexOf('\nNotes');
    const body = found.filter(({ start }) => start < notes);
    expect(body).toHaveLength(76);
    expect(body.flatMap(({ references }) => references)).toHaveLength(80);
    const read = found.map(({ references }) => {
      const pinpoints = references.map(({ pinpoint }) => pinpoint ?? '').join('; ');
      const entries = references.map(({ entry }) => brief(entry)).join('; ');
      return /\w/.test(pinpoints) ? `${entries} | ${pinpoints}` : entries;
    });
    expect(read).toEqual(BY_HAND);
  });

  it('gives the place of each bracket', () => {
    for (const { start, end } of found) expect(seed.slice(start, end)).toMatch(/^\(.*\)$/);
  });
});

describe('older forms', () => {
  const list = [
    'References',
    'Agence France-Presse (AFP). 9 October 2014. "A title." [Accessed 1 Dec. 2014]',
    'Senior Fellow, an institute. 2 December 2014. Telephone interview.',
    'United Nations (UN). September 2012. A report.',
    'United Nations (UN). N.d.b. "About."',
    'United States (US). 9 February 2012. Department of State. A report.',
  ].join('\n');
  const read = (sentence: string) => resolve(`${sentence}\n${list}`);

  it.each([
    ['x (AFP 9 Oct. 2014; Senior Fellow 2 Dec. 2014).', ['9 October 2014', '2 December 2014'], null],
    ['x (UN Sept. 2012, 27, 28).', ['September 2012'], '27, 28'],
    ['x (US 9 Feb. 2012, 3).', ['9 February 2012'], '3'],
  ])('%s', (sentence, dates, pinpoint) => {
    const [citation] = read(sentence);
    expect(citation?.references.map(({ date }) => date)).toEqual(dates);
    expect(citation?.references.every(({ entry }) => entry !== null)).toBe(true);
    expect(citation?.pinpoint).toBe(pinpoint);
  });

  it('reads ibid. as the source before, with another date or page', () => {
    const [, same, other] = read('x (UN Sept. 2012, 27) y (ibid., 29) z (ibid. n.d.b).');
    expect(same?.references[0]).toMatchObject({ date: 'September 2012', pinpoint: '29' });
    expect(other?.references[0]).toMatchObject({ date: 'N.d.b' });
  });

  it('says so when no entry fits, and leaves brackets that are no citations alone', () => {
    const [unknown, ...rest] = read('x (Le Monde 2014-01-02) y (see above) z (2021–August 2023) (CNDH).');
    expect(unknown?.references).toEqual([
      { author: 'Le Monde', date: '2014-01-02', entry: null, pinpoint: null },
    ]);
    expect(rest).toEqual([]);
  });
});

describe('any text', () => {
  it('without a list has no citations', () => {
    expect(resolve('A sentence (Le Monde 2014-01-02).')).toEqual([]);
  });

  it('never throws, and brackets stand in order', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '\nReferences\n',
        'A. 2022. x',
        '(A 2022)',
        '(ibid.)',
        '; ',
        '(2022, 3)',
        'n.d.',
        '\n',
        '(((',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const found = resolve(pieces.join(''));
        const starts = found.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
