import { describe, expect, it } from 'vitest';
import { originsOf, readReferences } from '../../lib/reference/index.ts';
import { chainLine, citationLines, spanOf, textOf } from './build.ts';

/** Where a rule cannot tell, what it says is likely at most, or open. "?" is likely, "??" open. */

const LIST = [
  'heading 2|References',
  'Coast Council. 2020. "Nets." [Accessed 2023-01-01]',
  'Sealand. 2013. "Yearbook." [Accessed 2023-01-01]',
  'Harbour Office. N.d. "About." [Accessed 2023-01-01]',
  'Watch for Islands. 2019. "Reply to the Northern Tide Commission (NTC)." [Accessed 2023-01-01]',
];
const COUNCIL = 'Coast Council | 2020 | Nets';
const linesIn = (...blocks: string[]): string[][] => {
  const text = textOf(blocks);
  return citationLines(readReferences(text), text).map(([, ...chains]) => chains);
};
const chainsOf = (sentence: string): string[] => {
  const text = textOf([sentence, ...LIST]);
  return originsOf(readReferences(text), text, spanOf(text, sentence)).map(chainLine);
};

describe('"(ibid.)"', () => {
  const after = (between: string): string | undefined =>
    linesIn(...`Nets tore (Coast Council 2020). ${between}More left (ibid.).`.split('\n'), ...LIST)
      .at(-1)
      ?.join();
  it.each([
    'Boats left (Roe v. Tide, 410 U.S. 113 (1973)). ',
    'Boats left (Penal Code, art. 5). ',
    'Boats left (Law No. 5 of 1999, art. 3). ',
    'Boats left (The Tide, 5 May). ',
    'Boats left (UNO, p. 3). ',
    'Boats left.4 ',
    'Boats left.\nheading 2|Boats\n',
  ])('leads over nothing that may cite: %j', (between) => {
    expect(after(between)).toBe('?? - | - | -');
  });

  it.each(['', 'Boats of the Harbour Office (HO) left. ', 'Boats left.\n'])(
    'and over plain words: %j',
    (between) => {
      expect(after(between)).toBe(COUNCIL);
    },
  );
});

describe('what is cited', () => {
  it.each([
    'the State of Emergency',
    'COVID-19',
    'Hurricane Anna',
    'the Northport Conventions',
    'MS-13',
    'the World Cup',
    'the U.S. Constitution',
    'Ministry of Tides guidelines',
    'Lund Bergholm',
  ])('as %s is no source', (cited) => {
    expect(chainsOf(`The office closed, citing ${cited}, in May (Coast Council 2020).`)).toEqual([COUNCIL]);
  });

  it('is none either where somebody is only spoken of', () => {
    expect(
      chainsOf('The office closed, referring to Watch for Islands as enemies (Coast Council 2020).'),
    ).toEqual([COUNCIL]);
  });

  it('by one who says so is a source by any name', () => {
    expect(chainsOf('The office quotes Anna Lund as saying that it closed (Coast Council 2020).')).toEqual([
      `${COUNCIL} < Anna Lund | - | -`,
    ]);
  });
});

describe('a date alone', () => {
  it.each([
    ['Unlike the Coast Council, the newspaper Gaceta says nets tore (2020, 3).', `? ${COUNCIL} @ 3`],
    ['Coast Council staff were quoted by The Tide (2020, 5).', `? ${COUNCIL} @ 5`],
    ['Somebody accused Sealand (2013, 4).', '? Sealand | 2013 | Yearbook @ 4'],
    ['The Island Registry describes the Harbour Office (n.d.).', '? Harbour Office | n.d. | About'],
    ['The Coast Council says nets tore (2020, 3).', `${COUNCIL} @ 3`],
    ['According to the Coast Council, nets tore (2020, 3).', `${COUNCIL} @ 3`],
    ['In a report, the Coast Council says boats of The Tide sank (2020, 3).', `${COUNCIL} @ 3`],
  ])('%s', (sentence, line) => {
    expect(linesIn(sentence, ...LIST)).toEqual([[line]]);
  });
});

describe('short forms in a title', () => {
  const LETTER = 'Watch for Islands | 2019 | Reply to the Northern Tide Commission (NTC)';
  it('are hardly the author’s', () => {
    expect(linesIn('Nets tore (NTC 2019).', ...LIST)).toEqual([[`? ${LETTER}`]]);
    expect(linesIn('The NTC says nets tore (2019, 3).', ...LIST)).toEqual([[`? ${LETTER} @ 3`]]);
  });
});

it('"et al." is hardly a work of one author', () => {
  const list = (entry: string) => ['heading 2|References', entry];
  const lines = (entry: string) => linesIn('Nets tore (Berg et al. 2014).', ...list(entry)).flat();
  expect(lines('Berg, Peter. 2014. "Nets." [Accessed 2023-01-01]')).toEqual(['? Berg, Peter | 2014 | Nets']);
  expect(lines('Berg, P., Holm, A., & Lund, M. (2014). Nets. Tide Press.')[0]).not.toMatch(/^\?/);
});

