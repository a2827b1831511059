import fc from 'fast-check';
import type { CitationInput, Pinpoint } from '../../lib/cite/index.ts';
import type { Locale, PartialDate, SourceKind } from '../../lib/model/index.ts';

const body = (name: string) => ({ name, kind: 'body' as const });
const person = (name: string) => ({ name, kind: 'person' as const });
const at = (number: string) => ({ section: { number, title: '' } });

const KIND: SourceKind[] = [
  'report',
  'response-to-information-request',
  'country-page',
  'urgent-action',
  'news',
  'web-page',
  'legislation',
  'decision',
  'book',
  'article',
];
const DATES: PartialDate[] = [{ year: 2023 }, { year: 2023, month: 9 }, { year: 2023, month: 9, day: 1 }];
const ACCESSED: PartialDate = { year: 2026, month: 1, day: 10 };
const optional = <T>(...values: T[]) => fc.constantFrom<T | null>(null, ...values);

/** Every subset of parts, in every kind. */
export const anyInput: fc.Arbitrary<CitationInput> = fc.record({
  kind: optional(...KIND),
  title: optional('A title'),
  authors: fc.subarray([person('Ana Ruiz'), body('Freedom House'), person('Juan Pérez')]),
  publisher: optional('Human Rights Watch', 'Freedom House'),
  siteName: optional('Freedom House', 'Site'),
  published: optional(...DATES),
  number: optional('MEX201601.E', 'AMR 41/4790/2021'),
  container: optional('World Report'),
  volume: optional('12'),
  issue: optional('3'),
  pages: optional('12–19'),
  editors: fc.subarray([person('Li Wei'), person('Said, Amal')]),
  place: optional('Geneva'),
  edition: optional('2nd'),
  doi: optional('10.1000/182'),
  isbn: optional('978-3-16-148410-0', '2049-3630'),
  language: optional('en', 'es'),
  url: optional('https://example.org/a'),
  accessed: optional(ACCESSED),
  pinpoint: optional<Pinpoint>(
    { page: '4' },
    at('3.4'),
    { section: { title: 'Heading' } },
    { paragraph: 2 },
    { ...at('2'), paragraph: 1 },
    { page: '4', last: { page: '6' } },
    { ...at('2'), paragraph: 1, last: { paragraph: 3 } },
    { ...at('3'), last: at('5') },
    { paragraph: 1, last: { section: { title: 'Heading' }, paragraph: 3 } },
  ),
  abbreviations: fc.constant({}),
  translatedTitle: optional('In translation'),
  archived: optional('https://web.archive.org/web/2024/https://example.org/a'),
  locale: fc.constantFrom<Locale>('en', 'es', 'fr'),
});
