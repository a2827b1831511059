import type { CsvTable } from './csv.ts';
import { pageOf } from './hypothesis.ts';
import { type Imported, type ImportedSource, line, type Place, Reading } from './imported.ts';
import { passageOf } from './passage.ts';
import { firstDate, sourceOf } from './record.ts';
import { authorOf, webAddress } from './values.ts';

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
export function guessColumns({ header }: CsvTable): ColumnMap {
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

/** Reads a table, each column as what it is taken for: a row is a source, or a quotation of one. Never throws. */
export function readTable(table: CsvTable, columns: ColumnMap, file: string): Imported {
  const reading = new Reading();
  const known = new Map<string, ImportedSource>();
  const kind = table.header.cells.indexOf('Annotation/Reply Type');
  for (const { at, cells } of table.rows) {
    const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
    const row: Row = { at: line(at), cell, file };
    if (kind >= 0 && cells[kind]?.trim() === 'Reply') reading.leave(row.at, 'reply', cell('note') || '…');
    else takeRow(reading, known, row);
  }
  if (table.brokenAt !== null) reading.leave(line(table.brokenAt), 'broken', '"…');
  return reading;
}

interface Row {
  at: Place;
  cell: (column: Column) => string;
  file: string;
}

function takeRow(reading: Reading, known: Map<string, ImportedSource>, row: Row): void {
  const { at, cell } = row;
  const source = sourceIn(reading, known, row);
  if (!source) return;
  const passage = passageOf({
    at,
    words: cell('words'),
    page: cell('page'),
    note: cell('note'),
    tags: cell('tags').split(/[,;]/),
    marked: cell('marked'),
  });
  if (passage && source.addresses.length > 0) source.passages.push(passage);
  else if (passage) reading.leave(at, 'no-address', passage.words);
  else {
    reading.leave(at, 'note', cell('note'));
    reading.leave(at, 'keywords', cell('tags'));
  }
}

/** The source of a row: one for all rows of one address, or, without addresses, of one title. */
function sourceIn(reading: Reading, known: Map<string, ImportedSource>, row: Row): ImportedSource | null {
  const { at, cell, file } = row;
  const address = webAddress(cell('address'));
  if (address !== null && !cell('title')) return pageOf(reading, known, { at, address, title: '', file });
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
    addresses: [address ?? ''],
  });
  const key = made.addresses[0] ?? `${made.metadata.title?.value ?? ''} ${cell('published')}`;
  const there = known.get(key);
  if (there) return there;
  const words = (['title', 'words', 'note'] as const).map(cell).filter(Boolean).join(' — ');
  if (!reading.take(made, words)) return null;
  known.set(key, made);
  return made;
}
