/** BibTeX as a file holds it: entries with raw values, nothing of TeX taken off. */

import { MOST_LOOKED_AT } from './imported.ts';

export interface BibEntry {
  /** Line it begins in, from 1. */
  at: number;
  /** In lower case. */
  type: string;
  key: string;
  /** By lower-case name; of a name given twice the first. */
  fields: Map<string, string>;
}

export interface BibScan {
  entries: BibEntry[];
  /** Entries that could not be read to their end, with how they begin. */
  broken: { at: number; words: string }[];
  /** The first line that was not looked at; null: all was. */
  cutAt: number | null;
}

const NAME = /[^\s"#%'(),={}@]{1,200}/y;
const SPACE = /\s*/y;
const BEGIN = /@\s*([A-Za-z]{1,40})\s*([{(])/g;
/** What begins a line like this is the next entry, whatever braces are still open. */
const NEXT_ENTRY = /\n@\s*[A-Za-z]{1,40}\s*[{(]/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** In UTF-16 code units. */
const LONGEST_VALUE = 1_000_000;

/** Reads a file's entries; a broken one ends where the next begins. In time linear in the text. Never throws. */
export function scanBibtex(text: string): BibScan {
  const scan: BibScan = { entries: [], broken: [], cutAt: null };
  const strings = new Map(MONTHS.map((month, index) => [month, String(index + 1)]));
  const lineAt = lineCounter(text);
  BEGIN.lastIndex = 0;
  for (let found = BEGIN.exec(text); found; found = BEGIN.exec(text)) {
    if (scan.entries.length >= MOST_LOOKED_AT) {
      scan.cutAt = lineAt(found.index);
      break;
    }
    const [, word = '', open = '{'] = found;
    const type = word.toLowerCase();
    const scanner = new Scanner(text, BEGIN.lastIndex, limitAfter(text, found.index + 1), strings);
    if (type === 'comment' || type === 'preamble') {
      BEGIN.lastIndex = scanner.skipGroup(open) ?? scanner.limit;
      continue;
    }
    const entry = scanner.entry(type === 'string', open === '(' ? ')' : '}');
    BEGIN.lastIndex = entry ? scanner.at : scanner.limit;
    const at = lineAt(found.index);
    if (!entry) scan.broken.push({ at, words: text.slice(found.index, found.index + 200) });
    else if (type === 'string') for (const [name, value] of entry.fields) strings.set(name, value);
    else scan.entries.push({ at, type, ...entry });
  }
  return scan;
}

function limitAfter(text: string, from: number): number {
  NEXT_ENTRY.lastIndex = from;
  return NEXT_ENTRY.exec(text)?.index ?? text.length;
}

function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}

class Scanner {
  readonly text: string;
  at: number;
  /** No entry reaches further. */
  readonly limit: number;
  readonly strings: ReadonlyMap<string, string>;

  constructor(text: string, at: number, limit: number, strings: ReadonlyMap<string, string>) {
    this.text = text;
    this.at = at;
    this.limit = limit;
    this.strings = strings;
  }

  /** The key and fields up to the closing sign; null where the entry breaks off. */
  entry(bare: boolean, close: string): Pick<BibEntry, 'key' | 'fields'> | null {
    const fields = new Map<string, string>();
    let key = '';
    if (!bare) {
      const comma = this.text.slice(this.at, Math.min(this.limit, this.at + 1_000)).search(/[,})\n=]/);
      if (comma < 0) return null;
      const named = this.text[this.at + comma] !== '=';
      key = named ? this.text.slice(this.at, this.at + comma).trim() : '';
      if (named) this.at += comma;
    }
    while (this.at < this.limit) {
      const sign = this.peek();
      if (sign === close) {
        this.at++;
        return { key, fields };
      }
      if (sign === ',') this.at++;
      else if (!this.field(fields)) return null;
    }
    return null;
  }

  private field(fields: Map<string, string>): boolean {
    const name = this.match(NAME)?.toLowerCase();
    if (!name || this.peek() !== '=') return false;
    this.at++;
    const value = this.value();
    if (value === null) return false;
    if (!fields.has(name)) fields.set(name, value);
    return true;
  }

  /** Parts joined by `#`. */
  private value(): string | null {
    const parts: string[] = [];
    do {
      if (parts.length > 0) this.at++;
      const part = this.part();
      if (part === null) return null;
      parts.push(part);
    } while (this.peek() === '#');
    return parts.join('');
  }

  private part(): string | null {
    const sign = this.peek();
    if (sign === '{' || sign === '"') return this.quoted(sign);
    const word = this.match(NAME);
    return word === null ? null : (this.strings.get(word.toLowerCase()) ?? word);
  }

  /** What stands in braces or quotation marks, the braces within it balanced. */
  private quoted(open: string): string | null {
    const start = ++this.at;
    const end = this.balancedEnd(start, open === '{' ? '}' : '"');
    if (end === null) return null;
    this.at = end + 1;
    return this.text.slice(start, Math.min(end, start + LONGEST_VALUE));
  }

  private balancedEnd(start: number, close: string): number | null {
    let depth = 0;
    for (let at = start; at < this.limit; at++) {
      const sign = this.text[at];
      if (sign === '\\') at++;
      else if (depth === 0 && sign === close) return at;
      else if (sign === '{') depth++;
      else if (sign === '}') depth = Math.max(0, depth - 1);
    }
    return null;
  }

  skipGroup(open: string): number | null {
    const end = this.balancedEnd(this.at, open === '(' ? ')' : '}');
    return end === null ? null : end + 1;
  }

  private peek(): string | undefined {
    this.match(SPACE);
    return this.at < this.limit ? this.text[this.at] : undefined;
  }

  private match(pattern: RegExp): string | null {
    if (pattern !== SPACE) this.match(SPACE);
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at += found[0].length;
    return found[0];
  }
}
