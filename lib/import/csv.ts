/** A table as a file holds it. Every cell stays the text it is: what begins with `=` is no formula here. */

export interface CsvRow {
  /** Line it begins in, from 1. */
  at: number;
  cells: string[];
}

export interface CsvTable {
  header: CsvRow;
  rows: CsvRow[];
  /** Lines with a quotation mark that opens a cell and does not close it: there the cell is taken as it stands. */
  strays: number[];
  /** The first line that was not read any more; null: all was. */
  cutAt: number | null;
}

const DELIMITERS = [',', ';', '\t'] as const;
const MOST_COLUMNS = 500;
/** Of a file: more is no table of what one person has. */
const MOST_ROWS = 100_000;
/** What Excel writes first, to say by what it parts values. */
const EXCEL = /^\ufeff?"?sep=([,;\t|])"?(\r\n|\r|\n)/i;

/**
 * Reads values parted by commas, semicolons or tabs, quoted as RFC 4180 has it, CR LF or LF. Empty lines are passed over.
 * Null where there is no header and a row. In time linear in the text.
 */
export function parseCsv(text: string): CsvTable | null {
  const said = EXCEL.exec(text);
  const body = said ? text.slice(said[0].length) : text.replace(/^\ufeff/, '');
  const reader = new Reader(body, said?.[1] ?? delimiterOf(body), said ? 2 : 1);
  const [header, ...rest] = reader.rows();
  if (!header || header.cells.length < 2 || rest.length === 0) return null;
  return { header, rows: rest, strays: reader.strays, cutAt: reader.cutAt };
}

/** The heads of the columns, if the text is a table; nothing more of it is read. */
export function headsOf(text: string): string[] {
  const body = text.replace(EXCEL, '').replace(/^\ufeff/, '');
  const first = /^\s*([^\r\n]{0,20000})/.exec(body)?.[1] ?? '';
  return parseCsv(`${first}\n${'x,'.repeat(2)}`)?.header.cells ?? [];
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

class Reader {
  readonly strays: number[] = [];
  cutAt: number | null = null;
  private readonly text: string;
  private readonly delimiter: string;
  private readonly special: RegExp;
  private line: number;
  private at = 0;
  /** Columns of the header. */
  private columns = 0;

  constructor(text: string, delimiter: string, line: number) {
    this.text = text;
    this.delimiter = delimiter;
    this.special = new RegExp(`[${delimiter}\r\n]`, 'g');
    this.line = line;
  }

  rows(): CsvRow[] {
    const rows: CsvRow[] = [];
    while (this.at < this.text.length) {
      if (rows.length > MOST_ROWS) {
        this.cutAt = this.line;
        break;
      }
      const row = this.row();
      if (!row.cells.some((cell) => cell.trim() !== '')) continue;
      if (rows.length === 0) this.columns = row.cells.length;
      rows.push(row);
    }
    return rows;
  }

  private row(): CsvRow {
    const row: CsvRow = { at: this.line, cells: [] };
    for (;;) {
      const cell = this.cell();
      if (row.cells.length < MOST_COLUMNS) row.cells.push(cell);
      const sign = this.text[this.at++];
      if (sign === this.delimiter) continue;
      if (sign === '\r' && this.text[this.at] === '\n') this.at++;
      this.line++;
      return row;
    }
  }

  /** The cell that begins here, up to what ends it. */
  private cell(): string {
    const quoted = this.text[this.at] === '"' ? this.quoted(this.at + 1) : null;
    if (quoted) {
      this.at = quoted.end;
      this.line += quoted.lines;
      return quoted.value;
    }
    if (this.text[this.at] === '"') this.strays.push(this.line);
    this.special.lastIndex = this.at;
    const end = this.special.exec(this.text)?.index ?? this.text.length;
    const value = this.text.slice(this.at, end);
    this.at = end;
    return value;
  }

  /**
   * What stands in quotation marks, doubled marks made single; null where what opens here is not closed before the cell's
   * end, or only after rows that are whole in themselves: then the mark is one of the words.
   */
  private quoted(start: number): { value: string; end: number; lines: number } | null {
    let close = this.text.indexOf('"', start);
    while (close >= 0 && this.text[close + 1] === '"') close = this.text.indexOf('"', close + 2);
    const after = this.text[close + 1];
    const ends = after === undefined || after === this.delimiter || after === '\r' || after === '\n';
    if (close < 0 || !ends) return null;
    const raw = this.text.slice(start, close);
    const lines = /[\r\n]/.test(raw) ? raw.split(/\r\n|\r|\n/) : [raw];
    const parts = (one: string) => one.split(this.delimiter).length;
    const holdsRows =
      this.columns > 2 && lines.length > 2 && lines.slice(1, -1).some((one) => parts(one) === this.columns);
    return holdsRows ? null : { value: raw.replaceAll('""', '"'), end: close + 1, lines: lines.length - 1 };
  }
}
