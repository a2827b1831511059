import {
  type Author,
  BY_FILE_NAME,
  type Candidate,
  type CapturedText,
  type Field,
  type PartialDate,
  type SourceMetadata,
} from '../model/index.ts';
import type { PdfMetadata } from '../text/from-pdf/metadata.ts';
import { choose, letters } from './candidates.ts';
import { fromLines } from './date-lines.ts';
import { plausible, readDate } from './dates.ts';
import { tidy } from './evidence.ts';
import { readTag } from './language.ts';
import { readDoi } from './links.ts';
import { isBody, isPersonName, namesIn } from './names.ts';
import { chooseDate } from './published.ts';

/** What a PDF says of itself: its tables, and what its first page shows. */
export interface PdfEvidence {
  metadata: PdfMetadata;
  captured: CapturedText;
  /** The largest text of the first page that has any. */
  frontTitle: string | null;
  /** Of the file, or the last part of its address. */
  name?: string;
}

/**
 * How much each place is trusted, 0 to 1. A PDF's tables are filled in by programs and by templates: what the first page
 * shows counts for as much, and what both say for more.
 */
const WEIGHTS = {
  title: {
    xmp: { 'dc:title': 0.6, 'prism:title': 0.85 },
    info: 0.55,
    front: 0.62,
    shown: 0.25,
    fileName: 0.1,
    standIn: 0.05,
  },
  authors: { xmp: { 'dc:creator': 0.65 }, info: 0.45 },
  publisher: { xmp: { 'dc:publisher': 0.75 } },
  container: { xmp: { 'prism:publicationname': 0.85 } },
  /** PRISM 3.0: `number` is the issue's. */
  place: {
    volume: { 'prism:volume': 0.85 },
    issue: { 'prism:number': 0.85, 'prism:issueidentifier': 0.7 },
    pages: { 'prism:pagerange': 0.85 },
    isbn: { 'prism:isbn': 0.85, 'prism:issn': 0.85 },
  },
  published: {
    xmp: {
      'prism:publicationdate': 0.85,
      'prism:coverdate': 0.85,
      'dc:date': 0.5,
      'xmp:createdate': 0.3,
      'xap:createdate': 0.3,
    },
    info: 0.3,
    front: 0.6,
    /** Beside more words than a place and a name have. */
    beside: 0.4,
  },
  modified: { xmp: { 'xmp:modifydate': 0.3, 'xap:modifydate': 0.3 }, info: 0.3 },
  language: { xmp: { 'dc:language': 0.5 }, info: 0.45 },
  doi: { xmp: { 'prism:doi': 0.95, 'pdfx:doi': 0.9, 'crossmark:doi': 0.9, 'dc:identifier': 0.7 }, info: 0.6 },
} as const;

const LONGEST_TITLE = 400;
/** What stands this far into the text belongs to the title page. */
const FRONT = 3_000;
const MOST_AUTHORS = 30;

/**
 * What a PDF says of the publication it is, each value with where it was found. Never throws. What follows from the text
 * alone (language, number, kind) is added by `complete`, as for a page.
 */
export function metadataFromPdf({ metadata, captured, frontTitle, name = '' }: PdfEvidence): SourceMetadata {
  const front = captured.text.slice(0, FRONT);
  const found = {
    title: titleOf(metadata, front, frontTitle) ?? standIn(name),
    authors: choose(authorsOf(metadata), (authors) => letters(authors.map(({ name }) => name).join('|'))),
    publisher: choose(fromXmp(metadata, WEIGHTS.publisher.xmp, text), letters),
    container: choose(fromXmp(metadata, WEIGHTS.container.xmp, text), letters),
    volume: choose(fromXmp(metadata, WEIGHTS.place.volume, text), letters),
    issue: choose(fromXmp(metadata, WEIGHTS.place.issue, text), letters),
    pages: choose(fromXmp(metadata, WEIGHTS.place.pages, text), letters),
    isbn: choose(fromXmp(metadata, WEIGHTS.place.isbn, text), letters),
    published: chooseDate(publishedOf(metadata, datesShown(captured))),
    modified: choose(
      [
        ...fromXmp(metadata, WEIGHTS.modified.xmp, date),
        ...fromInfo(metadata, 'ModDate', WEIGHTS.modified.info, date),
      ],
      (value) => JSON.stringify(value),
    ),
    language: choose(languageOf(metadata), (tag) => tag.split('-')[0] ?? ''),
    doi: choose(doisOf(metadata), (doi) => doi.toLowerCase()),
  };
  return Object.fromEntries(Object.entries(found).filter(([, field]) => field !== undefined));
}

const text = (value: string): string | null => tidy(value).slice(0, LONGEST_TITLE) || null;

/** "D:20231002143000+02'00'" or ISO; the day as written. */
const date = (value: string): PartialDate | null => plausible(readDate(value.replace(/^D:/, '')));

function fromXmp<T>(
  { xmp }: PdfMetadata,
  table: Readonly<Record<string, number>>,
  read: (value: string) => T | null,
): Candidate<T>[] {
  return Object.entries(table).flatMap(([name, weight]) => {
    const value = read(xmp[name]?.[0] ?? '');
    return value === null ? [] : [{ value, foundIn: 'meta' as const, place: `XMP ${name}`, weight }];
  });
}

