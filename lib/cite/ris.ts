import type { Author, PartialDate } from '../model/index.ts';
import type { BibRecord } from './bib-record.ts';
import { FIELDS, type FieldRow, typeOf } from './mapping.ts';
import { oneLine } from './one-line.ts';
import { rangeOf } from './pages.ts';

/** Records in RIS: lines of `TAG  - value`, never broken, each ended by CR LF; UTF-8 without a mark. */
export const ris = (records: readonly BibRecord[]): string => records.map(risRecord).join('\r\n');

function risRecord(record: BibRecord): string {
  const type = typeOf(record.kind).ris;
  const lines = FIELDS.flatMap((row) => {
    const tag = typeof row.ris === 'function' ? row.ris(type, record) : row.ris;
    return tag === null ? [] : valuesOf(record, row).flatMap((value) => linesOf(row, tag, value));
  });
  return [line('TY', type), ...lines, line('ER', '')].join('');
}

/** The day stands in two tags, of which readers take the one or the other; of pages the first and the last. */
function linesOf({ field }: FieldRow, tag: string, value: string): string[] {
  if (field === 'published') return [line('PY', value), line(tag, value)];
  const range = field === 'pages' ? rangeOf(value) : null;
  return range ? [line(tag, range[0]), line('EP', range[1])] : [line(tag, value)];
}

const line = (tag: string, value: string): string => `${tag}  - ${value}\r\n`;

function valuesOf(record: BibRecord, { field }: FieldRow): string[] {
  switch (field) {
    case 'authors':
    case 'editors':
      return record[field].map(risName);
    case 'published':
    case 'accessed': {
      const date = record[field];
      return date ? [risDate(date)] : [];
    }
    case 'keywords':
    case 'notes':
      return record[field].map(oneLine);
    default:
      return record[field] === null ? [] : [oneLine(record[field])];
  }
}

/** `YYYY/MM/DD/`, with empty places for what is not known. */
const risDate = ({ year, month, day }: PartialDate): string =>
  `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));

/** Readers part a name at its comma into family and given name; a body's name must not be parted. */
const risName = ({ name, kind }: Author): string =>
  oneLine(kind === 'body' ? name.replace(/\s*,\s*/g, ' – ') : name);
