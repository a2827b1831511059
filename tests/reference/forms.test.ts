import { describe, expect, it } from 'vitest';
import { originsOf, readReferences } from '../../lib/reference/index.ts';
import { chainLine, citationLines, spanOf, textOf } from './build.ts';

const LIST = [
  'heading 2|References',
  'Coast Council (CC). 2022a. "Taxes at Sea." [Accessed 2023-01-01]',
  'Coast Council (CC). 2022b. "Nets." [Accessed 2023-01-01]',
  'Harbour Office. 2021. "Boats." [Accessed 2023-01-01]',
  'Watch for Islands. 2020-12-31. "Leaving." [Accessed 2023-01-01]',
  'Lund, Maria and Peter Berg. 2019. "Children of the Coast." [Accessed 2023-01-01]',
  'Northern Institute of Tides. 2018. "Floods." [Accessed 2023-01-01]',
];
const TAXES = 'Coast Council (CC) | 2022 | Taxes at Sea';
const NETS = 'Coast Council (CC) | 2022 | Nets';
const BOATS = 'Harbour Office | 2021 | Boats';
const LEAVING = 'Watch for Islands | 2020-12-31 | Leaving';

const read = (sentence: string) => {
  const text = textOf([...sentence.split('\n'), ...LIST]);
  return citationLines(readReferences(text), text);
};

describe('author and date in brackets', () => {
  it.each<[sentence: string, ...citations: [string, ...string[]][]]>([
    [
      'Nobody was paid (Coast Council 2022a; 2022b, 3).',
      ['(Coast Council 2022a; 2022b, 3)', TAXES, `${NETS} @ 3`],
    ],
    ['Nobody was paid (see also CC 2022b: 45).', ['(see also CC 2022b: 45)', `${NETS} @ 45`]],
    [
      'Nobody was paid (e.g., Harbour Office, 2021, p. 4).',
      ['(e.g., Harbour Office, 2021, p. 4)', `${BOATS} @ p. 4`],
    ],
    // One of two works of a year
    ['Nobody was paid (CC 2022).', ['(CC 2022)', '?? CC | 2022 | -']],
    // A date in part, a misprint over the turn of the year, another year
    ['Nobody left (Watch for Islands 2020).', ['(Watch for Islands 2020)', `? ${LEAVING}`]],
    ['Nobody left (Watch for Islands 2021-01-01).', ['(Watch for Islands 2021-01-01)', `? ${LEAVING}`]],
    [
      'Nobody left (Watch for Islands 2017-01-01).',
      ['(Watch for Islands 2017-01-01)', '?? Watch for Islands | 2017-01-01 | -'],
    ],
    // A part of a name, initials that nobody introduced
    [
      'Nobody drowned (Institute of Tides 2018).',
      ['(Institute of Tides 2018)', '? Northern Institute of Tides | 2018 | Floods'],
    ],
    ['Nobody drowned (NIT 2018).', ['(NIT 2018)', '? Northern Institute of Tides | 2018 | Floods']],
    // Initials that the text introduces
    [
      'The Northern Institute of Tides (NITI) was founded in Southbay. Nobody drowned (NITI 2018).',
      ['(NITI 2018)', 'Northern Institute of Tides | 2018 | Floods'],
    ],
    // The name before the bracket, and a name that is only mentioned
    ['Harbour Office (2021) counted boats.', ['(2021)', BOATS]],
    ['The Harbour Office, which has a boat, counted five of them in all (2021).', ['(2021)', `? ${BOATS}`]],
    ['The Harbour Office and the Coast Council counted boats (2021, 4).', ['(2021, 4)', `${BOATS} @ 4`]],
    // One work through another
    [
      'Nobody was paid (Holm 1999, cited in Harbour Office 2021, 7).',
      ['(Holm 1999, cited in Harbour Office 2021, 7)', `${BOATS} @ 7 < Holm | 1999 | -`],
    ],
    // "ibid." after two works leads to neither
    [
      'Nobody (Harbour Office 2021; CC 2022a). Nothing (ibid., 3).',
      ['(Harbour Office 2021; CC 2022a)', BOATS, TAXES],
      ['(ibid., 3)', '?? - | - | - @ 3'],
    ],
    // Nothing to go by
    ['It rained in the spring (2017-05-06).', ['(2017-05-06)', '?? - | 2017-05-06 | -']],
    ['It rained in the spring (2017).'],
    ['It rained in the spring (id: ID!), assert(1909, year).'],
    ['The court (Roe v. Ministry of Tides 2011) and (Matter of Lund, 2018) said so (Law of 2020).'],
    ['It rained (Since 2019), was dry (As of 2022), and rained (Updated May 2022; Accessed 2020).'],
    // Who was named in the sentence before, and who spoke there
    ['The Harbour Office has five boats. All are old (2021, 4).', ['(2021, 4)', `? ${BOATS} @ 4`]],
    [
      'Boats sank (Harbour Office 2021). It added that two were found (2021, 4).',
      ['(Harbour Office 2021)', BOATS],
      ['(2021, 4)', `? ${BOATS} @ 4`],
    ],
  ])('%s', (sentence, ...citations) => {
    expect(read(sentence)).toEqual(citations);
  });
});

