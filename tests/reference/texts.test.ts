import { describe, expect, it } from 'vitest';
import { readReferences } from '../../lib/reference/index.ts';
import { chainLine, citationLines, textOf } from './build.ts';
import * as texts from './fixtures/texts.ts';

const linesOf = (blocks: readonly string[]) => {
  const text = textOf(blocks);
  return citationLines(readReferences(text), text);
};
const worksOf = (blocks: readonly string[]) =>
  readReferences(textOf(blocks)).lists.flatMap(({ entries }) => entries.map(({ work }) => work));

/** Read by hand: each citation as printed, then what it stands for; "?" likely, "??" open. */
describe('citations', () => {
  it('of an older Response to an Information Request', () => {
    expect(linesOf(texts.OLDER_RESPONSE)).toEqual([
      [
        '(ANP 9 Oct. 2014; Senior Lecturer 2 Dec. 2014)',
        'Agence du Nord-Presse (ANP) | 2014-10-09 | Patrols Gone',
        'Senior Lecturer, Institute of Coasts | 2014-12-02 | interview',
      ],
      [
        '(UNO Sept. 2012, 27, 28)',
        'United Northern Organization (UNO) | 2012-09 | Boats and Borders @ 27, 28',
      ],
      ['(ibid., 29)', 'United Northern Organization (UNO) | 2012-09 | Boats and Borders @ 29'],
      ['(ibid. n.d.b)', 'United Northern Organization (UNO) | n.d. | About'],
      ['(Norland 9 Feb. 2012, 3)', 'Norland (NL) | 2012-02-09 | Sealand @ 3'],
      ['(Norland 2012)', '?? Norland | 2012 | -'],
      ['(Ministry of Tides 3 Mar. 2011)', '?? Ministry of Tides | 2011-03-03 | -'],
    ]);
  });

  it('of a report with footnotes', () => {
    expect(linesOf(texts.FOOTNOTED_REPORT)).toEqual([
      ['1', 'Watch for Islands | 2023 | Nobody Came: Killings on the Coast @ p. 12'],
      ['2', '- | 2023-01-09 | Thousands Leave'],
      ['3', 'Jonas P., fisherman, Southbay | 2023-11-14 | interview'],
      [
        '4',
        'Jonas P., fisherman, Southbay | 2023-11-14 | interview',
        'Office of the Governor | 2024-02-02 | Statement on the Coast',
      ],
      ['5', 'Maria Lund | 2022-05 | Complaints Pile Up @ p. 4'],
      ['6', 'Maria Lund | 2022-05 | Complaints Pile Up @ p. 5'],
      ['7', 'Watch for Islands | 2023 | Nobody Came: Killings on the Coast @ p. 40'],
      ['8', 'Peter Berg and Anna Holm | 2018 | A Coast Without Guards @ pp. 3–9'],
      ['9'],
      ['10', '? Peter Berg and Anna Holm | 2018 | A Coast Without Guards @ p. 7', '?? Lund | - | -'],
    ]);
  });

  it('of numbered notes with "ibid." and notes that lead back', () => {
    const report =
      'NLDOJ (Norland Department of Justice) | 2024-04-22 | 2023 Country Report on Rights: Sealand';
    expect(linesOf(texts.NUMBERED_NOTES)).toEqual([
      ['[1]', `${report} @ p. 12`],
      ['[2]', `${report} @ para. 3`],
      ['[1]', `${report} @ p. 12`],
      ['[3]', 'Coast Council – Northern Coast Council | 2023-05-03 | Taxes at Sea'],
      ['[4]', `${report} @ p. 14`],
      ['[5]', 'Coast Council | 2023-06-07 | Annual Review < Radio Tide | n.d. | Forty Cases'],
      ['[6]', 'Coast Council | 2023-06-07 | Annual Review'],
    ]);
  });

  it('by raised figures', () => {
    expect(linesOf(texts.SUPERSCRIPTS)).toEqual([
      ['¹', 'Northern Observers | 2023-06-14 | Killings in Sealand'],
      ['²', '- | 2023-07-02 | Court Frees Five'],
      ['³'],
    ]);
  });

  it('in Spanish', () => {
    expect(linesOf(texts.SPANISH)).toEqual([
      [
        '(Consejo de la Costa, 2023, p. 14)',
        'Consejo de la Costa (CC) | 2023 | Informe anual sobre desplazamiento @ p. 14',
      ],
      ['(2023, p. 15)', 'Consejo de la Costa (CC) | 2023 | Informe anual sobre desplazamiento @ p. 15'],
      ['(Diario del Puerto, 9 de octubre de 2022)', 'Diario del Puerto | 2022-10-09 | Pagos en el muelle'],
      ['(López y Marín, 2019)', 'López, A., & Marín, B. | 2019 | La costa y el miedo'],
    ]);
  });

  it('in French', () => {
    const report = 'Observatoire des côtes (OC) | 2023 | Départs forcés';
    expect(linesOf(texts.FRENCH)).toEqual([
      ['(Observatoire des côtes 2023, 14)', `${report} @ 14`],
      ['(ibid., 15)', `${report} @ 15`],
      [
        '(avocat 1er mars 2024; AFP févr. 2022)',
        'Avocat, Barreau du Port | 2024-03-01 | interview',
        'Agence de la Faille-Presse (AFP) | 2022-02 | Menaces',
      ],
    ]);
  });

  it('are not found where a bracket, a number or a case is none', () => {
    expect(linesOf(texts.NO_CITATIONS)).toEqual([]);
  });
});

