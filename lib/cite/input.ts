import {
  type Author,
  type CaptureSummary,
  type Instant,
  isStandIn,
  type Locale,
  type PartialDate,
  parsePartialDate,
  type Source,
  type SourceKind,
} from '../model/index.ts';
import type { CitedOrigin } from './origins.ts';
import type { Pinpoint } from './pinpoint.ts';

/** What a citation is made of. What is not known is `null` and is never made up. */
export interface CitationInput {
  kind: SourceKind | null;
  title: string | null;
  /** The main title alone, for a citation after the first one. */
  shortTitle?: string | null;
  /** Only the whole title tells it from another work that the same document cites. */
  needsTitle?: true;
  /** The title in the language of the document, as somebody translated it. */
  translatedTitle?: string | null;
  authors: readonly Author[];
  publisher: string | null;
  siteName: string | null;
  published: PartialDate | null;
  /**
   * Of what has no date: that its own citation says it has none, or that nobody says anything of it. Absent: it was looked
   * for in the work, and there is none.
   */
  undated?: 'said' | 'unknown';
  number: string | null;
  container: string | null;
  /** Of what it stands in, as are issue and pages. */
  volume: string | null;
  issue: string | null;
  /** On which it stands there; the place that is cited is `pinpoint`. */
  pages: string | null;
  editors: readonly Author[];
  /** Where it was published. */
  place: string | null;
  edition: string | null;
  doi: string | null;
  /** ISBN or ISSN. */
  isbn: string | null;
  language: string | null;
  /** Of the copy that was read. */
  url: string | null;
  /** Where an archive keeps a copy of what stands at `url`. */
  archived?: string | null;
  /** The day it was read, as the reader's clock had it; `null` where that is not known. */
  accessed: PartialDate | null;
  pinpoint: Pinpoint | null;
  /** The publisher's own words for a style, by style: `{ bluebook: "Hum. Rts. Watch" }`. */
  abbreviations: Readonly<Record<string, string>>;
  /** What the passage rests on by the user's word; absent: nothing. */
  origins?: readonly CitedOrigin[];
  /** What is said of the quotation that is cited, `(emphasis added)`: it stands within what ends the citation. */
  remark?: string;
  /** The language of the document that cites; absent: English. */
  locale?: Locale;
}

/** The input for a source, read in one copy of it. White space within values is made single. */
export function citationInput(
  source: Source,
  capture: CaptureSummary | null,
  pinpoint: Pinpoint | null,
  abbreviations: Readonly<Record<string, string>> = {},
): CitationInput {
  const { metadata } = source;
  return {
    kind: metadata.kind?.value ?? null,
    title: titleOf(source),
    translatedTitle: tidy(metadata.translatedTitle?.value),
    authors: named(metadata.authors?.value),
    publisher: tidy(metadata.publisher?.value),
    siteName: tidy(metadata.siteName?.value),
    published: metadata.published?.value ?? null,
    number: tidy(metadata.number?.value),
    container: tidy(metadata.container?.value),
    volume: tidy(metadata.volume?.value),
    issue: tidy(metadata.issue?.value),
    pages: tidy(metadata.pages?.value),
    editors: named(metadata.editors?.value),
    place: tidy(metadata.place?.value),
    edition: tidy(metadata.edition?.value),
    doi: tidy(metadata.doi?.value),
    isbn: tidy(metadata.isbn?.value),
    language: tidy(metadata.language?.value),
    url: tidy(addressOf(source, capture)),
    archived: tidy(metadata.archivedUrl?.value),
    accessed: capture ? visitOf(capture.circumstances) : null,
    pinpoint,
    abbreviations,
  };
}

/** A file of the user's stands nowhere that a reader could go: then what the document says of its own address, if it does. */
function addressOf({ metadata, addresses }: Source, capture: CaptureSummary | null): string | undefined {
  const all = [capture?.address, metadata.canonicalUrl?.value, addresses[0]];
  return all.find((address) => address !== undefined && !address.startsWith('file:'));
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * The day of a visit. A day to come, which only a file can claim, is not known: nobody was there yet; a day is left for clocks
 * that differ.
 */
function visitOf({ startedAt, clockOffset }: CaptureSummary['circumstances']): PartialDate | null {
  const isToCome = startedAt !== null && Date.parse(startedAt) > Date.now() + DAY_MS;
  return isToCome ? null : dayOf(startedAt, clockOffset);
}

/**
 * The day of an instant on a clock.
 * @param offset of that clock from UTC, in minutes east
 */
export function dayOf(instant: Instant | null, offset = 0): PartialDate | null {
  const time = instant === null ? Number.NaN : Date.parse(instant) + offset * 60_000;
  return Number.isNaN(time) ? null : parsePartialDate(new Date(time).toISOString().slice(0, 10));
}

function titleOf({ metadata }: Source): string | null {
  const found = tidy(metadata.title?.value);
  // What stands in for a title is put in brackets, as what is not the source's own is.
  const title = found && isStandIn(metadata.title) ? `[${found}]` : found;
  const subtitle = tidy(metadata.subtitle?.value);
  if (!title || !subtitle || title.includes(subtitle)) return title ?? subtitle;
  return /[:?!.–—-]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

const named = (authors: readonly Author[] = []): Author[] =>
  authors.flatMap(({ name, kind }) => {
    const tidied = tidy(name);
    return tidied ? [{ name: tidied, kind }] : [];
  });

/** Who wrote it; of a work that names only those who edited it, these. */
export const writers = ({
  authors,
  editors,
}: Pick<CitationInput, 'authors' | 'editors'>): readonly Author[] => (authors.length > 0 ? authors : editors);

const tidy = (text: string | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;