describe('what a citation stands for', () => {
  const chains = (sentence: string, words: string) => {
    const text = textOf([...sentence.split('\n'), ...LIST]);
    return originsOf(readReferences(text), text, spanOf(text, words)).map(chainLine);
  };
  const clauses =
    'Boats were counted (Harbour Office 2021), while nets were taxed (CC 2022b), as far as is known.';

  it('ends with its clause', () => {
    expect(chains(clauses, 'Boats were counted')).toEqual([BOATS]);
    expect(chains(clauses, 'nets were taxed')).toEqual([NETS]);
    expect(chains(clauses, clauses)).toEqual([BOATS, NETS]);
    expect(chains(clauses, 'as far as is known')).toEqual([]);
  });

  it('comes after it where the citation names who says so', () => {
    const sentence = 'Harbour Office (2021) counted five boats. Nobody else did.';
    expect(chains(sentence, 'counted five boats')).toEqual([BOATS]);
    expect(chains(sentence, 'Nobody else did')).toEqual([]);
    expect(
      chains('According to a report (Harbour Office 2021), five boats sank.', 'five boats sank'),
    ).toEqual([BOATS]);
  });

  it('goes back over a paragraph only as a guess where it stands after the full stop', () => {
    const paragraph = 'Five boats sank. Two were found. (Harbour Office 2021)';
    expect(chains(paragraph, 'Two were found')).toEqual([BOATS]);
    expect(chains(paragraph, 'Five boats sank')).toEqual([`? ${BOATS}`]);
  });

  it('is no neighbour’s', () => {
    const paragraph = 'Nobody knows. Five boats sank (Harbour Office 2021). Nobody cares.';
    for (const words of ['Nobody knows.', 'Nobody cares.']) expect(chains(paragraph, words)).toEqual([]);
  });

  it('takes a stop in a short form or an initial for no end', () => {
    const sentence =
      'Mr. J. Holm of the U.S. navy, i.e. No. 4 of the list, sank five boats (Harbour Office 2021).';
    expect(chains(sentence, 'Mr. J. Holm')).toEqual([BOATS]);
  });

  it('takes in a quotation of several sentences', () => {
    const sentence =
      'An officer said: "Five boats sank. Two were found." (Harbour Office 2021). Nobody cares.';
    expect(chains(sentence, 'Five boats sank')).toEqual([BOATS]);
    expect(
      chains(`They say that "Five boats sank. Two were found" (Harbour Office 2021).`, 'Five boats'),
    ).toEqual([BOATS]);
  });

  it('leaves nothing for what cites itself', () => {
    expect(
      chains('The Harbour Office, citing the Harbour Office, says so (Harbour Office 2021).', 'says so'),
    ).toEqual([BOATS]);
  });
});

