import type { Author, PartialDate } from '../model/index.ts';
import { type Imported, item, Reading } from './imported.ts';
import { entryOf, isObject, jsonText, listOf, textOf } from './json.ts';
import { kindOf } from './kinds.ts';
import { sourceOf } from './record.ts';
import { authorOf, dateOf, dateOfParts, onOneLine } from './values.ts';

/** Whether a parsed file is a list of CSL items. */
export const isCsl = (json: unknown): boolean =>
  listOf(json).some(
    (one) => isObject(one) && typeof entryOf(one, 'type') === 'string' && !entryOf(one, 'target'),
  );

/** Reads CSL-JSON as Zotero and we write it. Never throws. */
export function readCsl(json: unknown, file: string): Imported {
  const reading = new Reading();
  for (const [index, one] of listOf(json).entries()) takeItem(reading, index + 1, one, file);
  return reading;
}

function takeItem(reading: Reading, at: number, one: unknown, file: string): void {
  if (!isObject(one)) {
    reading.leave(item(at), 'no-record', jsonText(one));
    return;
  }
  if (!reading.hasRoom(item(at), () => jsonText(one))) return;
  const text = (name: string) => textOf(entryOf(one, name));
  const source = sourceOf(file, {
    at: item(at),
    kind: kindOf('csl', text('type'), text('genre')),
    title: text('title') || text('title-short'),
    authors: namesOf(entryOf(one, 'author')),
    publisher: text('publisher'),
    container: text('container-title'),
    published: cslDate(entryOf(one, 'issued')),
    number: text('number'),
    language: text('language'),
    doi: text('DOI'),
    addresses: [text('URL')],
    edition: text('edition'),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('page'),
    editors: namesOf(entryOf(one, 'editor')),
    place: text('publisher-place'),
    isbn: text('ISBN') || text('ISSN'),
  });
  if (!reading.take(source, jsonText(one).slice(0, 2_000))) return;
  for (const note of text('note').split('\n')) reading.leave(item(at), 'note', note);
  reading.leave(item(at), 'abstract', text('abstract'));
  reading.leave(item(at), 'keywords', text('keyword'));
  reading.leave(item(at), 'extent', named(EXTENT, text));
  const rest = Object.keys(one).filter((key) => !READ.has(key) && !EXTENT.includes(key));
  reading.leave(item(at), 'other', named(rest, text));
}

const EXTENT = ['number-of-pages', 'number-of-volumes'];
/** What has its place, or says nothing of the work itself. */
const READ = new Set(
  'id type genre title title-short author editor publisher publisher-place container-title volume issue page issued number language DOI URL ISBN ISSN edition note abstract keyword citation-key'.split(
    ' ',
  ),
);

/** Values with their names, as a line. */
const named = (keys: readonly string[], text: (key: string) => string): string =>
  keys.flatMap((key) => (text(key) ? [`${key}: ${text(key)}`] : [])).join('; ');

/** A name in one piece is a body's unless it can only be a person's; one in parts is a person's. */
function namesOf(names: unknown): (Author | null)[] {
  return listOf(names).map((name) => {
    if (!isObject(name)) return authorOf(textOf(name));
    const part = (key: string) => onOneLine(textOf(entryOf(name, key)));
    const literal = part('literal');
    if (literal !== '') return wholeName(literal);
    const family = [part('non-dropping-particle'), part('family')].filter(Boolean).join(' ');
    const given = [part('given'), part('dropping-particle'), part('suffix')].filter(Boolean).join(' ');
    if (family !== '' && given !== '') return { name: `${family}, ${given}`, kind: 'person' };
    return wholeName(family || given);
  });
}

/** What was not parted is no "Family, Given", whatever commas it holds. */
function wholeName(name: string): Author | null {
  const author = authorOf(name);
  return author && name.includes(',') ? { ...author, kind: 'body' } : author;
}

function cslDate(date: unknown): PartialDate | null {
  if (!isObject(date)) return dateOf(textOf(date));
  const parts = listOf(listOf(entryOf(date, 'date-parts'))[0]);
  return dateOfParts(parts) ?? dateOf(textOf(entryOf(date, 'raw')) || textOf(entryOf(date, 'literal')));
}
