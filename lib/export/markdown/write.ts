import { contentsOf } from '../document/contents.ts';
import type {
  Block,
  Fields,
  FiledDocument,
  Inline,
  List,
  Paragraph,
  Row,
  Signature,
  Table,
} from '../document/document.ts';
import { escapeLine } from './escape.ts';
import { inlineText } from './inlines.ts';

/** A document as CommonMark. Tables are written as lists, which every reader shows; pictures are only spoken of. */
export function writeMarkdown(filed: FiledDocument): string {
  const writer = new Writer(filed);
  const parts = filed.parts.map(({ blocks }) => writer.blocks(blocks).join('\n\n'));
  const notes = writer.footnotes.map((note, at) => `[^${at + 1}]: ${note}`);
  return `${[...parts, ...notes].filter((part) => part !== '').join('\n\n')}\n`;
}

class Writer {
  /** In the order of their marks. */
  readonly footnotes: string[] = [];
  readonly #filed: FiledDocument;

  constructor(filed: FiledDocument) {
    this.#filed = filed;
  }

  /** Each as a text of its own, to stand apart by an empty line. */
  blocks(blocks: readonly Block[]): string[] {
    return blocks.map((block) => this.#block(block)).filter((text) => text !== '');
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'title':
        return `# ${this.#words(block.inlines)}`;
      case 'heading':
        return `${'#'.repeat(Math.min(block.level + 1, 6))} ${this.#words(block.inlines)}`;
      case 'paragraph':
        return this.#paragraph(block);
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
      case 'contents':
        return this.#contents();
      case 'fields':
        return this.#fields(block);
      case 'signature':
        return this.#signature(block);
      case 'rule':
        return '---';
      case 'picture':
        return '';
    }
  }

  #words(inlines: readonly Inline[]): string {
    return inlineText(inlines, (footnote) => {
      const at = this.footnotes.push('') - 1;
      this.footnotes[at] = this.#words(footnote);
      return at + 1;
    });
  }

  /** Remarks of ours are set apart by their type. */
  #paragraph({ role, inlines }: Paragraph): string {
    const words = this.#words(inlines);
    if (words === '') return '';
    if (role === 'flag' || role === 'court') return `**${words}**`;
    return SLANTED.has(role) ? `*${words}*` : words;
  }

  #list({ ordered, items }: List): string {
    const marks = items.map((_, at) => (ordered ? `${at + 1}. ` : '- '));
    return items.map((item, at) => hung(this.#item(item), marks[at] ?? '- ')).join('\n\n');
  }

  /** What is said of a passage stands before its words, where it stands behind them. */
  #item(item: readonly Block[]): string {
    const texts: string[] = [];
    let last: Paragraph['role'] | null = null;
    for (const block of item) {
      const [text] = this.blocks([block]);
      if (text === undefined) continue;
      const role = block.kind === 'paragraph' ? block.role : null;
      const isRunOn = role === 'place' || last === 'flag';
      if (isRunOn && texts.length > 0) texts.push(`${texts.pop()} ${text}`);
      else texts.push(text);
      last = role;
    }
    return texts.join('\n\n');
  }

  #table(table: Table): string {
    if (table.look === 'plain') {
      return table.rows
        .flatMap(({ cells }) => cells.map((cell) => this.blocks(cell).join('\n\n')))
        .filter((text) => text !== '')
        .join('\n\n');
    }
    const rows = table.rows.map((row) =>
      table.of === 'exhibits' ? this.#exhibit(table, row) : this.#record(row),
    );
    return rows.join(table.of === 'exhibits' ? '\n\n' : '\n');
  }

  /** **Tab A.** What it is [its date], and below it the passages. */
  #exhibit({ columns }: Table, { cells }: Row): string {
    const [name = [], description = [], ...rest] = cells.map((cell) => this.blocks(cell));
    const named = name.length > 0 ? `**${escapeLine(columns[0]?.head ?? '')} ${name.join(' ')}.** ` : '';
    const [first = '', ...more] = description;
    const said = rest.flat().map((text) => ` [${text}]`);
    return [`${named}${first}${said.join('')}`, ...more].join('\n\n');
  }

  /** Its cells as sentences. */
  #record({ cells }: Row): string {
    const texts = cells.map((cell) => sentence(this.blocks(cell).join(' '))).filter((text) => text !== '');
    return hung(texts.join(' '), '- ');
  }

  #contents(): string {
    return contentsOf(this.#filed)
      .map(({ level, text }) => `${'  '.repeat(level - 1)}- ${escapeLine(text)}`)
      .join('\n');
  }

  #fields({ fields }: Fields): string {
    return fields.map(({ label, value }) => `- **${escapeLine(label)}:** ${this.#words(value)}`).join('\n');
  }

  #signature({ lines }: Signature): string {
    const blank: Inline[] = [{ text: '', blank: 'long' }];
    return lines
      .map(({ label, value }) => `${this.#words(value.length > 0 ? value : blank)}\\\n${escapeLine(label)}`)
      .join('\n\n');
  }
}

const SLANTED: ReadonlySet<Paragraph['role']> = new Set(['remark', 'theory', 'note', 'instruction']);

/** A text behind its mark, its further lines below its beginning. */
const hung = (text: string, mark: string): string =>
  mark + text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);

/** One stop at the end and no other than the text's own. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”»)\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
