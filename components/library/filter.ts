import {
  type Instant,
  isRetired,
  type Locale,
  type PublisherType,
  type PublisherView,
  type Source,
  type SourceKind,
} from '../../lib/model/index.ts';
import { behindOf } from '../source/behind.ts';
import { sourceLine, titleText } from '../source/source-line.ts';

/** One line of the library. */
export interface LibraryLine {
  source: Source;
  /** Who is known to stand behind it. */
  publisher: PublisherView | null;
  captures: number;
  passages: number;
  /** Whether a passage of it stands in no case. */
  unfiled: boolean;
  firstCaptured: Instant | null;
  lastCaptured: Instant | null;
}

export interface LibraryFilter {
  words: string;
  kind: SourceKind | '';
  publisher: string;
  /** What kind of body stands behind it. */
  type: PublisherType | '';
  /** Of those a source is about, ISO 3166-1 alpha-2. */
  country: string;
  language: string;
  /** A year, or `undated`. */
  year: string;
  /** Those that came with Proffer; those captured by the user; those with a passage that stands in no case; those retired. */
  only: '' | 'seeds' | 'captured' | 'unfiled' | 'retired';
  order: LibraryOrder;
}

/** By which the list is sorted: newest publication, latest capture, title, who stands behind it. */
export type LibraryOrder = 'published' | 'captured' | 'title' | 'publisher';

export const NO_FILTER: LibraryFilter = {
  words: '',
  kind: '',
  publisher: '',
  type: '',
  country: '',
  language: '',
  year: '',
  only: '',
  order: 'published',
};

export const UNDATED = 'undated';

/** The lines that fit, in the order asked for; what has nothing to be ordered by comes last, the rest by title. */
export function filterLines(
  lines: readonly LibraryLine[],
  filter: LibraryFilter,
  locale: Locale,
): LibraryLine[] {
  const titles = (a: LibraryLine, b: LibraryLine) =>
    titleText(a.source.metadata, locale).localeCompare(titleText(b.source.metadata, locale), locale);
  const compare = ORDERS[filter.order];
  return lines
    .filter((line) => fits(line, filter, locale))
    .toSorted((a, b) => compare(a, b, locale) || titles(a, b));
}

/** What there is to choose from in each filter. */
export function choicesOf(lines: readonly LibraryLine[], locale: Locale) {
  const all = lines.map((line) => line.source.metadata);
  const sorted = <T extends string>(values: (T | undefined)[]): T[] =>
    [...new Set(values.filter((value) => value !== undefined))].sort((a, b) => a.localeCompare(b, locale));
  return {
    kinds: sorted(all.map((metadata) => metadata.kind?.value)),
    publishers: sorted(lines.map((line) => behindLine(line, locale)?.name)),
    types: sorted(lines.map(({ publisher }) => publisher?.type ?? undefined)),
    countries: sorted(all.flatMap((metadata) => metadata.countries?.value ?? [])),
    languages: sorted(all.map((metadata) => metadata.language?.value)),
    years: sorted(all.map(yearOf)).reverse(),
  };
}

const yearOf = (metadata: Source['metadata']): string =>
  metadata.published ? String(metadata.published.value.year) : UNDATED;

const behindLine = ({ source, publisher }: LibraryLine, locale: Locale) =>
  behindOf(source.metadata, locale, publisher);

const ONLY: Record<LibraryFilter['only'], (line: LibraryLine) => boolean> = {
  '': () => true,
  seeds: ({ source }) => source.seed === true,
  captured: ({ lastCaptured }) => lastCaptured !== null,
  unfiled: ({ unfiled }) => unfiled,
  retired: ({ source }) => isRetired(source),
};

function fits(line: LibraryLine, filter: LibraryFilter, locale: Locale): boolean {
  const { source, publisher } = line;
  const { metadata } = source;
  if (!ONLY[filter.only](line)) return false;
  if (filter.kind && metadata.kind?.value !== filter.kind) return false;
  if (filter.publisher && behindLine(line, locale)?.name !== filter.publisher) return false;
  if (filter.type && publisher?.type !== filter.type) return false;
  if (filter.country && !metadata.countries?.value.includes(filter.country)) return false;
  if (filter.language && metadata.language?.value !== filter.language) return false;
  if (filter.year && yearOf(metadata) !== filter.year) return false;
  const text = plainly(`${titleText(metadata, locale)} ${sourceLine(metadata, locale, publisher)}`);
  return plainly(filter.words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without accents and case, so that "mexico" finds "México". */
const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

type Compare = (a: LibraryLine, b: LibraryLine, locale: Locale) => number;

const ORDERS: Record<LibraryOrder, Compare> = {
  published: (a, b) => dayOf(b).localeCompare(dayOf(a)),
  captured: (a, b) => (b.lastCaptured ?? '').localeCompare(a.lastCaptured ?? ''),
  title: () => 0,
  publisher: (a, b, locale) => {
    const [one, other] = [behindLine(a, locale)?.name, behindLine(b, locale)?.name];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return one.localeCompare(other, locale);
  },
};

/** As far as it is known: the later, then the more exact, sorts higher. */
function dayOf({ source: { metadata } }: LibraryLine): string {
  if (!metadata.published) return '';
  const { year, month, day } = metadata.published.value;
  const two = (n: number | undefined) => String(n ?? 0).padStart(2, '0');
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}
