import type { CitationInput } from '../../lib/cite/index.ts';
import type { CitedOrigin } from '../../lib/cite/origins.ts';
import { input, RIR, URL_ } from './input.ts';

/** What styles are tried on: the kinds of the field, the reports that come with the product, and ugly ones. */

const body = (name: string) => ({ name, kind: 'body' as const });
const person = (name: string) => ({ name, kind: 'person' as const });
const at = (number: string) => ({ section: { number, title: '' } });

const READ = { url: URL_, accessed: { year: 2026, month: 1, day: 10 } };
const ONE = { year: 2024, month: 4, day: 22 };

const STATE = input({
  kind: 'report',
  title: '2023 Country Reports on Human Rights Practices: Mexico',
  publisher: 'U.S. Department of State',
  published: ONE,
  language: 'en',
  abbreviations: {
    mcgill: 'US, Department of State',
    oscola: 'US Department of State',
    euaa: 'USDOS',
    ecoi: 'USDOS – US Department of State',
  },
  ...READ,
});

const SHORT_RIR: CitationInput = { ...RIR, title: 'Mexico: Profiles of individuals …', ...READ };

const INSIGHT: CitedOrigin = {
  quoted: false,
  work: {
    author: 'InSight Crime',
    title: "Facing Death and Dismissal, Mexico's Mothers Keep Searching",
    published: { year: 2022, month: 11, day: 4 },
  },
  pinpoint: null,
  rests: null,
};

