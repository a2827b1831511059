/** A table as a file holds it. Every cell stays the text it is: what begins with `=` is no formula here. */

export interface CsvRow {
  /** Line it begins in, from 1. */
  at: number;
  cells: string[];
}

export interface CsvTable {
  header: CsvRow;
  rows: CsvRow[];
  /** A quotation mark that is never closed: the line of the row it stands in, whose text is not to be trusted. */
  brokenAt: number | null;
}

const DELIMITERS = [',', ';', '\t'] as const;
const MOST_COLUMNS = 500;

/**
 * Reads values parted by commas, semicolons or tabs, quoted as RFC 4180 has it, CR LF or LF. Empty lines are passed over.
 * Null where there is no header and a row. In time linear in the text.
 */
export function parseCsv(text: string): CsvTable | null {
  const { rows, brokenAt } = rowsOf(text, delimiterOf(text));
  const [header, ...rest] = rows;
  return header && header.cells.length > 1 && rest.length > 0 ? { header, rows: rest, brokenAt } : null;
}

/** Whichever stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 100_000)
      .replace(/"[^"]*"/g, '')
      .split(/\r|\n/, 1)[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function rowsOf(text: string, delimiter: string): { rows: CsvRow[]; brokenAt: number | null } {
  const rows: CsvRow[] = [];
  const special = new RegExp(`["${delimiter}\r\n]`, 'g');
  let row: CsvRow = { at: 1, cells: [] };
  let [line, at, cell] = [1, 0, ''];
  const endCell = () => {
    if (row.cells.length < MOST_COLUMNS) row.cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((one) => one.trim() !== '')) rows.push(row);
  };
  while (at < text.length) {
    if (text[at] === '"' && cell === '') {
      const quoted = quotedFrom(text, at + 1);
      if (quoted === null) return { rows, brokenAt: row.at };
      cell = quoted.value;
      line += cell.split('\n').length - 1;
      at = quoted.end;
    }
    special.lastIndex = text[at] === '"' ? at + 1 : at;
    const index = special.exec(text)?.index ?? text.length;
    cell += text.slice(at, index);
    at = index + 1;
    const sign = text[index];
    if (sign === delimiter) endCell();
    else if (sign === '"') cell += sign;
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at] === '\n') at++;
      endRow();
      line++;
      row = { at: line, cells: [] };
    }
  }
  endRow();
  return { rows, brokenAt: null };
}

/** The cell that a quotation mark opened, doubled marks made single; null where none closes it. */
function quotedFrom(text: string, start: number): { value: string; end: number } | null {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return { value: text.slice(start, at).replaceAll('""', '"'), end: at + 1 };
  return null;
}
