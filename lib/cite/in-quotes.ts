import { nestedMarks } from './nested-marks.ts';
import type { QuoteMarks } from './quoting.ts';

/** A title in quotation marks, those within it as their depth asks for; empty for an empty title. */
export function inQuotes(title: string, marks: QuoteMarks): string {
  if (title === '') return '';
  // From the end, so that the places before stay what they are.
  const nested = nestedMarks(title, marks).reduceRight(
    (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
    title,
  );
  return marks[0][0] + nested + marks[0][1];
}
