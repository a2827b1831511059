import { readBibtex } from './bibtex.ts';
import { isCsl, readCsl } from './csl.ts';
import { type CsvTable, parseCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import type { Imported } from './imported.ts';
import { parseJson } from './json.ts';
import { readRis } from './ris.ts';
import { type ColumnMap, guessColumns, isHypothesisTable, readTable } from './table.ts';

export type ImportFormat = 'ris' | 'bibtex' | 'csl-json' | 'hypothesis' | 'hypothesis-table' | 'table';

/** A file's content as the format that it is in. */
export type ReadFile =
  | { format: Exclude<ImportFormat, 'table'>; imported: Imported }
  | { format: 'table'; table: CsvTable; columns: ColumnMap; imported: Imported };

/** Bytes; far above any list of what one person has. */
export const LARGEST_LIST = 64 * 1024 * 1024;

/**
 * Reads a file by what it holds, whatever its name ends in. Null: it is in none of the formats, or too large. Never throws.
 * @param name of the file, which every value carries
 */
export function readImportFile(name: string, bytes: Uint8Array): ReadFile | null {
  if (bytes.length > LARGEST_LIST) return null;
  const text = decodeText(bytes);
  if (/^\s*[[{]/.test(text)) return readJson(parseJson(text), name);
  // One tag or entry in a row of its own tells; a table's first line has several cells.
  if (/(?:^|[\r\n])TY {1,2}- /.test(text)) return { format: 'ris', imported: readRis(text, name) };
  if (/(?:^|[\r\n])\s*@\s*[A-Za-z]{1,40}\s*[{(]/.test(text))
    return { format: 'bibtex', imported: readBibtex(text, name) };
  const table = parseCsv(text);
  if (!table) return null;
  const columns = guessColumns(table);
  const imported = readTable(table, columns, name);
  return isHypothesisTable(table)
    ? { format: 'hypothesis-table', imported }
    : { format: 'table', table, columns, imported };
}

function readJson(json: unknown, name: string): ReadFile | null {
  if (isHypothesis(json)) return { format: 'hypothesis', imported: readHypothesis(json, name) };
  if (isCsl(json)) return { format: 'csl-json', imported: readCsl(json, name) };
  return null;
}
