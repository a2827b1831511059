import { contentsOf } from '../document/contents.ts';
import type {
  Block,
  DocumentPart,
  Fields,
  FiledDocument,
  Inline,
  Paragraph,
  Picture,
  Role,
  Row,
  Signature,
  Table,
} from '../document/document.ts';
import { escaped, inlineHtml } from './inlines.ts';

/** Writes the parts of one document. */
export class Writer {
  /** The columns of the tables written so far, in order. */
  readonly tables: Table['columns'][] = [];
  readonly #filed: FiledDocument;
  readonly #footnotes: string[] = [];

  constructor(filed: FiledDocument) {
    this.#filed = filed;
  }

  /** A part with its footnotes below it. */
  part({ id, title, blocks }: DocumentPart): string {
    const before = this.#footnotes.length;
    const body = this.#blocks(blocks);
    const notes = this.#footnotes
      .slice(before)
      .map((note, at) => `<li id="note-${before + at + 1}" value="${before + at + 1}">${note}</li>`);
    const below = notes.length > 0 ? `\n<ol class="footnotes">\n${notes.join('\n')}\n</ol>` : '';
    return `<section class="part ${id}" aria-label="${escaped(title)}">\n${body}${below}\n</section>`;
  }

  /** A passage's words, in whatever paragraphs, are one quotation, its picture among them; its translation is another. */
  #blocks(blocks: readonly Block[]): string {
    const texts: string[] = [];
    for (let at = 0; at < blocks.length; ) {
      const quoted = quotedFrom(blocks, at);
      const group = blocks.slice(at, Math.max(quoted.end, at + 1));
      const inner = group.map((block) => this.#block(block)).join('\n');
      texts.push(
        quoted.role
          ? `<blockquote${quoted.role === 'translation' ? ' class="translation"' : ''}>${inner}</blockquote>`
          : inner,
      );
      at += group.length;
    }
    return texts.join('\n');
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'title':
        return `<h1>${this.#words(block.inlines)}</h1>`;
      case 'heading': {
        const level = Math.min(block.level + 1, 6);
        return `<h${level} id="${escaped(block.id)}">${this.#words(block.inlines)}</h${level}>`;
      }
      case 'paragraph':
        return this.#paragraph(block);
      case 'list': {
        const name = block.ordered ? 'ol' : 'ul';
        const items = block.items.map((item) => `<li>${this.#blocks(item)}</li>`);
        return `<${name}>\n${items.join('\n')}\n</${name}>`;
      }
      case 'table':
        return this.#table(block);
      case 'contents':
        return this.#contents();
      case 'picture':
        return `<p>${image(block)}</p>`;
      case 'fields':
        return this.#fields(block);
      case 'signature':
        return this.#signature(block);
      case 'rule':
        return '<hr>';
    }
  }

  #words(inlines: readonly Inline[], slant: 'i' | 'em' = 'i'): string {
    return inlineHtml(
      inlines,
      this.#filed,
      (footnote) => {
        const at = this.#footnotes.push('') - 1;
        this.#footnotes[at] = this.#words(footnote);
        return at + 1;
      },
      slant,
    );
  }

  #paragraph({ role, inlines, id, language, rightToLeft }: Paragraph): string {
    const isQuoted = isWords(role);
    const attributes = [
      isQuoted ? ` dir="${rightToLeft ? 'rtl' : 'auto'}"` : ` class="${role}"`,
      id === undefined ? '' : ` id="${escaped(id)}"`,
      language ? ` lang="${escaped(language)}"` : '',
    ];
    return `<p${attributes.join('')}>${this.#words(inlines, isQuoted ? 'em' : 'i')}</p>`;
  }

  #table({ look, of, columns, rows }: Table): string {
    const id = `table-${this.tables.push(columns)}`;
    const cols = `<colgroup>${'<col>'.repeat(columns.length)}</colgroup>`;
    const heads = columns.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('');
    const head = look === 'ruled' ? `\n<thead><tr>${heads}</tr></thead>` : '';
    const body = rows.map((row) => this.#row(row, columns)).join('\n');
    // A table that only sets things side by side is none to those who hear it.
    const role = look === 'plain' ? ' role="presentation"' : '';
    return `<table id="${id}" class="${look} ${of}"${role}>\n${cols}${head}\n<tbody>\n${body}\n</tbody>\n</table>`;
  }

  #row({ cells, whole }: Row, columns: Table['columns']): string {
    const written = cells.map((blocks, at) => {
      const inner = this.#blocks(blocks);
      const isName =
        columns[at]?.names && blocks.some((block) => block.kind === 'paragraph' && block.inlines.length > 0);
      return isName ? `<th scope="row">${inner}</th>` : `<td>${inner}</td>`;
    });
    return `<tr${whole ? ' class="whole"' : ''}>${written.join('')}</tr>`;
  }

  #contents(): string {
    const entries = contentsOf(this.#filed).map(
      ({ level, text, to }) =>
        `<li class="level-${level}"><a href="#${escaped(to)}">${escaped(text)}</a></li>`,
    );
    return `<ul class="contents">\n${entries.join('\n')}\n</ul>`;
  }

  #fields({ fields }: Fields): string {
    const lines = fields.map(
      ({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${this.#words(value)}</dd></div>`,
    );
    return `<dl>\n${lines.join('\n')}\n</dl>`;
  }

  /** The line is the blank. */
  #signature({ lines }: Signature): string {
    const written = lines.map(
      ({ label, value }) =>
        `<div><p class="line">${this.#words(value.filter(({ blank }) => !blank))}</p><p class="below">${escaped(label)}</p></div>`,
    );
    return `<div class="signature">\n${written.join('\n')}\n</div>`;
  }
}

const isWords = (role: Role): role is 'quotation' | 'translation' =>
  role === 'quotation' || role === 'translation';

/** Where the quotation or translation that begins here ends; a picture begins one. */
function quotedFrom(blocks: readonly Block[], start: number): { role: Role | null; end: number } {
  const first = blocks[start];
  if (first?.kind !== 'picture' && !(first?.kind === 'paragraph' && isWords(first.role)))
    return { role: null, end: start };
  const role = first.kind === 'picture' ? 'quotation' : first.role;
  let end = start + 1;
  for (let block = blocks[end]; block?.kind === 'paragraph' && block.role === role; block = blocks[end])
    end += 1;
  return { role, end };
}

/** In the file itself: nothing is fetched. */
const image = ({ png, width, height, alt }: Picture): string =>
  `<img alt="${escaped(alt)}" width="${pixels(width)}" height="${pixels(height)}" src="data:image/png;base64,${base64(png)}">`;

const pixels = (points: number): number => Math.round((points * 96) / 72);

function base64(bytes: Uint8Array): string {
  let binary = '';
  // As many as a call takes as arguments everywhere.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