describe('open citations', () => {
  it('say why', () => {
    const text = textOf(texts.OLDER_RESPONSE);
    const open = readReferences(text).citations.flatMap(({ chains }) =>
      chains.flatMap(({ links }) => links.filter(({ surety }) => surety === 'open')),
    );
    expect(open.map(({ because }) => because)).toEqual([{ by: 'several', fitting: 2 }, { by: 'no-entry' }]);
  });
});

describe('entries', () => {
  it('are taken apart', () => {
    expect(worksOf(texts.OLDER_RESPONSE).slice(0, 2)).toEqual([
      {
        printed: 'Agence du Nord-Presse (ANP). 9 October 2014. "Patrols Gone." [Accessed 1 Dec. 2014]',
        author: 'Agence du Nord-Presse (ANP)',
        published: { year: 2014, month: 10, day: 9 },
        title: 'Patrols Gone',
        accessed: { year: 2014, month: 12, day: 1 },
      },
      {
        printed:
          'Norland (NL). 9 February 2012. Department of Justice. "Sealand." Country Reports for 2011. <www.justice.example/2011> [Accessed 3 Nov. 2014]',
        author: 'Norland (NL)',
        published: { year: 2012, month: 2, day: 9 },
        title: 'Sealand',
        container: 'Country Reports for 2011',
        address: 'www.justice.example/2011',
        accessed: { year: 2014, month: 11, day: 3 },
      },
    ]);
  });

  it.each([
    // Chicago, with a person's name turned round
    [
      'Berg, Peter. "A Coast Without Guards." Journal of Coasts 12, no. 3 (2018): 3–9. https://doi.example/10.1.',
      'Berg, Peter | 2018 | A Coast Without Guards',
    ],
    [
      'Lund, Maria. Leaving the Islands. Northport: Tide Press, 2017.',
      'Lund, Maria | 2017 | Leaving the Islands',
    ],
    // ecoi
    [
      'NLDOJ – Norland Department of Justice: 2023 Country Report: Sealand, 22 April 2024, https://justice.example/1 (accessed on 10 January 2026)',
      'NLDOJ – Norland Department of Justice | 2024-04-22 | 2023 Country Report: Sealand',
    ],
    // EUAA, without a date
    [
      'Radio Tide, About us, n.d., https://tide.example/about, accessed 2 May 2024',
      'Radio Tide | n.d. | About us',
    ],
    // APA, with the day in the same brackets
    [
      'Holm, A. (2020, March 3). Nets and knots. The Tide. https://tide.example/nets',
      'Holm, A. | 2020-03-03 | Nets and knots',
    ],
    // HRW, a book and a letter
    [
      'Watch for Islands, Leaving: A Report (Northport: Watch for Islands, 2017), https://watch.example/leaving, p. 3.',
      'Watch for Islands | 2017 | Leaving: A Report',
    ],
    [
      'Letter from the Ministry of Tides to Watch for Islands, May 4, 2021.',
      'Ministry of Tides | 2021-05-04 | correspondence',
    ],
    // Medical journals, with the title after the names or before them
    [
      'Berg P, Holm AB. Nets and knots. J Coasts. 2019;12:3–9. doi: 10.1/x.',
      'Berg P, Holm AB | 2019 | Nets and knots',
    ],
    ['Nets and knots. Berg P, Holm AB. J Coasts. 2019;12:3–9.', 'Berg P, Holm AB | 2019 | Nets and knots'],
    // Single quotation marks, with the place beside the title
    [
      'NLDOJ, ‘2022 Report: Sealand’ (section 1A), 20 March 2023',
      'NLDOJ | 2023-03-20 | 2022 Report: Sealand',
    ],
    // A case
    [
      'Lund et al. (“Cotton Field”) v. Sealand, Court of the Coasts, Judgment of November 16, 2009, Series C No. 205.',
      '- | 2009-11-16 | Lund et al. (“Cotton Field”) v. Sealand',
    ],
    ['• “Taxes,” Northport Gazette, May 4, 2021, gazette.example.org/taxes/', '- | 2021-05-04 | Taxes'],
    [
      'Norland. 21 March 2019 (updated 4 April 2019). Tides Norland. "Advice." [Accessed 4 Apr. 2019]',
      'Norland | 2019-03-21 | Advice',
    ],
    [
      'Expert interview, NGO representative, Southbay, 3 May 2022',
      'NGO representative, Southbay | 2022-05-03 | interview',
    ],
    [
      'Entrevista de Watch for Islands con Rosa M., Southbay, 3 de mayo de 2021.',
      'Rosa M., Southbay | 2021-05-03 | interview',
    ],
  ])('%s', (entry, line) => {
    const [work] = worksOf([
      'heading 2|Sources',
      entry,
      'Nobody. 2020-01-01. "Nothing." [Accessed 2020-01-02]',
    ]);
    expect(work && chainLine({ links: [{ work, surety: 'certain', because: { by: 'link' } }] })).toBe(line);
  });
});