describe('notes without a heading', () => {
  it('are found at the end, with their marks', () => {
    const text = textOf([
      'Five boats sank.[1] Two were found.[2]',
      '[1] Watch for Islands interview with Jonas P., Southbay, November 14, 2023.',
      '[2] Ibid.',
    ]);
    expect(citationLines(readReferences(text), text)).toEqual([
      ['[1]', 'Jonas P., Southbay | 2023-11-14 | interview'],
      ['[2]', 'Jonas P., Southbay | 2023-11-14 | interview'],
    ]);
  });

  it('are no numbered paragraphs', () => {
    const text = textOf(['1. The Committee met in Southbay.', '2. It heard the fishermen.', '3. It left.']);
    expect(readReferences(text).notes).toEqual([]);
  });

  it('count anew in each chapter', () => {
    const chapter = (name: string) => [
      `${name} boats sank.1 Others were found.2`,
      `note|1 ${name} Office, Sinking, 3 May 2021, url`,
      'note|2 Ibid., p. 4.',
    ];
    const text = textOf([...chapter('Harbour'), ...chapter('Coast')]);
    const lines = citationLines(readReferences(text), text).map(([, chain]) => chain);
    expect(lines).toEqual([
      'Harbour Office | 2021-05-03 | Sinking',
      'Harbour Office | 2021-05-03 | Sinking @ p. 4',
      'Coast Office | 2021-05-03 | Sinking',
      'Coast Office | 2021-05-03 | Sinking @ p. 4',
    ]);
  });
});

describe('lists', () => {
  it('that hold one work twice hold one work', () => {
    const twice = textOf(['Boats sank (Harbour Office 2021).', ...LIST, 'heading 2|Sources', LIST[3] ?? '']);
    const references = readReferences(twice);
    expect(references.lists).toHaveLength(2);
    expect(citationLines(references, twice)).toEqual([['(Harbour Office 2021)', BOATS]]);
  });
});

describe('the links of a page', () => {
  const blocks = [
    'Five boats sank 1 in May.',
    'heading 2|Notes',
    'item|Harbour Office, Sinking, 3 May 2021, url',
    'item|Another note.',
  ];
  const text = textOf(blocks);

  it('lead from a sign to a note that has no number printed', () => {
    const note = spanOf(text, 'Harbour Office').start;
    const links = [{ ...spanOf(text, '1'), address: 'https://report.example/#n1', to: note }];
    expect(citationLines(readReferences(text, links), text)).toEqual([
      ['1', 'Harbour Office | 2021-05-03 | Sinking'],
    ]);
    expect(citationLines(readReferences(text), text)).toEqual([]);
  });

  it('give an entry that prints none its address', () => {
    const links = [{ ...spanOf(text, 'url'), address: 'https://harbour.example/sinking' }];
    const { notes } = readReferences(text, links);
    expect(notes[0]?.chains[0]?.links[0]?.work.address).toBe('https://harbour.example/sinking');
  });

  it.each<[sentence: string, words: string, address: string, surety: string | null]>([
    [
      'Five boats sank, a report says, in May of last year.',
      'a report says',
      'https://a.example/1',
      'certain',
    ],
    [
      'Five boats sank, according to Harbour Office, in May.',
      'Harbour Office',
      'https://a.example/1',
      'certain',
    ],
    ['The Harbour Office reported that five boats sank.', 'Harbour Office', 'https://a.example/1', 'certain'],
    [
      'In May last year five boats have sunk off the coast.',
      'five boats have sunk',
      'https://a.example/1',
      'likely',
    ],
    // Who somebody is, a site's first page, what is on one subject, what asks or shares
    ['The minister Maria Lund was not there when it rained.', 'Maria Lund', 'https://a.example/lund', null],
    ['Five boats sank, a report says, in May of last year.', 'a report says', 'https://a.example/', null],
    [
      'Five boats sank off the coast in the rain of last May.',
      'off the coast',
      'https://a.example/tags/coast',
      null,
    ],
    [
      'Please share this article with your friends and others.',
      'share this article',
      'https://x.com/intent/post?a',
      null,
    ],
    [
      'They posted pictures of the boats on their own page too.',
      'their own page',
      'https://www.facebook.com/boats',
      null,
    ],
    [
      'They posted pictures of the boats on their own page too.',
      'posted pictures of',
      'https://www.facebook.com/boats/posts/1',
      'likely',
    ],
    // A menu, a button
    ['A report | A study', 'A report', 'https://a.example/1', null],
  ])('%s [%s](%s): %s', (sentence, words, address, surety) => {
    const page = textOf([sentence]);
    const { citations } = readReferences(page, [{ ...spanOf(page, words), address }]);
    expect(citations[0]?.chains[0]?.links[0]?.surety ?? null).toBe(surety);
  });
});
