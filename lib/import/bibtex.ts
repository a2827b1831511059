import type { Author, SourceKind } from '../model/index.ts';
import { type BibEntry, scanBibtex } from './bibtex-scan.ts';
import { type Imported, line, Reading } from './imported.ts';
import { kindOf } from './kinds.ts';
import { firstDate, sourceOf } from './record.ts';
import { withoutTex } from './tex.ts';
import { authorOf, onOneLine } from './values.ts';

/**
 * Reads BibTeX and BibLaTeX as Zotero, JabRef and Google Scholar write them. TeX accents become letters; a name in braces
 * of its own is a body's. Never throws.
 */
export function readBibtex(text: string, file: string): Imported {
  const reading = new Reading();
  const { entries, broken, cutAt } = scanBibtex(text);
  for (const entry of entries) takeEntry(reading, entry, file);
  for (const { at, words } of broken) reading.leave(line(at), 'broken', words);
  if (cutAt !== null) reading.leave(line(cutAt), 'too-many', '…');
  return reading;
}

function takeEntry(reading: Reading, { at, type, key, fields }: BibEntry, file: string): void {
  if (!reading.hasRoom(line(at), () => [type, key, ...fields.values()].join('; '))) return;
  const raw = (...names: string[]) => names.map((name) => fields.get(name) ?? '').find(Boolean) ?? '';
  const first = (...names: string[]) => withoutTex(raw(...names));
  const subtitle = first('subtitle');
  const title = first('title');
  const isNumbered = !IN_ISSUES.has(type);
  const source = sourceOf(file, {
    at: line(at),
    kind:
      SUBTYPES[first('entrysubtype').toLowerCase()] ??
      kindOf('bibtex', type === 'misc' && raw('url') ? 'online' : type, first('type')),
    title: subtitle ? `${title}: ${subtitle}` : title,
    authors: namesIn(raw('author')),
    editors: namesIn(raw('editor')),
    publisher: first('institution', 'publisher', 'organization', 'school'),
    container: first('journaltitle', 'journal', 'booktitle', 'maintitle', 'series'),
    published: dateIn(first),
    number: isNumbered ? first('number') : first('eid'),
    language: first('langid', 'language'),
    doi: first('doi'),
    addresses: [addressIn(raw('url')), addressIn(raw('howpublished')), addressIn(raw('note'))],
    edition: first('edition'),
    volume: first('volume'),
    issue: isNumbered ? first('issue') : first('issue', 'number'),
    pages: first('pages'),
    place: first('location', 'address'),
    isbn: first('isbn', 'issn'),
  });
  const words = [type, key, first('author'), title].join('; ');
  if (!reading.take(source, words)) return;
  for (const name of ['note', 'annote', 'annotation']) {
    const note = first(name);
    if (!source.addresses.includes(note.trim())) reading.leave(line(at), 'note', note);
  }
  reading.leave(line(at), 'abstract', first('abstract'));
  reading.leave(line(at), 'keywords', first('keywords', 'keyword'));
  reading.leave(line(at), 'attachment', raw('file'));
  const named = (names: readonly string[]) =>
    names.flatMap((name) => (first(name) ? [`${name} ${first(name)}`] : [])).join('; ');
  reading.leave(line(at), 'extent', named(EXTENT));
  reading.leave(
    line(at),
    'other',
    named([...fields.keys()].filter((name) => !READ.has(name) && !EXTENT.includes(name))),
  );
}

/** What stands in a journal or a series, whose part `number` is; of all else it is the number of its own. */
const IN_ISSUES = new Set(
  'article periodical book mvbook inbook incollection collection inreference'.split(' '),
);
/** BibLaTeX's word for what its types do not tell apart. */
const SUBTYPES: Readonly<Record<string, SourceKind>> = Object.assign(Object.create(null), {
  newspaper: 'news',
  magazine: 'news',
  encyclopedia: 'encyclopedia',
});

const EXTENT = ['pagetotal', 'volumes'];
/** What has its place, or says nothing of the work itself. */
const READ = new Set(
  `type entrysubtype eid title subtitle author editor institution publisher organization school journaltitle journal booktitle maintitle
  series volume number issue pages location address isbn issn date year month day langid language doi url howpublished edition note annote annotation abstract keywords keyword
  file`.split(/\s+/),
);

/** In an address TeX's signs are its own, but for those that were escaped. */
const addressIn = (raw: string): string =>
  (/\\url\s*\{([^{}]{1,8000})\}/.exec(raw)?.[1] ?? raw.replace(/^\{(.*)\}$/s, '$1')).replace(
    /\\([&%$#_{}~])/g,
    '$1',
  );

const dateIn = (first: (name: string) => string) =>
  firstDate([first('date'), monthly(first('year'), first('month'), first('day')), first('year')]);

function monthly(year: string, month: string, day: string): string {
  const number = /^\d{1,2}$/.test(month.trim()) ? month.trim().padStart(2, '0') : '';
  if (!/^\d{4}$/.test(year.trim())) return '';
  if (number === '') return month.trim() === '' ? '' : `${day} ${month} ${year}`.trim();
  return [year.trim(), number, day.trim().padStart(2, '0')].filter((part) => /[1-9]/.test(part)).join('-');
}

/** Names stand apart by "and"; "Given Family" is a person's as "Family, Given" is. */
function namesIn(raw: string): (Author | null)[] {
  return partsOf(raw).map((name) => {
    if (isWhole(name)) {
      const body = onOneLine(withoutTex(name));
      return body === '' ? null : { name: body, kind: 'body' };
    }
    return name === 'others' ? null : authorOf(withoutTex(name));
  });
}

/** Whether one pair of braces holds all of a name; those of accents stand within. */
function isWhole(name: string): boolean {
  let depth = 0;
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '{') depth++;
    else if (name[at] === '}') depth--;
    if (depth === 0) return at > 0 && at === name.length - 1;
  }
  return false;
}

/** At each "and" that stands in no braces. */
function partsOf(raw: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: found, index } of raw.slice(0, 100_000).matchAll(/[{}]|\s+and\s+/gi)) {
    if (found === '{') depth++;
    else if (found === '}') depth--;
    else if (depth === 0) {
      parts.push(raw.slice(start, index).trim());
      start = index + found.length;
    }
  }
  return [...parts, raw.slice(start).trim()].filter((name) => name !== '');
}