describe('numbers', () => {
  const notes = [
    'note|1 Coast Council, Nets, 3 May 2021, url',
    'note|2 Harbour Office, Boats, 4 June 2020, url',
  ];
  const [NETS, BOATS] = ['Coast Council | 2021-05-03 | Nets', 'Harbour Office | 2020-06-04 | Boats'];

  it('of paragraphs are no marks; the marks in them are', () => {
    const text = textOf(['[1] Somebody left.1', '[2] Nobody came.2', '[3] It rained.', ...notes]);
    expect(citationLines(readReferences(text), text)).toEqual([
      ['1', NETS],
      ['2', BOATS],
    ]);
  });

  it('that lead to a paragraph are none', () => {
    expect(linesIn('It rained, as told at [2] and in [1].', ...notes)).toEqual([]);
  });

  it('that count what follows are likely at most', () => {
    expect(linesIn('They told of: [1] torn nets, [2] sunk boats.', ...notes)).toEqual([
      [`? ${NETS}`],
      [`? ${BOATS}`],
    ]);
  });

  it('of articles are likely at most', () => {
    expect(
      linesIn('It broke art.1 and art.2 of the law.', ...notes)
        .flat()
        .every((line) => line.startsWith('?')),
    ).toBe(true);
  });
});

describe('"idem" before another work', () => {
  it.each(['Idem, "Boats", 4 May 2019, url', 'Ibid., 4 May 2019, url'])('%s', (second) => {
    const found = linesIn(
      'It rained.1 It poured.2 It stopped.3',
      'note|1 Coast Council, Nets, 3 May 2021, url',
      `note|2 ${second}`,
      'note|3 Ibid.',
    );
    expect(found[1]?.join() ?? '').not.toContain('Nets');
    expect(found[2]).toEqual(['?? - | - | -']);
  });

  it('with an accent is read', () => {
    expect(
      linesIn(
        'It rained.1 It poured.2',
        'note|1 Coast Council, Nets, 3 May 2021, url',
        'note|2 Ibídem, p. 3',
      ),
    ).toEqual([['Coast Council | 2021-05-03 | Nets'], ['Coast Council | 2021-05-03 | Nets @ p. 3']]);
  });
});

describe('a note', () => {
  const chainsOfNote = (note: string): string[] => linesIn('It rained.1', `note|1 ${note}`)[0] ?? [];
  const REPORT = '2020 Report on Tides: Sealand';
  it.each([
    // The Bluebook: the date in brackets, with an address and a place behind it
    [
      `Sealand Department of Tides, ${REPORT} (Mar. 30, 2021), https://a.example/1, at 5.`,
      `Sealand Department of Tides | 2021-03-30 | ${REPORT}`,
    ],
    [
      'Watch for Islands Council, World Report 2021: Sealand (2021), https://a.example/2',
      'Watch for Islands Council | 2021 | World Report 2021: Sealand',
    ],
    [`U.S. Dep't of Tides, ${REPORT} (Mar. 11, 2020).`, `U.S. Dep't of Tides | 2020-03-11 | ${REPORT}`],
    // Whom it relies on in turn
    [`${'Harbour Office, Boats, 4 June 2020'}, citing Coast Council, Nets, 2 May 2019.`, 'CHAIN'],
    ['Harbour Office, Boats, 4 June 2020 (quoting Coast Council, Nets, 2 May 2019).', 'CHAIN'],
    ['Harbour Office, Boats, 4 June 2020, url, citando al Coast Council, Nets, 2 May 2019', 'CHAIN'],
    ['Harbour Office, Boats, 4 June 2020, url, citing a fisherman', 'Harbour Office | 2020-06-04 | Boats'],
    ['Berg, P., ‘Nets’, The Tide, 4 May 2020', 'Berg, P. | 2020-05-04 | Nets'],
  ])('%s', (note, line) => {
    const chain = 'Harbour Office | 2020-06-04 | Boats < Coast Council | 2019-05-02 | Nets';
    expect(chainsOfNote(note)).toEqual([line === 'CHAIN' ? chain : line]);
  });

  it('that relies on whom it does not name in full leaves "ibid." open', () => {
    const found = linesIn(
      'It rained.1 It poured.2',
      'note|1 Harbour Office, Boats, 4 June 2020, citing Lund',
      'note|2 Ibid.',
    );
    expect(found[1]).toEqual(['?? - | - | -']);
  });

  it('whose number has a year of its own is not that of its date', () => {
    expect(chainsOfNote('Press Release CTC 123 (2019), 4 June 2019').join()).not.toContain('| 4 June 2019');
  });
});

describe('an entry', () => {
  it.each([
    ['Berg, Peter. 2014. Sea Law. Northport: Tide Press.', 'Berg, Peter | 2014 | Sea Law'],
    ['Watch for Islands. 2019. Deadly Nets. Northport: WFI.', 'Watch for Islands | 2019 | Deadly Nets'],
  ])('%s', (entry, line) => {
    const text = textOf([
      'Nets tore (Berg 2014). Boats sank (Watch for Islands 2019).',
      'heading 2|References',
      entry,
    ]);
    expect(citationLines(readReferences(text), text).flat()).toContain(line);
  });
});
