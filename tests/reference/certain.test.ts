import { describe, expect, it } from 'vitest';
import { originsOf, type PageLink, readReferences } from '../../lib/reference/index.ts';
import { chainLine, citationLines, spanOf, textOf } from './build.ts';

/** Nothing that a text leaves open may be read as if it were certain. "?" is likely, "??" open. */

/** What the marks 1, 2, … of a text cite whose notes these are. */
const notesOf = (...notes: string[]): string[][] => {
  const marks = notes.map((_, at) => `Somebody said so somewhere.${at + 1}`).join(' ');
  const text = textOf([marks, ...notes.map((note, at) => `note|${at + 1} ${note}`)]);
  return citationLines(readReferences(text), text).map(([, ...chains]) => chains);
};
const reasonsOf = (...blocks: string[]) =>
  readReferences(textOf(blocks)).citations.flatMap(({ chains }) =>
    chains.flatMap(({ links }) => links.map(({ because }) => because)),
  );

const NETS = 'Coast Council, Nets, 3 May 2021, url';
const NETS_LINE = 'Coast Council | 2021-05-03 | Nets';
const BOATS = 'Harbour Office, Boats, 4 June 2020, url';
const BOATS_LINE = 'Harbour Office | 2020-06-04 | Boats';

describe('"ibid." leads to what the note before really names', () => {
  it.each<[second: string, third: string[], why: string]>([
    ['Ibid., p. 3', [`${NETS_LINE} @ p. 3`], 'the work'],
    [`${BOATS}; Island Gazette, 12 Sept. issue`, ['?? - | - | -'], 'another that was not read'],
    [`Island Gazette, 12 Sept. issue; ${BOATS}`, ['?? - | - | -'], 'one before it that was not read'],
    [`${BOATS}; ${NETS}`, ['?? - | - | -'], 'two works'],
    [`${BOATS}; Penal Code of Sealand, article 40`, ['?? - | - | -'], 'a work and a statute'],
    ['Island Gazette, 12 Sept. issue', ['?? - | - | -'], 'nothing that was read'],
    ['Nobody was ever charged', ['?? - | - | -'], 'nothing'],
    ['Fisheries Act 1998, s. 4', [], 'the law'],
    ['Roe v. Ministry of Tides, 12 F.3d 34 (9th Cir. 1999)', [], 'the law'],
    [`${BOATS}. In 2019 the Island Gazette had said otherwise`, ['?? - | - | -'], 'more in its sentences'],
  ])('after "%s": %j', (second, third) => {
    expect(notesOf(NETS, second, 'Ibid.')[2]).toEqual(
      third.map((line) => (second.startsWith('Ibid') ? NETS_LINE : line)),
    );
  });

  it('and says why it stays open', () => {
    const marks = 'It rained.1 It poured.2';
    const why = (note: string) => reasonsOf(marks, `note|1 ${note}`, 'note|2 Ibid.').at(-1);
    expect(why('Island Gazette, 12 Sept. issue')).toEqual({ by: 'unread' });
    expect(why('nobody was ever charged')).toEqual({ by: 'no-entry' });
    expect(why(`${NETS}; ${BOATS}`)).toEqual({ by: 'several', fitting: 2 });
  });

  it('within its own note leads to the piece before it', () => {
    expect(notesOf(`${NETS}; ibid., p. 4`)[0]).toEqual([NETS_LINE, `${NETS_LINE} @ p. 4`]);
    expect(notesOf(`${NETS}; Island Gazette, 12 Sept. issue; ibid., p. 4`)[0]).toEqual(
      [NETS_LINE, '?? - | - | - @ p. 4'].map((line) =>
        line.replace(' @ p. 4', line.startsWith('??') ? '' : ' @ p. 4'),
      ),
    );
  });
});

