import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibRecord, bibtex, type CitationInput, cslItem, ris } from '../../lib/cite/index.ts';
import { readImportFile } from '../../lib/import/index.ts';
import type { Author, SourceKind } from '../../lib/model/index.ts';
import { input } from '../cite/input.ts';

/** Words as titles and names have them, with what a format could take for its own. */
const words = fc
  .array(
    fc.constantFrom(
      ...'Mexico’s Łódź 50% {of} \\it $5_000 #1 & “mothers” ``x`` -- --- d\'\' l’État ~c a^b café Straße 日本 مرحبا ¿Qué? "q" [i] 1/2 (x) K2 TY'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const number = fc.integer({ min: 1, max: 999 }).map(String);

const person = fc
  .tuple(fc.constantFrom('Ruiz', 'Muñoz Łódź', "O'Neill", 'Azaola'), fc.constantFrom('Ana', 'José', 'Li Wei'))
  .map(([family, given]): Author => ({ name: `${family}, ${given}`, kind: 'person' }));
/** No two words that could be a person's: neither RIS nor CSL-JSON tells the one from the other. */
const body = fc
  .constantFrom(
    'International Crisis Group',
    'Justice and Peace',
    'Immigration & Refugee Board',
    'Office of the Médiateur',
  )
  .map((name): Author => ({ name, kind: 'body' }));
const date = fc.constantFrom(
  { year: 2023 },
  { year: 2023, month: 9 },
  { year: 2023, month: 12, day: 31 },
  { year: 1999, month: 4, day: 2 },
);

const KINDS: SourceKind[] = [
  ...(['report', 'response-to-information-request', 'urgent-action', 'web-page', 'news'] as const),
  ...(['article', 'book', 'encyclopedia', 'legislation', 'decision'] as const),
];

/** A source of any kind, with any of what a citation has. */
const anySource: fc.Arbitrary<CitationInput> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    title: words.map((title) => `Title ${title}`),
    authors: fc.uniqueArray(fc.oneof(person, body), { maxLength: 3, selector: ({ name }) => name }),
    editors: fc.uniqueArray(person, { maxLength: 2, selector: ({ name }) => name }),
    publisher: maybe(fc.constantFrom('Human Rights Watch', 'Peace and Law Institute', 'UNAM')),
    container: maybe(words.map((title) => `In ${title}`)),
    volume: maybe(number),
    issue: maybe(number),
    pages: maybe(fc.constantFrom('12–19', 'xii–xx', '7', 'A12–A19')),
    place: maybe(fc.constantFrom('Genève', 'Trinidad and Tobago')),
    edition: maybe(number),
    number: maybe(fc.constantFrom('MEX201601.E', 'AMR 41/4790/2021', 'A_12&c')),
    language: maybe(fc.constantFrom('en', 'es', 'pt-BR')),
    doi: maybe(fc.constantFrom('10.1000/a_b', '10.1093/jrs/feab001')),
    isbn: maybe(fc.constantFrom('978-3-16-148410-0', '2049-3630')),
    published: maybe(date),
  })
  .map((parts) => input({ ...parts, url: 'https://example.org/a_b?c=1&d=%20{e}#f' }));

/** What a record must say again, of what was written. */
function expected({ title, kind, container, volume, issue, pages, ...of }: CitationInput) {
  const { editors, place, edition, number: own, language, doi, isbn, publisher, published, authors } = of;
  const named = authors.filter(({ name }) => name !== publisher);
  const all = { title, kind, container, volume, issue, pages, place, edition, number: own, language };
  return Object.fromEntries(
    Object.entries({
      ...{ ...all, doi, isbn, publisher, published },
      authors: named.length > 0 ? named : null,
      editors: editors.length > 0 ? editors : null,
    }).filter(([, value]) => value !== null),
  );
}

function readAgain(text: string) {
  const read = readImportFile('file', new TextEncoder().encode(text));
  return (read?.imported.sources ?? []).map(({ metadata, addresses }) => ({
    addresses,
    values: Object.fromEntries(Object.entries(metadata).map(([key, field]) => [key, field.value])),
  }));
}

const records = (sources: readonly CitationInput[]) =>
  sources.map((source, at) => bibRecord(`s${at}`, source, ['An issue'], ['“words” (p. 1)']));

describe('what is written and read again', () => {
  it.each([
    ['BibTeX', (all: CitationInput[]) => bibtex(records(all))],
    ['CSL-JSON', (all: CitationInput[]) => JSON.stringify(records(all).map(cslItem))],
    ['RIS', (all: CitationInput[]) => ris(records(all))],
  ] as const)('in %s is the same sources', (format, write) => {
    fc.assert(
      fc.property(fc.array(anySource, { minLength: 1, maxLength: 4 }), (sources) => {
        const again = readAgain(write(sources));
        expect(again).toHaveLength(sources.length);
        for (const [at, source] of sources.entries()) {
          const want = expected(source);
          // One tag of RIS holds a report's number and its ISBN; without a number, an issue's would be taken for it.
          const isReport = ['report', 'response-to-information-request', 'urgent-action'].includes(
            source.kind ?? '',
          );
          if (format === 'RIS' && isReport) delete want[source.number === null ? 'issue' : 'isbn'];
          expect(again[at]?.values).toEqual(want);
          expect(decodeURI(again[at]?.addresses[0] ?? '')).toBe(decodeURI(source.url ?? ''));
        }
      }),
      { numRuns: 200 },
    );
  });
});
