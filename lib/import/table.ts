import type { SourceMetadata } from '../model/index.ts';
import { addressKey } from '../source/index.ts';
import type { CsvTable } from './csv.ts';
import { type Imported, type ImportedSource, line, type Place, Reading } from './imported.ts';
import { passageIn } from './passage.ts';
import { firstDate, sourceOf } from './record.ts';
import { authorOf } from './values.ts';

/** What a column of a table may hold. */
export const COLUMNS = [
  'title',
  'authors',
  'publisher',
  'container',
  'published',
  'number',
  'doi',
  'address',
  'language',
  'words',
  'page',
  'note',
  'tags',
  'marked',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What each column of a table is taken for; null: it is not read. */
export type ColumnMap = readonly (Column | null)[];

/** How tables head their columns: ours, Zotero's, Hypothesis's, and what people write in en, es and fr. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['title', /^(?:title|document|report|name|t[íi]tulo|informe|nombre|titre|rapport|intitul[ée])$/],
  ['authors', /^(?:authors?|author\(s\)|by|autor(?:a|es|as)?|auteure?s?)$/],
  [
    'publisher',
    /^(?:publisher|issuer|organi[sz]ation|institution|source|editorial|editor|fuente|[ée]diteur|organisme)$/,
  ],
  ['container', /^(?:publication title|publication|journal|series|revista|publicaci[óo]n|revue|collection)$/],
  [
    'published',
    /^(?:date|published|publication date|date published|year|publication year|fecha|año|publicado|date de publication|ann[ée]e)$/,
  ],
  ['number', /^(?:number|report number|document number|no\.?|n[úu]mero|num[ée]ro|n[º°])$/],
  ['doi', /^doi$/],
  ['address', /^(?:url|link|address|web|web address|website|uri|enlace|direcci[óo]n|lien|adresse)$/],
  ['language', /^(?:language|idioma|lengua|langue)$/],
  [
    'words',
    /^(?:quote|quotation|quoted text|passage|excerpt|highlight|text|extract|cita|pasaje|extracto|fragmento|texto|citation|extrait|passage cit[ée]|texte)$/,
  ],
  ['page', /^(?:pages?|page number|pinpoint|p[áa]ginas?|p\.)$/],
  ['note', /^(?:notes?|body|comments?|annotation|notas?|comentarios?|commentaires?|remarques?)$/],
  ['tags', /^(?:tags?|keywords?|manual tags|labels?|etiquetas?|mots-cl[ée]s|[ée]tiquettes?)$/],
  ['marked', /^(?:creation date|created|created at)$/],
];

/** What the heads of a table's columns say they hold; of two heads for one thing the first. */
export function guessColumns({ header }: Pick<CsvTable, 'header'>): ColumnMap {
  const taken = new Set<Column>();
  return header.cells.map((head) => {
    const said = head.trim().toLowerCase().slice(0, 100);
    const column = HEADS.find(([name, pattern]) => !taken.has(name) && pattern.test(said))?.[0] ?? null;
    if (column) taken.add(column);
    return column;
  });
}

/** Whether a table is the CSV that Hypothesis exports. */
export const isHypothesisTable = ({ header }: CsvTable): boolean =>
  header.cells.includes('Annotation/Reply Type') && header.cells.includes('Quote');

/** How many heads of a text's first line say what stands below them. */
export const knownHeads = (heads: readonly string[]): number =>
  guessColumns({ header: { at: 1, cells: [...heads] } }).filter((column) => column !== null).length;

/** Reads a table, each column as what it is taken for: a row is a source, or a quotation of one. Never throws. */
export function readTable(table: CsvTable, columns: ColumnMap, file: string): Imported {
  const reading = new Reading();
  const known: Known = new Map();
  const kind = table.header.cells.indexOf('Annotation/Reply Type');
  const places = new Map(COLUMNS.map((column) => [column, columns.indexOf(column)]));
  for (const { at, cells } of table.rows) {
    const cell = (column: Column) => (cells[places.get(column) ?? -1] ?? '').trim();
    const row: Row = { at: line(at), cell, file };
    if (!reading.hasRoom(row.at, () => cells.join(' '))) continue;
    if (kind >= 0 && cells[kind]?.trim() === 'Reply') reading.leave(row.at, 'reply', cell('note') || '…');
    else takeRow(reading, known, row);
  }
  const strays = new Set(table.strays);
  for (const { at, cells } of table.rows)
    if (strays.has(at)) reading.leave(line(at), 'stray-mark', cells.filter(Boolean).join(' | '));
  if (table.cutAt !== null) reading.leave(line(table.cutAt), 'too-many', '…');
  return reading;
}

/** The sources so far, by their address, else by their title and date; several where one is not the other. */
type Known = Map<string, ImportedSource[]>;

interface Row {
  at: Place;
  cell: (column: Column) => string;
  file: string;
}

function takeRow(reading: Reading, known: Known, row: Row): void {
  const { at, cell } = row;
  const found = sourceIn(reading, known, row);
  if (!found) return;
  const passage = passageIn(reading, {
    at,
    words: cell('words'),
    page: cell('page'),
    note: cell('note'),
    tags: cell('tags').split(/[,;]/),
    marked: cell('marked'),
  });
  if (passage) {
    found.source.passages.push(passage);
    return;
  }
  if (found.isRepeated && cell('words') === '')
    reading.leave(at, 'repeated', cell('title') || cell('address'));
  reading.leave(at, 'note', cell('note'));
  reading.leave(at, 'keywords', cell('tags'));
}

/** The source of a row: one for all rows of one address, or, without addresses, of one title, that do not disagree. */
function sourceIn(
  reading: Reading,
  known: Known,
  { at, cell, file }: Row,
): { source: ImportedSource; isRepeated: boolean } | null {
  const made = sourceOf(file, {
    at,
    kind: null,
    title: cell('title'),
    authors: cell('authors')
      .split(/\s*;\s*/)
      .map(authorOf),
    publisher: cell('publisher'),
    container: cell('container'),
    published: firstDate([cell('published')]),
    number: cell('number'),
    language: cell('language'),
    doi: cell('doi'),
    addresses: [cell('address')],
  });
  const [address] = made.addresses;
  const key =
    address === undefined ? `${made.metadata.title?.value ?? ''} ${cell('published')}` : addressKey(address);
  const alike = known.get(key) ?? [];
  const there = alike.find(({ metadata }) => agrees(metadata, made.metadata));
  if (there) {
    there.metadata = { ...made.metadata, ...there.metadata };
    return { source: there, isRepeated: true };
  }
  const words = (['title', 'words', 'note'] as const).map(cell).filter(Boolean).join(' — ');
  if (!reading.take(made, words)) return null;
  // Of very many that disagree the first are looked at: time stays linear.
  if (alike.length < MOST_ALIKE) known.set(key, [...alike, made]);
  return { source: made, isRepeated: false };
}

const MOST_ALIKE = 50;

/** Of these two different values are two works. */
const TELLING = ['title', 'publisher', 'number', 'authors', 'doi', 'published'] as const;

const agrees = (one: SourceMetadata, other: SourceMetadata): boolean =>
  TELLING.every((key) => {
    const [a, b] = [one[key]?.value, other[key]?.value];
    return a === undefined || b === undefined || JSON.stringify(a) === JSON.stringify(b);
  });
