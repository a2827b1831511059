import type { Author, PartialDate } from '../model/index.ts';
import type { BibRecord } from './bib-record.ts';
import { partedName } from './csl.ts';
import { FIELDS, type FieldRow, typeOf } from './mapping.ts';
import { rangeOf } from './pages.ts';
import { texName, texText, texTitle, texVerbatim } from './tex.ts';

/**
 * Records in BibTeX, with the fields of BibLaTeX that BibTeX passes over (`urldate`, `doi`, `entrysubtype`). In UTF-8, but
 * in ASCII where TeX has a command for a letter.
 */
export function bibtex(records: readonly BibRecord[]): string {
  const keys = new Set<string>();
  return records.map((record) => entry(record, freeKey(record, keys))).join('\n');
}

function entry(record: BibRecord, key: string): string {
  const { bibtex: type, subtype } = typeOf(record.kind);
  const fields = FIELDS.flatMap((row) => {
    const name = typeof row.bibtex === 'function' ? row.bibtex(type) : row.bibtex;
    return name === null ? [] : written(record, row, name);
  });
  const all = subtype ? [...fields, `entrysubtype = {${subtype}}`] : fields;
  return `@${type}{${key}${all.map((field) => `,\n  ${field}`).join('')}\n}\n`;
}

function written(record: BibRecord, { field, shape }: FieldRow, name: string): string[] {
  switch (field) {
    case 'authors':
    case 'editors':
      return braced(name, record[field].map(authorName).join(' and '));
    case 'published':
      return record.published ? dated(record.published) : [];
    case 'accessed':
      return record.accessed ? braced(name, isoDate(record.accessed)) : [];
    case 'keywords':
      return braced(name, record.keywords.map(texText).join(', '));
    case 'notes':
      return braced(name, record.notes.map(texText).join(' | '));
    case 'pages':
      return braced(name, record.pages === null ? '' : texPages(record.pages));
    case 'publisher':
    case 'place':
      return braced(name, record[field] === null ? '' : texName(record[field]));
    case 'title':
    case 'container':
      return braced(name, record[field] === null ? '' : texTitle(record[field]));
    default: {
      const write = shape === 'address' ? texVerbatim : texText;
      return braced(name, record[field] === null ? '' : write(record[field]));
    }
  }
}

const braced = (name: string, value: string): string[] => (value === '' ? [] : [`${name} = {${value}}`]);

const texPages = (pages: string): string => rangeOf(pages)?.map(texText).join('--') ?? texText(pages);

/** A name that was not parted is set as it stands: BibTeX would guess at which words are the family's. */
function authorName(author: Author): string {
  const parted = partedName(author)?.map(texText);
  const isPlain = parted?.every((part) => !/(?:^|\s)and(?:\s|$)/i.test(part)) ?? false;
  return parted && isPlain ? parted.join(', ') : `{${texText(author.name)}}`;
}

/** BibTeX's own names of the months, which every style spells out. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dated({ year, month, day }: PartialDate): string[] {
  const named = month === undefined ? undefined : MONTHS[month - 1];
  return [
    `year = {${String(year).padStart(4, '0')}}`,
    ...(named ? [`month = ${named}`] : []),
    ...(named && day !== undefined ? [`day = {${day}}`] : []),
  ];
}

const isoDate = ({ year, month, day }: PartialDate): string =>
  [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? [two(part)] : []))].join('-');
const two = (part: number): string => String(part).padStart(2, '0');

/** `ruiz2023searchers`, told apart by a letter where another has it; in letters that every TeX takes. */
function freeKey(record: BibRecord, taken: Set<string>): string {
  const [lead] = [...record.authors, ...record.editors];
  const family = lead ? (partedName(lead)?.[0] ?? lead.name) : '';
  const name = initials(family) + (record.published?.year ?? '') + (plainWords(record.title ?? '')[0] ?? '');
  const key = name || 'source';
  let free = key;
  for (let at = 2; taken.has(free); at++) free = `${key}-${at}`;
  taken.add(free);
  return free;
}

/** One or two words of a name as they are, of more their first letters. */
function initials(name: string): string {
  const words = plainWords(name);
  return words.length > 2 ? words.map((word) => word[0]).join('') : words.join('');
}

/** Words of four letters or more, else any, without accents. */
function plainWords(text: string): string[] {
  const words =
    text
      .slice(0, 300)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z\d]{1,30}/g) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
}