describe('"see note N" leads to what that note names', () => {
  it.each<[note: string, back: string, chains: string[]]>([
    [NETS, 'see note 1, p. 3', [`${NETS_LINE} @ p. 3`]],
    [NETS, 'Coast Council, supra note 1, p. 3', [`${NETS_LINE} @ p. 3`]],
    [`${NETS}; ${BOATS}`, 'Harbour Office, supra note 1', [BOATS_LINE]],
    [`${NETS}; ${BOATS}`, 'see note 1', ['?? - | - | -']],
    [`${NETS}; Island Gazette, 12 Sept. issue`, 'see note 1', ['?? - | - | -']],
    // Perhaps a work of theirs that was not read
    [`${NETS}; Coast Council again, 12 Sept. issue`, 'Coast Council, supra note 1', [`? ${NETS_LINE}`]],
    // Somebody whom that note does not name
    [NETS, 'Harbour Office, supra note 1', ['?? Harbour Office | - | -']],
    ['Fisheries Act 1998, s. 4', 'see note 1', []],
  ])('"%s", then "%s"', (note, back, chains) => {
    expect(notesOf(note, back)[1]).toEqual(chains);
  });
});

describe('a shorter title', () => {
  const REPORT = 'Coast Council, Annual Report on Nets, 3 May 2021, url';
  const LINE = 'Coast Council | 2021-05-03 | Annual Report on Nets';
  it.each<[short: string, chains: string[]]>([
    ['Coast Council, Annual Report on Nets, p. 3', [`${LINE} @ p. 3`]],
    ['Coast Council, Annual Report on Net, p. 3', []],
    // Words of every title
    ['Coast Council, Annual Report, p. 3', ['?? Coast Council | - | -']],
    ['Coast Council, Ann, p. 3', []],
  ])('"%s"', (short, chains) => {
    expect(notesOf(REPORT, short)[1]).toEqual(chains);
  });

  it('that two works share leads to neither', () => {
    const other = 'Coast Council, Nets of the North, 5 May 2022, url';
    expect(
      notesOf(other, 'Coast Council, Nets of the South, 6 May 2022, url', 'Coast Council, Nets, p. 3')[2],
    ).toEqual(['?? Coast Council | - | -']);
  });
});

describe('a note', () => {
  it.each<[note: string, chains: string[]]>([
    // Authorities of law
    ['Fisheries Act 1998, s. 4', []],
    ['Article 4 of the Fisheries Act, 3 May 1998', []],
    ['Ley General de Pesca, Diario Oficial, 3 de mayo de 1998', []],
    ['Convention on the Law of the Tides, 3 May 1998, art. 2', []],
    ['Roe v. Ministry of Tides, Supreme Court, 3 May 1998', []],
    ['Matter of R-O-E-, 27 I&N Dec. 316 (A.G. 2018)', []],
    ['Case of Roe, 8 C.F.R. § 208.13 (2020)', []],
    // What is filed before a court is a paper like others
    ['Indictment, Norland v. Roe, 3 May 1998', ['- | 1998-05-03 | Indictment, Norland v. Roe']],
    // What happened to an interview or a letter
    ['Interview with the minister was refused', []],
    ['Interview with the minister was refused on 3 May 2021', []],
    ['Letter from prison', []],
    ['Watch for Islands interview with Jonas P., Southbay', ['Jonas P., Southbay | - | interview']],
    // The date before, the words after
    [
      'Peter Berg, Nets and Knots, The Tide (May 3, 2021) (quoting Lund)',
      ['Peter Berg | 2021-05-03 | Nets and Knots'],
    ],
    [
      'Interview with Maria Lund, Radio Tide (May 3, 2021), at 4',
      ['- | 2021-05-03 | Interview with Maria Lund'],
    ],
    ['“Nets,” The Tide, May 3, 2021. In 2018 he had said otherwise', ['- | 2021-05-03 | Nets']],
    [
      'Office of Tides, Nets and Boats, Sealand Press (May 3, 2021).',
      ['Office of Tides | 2021-05-03 | Nets and Boats'],
    ],
    [
      'Anna Berg et al., He “Gets Along” With Tides, The Tide (May 3, 2021).',
      ['Anna Berg et al. | 2021-05-03 | He “Gets Along” With Tides'],
    ],
    ['On May 2021, Lund was tried for it on 3 May 2022', []],
    ['Lund, Boats Sank, The Tide (May. 1. 2021)', []],
    ['Volume I, Section 3. In 2018 he said so', []],
    ['“Tide” is a reference to the port, closed on May 3, 2021', []],
    ['Lund 11/20/18 302, at 7. On May 3, 2021, he said so', []],
    ['Hearing transcript at 5, Lund (S.D.N.Y.)', []],
  ])('"%s"', (note, chains) => {
    expect(notesOf(note)[0] ?? []).toEqual(chains);
  });
});

