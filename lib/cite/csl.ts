import type { Author, PartialDate } from '../model/index.ts';
import type { BibRecord } from './bib-record.ts';
import { FIELDS, type FieldRow, typeOf } from './mapping.ts';
import { oneLine } from './one-line.ts';
import { rangeOf } from './pages.ts';

/** A date in CSL-JSON, with no more parts than are known. */
export interface CslDate {
  'date-parts': number[][];
}
export type CslName = { literal: string } | { family: string; given: string };

/** One item of CSL-JSON (CSL 1.0.2). */
export interface CslItem {
  id: string;
  type: string;
  [variable: string]: string | CslDate | CslName[];
}

/** The record as an item of CSL-JSON; variables that are not known are absent. */
export function cslItem(record: BibRecord): CslItem {
  const item: CslItem = { id: record.id, type: typeOf(record.kind).csl };
  for (const row of FIELDS) {
    const value = cslValue(record, row);
    if (value !== null) item[row.csl] = value;
  }
  return item;
}

function cslValue(record: BibRecord, { field }: FieldRow): CslItem[string] | null {
  switch (field) {
    case 'authors':
    case 'editors':
      return record[field].length > 0 ? record[field].map(cslName) : null;
    case 'published':
    case 'accessed': {
      const date = record[field];
      return date ? cslDate(date) : null;
    }
    case 'pages':
      return record.pages === null ? null : (rangeOf(record.pages)?.join('-') ?? oneLine(record.pages));
    case 'keywords':
      return record.keywords.map(oneLine).join(', ') || null;
    case 'notes':
      return record.notes.map(note).join('\n') || null;
    default:
      return record[field] === null ? null : oneLine(record[field]);
  }
}

/**
 * A person's name is parted only where it came parted: a guess at which words are the family's is no fact.
 */
export function cslName(author: Author): CslName {
  const parted = partedName(author);
  return parted ? { family: parted[0], given: parted[1] } : { literal: oneLine(author.name) };
}

/** Family's and given name of a person, where they came parted; null of bodies and of what was not parted. */
export function partedName({ name, kind }: Author): readonly [string, string] | null {
  const [family, given, ...more] = name.split(/\s*,\s*/).map(oneLine);
  return kind === 'person' && family && given && more.length === 0 ? [family, given] : null;
}

const cslDate = ({ year, month, day }: PartialDate): CslDate => ({
  'date-parts': [[year, month, day].filter((part) => part !== undefined)],
});

/** Processors read `{:title: …}` and lines like `title: …` in a note as variables; no passage may set one. */
const note = (text: string): string =>
  oneLine(text)
    .replaceAll('{:', '{ :')
    .replace(/^([\w -]+):/, '· $1:');
