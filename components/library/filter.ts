import type { Instant, Locale, Source, SourceKind } from '../../lib/model/index.ts';
import { sourceLine, titleText } from '../source/source-line.ts';

/** One line of the library. */
export interface LibraryLine {
  source: Source;
  captures: number;
  passages: number;
  firstCaptured: Instant | null;
  lastCaptured: Instant | null;
}

export interface LibraryFilter {
  words: string;
  kind: SourceKind | '';
  publisher: string;
  language: string;
  /** A year, or `undated`. */
  year: string;
  seedsOnly: boolean;
}

export const NO_FILTER: LibraryFilter = {
  words: '',
  kind: '',
  publisher: '',
  language: '',
  year: '',
  seedsOnly: false,
};

export const UNDATED = 'undated';

/** The lines that fit, newest publication first, the undated last, then by title. */
export function filterLines(
  lines: readonly LibraryLine[],
  filter: LibraryFilter,
  locale: Locale,
): LibraryLine[] {
  return lines.filter((line) => fits(line, filter, locale)).toSorted((a, b) => compare(a, b, locale));
}

/** What there is to choose from in each filter. */
export function choicesOf(lines: readonly LibraryLine[], locale: Locale) {
  const all = lines.map((line) => line.source.metadata);
  const sorted = <T extends string>(values: (T | undefined)[]): T[] =>
    [...new Set(values.filter((value) => value !== undefined))].sort((a, b) => a.localeCompare(b, locale));
  return {
    kinds: sorted(all.map((metadata) => metadata.kind?.value)),
    publishers: sorted(all.map((metadata) => metadata.publisher?.value)),
    languages: sorted(all.map((metadata) => metadata.language?.value)),
    years: sorted(all.map(yearOf)).reverse(),
  };
}

const yearOf = (metadata: Source['metadata']): string =>
  metadata.published ? String(metadata.published.value.year) : UNDATED;

function fits({ source }: LibraryLine, filter: LibraryFilter, locale: Locale): boolean {
  const { metadata } = source;
  if (filter.seedsOnly && !source.seed) return false;
  if (filter.kind && metadata.kind?.value !== filter.kind) return false;
  if (filter.publisher && metadata.publisher?.value !== filter.publisher) return false;
  if (filter.language && metadata.language?.value !== filter.language) return false;
  if (filter.year && yearOf(metadata) !== filter.year) return false;
  const text = plainly(`${titleText(metadata, locale)} ${sourceLine(metadata, locale)}`);
  return plainly(filter.words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without accents and case, so that "mexico" finds "México". */
const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function compare(a: LibraryLine, b: LibraryLine, locale: Locale): number {
  const [left, right] = [a.source.metadata, b.source.metadata];
  const [older, newer] = [left.published?.value.year ?? 0, right.published?.value.year ?? 0];
  return newer - older || titleText(left, locale).localeCompare(titleText(right, locale), locale);
}