function fromInfo<T>(
  { info }: PdfMetadata,
  name: string,
  weight: number,
  read: (value: string) => T | null,
): Candidate<T>[] {
  const value = read(info[name] ?? '');
  return value === null ? [] : [{ value, foundIn: 'meta', place: `PDF ${name}`, weight }];
}

/** What a program calls a document that nobody gave a title. */
const PROGRAM = /^(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|print)\s*[-–:]\s*/i;
const UNNAMED =
  /^(?:untitled|no title|sans titre|sin título|unbenannt|document\s?\d*|presentation\s?\d*|powerpoint presentation|layout \d+|title)$/i;
const FILE_NAME = /\.(?:docx?|pdf|indd|qxd|qxp|pptx?|xlsx?|rtf|odt|tex|dvi|pub|wpd|pmd|fm)$|^[\w.-]+$/i;

function titleOf(metadata: PdfMetadata, front: string, frontTitle: string | null): Field<string> | undefined {
  const shown = letters(front);
  const stated = [
    ...fromXmp(metadata, WEIGHTS.title.xmp, titleText),
    ...fromInfo(metadata, 'Title', WEIGHTS.title.info, titleText),
  ].map((candidate) => weighed(candidate, shown));
  const value = text(frontTitle ?? '');
  const largest: Candidate<string>[] =
    value === null
      ? []
      : [{ value, foundIn: 'visible-text', place: 'first page', weight: WEIGHTS.title.front }];
  return choose([...stated, ...largest], letters);
}

/** A citation needs something to tell a document by. */
function standIn(name: string): Field<string> | undefined {
  const value = text(name);
  return value === null
    ? undefined
    : { value, foundIn: 'address', place: BY_FILE_NAME, weight: WEIGHTS.title.standIn };
}

function titleText(value: string): string | null {
  const title = text(value.replace(PROGRAM, ''));
  return title === null || UNNAMED.test(title) ? null : title;
}

/** A file's name is hardly a title; a title that the first page shows too is one. */
function weighed(candidate: Candidate<string>, shown: string): Candidate<string> {
  const { value, weight } = candidate;
  if (FILE_NAME.test(value)) return { ...candidate, weight: WEIGHTS.title.fileName };
  return shown.includes(letters(value)) ? { ...candidate, weight: weight + WEIGHTS.title.shown } : candidate;
}

function authorsOf(metadata: PdfMetadata): Candidate<Author[]>[] {
  const several = (metadata.xmp['dc:creator'] ?? []).join('; ');
  const stated: [string, string, number][] = [
    ['XMP dc:creator', several, WEIGHTS.authors.xmp['dc:creator']],
    ['PDF Author', metadata.info.Author ?? '', WEIGHTS.authors.info],
  ];
  return stated.flatMap(([place, names, weight]) => {
    const value = namesIn(names)
      .filter((name) => isPersonName(name) || isBody(name) || /\s/.test(name))
      .slice(0, MOST_AUTHORS)
      .map((name): Author => ({ name, kind: isPersonName(name) ? 'person' : 'body' }));
    return value.length > 0 ? [{ value, foundIn: 'meta', place, weight }] : [];
  });
}

/** The day of its making is that of the file, which may be of its last printing: alone it says nothing. */
function publishedOf(metadata: PdfMetadata, shown: Candidate<PartialDate>[]): Candidate<PartialDate>[] {
  return [
    ...fromXmp(metadata, WEIGHTS.published.xmp, date),
    ...fromInfo(metadata, 'CreationDate', WEIGHTS.published.info, date),
    ...shown,
  ];
}

/** What `fromLines` gives a date with a label, or with three words beside it at most. */
const ALONE = 0.69;

/**
 * The dates on the first page that has any words, where they stand as a publication's do: on a line of their own or
 * with a label, in no sentence and no footnote.
 */
function datesShown({ text, blocks }: CapturedText): Candidate<PartialDate>[] {
  const lines = blocks
    .filter(
      ({ pageLabel, kind, start }) => pageLabel === blocks[0]?.pageLabel && kind !== 'note' && start < FRONT,
    )
    .flatMap(({ start, end }) => text.slice(start, Math.min(end, FRONT)).split('\n'))
    .map((line) => ({ text: line.trim(), distance: 0 }));
  return fromLines(lines, false)
    .filter(({ place }) => !place?.startsWith('updated'))
    .map(({ weight, ...found }) => ({
      ...found,
      place: 'first page',
      weight: weight < ALONE ? WEIGHTS.published.beside : WEIGHTS.published.front,
    }));
}

function languageOf(metadata: PdfMetadata): Candidate<string>[] {
  const stated = readTag(metadata.language ?? '');
  const catalogue: Candidate<string>[] =
    stated === null
      ? []
      : [{ value: stated, foundIn: 'document', place: 'PDF Lang', weight: WEIGHTS.language.info }];
  return [...fromXmp(metadata, WEIGHTS.language.xmp, readTag), ...catalogue];
}

const doisOf = (metadata: PdfMetadata): Candidate<string>[] => [
  ...fromXmp(metadata, WEIGHTS.doi.xmp, readDoi),
  ...['Subject', 'Keywords', 'Title'].flatMap((name) => fromInfo(metadata, name, WEIGHTS.doi.info, readDoi)),
];