const LIST = [
  'heading 2|References',
  'Sealand. 2020. "Yearbook." [Accessed 2023-01-01]',
  'Harbour Office. 2021. "Boats." [Accessed 2023-01-01]',
  'Lund, Maria. 2019. "Children." [Accessed 2023-01-01]',
  'Holm, Anna. 1999a. "Knots." [Accessed 2023-01-01]',
  'Holm, Anna. 1999b. "Ropes." [Accessed 2023-01-01]',
];
const linesIn = (sentence: string): string[][] => {
  const text = textOf([sentence, ...LIST]);
  return citationLines(readReferences(text), text);
};

describe('a bracket', () => {
  it.each<[sentence: string, ...citations: string[][]]>([
    // A place, and the year of what happened there
    ['In Sealand (2020), boats sank.'],
    ['Boats came from Sealand (2020) to the port.'],
    ['In Harbour Office (2021), boats are counted.', ['(2021)', '? Harbour Office | 2021 | Boats']],
    ['In Lund (2019), children are counted.', ['(2019)', '? Lund, Maria | 2019 | Children']],
    ['Sealand (2020) says so.', ['(2020)', 'Sealand | 2020 | Yearbook']],
    // Who is cited through another, where two works of theirs fit
    [
      'It rained (Holm 1999, cited in Harbour Office 2021).',
      ['(Holm 1999, cited in Harbour Office 2021)', 'Harbour Office | 2021 | Boats < ?? Holm | 1999 | -'],
    ],
    [
      'It rained (Holm 1999b, cited in Harbour Office 2021).',
      [
        '(Holm 1999b, cited in Harbour Office 2021)',
        'Harbour Office | 2021 | Boats < Holm, Anna | 1999 | Ropes',
      ],
    ],
    // In square brackets; nothing else there is a citation
    [
      'It rained [Harbour Office 2021, 4].',
      ['[Harbour Office 2021, 4]', 'Harbour Office | 2021 | Boats @ 4'],
    ],
    ['It rained [in the spring of] [2021] [Tide Office 2021] [emphasis added 2021].'],
  ])('%s', (sentence, ...citations) => {
    expect(linesIn(sentence)).toEqual(citations);
  });
});

describe('whom a cited source cites', () => {
  const chainsOf = (sentence: string) => {
    const text = textOf([sentence, ...LIST]);
    return originsOf(readReferences(text), text, spanOf(text, sentence)).map(chainLine);
  };
  const BOATS_WORK = 'Harbour Office | 2021 | Boats';
  it.each<[cited: string, further: string | null]>([
    ['the Coast Council', 'Coast Council'],
    ['CNDH data', 'CNDH'],
    ['a 2020 report by the Coast Council', 'Coast Council'],
    ['the newspaper Gaceta', 'Gaceta'],
    ['the Mexican government', 'Mexican government'],
    ['witnesses', 'witnesses'],
    ['two local fishermen who had fled', 'two local fishermen'],
    ['health reasons', null],
    ['official data', null],
    ['fears of Russian reprisals', null],
    ['growing concerns', null],
    ['the high number of murders', null],
    ["Mexico's high crime rate", null],
    ['Article 4 of the Fisheries Act', null],
    ['Covid restrictions', null],
  ])('citing %s', (cited, further) => {
    const [line, ...others] = chainsOf(`The office closed, citing ${cited}, in May (Harbour Office 2021).`);
    expect(others).toEqual([]);
    expect(line).toBe(
      further === null ? BOATS_WORK : `${BOATS_WORK} < ${further} | - | -`.replace('< Gaceta', '< ? Gaceta'),
    );
  });

  it('is not one witness in two texts', () => {
    const keyOf = (sentence: string) => {
      const text = textOf([sentence, ...LIST]);
      return originsOf(readReferences(text), text, spanOf(text, sentence))[0]?.links.at(-1)?.work.printed;
    };
    const [one, other] = ['Boats sank', 'Nets tore'].map((what) =>
      keyOf(`${what}, citing witnesses, in May (Harbour Office 2021).`),
    );
    expect(one).toContain('Boats sank');
    expect(other).not.toBe(one);
  });
});

