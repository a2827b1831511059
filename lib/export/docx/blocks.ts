import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  TableOfContents,
} from 'docx';
import type { PartId } from '../../binder/index.ts';
import { cleanText } from '../clean-text.ts';
import { CONTENTS_DEPTH } from '../document/contents.ts';
import type { Block, List, Paragraph as Paragraphed, Picture, Signature } from '../document/document.ts';
import { placed, runs } from './runs.ts';
import { BULLETS, NUMBERS, OTHER, STYLES } from './styles.ts';
import { fieldTable, table } from './tables.ts';

/** Where a block stands. */
interface Place {
  /** Twentieths of a point from side to side. */
  width: number;
  /** The mark of a list item, before its first paragraph. */
  mark?: IParagraphOptions['numbering'];
  /** In a list item behind its first paragraph. */
  isContinued?: true;
  /** Its headings are in no table of contents. */
  isUnlisted?: true;
  /** Kept on one page with what follows. */
  keepNext?: true;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Blocks one below the other. */
export class Writer {
  #lists = 0;
  readonly #contentsTitle: string;

  /** @param contentsTitle what a table of contents is called where Word speaks of it */
  constructor(contentsTitle: string) {
    this.#contentsTitle = contentsTitle;
  }

  /** @param width in twentieths of a point */
  part(id: PartId, blocks: readonly Block[], width: number): FileChild[] {
    const place: Place = id === 'contents' ? { width, isUnlisted: true } : { width };
    return blocks.flatMap((block) => this.#block(block, place));
  }

  #cell(blocks: readonly Block[], width: number): FileChild[] {
    return blocks.flatMap((block) => this.#block(block, { width }));
  }

  #block(block: Block, place: Place): FileChild[] {
    switch (block.kind) {
      case 'title':
        return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.inlines) })];
      case 'heading':
        return [
          new Paragraph({
            ...(place.isUnlisted
              ? { style: OTHER.contentsHead.id }
              : { heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_6 }),
            children: placed(runs(block.inlines), block.id),
          }),
        ];
      case 'paragraph':
        return [paragraph(block, place)];
      case 'list':
        return this.#list(block, place.width);
      case 'table':
        return [table(block, place.width, (cell, width) => this.#cell(cell, width))];
      case 'contents':
        return [contents(this.#contentsTitle)];
      case 'picture':
        return [picture(block, place)];
      case 'fields':
        return [fieldTable(block, place.width)];
      case 'signature':
        return signature(block);
      case 'rule':
        return [new Paragraph({ border: { bottom: THIN }, spacing: { before: 120, after: 240 } })];
    }
  }

  #list({ ordered, items }: List, width: number): FileChild[] {
    this.#lists += 1;
    const numbering = { reference: ordered ? NUMBERS : BULLETS, level: 0, instance: this.#lists };
    return items.flatMap((item) => {
      const words = item.filter(isOfWords);
      return item.flatMap((block, at) => {
        const next = item[at + 1];
        const isKept =
          isOfWords(block) && (next === undefined || !isOfWords(next)) && words.length < item.length;
        const mark = at === 0 ? { mark: numbering } : { isContinued: true as const };
        return this.#block(block, { width, ...mark, ...(isKept ? { keepNext: true as const } : {}) });
      });
    });
  }
}

/** A passage's own words: the last of them are kept with where they stand. */
const isOfWords = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'quotation';

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 1 };

function paragraph(block: Paragraphed, { mark, isContinued, keepNext }: Place): Paragraph {
  const { role, inlines, id, rightToLeft } = block;
  const style = isContinued && role === 'quotation' ? OTHER.continued : STYLES[role];
  return new Paragraph({
    style: style.id,
    ...(mark ? { numbering: mark } : {}),
    ...(rightToLeft ? { bidirectional: true } : {}),
    ...(keepNext ? { keepNext: true } : {}),
    children: placed(runs(inlines, block), id),
  });
}

/**
 * The field is filled from the headings when the file is written. Its pages are blanks until Word is told to count them:
 * a field that asks for it at the opening makes Word warn of other files.
 */
const contents = (title: string): TableOfContents =>
  new TableOfContents(cleanText(title), {
    hyperlink: true,
    headingStyleRange: `1-${CONTENTS_DEPTH}`,
    beginDirty: false,
  });

/** As large as it stood on its page, but no wider than where it is printed. */
function picture({ png, width, height, alt }: Picture, { width: most, mark }: Place): Paragraph {
  // Word counts in pixels of 96 to the inch; the indent of a passage is left beside it.
  const shrunk = Math.min(1, (most / 20 - 14) / width) * (96 / 72);
  const transformation = { width: Math.round(width * shrunk), height: Math.round(height * shrunk) };
  const name = cleanText(alt);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation,
    altText: { name, description: name, title: name },
  });
  return new Paragraph({
    style: OTHER.continued.id,
    ...(mark ? { numbering: mark } : {}),
    keepNext: true,
    children: [image],
  });
}

/** Each line with what it is for below it. */
const signature = ({ lines }: Signature): Paragraph[] =>
  lines.flatMap(({ label, value }) => [
    new Paragraph({
      style: OTHER.signatureLine.id,
      border: { bottom: THIN },
      // The line is the blank.
      children: runs(value.filter(({ blank }) => !blank)),
    }),
    new Paragraph({ style: OTHER.signatureLabel.id, children: runs([{ text: label }]) }),
  ]);
