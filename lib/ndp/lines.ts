/** A link as the list shows it. */
export interface Link {
  text: string;
  /** As written in the page. */
  href: string;
  language?: string;
}

/** A cell's place in its table. */
export interface Cell {
  table: Element;
  row: Element;
  column: number;
}

/** One line of a page's text as a reader sees it, with what the markup says of it. */
export interface Line {
  text: string;
  links: Link[];
  heading: boolean;
  /** Of the innermost table cell it stands in. */
  cell: Cell | null;
  /** What holds together what belongs to one entry: a row, an item, a definition list, else its own block. */
  home: Element;
}

/** A page's lines, and where each element of it ends. */
export interface Lines {
  lines: Line[];
  /** Index of an element's first line. */
  begin(element: Element): number;
  /** Index of the first line after an element's own. */
  end(element: Element): number;
  /** There was more than is read. */
  cut: boolean;
}

const MOST_NODES = 600_000;
const MOST_LINES = 60_000;
const LONGEST_LINE = 4_000;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 summary caption legend'.split(' '));
const HOMES = new Set(['tr', 'li', 'dl']);
/** What is not read: no list of documents stands there. */
const PASSED_OVER = new Set(
  'head script style noscript template iframe nav footer select textarea svg math'.split(' '),
);

/**
 * Reads a page's text line by line, hidden parts too: a folded section of a list is a part of the list. Walks
 * without recursion and stops at a bound, so that no page is too deep or too long.
 */
export function readLines(document: Document): Lines {
  const reader = new LineReader();
  const root = document.body ?? document.documentElement;
  if (root) reader.walk(root);
  return reader;
}

class LineReader implements Lines {
  readonly lines: Line[] = [];
  cut = false;
  private readonly begins = new Map<Element, number>();
  private readonly ends = new Map<Element, number>();
  private readonly homes: Element[] = [];
  private readonly cells: (Cell | null)[] = [];
  private readonly columns = new Map<Element, number>();
  private readonly blocks: Element[] = [];
  private headings = 0;
  private text = '';
  private links: Link[] = [];
  private readonly open: { link: Link; from: number }[] = [];

  begin(element: Element): number {
    return this.begins.get(element) ?? 0;
  }

  end(element: Element): number {
    return this.ends.get(element) ?? this.lines.length;
  }

  walk(root: Element): void {
    let node: Node | null = root;
    for (let seen = 0; node; seen++) {
      if (seen > MOST_NODES || this.lines.length > MOST_LINES) {
        this.cut = true;
        break;
      }
      const entered: boolean = this.see(node);
      let next: Node | null = entered ? node.firstChild : null;
      if (entered && !next) this.leave(node as Element);
      while (!next && node && node !== root) {
        next = node.nextSibling;
        if (next) break;
        node = node.parentNode;
        if (node) this.leave(node as Element);
      }
      node = next;
    }
    this.breakLine();
  }

  /** @returns whether its children are to be seen */
  private see(node: Node): boolean {
    if (node.nodeType === 3) {
      if (this.text.length < LONGEST_LINE) this.text += (node.nodeValue ?? '').slice(0, LONGEST_LINE);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (PASSED_OVER.has(name)) return false;
    if (name === 'br' || BLOCKS.has(name)) this.breakLine();
    if (BLOCKS.has(name)) this.enterBlock(element, name);
    if (name === 'a') this.enterLink(element);
    return true;
  }

  private enterBlock(element: Element, name: string): void {
    this.blocks.push(element);
    this.begins.set(element, this.lines.length);
    if (HEADINGS.has(name)) this.headings++;
    if (HOMES.has(name)) this.homes.push(element);
    if (name === 'td' || name === 'th') this.cells.push(this.cellOf(element));
  }

  private cellOf(element: Element): Cell | null {
    const row = element.parentElement;
    const table = row?.closest('table');
    if (!row || !table) return null;
    const column = this.columns.get(row) ?? 0;
    this.columns.set(row, column + 1);
    return { table, row, column };
  }

  private enterLink(element: Element): void {
    const link: Link = { text: '', href: (element.getAttribute('href') ?? '').trim() };
    const language = element.getAttribute('hreflang') || element.getAttribute('lang');
    if (language) link.language = language;
    this.links.push(link);
    this.open.push({ link, from: this.text.length });
  }

  private leave(element: Element): void {
    const name = element.localName;
    if (name === 'a') this.leaveLink();
    if (!BLOCKS.has(name)) return;
    this.breakLine();
    this.ends.set(element, this.lines.length);
    this.blocks.pop();
    if (HEADINGS.has(name)) this.headings--;
    if (HOMES.has(name)) this.homes.pop();
    if (name === 'td' || name === 'th') this.cells.pop();
  }

  private leaveLink(): void {
    const { link, from } = this.open.pop() ?? {};
    if (link) link.text = joined(link.text, this.text.slice(from));
  }

  /** A link that goes on over the break stands in both lines. */
  private breakLine(): void {
    for (const open of this.open) {
      open.link.text = joined(open.link.text, this.text.slice(open.from));
      open.from = 0;
    }
    const text = tidy(this.text);
    if (text !== '') this.lines.push(this.lineOf(text));
    if (text !== '' || this.open.length === 0) this.links = this.open.map(({ link }) => link);
    this.text = '';
  }

  private lineOf(text: string): Line {
    const block = this.blocks.at(-1);
    const home = this.homes.at(-1) ?? block;
    return {
      text,
      links: this.links,
      heading: this.headings > 0,
      cell: this.cells.at(-1) ?? null,
      home: home as Element,
    };
  }
}

const joined = (before: string, more: string): string =>
  before === '' ? tidy(more) : tidy(`${before} ${more}`);

/** White space and what cannot be seen made one blank; trimmed. */
export const tidy = (text: string): string =>
  text
    .slice(0, LONGEST_LINE)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
