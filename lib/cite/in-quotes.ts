import type { CitationInput } from './input.ts';
import { nestedMarks } from './nested-marks.ts';
import { bareTitle, isOnSite } from './parties.ts';
import type { QuoteMarks } from './quoting.ts';
import { italic, type Run, run } from './rich-text.ts';

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

/** A title in quotation marks where the work stands within something else, in italics where it stands by itself. */
export function titleRuns(input: CitationInput, marks: QuoteMarks): Run[] {
  const title = bareTitle(input.title);
  return input.container || isOnSite(input) ? run(inQuotes(title, marks)) : italic(title);
}
