/** What becomes of an address in a style sheet; null: nothing is loaded there. */
export type Rewrite = (address: string) => string | null;

/** Loads nothing, and is no picture and no font. */
const NOTHING = 'data:,';
/** Rules that name other style sheets or vocabularies; what is kept stands in one piece. */
const DROPPED_RULES = new Set(['import', 'charset', 'namespace']);
/** Functions in which a bare string is an address: https://drafts.csswg.org/css-images-4/ */
const STRINGS_ARE_ADDRESSES = new Set(['src', 'image', 'image-set', '-webkit-image-set', 'cross-fade']);

/**
 * A style sheet, or a single value, with every address rewritten, whatever escapes it is written in, and without
 * rules that would load another sheet. A tokenizer after https://drafts.csswg.org/css-syntax/: what it does not
 * know it copies, and only `url()` and the functions above can load anything.
 */
export function rewriteCss(css: string, rewrite: Rewrite): string {
  const reader = new Reader(css);
  /** Names of the functions that are open, `''` for a bare bracket. */
  const open: string[] = [];
  let out = '';
  while (!reader.atEnd()) {
    const { at } = reader;
    if (reader.skipComment()) out += ' ';
    else if (reader.atQuote()) {
      const value = reader.string();
      const isAddress = STRINGS_ARE_ADDRESSES.has(open.at(-1) ?? '');
      out += isAddress ? quoted(rewritten(value, rewrite)) : css.slice(at, reader.at);
    } else if (reader.peek() === '@') {
      reader.at++;
      const name = reader.name();
      if (DROPPED_RULES.has(name)) reader.skipStatement();
      else out += css.slice(at, reader.at);
    } else if (reader.atName()) {
      const name = reader.name();
      if (reader.peek() !== '(') out += css.slice(at, reader.at);
      else if (name === 'url') out += `url(${quoted(rewritten(reader.urlAfterName(), rewrite))})`;
      else {
        reader.at++;
        open.push(name);
        out += css.slice(at, reader.at);
      }
    } else {
      const character = reader.peek();
      reader.at++;
      if (character === '(') open.push(open.at(-1) ?? '');
      else if (character === ')') open.pop();
      out += character;
    }
  }
  return out;
}

/** Every address a style sheet or a value names, each once. */
export function addressesIn(css: string): string[] {
  const found = new Set<string>();
  rewriteCss(css, (address) => {
    found.add(address);
    return null;
  });
  return [...found];
}

const rewritten = (address: string, rewrite: Rewrite): string => rewrite(address.trim()) ?? NOTHING;

const quoted = (address: string): string =>
  `"${address.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

const NAME = /[-\w\u0080-\uffff]/;

class Reader {
  at = 0;
  private readonly css: string;

  constructor(css: string) {
    this.css = css;
  }

  atEnd = (): boolean => this.at >= this.css.length;
  peek = (): string => this.css.charAt(this.at);
  atQuote = (): boolean => this.peek() === '"' || this.peek() === "'";
  /** A number is read as a name: neither loads anything. */
  atName = (): boolean => NAME.test(this.peek()) || this.atEscape();

  private atEscape(): boolean {
    return this.peek() === '\\' && !/[\n\r\f]/.test(this.css.charAt(this.at + 1));
  }

  skipComment(): boolean {
    if (!this.css.startsWith('/*', this.at)) return false;
    const end = this.css.indexOf('*/', this.at + 2);
    this.at = end === -1 ? this.css.length : end + 2;
    return true;
  }

  /** The name that stands here, escapes undone, in lower case. */
  name(): string {
    let name = '';
    while (!this.atEnd() && this.atName()) {
      if (this.atEscape()) name += this.escape();
      else name += this.css.charAt(this.at++);
    }
    return name.toLowerCase();
  }

  /** The value of the string that stands here; an unescaped line break ends it, as in a browser. */
  string(): string {
    const quote = this.peek();
    let value = '';
    for (this.at++; !this.atEnd(); ) {
      const character = this.peek();
      if (character === '\\') value += this.escape();
      else if (/[\n\r\f]/.test(character)) return value;
      else {
        this.at++;
        if (character === quote) return value;
        value += character;
      }
    }
    return value;
  }

  /** The address of `url(…)`, read to its end; the name was read already. */
  urlAfterName(): string {
    this.at++;
    this.skipSpace();
    let address = '';
    if (this.atQuote()) {
      address = this.string();
      this.skipTo(')');
      return address;
    }
    while (!this.atEnd()) {
      const character = this.peek();
      if (character === ')') break;
      if (character === '\\') address += this.escape();
      else {
        address += character;
        this.at++;
      }
    }
    this.at++;
    return address;
  }

  /** To the end of a rule without a block, as far as `;`; of one with a block, before it. */
  skipStatement(): void {
    while (!this.atEnd()) {
      if (this.skipComment()) continue;
      if (this.atQuote()) this.string();
      else if (this.atName()) {
        if (this.name() === 'url' && this.peek() === '(') this.urlAfterName();
      } else if (this.css.charAt(this.at++) === ';') return;
    }
  }

  /** https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
  private escape(): string {
    const [whole = '\\', hex] =
      /^\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|\r\n|[\s\S])?/i.exec(
        this.css.slice(this.at, this.at + 9),
      ) ?? [];
    this.at += whole.length;
    if (hex === undefined) return /^\\[\n\r\f]/.test(whole) ? '' : whole.slice(1);
    const code = Number.parseInt(hex, 16);
    return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }

  private skipSpace(): void {
    while (/[ \t\n\r\f]/.test(this.peek() || 'x')) this.at++;
  }

  private skipTo(sign: string): void {
    while (!this.atEnd() && this.peek() !== sign) {
      if (this.atQuote()) this.string();
      else this.at++;
    }
    this.at++;
  }
}