describe('a link over words', () => {
  const linkOf = (sentence: string, words: string) => {
    const page = textOf([sentence]);
    const link: PageLink = { ...spanOf(page, words), address: 'https://a.example/1' };
    const [found] = readReferences(page, [link]).citations[0]?.chains[0]?.links ?? [];
    return found ? [found.surety, found.work.printed ?? null] : null;
  };
  it.each<[sentence: string, words: string, found: [string, string | null] | null]>([
    // Ordinary words
    ['He was found dead in the harbour in May of that year.', 'found dead', null],
    ['He went to the harbour in May of that very year again.', 'the harbour in May', null],
    ['Police said that he was found dead in the harbour in May.', 'found dead', ['likely', null]],
    ['In May of last year a survey was made in the harbour.', 'survey', ['likely', 'survey']],
    ['The office sent a press release about it in the month of May.', 'press release', ['likely', null]],
    ['Read our article on the boats that sank in the month of May.', 'Read our article', null],
    // Words that name a work
    [
      'Boats sank in May of that year, a Harbour Office report says.',
      'Harbour Office report',
      ['certain', 'Harbour Office report'],
    ],
    [
      'Boats sank in May of that year, as a survey by Harbour Office tells.',
      'survey by Harbour Office',
      ['certain', 'survey by Harbour Office'],
    ],
  ])('%s [%s]', (sentence, words, found) => {
    expect(linkOf(sentence, words)).toEqual(found);
  });
});

describe('notes whose numbers a browser prints', () => {
  const ITEMS = [`item|${NETS}`, `item|${BOATS}`, 'item|Island Office, Ropes, 5 July 2019, url'];
  const marked = 'Boats sank [1] in May. Nets tore [2] in June. Ropes held [3] in July.';
  const linked = (blocks: string[], at: number): PageLink[] => {
    const text = textOf(blocks);
    return [1, 2, 3].map((number, index) => ({
      ...spanOf(text, `[${number}]`),
      address: `https://a.example/#n${number}`,
      to: text.blocks[at + index]?.start ?? 0,
    }));
  };
  const linesOf = (blocks: string[], links: PageLink[] = []) => {
    const text = textOf(blocks);
    return citationLines(readReferences(text, links), text).map(([, ...chains]) => chains);
  };
  const LINES = [[NETS_LINE], [BOATS_LINE], ['Island Office | 2019-07-05 | Ropes']];

  it('are found by the links that lead to them, without a heading', () => {
    const blocks = [marked, ...ITEMS];
    expect(linesOf(blocks)).toEqual([]);
    expect(linesOf(blocks, linked(blocks, 1))).toEqual(LINES);
  });

  it('and below the heading of a list of works', () => {
    const blocks = [marked, 'heading 2|References', ...ITEMS];
    expect(linesOf(blocks, linked(blocks, 2))).toEqual(LINES);
    const likely = LINES.map((lines) => lines.map((line) => `? ${line}`));
    expect(linesOf(blocks)).toEqual(likely);
    expect(linesOf(blocks.slice(0, -1))).toEqual([]);
  });
});