export const ITEMS: Readonly<Record<string, CitationInput>> = {
  'a response to an information request, with a section': { ...SHORT_RIR, pinpoint: at('3.4') },
  'the same, a paragraph of it': { ...SHORT_RIR, pinpoint: { ...at('3.4'), paragraph: 2 } },
  'the same, from one section to another': {
    ...SHORT_RIR,
    pinpoint: { ...at('3.4'), paragraph: 5, last: { ...at('3.5'), paragraph: 2 } },
  },
  'a report of a government, with a section': { ...STATE, pinpoint: at('1(a)') },
  'the same, a page': { ...STATE, pinpoint: { page: '12' } },
  'the same, pages': { ...STATE, pinpoint: { page: '147', last: { page: '148' } } },
  'the same, with its bureau': { ...STATE, authors: [body('Bureau of Democracy, Human Rights, and Labor')] },
  'a report of a ministry that no register knows, with its office': input({
    kind: 'report',
    title: 'Country Report',
    publisher: 'Ministry of Foreign Affairs',
    authors: [body('Office for Reports')],
    published: { year: 2020 },
  }),
  'a chapter, with its page': input({
    kind: 'report',
    title: 'Mexico: Events of 2023',
    authors: [body('Human Rights Watch')],
    container: 'World Report 2024',
    published: { year: 2024 },
    pinpoint: { page: '409' },
  }),
  'an urgent action': input({
    kind: 'urgent-action',
    title: 'Mexico: Mass deportations must stop',
    publisher: 'Amnesty International',
    number: 'AMR 41/4790/2021',
    published: { year: 2021, month: 9, day: 30 },
    ...READ,
  }),
  'an undated page': input({ kind: 'web-page', title: 'Title', siteName: 'Site', ...READ }),
  'the same, read on a day that is not known': input({
    kind: 'web-page',
    title: 'Title',
    siteName: 'Site',
    url: URL_,
  }),
  'an undated country page of the body whose site it is': input({
    kind: 'country-page',
    title: 'Mexico',
    authors: [body('Human Rights Watch')],
    publisher: 'Human Rights Watch',
    siteName: 'Human Rights Watch',
    ...READ,
  }),
  'a commercial page without author or day': input({
    kind: 'web-page',
    title: 'Targeted Killings and Threats Force Mexicans to Migrate',
    publisher: 'The Human Rights',
    siteName: 'thehuman-rights.com',
    ...READ,
  }),
  'a page known by its host alone': input({
    kind: 'web-page',
    title: 'Mexican Asylum',
    siteName: 'politicalasylumusa.com',
    ...READ,
  }),
  'news by one': input({
    kind: 'news',
    title: 'Police Killings Spike',
    authors: [person('Vera Sistermans')],
    siteName: 'InSight Crime',
    published: { year: 2022, month: 4, day: 4 },
    ...READ,
  }),
  'news by two, a title with an apostrophe': input({
    kind: 'news',
    title: "Facing Death and Dismissal, Mexico's Mothers Keep Searching",
    authors: [person('Ana Ruiz'), person('Juan Pérez')],
    siteName: 'InSight Crime',
    published: { year: 2022, month: 11, day: 4 },
    ...READ,
  }),
  'news by three': input({
    kind: 'news',
    title: 'Three',
    authors: [person('Ana Ruiz'), person('Juan Pérez'), person('Li Wei')],
    siteName: 'Reforma',
    published: { year: 2022, month: 1 },
  }),
  'news by four': input({
    kind: 'news',
    title: 'Four',
    authors: [person('Ana Ruiz'), person('Juan Pérez'), person('Li Wei'), person('Amal Said')],
    siteName: 'Reforma',
    published: { year: 2022 },
  }),
  'news without an author': input({
    kind: 'news',
    title: 'Encarecen limón ¡los criminales!',
    siteName: 'Reforma',
    published: { year: 2022, month: 1, day: 24 },
    language: 'es',
    ...READ,
  }),
  'a family name first': input({
    kind: 'article',
    title: 'On Searchers',
    authors: [person('Gómez, Ana')],
    published: { year: 2019 },
  }),
  'a report by persons, of a body': input({
    kind: 'report',
    title: 'Unintended Consequences',
    authors: [person('Steven Dudley'), person('Parker Asmann')],
    publisher: 'InSight Crime',
    published: { year: 2023, month: 6 },
    ...READ,
  }),
  'a book': input({
    kind: 'book',
    title: 'The Law of Refugee Status',
    authors: [person('James Hathaway'), person('Michelle Foster')],
    publisher: 'Cambridge University Press',
    published: { year: 2014 },
    pinpoint: { page: '182' },
  }),
  'a report with a number that does not say what it is': input({
    kind: 'report',
    title: 'Mexico: Background',
    publisher: 'Congressional Research Service',
    number: 'R42917',
    published: { year: 2022, month: 7, day: 1 },
  }),
  'a document of the United Nations': input({
    kind: 'report',
    title: 'Report on the visit to Mexico',
    authors: [body('Committee on Enforced Disappearances')],
    publisher: 'United Nations',
    number: 'CED/C/MEX/VR/1 (Findings)',
    published: { year: 2022, month: 5 },
  }),
  'an entry of an encyclopedia': input({
    kind: 'encyclopedia',
    title: 'Jalisco New Generation Cartel',
    siteName: 'Wikipedia',
    ...READ,
  }),
  'a decision': input({
    kind: 'decision',
    title: 'Matter of A-B-',
    publisher: 'Attorney General',
    number: '28 I&N Dec. 307',
    published: { year: 2021 },
  }),
  'a law': input({
    kind: 'legislation',
    title: 'Ley General de Víctimas',
    publisher: 'Congreso de la Unión',
    published: { year: 2013, month: 1, day: 9 },
    language: 'es',
  }),
  'a heading without a number': input({
    kind: 'report',
    title: 'Page',
    authors: [body('Freedom House')],
    published: { year: 2021, month: 9 },
    pinpoint: { section: { title: 'Lives at risk' }, paragraph: 1 },
  }),
  'paragraphs alone': input({
    kind: 'report',
    title: 'Report',
    authors: [body('Freedom House')],
    published: { year: 2021 },
    pinpoint: { paragraph: 4, last: { paragraph: 6 } },
  }),
  'a title that quotes': input({
    kind: 'news',
    title: '“They took everything”: Mexico’s displaced',
    siteName: 'Reuters',
    published: { year: 2020, month: 2, day: 3 },
  }),
  'a title that quotes in single marks': input({
    kind: 'news',
    title: "'¿Es para callarnos?' Colectivos enfrentan el miedo",
    siteName: 'La-Lista',
    published: { year: 2022, month: 10, day: 19 },
  }),
  'a title that ends in a question': input({
    kind: 'news',
    title: 'Does US Policy Exacerbate Migrant Kidnappings?',
    siteName: 'InSight Crime',
    published: { year: 2023, month: 6, day: 28 },
    ...READ,
  }),
  'a title that ends in a comma': input({
    kind: 'report',
    title: 'Report, ',
    publisher: 'Freedom House',
    published: { year: 2023 },
  }),
  'a title from right to left': input({
    kind: 'news',
    title: 'تقرير عن المكسيك',
    siteName: 'الجزيرة',
    published: { year: 2023, month: 3, day: 1 },
    language: 'ar',
  }),
  'a title that stands in for none': input({ kind: 'report', title: '[scan-0012.pdf]', ...READ }),
  'a body alone': input({ kind: 'report', publisher: 'Freedom House' }),
  'a number alone': input({ kind: 'report', number: 'MEX201601.E' }),
  'an address alone': input({ url: URL_ }),
  'an address that is none of the web': input({ kind: 'report', title: 'A', url: 'javascript:alert(1)' }),
  'a day alone': input({ published: { year: 2023, month: 9, day: 1 } }),
  'what rests on another': { ...SHORT_RIR, pinpoint: at('3.4'), origins: [INSIGHT] },
  'what rests on two, one of them an interview': {
    ...SHORT_RIR,
    origins: [
      { ...INSIGHT, pinpoint: '12' },
      {
        quoted: false,
        work: {
          author: 'Professor, George Mason University',
          spoken: 'interview',
          published: { year: 2023, month: 8, day: 14 },
        },
        pinpoint: null,
        rests: null,
      },
    ],
  },
  'what rests on what rests on another': {
    ...SHORT_RIR,
    origins: [
      {
        quoted: false,
        work: { author: 'Noticias Telemundo', published: { year: 2021, month: 9, day: 30 } },
        pinpoint: null,
        rests: { quoted: false, work: { author: 'CNDH' }, pinpoint: null, rests: null },
      },
    ],
  },
};
