import { BY_FILE_NAME } from '../model/index.ts';
import { readBibtex } from './bibtex.ts';
import { isCsl, readCsl } from './csl.ts';
import { type CsvTable, headsOf, parseCsv } from './csv.ts';
import { type Decoded, decode } from './decode.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import { fieldIn, type Imported, type ImportedSource } from './imported.ts';
import { parseJson } from './json.ts';
import { readRis } from './ris.ts';
import { type ColumnMap, guessColumns, isHypothesisTable, knownHeads, readTable } from './table.ts';

export type ImportFormat = 'ris' | 'bibtex' | 'csl-json' | 'hypothesis' | 'hypothesis-table' | 'table';

/** A file's content as the format that it is in. */
export type ReadFile = (
  | { format: Exclude<ImportFormat, 'table'>; imported: Imported }
  | { format: 'table'; table: Pick<CsvTable, 'header' | 'rows'>; columns: ColumnMap; imported: Imported }
) & { decoded: Omit<Decoded, 'text'> };

/** What the user says of a file that does not say it itself. */
export interface Choices {
  encoding?: string;
  columns?: ColumnMap;
}

/** Bytes; far above any list of what one person has. */
export const LARGEST_LIST = 64 * 1024 * 1024;
/** Rows of a table that are handed on, to be shown as examples. */
const SHOWN_ROWS = 20;

/**
 * Reads a file by what it holds, whatever its name ends in. Null: it is in none of the formats, or too large. Never throws.
 * @param name of the file, which every value carries
 */
export function readImportFile(name: string, bytes: Uint8Array, choices: Choices = {}): ReadFile | null {
  if (bytes.length > LARGEST_LIST) return null;
  const { text, ...decoded } = decode(bytes, choices.encoding ? { chosen: choices.encoding } : {});
  const read = readText(text, name, choices);
  if (!read) return null;
  for (const source of read.imported.sources) standIn(source, name);
  return { ...read, decoded };
}

type ReadText = ReadFile extends infer R ? (R extends unknown ? Omit<R, 'decoded'> : never) : never;

function readText(text: string, name: string, { columns }: Choices): ReadText | null {
  if (/^\s*[[{]/.test(text)) return readJson(parseJson(text), name);
  // A cell may hold a line that looks like another format's: what the first line heads is a table.
  const isTable = knownHeads(headsOf(text)) > 1;
  if (!isTable && /(?:^|[\r\n])TY {1,2}- /.test(text))
    return { format: 'ris', imported: readRis(text, name) };
  if (!isTable && /(?:^|[\r\n])\s*@\s*[A-Za-z]{1,40}\s*[{(]/.test(text))
    return { format: 'bibtex', imported: readBibtex(text, name) };
  const table = parseCsv(text);
  if (!table) return null;
  const held = columns ?? guessColumns(table);
  const imported = readTable(table, held, name);
  if (isHypothesisTable(table)) return { format: 'hypothesis-table', imported };
  const { header, rows } = table;
  return { format: 'table', table: { header, rows: rows.slice(0, SHOWN_ROWS) }, columns: held, imported };
}

function readJson(json: unknown, name: string): ReadText | null {
  if (isHypothesis(json)) return { format: 'hypothesis', imported: readHypothesis(json, name) };
  if (isCsl(json)) return { format: 'csl-json', imported: readCsl(json, name) };
  return null;
}

/** What has an address and no title is called by it, so that two such sources are told apart; it speaks for nothing. */
function standIn(source: ImportedSource, file: string): void {
  const [address] = source.addresses;
  if (source.metadata.title || address === undefined) return;
  const shown = address.replace(/^https?:\/\/(?:www\.)?/i, '').slice(0, 200);
  source.metadata.title = { ...fieldIn(file)(`[${shown}]`, 0), place: BY_FILE_NAME };
}
