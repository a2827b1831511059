import type { CitationInput } from '../../lib/cite/index.ts';
import type { CitedOrigin } from '../../lib/cite/origins.ts';
import { input, RIR, URL_ } from './input.ts';

/** What citations rest on, and what stands in other languages; with what the other items are made of. */

export const body = (name: string) => ({ name, kind: 'body' as const });
export const person = (name: string) => ({ name, kind: 'person' as const });
export const at = (number: string) => ({ section: { number, title: '' } });

export const READ = { url: URL_, accessed: { year: 2026, month: 1, day: 10 } };

export const SHORT_RIR: CitationInput = { ...RIR, title: 'Mexico: Profiles of individuals …', ...READ };

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

export const LATER_ITEMS: Readonly<Record<string, CitationInput>> = {
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
  'a title that was translated, of a page that an archive keeps': input({
    kind: 'news',
    title: 'Encarecen limón ¡los criminales!',
    translatedTitle: 'Criminals make limes dearer',
    siteName: 'Reforma',
    published: { year: 2022, month: 1, day: 24 },
    language: 'es',
    archived: 'https://web.archive.org/web/20220125/https://example.org/a',
    ...READ,
  }),
  'whole sections': { ...SHORT_RIR, pinpoint: { ...at('3.4'), last: at('3.6') } },
  'what rests on works without a date, as one of them says itself': {
    ...SHORT_RIR,
    origins: [
      { quoted: false, work: { author: 'CNDH', title: 'Informe' }, pinpoint: '12-14', rests: null },
      {
        quoted: false,
        work: { author: 'Reforma', title: 'Mapa', published: 'undated' },
        pinpoint: null,
        rests: null,
      },
    ],
  },
  'a response in a document in French': {
    ...SHORT_RIR,
    pinpoint: { ...at('3.4'), paragraph: 2 },
    locale: 'fr',
  },
  'a page in a document in French': input({
    kind: 'news',
    title: 'Le Mexique « désarmé »',
    siteName: 'Le Monde',
    authors: [person('Ana Ruiz'), person('Li Wei')],
    pinpoint: { page: '3', last: { page: '4' } },
    locale: 'fr',
    ...READ,
  }),
};
