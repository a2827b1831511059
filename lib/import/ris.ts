import { type Imported, line, MOST_LOOKED_AT, Reading } from './imported.ts';
import { kindOf } from './kinds.ts';
import { firstDate, sourceOf } from './record.ts';
import { authorOf, onOneLine } from './values.ts';

/** One record: its tags with their values, in order. */
interface Record {
  at: number;
  values: Map<string, string[]>;
}

/** As the format has it, and with the single space that some programs write. */
const TAGGED = /^([A-Z][A-Z\d]) {1,2}-(?: (.*)|)$/;

/**
 * Reads RIS as Zotero, EndNote, databases and we write it. A value may go on over lines; a record that is not ended is
 * ended by the next one. Never throws.
 * @param file its name, which every value carries
 */
export function readRis(text: string, file: string): Imported {
  const reading = new Reading();
  for (const record of recordsIn(text, reading)) takeRecord(reading, record, file);
  return reading;
}

function recordsIn(text: string, reading: Reading): Record[] {
  const records: Record[] = [];
  let record: Record | null = null;
  let last: { values: string[]; at: number; parts: string[] } | null = null;
  const close = () => {
    if (last) last.values[last.at] = last.parts.join('\n');
    last = null;
  };
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const tagged = TAGGED.exec(raw.trimEnd().replace(/^\ufeff/, ''));
    const [, tag = '', value = ''] = tagged ?? [];
    if (tag === 'TY') {
      close();
      if (records.length >= MOST_LOOKED_AT) {
        reading.leave(line(index + 1), 'too-many', '…');
        break;
      }
      record = { at: index + 1, values: new Map([['TY', [value.trim()]]]) };
      records.push(record);
    } else if (tag === 'ER') {
      close();
      record = null;
    } else if (record && tagged) {
      close();
      const values = record.values.get(tag) ?? [];
      record.values.set(tag, values);
      last = { values, at: values.push('') - 1, parts: [value.trim()] };
    } else if (last) (last as { parts: string[] }).parts.push(raw);
    else if (!record) reading.leave(line(index + 1), 'no-record', raw);
  }
  close();
  return records;
}

/** What has its place, or says nothing of the work itself. */
const READ = new Set(
  'TY TI T1 CT BT AU A1 A2 ED PB CY PP T2 JO JF JA J2 VL IS SP EP SN M1 DA PY Y1 LA DO M3 UR LK L2 ET N1 RN AB N2 KW L1 L4 ID DB DP ER'.split(
    ' ',
  ),
);

function takeRecord(reading: Reading, { at, values }: Record, file: string): void {
  if (!reading.hasRoom(line(at), () => [...values.values()].flat().join('; '))) return;
  const all = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []);
  const first = (...tags: string[]) => all(...tags).find((value) => value.trim() !== '') ?? '';
  const type = first('TY').toUpperCase();
  const kind = kindOf('ris', type, first('M3'));
  // The number of a report stands where the ISBN of a book does.
  const isReport = type === 'RPRT' || type === 'GOVDOC';
  const number = isReport
    ? (all('SN', 'M1', 'IS').find((value) => value.trim() !== '' && !isStandardNumber(value)) ?? '')
    : first('M1');
  const source = sourceOf(file, {
    at: line(at),
    kind,
    title: first('TI', 'T1', 'CT', 'BT'),
    authors: all('AU', 'A1').map(authorOf),
    publisher: first('PB'),
    container: first('T2', 'JO', 'JF', 'JA', 'J2'),
    published: firstDate([...all('DA'), ...all('PY', 'Y1')]),
    number: /^[\d\s-]+x?$/i.test(number) && kind === 'book' ? '' : number,
    language: first('LA'),
    doi: first('DO') || first('M3'),
    addresses: all('UR', 'LK', 'L2'),
    edition: first('ET'),
    volume: first('VL'),
    issue: isReport && first('IS') === number ? '' : first('IS'),
    pages: pagesIn(first('SP'), first('EP')),
    editors: all('ED', 'A2').map(authorOf),
    place: first('CY', 'PP'),
    isbn: isReport && !isStandardNumber(first('SN')) ? '' : first('SN'),
  });
  const words = all('TY', 'AU', 'TI', 'PY', 'UR').join('; ');
  if (!reading.take(source, words)) return;
  for (const note of all('N1', 'RN')) reading.leave(line(at), 'note', note);
  for (const abstract of all('AB', 'N2')) reading.leave(line(at), 'abstract', abstract);
  reading.leave(line(at), 'keywords', all('KW').join('; '));
  for (const attachment of all('L1', 'L4')) reading.leave(line(at), 'attachment', attachment);
  const named = (tags: readonly string[]) =>
    tags.flatMap((tag) => all(tag).flatMap((value) => (value ? [`${tag} ${value}`] : []))).join('; ');
  const isLeft = (tag: string) =>
    !READ.has(tag) || (tag === 'M1' && onOneLine(first(tag)) !== source.metadata.number?.value);
  reading.leave(line(at), 'other', named([...values.keys()].filter(isLeft)));
}

/** First and last page, each in a tag of its own, or both in the first. */
const pagesIn = (first: string, last: string): string =>
  last === '' || last === first ? first : first === '' ? last : `${first}-${last}`;

/** ISBN or ISSN by its form: a report's number stands in the same tag. */
const isStandardNumber = (text: string): boolean =>
  /^(?:\d{4}-?\d{3}[\dx]|(?:97[89][- ]?)?(?:\d[- ]?){9}[\dx])$/i.test(
    text.trim().replace(/^iss?bn:?\s*/i, ''),
  );
