import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { bibRecord } from '../../lib/cite/index.ts';
import { RIR } from './input.ts';

export const NOTE =
  '“five "searching mothers" (madres buscadoras) have been killed” (§ 3.4, ¶ 1; https://irb-cisr.gc.ca/)';
export const rir = bibRecord(
  's1',
  { ...RIR, accessed: { year: 2026, month: 1, day: 10 } },
  ['Unable', 'Impunity; corruption'],
  [NOTE],
);

/** Read by Citation.js, which is not ours. */
export const readBack = (text: string): Record<string, unknown>[] =>
  plugins.input.chain(text, { generateGraph: false });

/** Text with everything a page may hold. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\r\nER  - \r\nTY  - JOUR',
    'a\u2028TI  - b',
    '\0\x1b\u0085',
    '\ud800lone',
    'مرحبا 😀',
    '{:title: x}',
    'type: book',
    'a}, title = {b',
    '\\\\} @book{x, title = {y}}',
    '%\\ ~ ^ # $ & _ "q" \'\' --',
  ),
);
