import { ExternalHyperlink, ImageRun, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { isWebAddress, type RichText } from '../cite/index.ts';
import { cleanText } from './clean-text.ts';
import { BULLETS, STYLE } from './docx-styles.ts';
import { plainBlock, type QuoteRun } from './printed.ts';
import {
  type PrintedPicture,
  type PrintedTranslation,
  type Quote,
  quotedBlocks,
  translatedBlocks,
} from './quote.ts';

/** A run of clean text. */
export const textRun = (text: string, options: IRunOptions = {}): TextRun =>
  new TextRun({ ...options, text: cleanText(text) });

/** A paragraph of one text in one style. */
export const paragraph = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [textRun(text)] });

/** A citation, its addresses as links. */
export const richRuns = (rich: RichText): ParagraphChild[] =>
  rich.map(({ text, italic, href }) =>
    href ? linkRun(text, href) : textRun(text, italic ? { italics: true } : {}),
  );

/**
 * An address as a link where it may be one; percent-encoded within, since Word refuses files with other
 * addresses.
 */
export const linkRun = (text: string, address: string): ParagraphChild =>
  isWebAddress(address)
    ? new ExternalHyperlink({
        link: new URL(address).href,
        children: [textRun(text, { style: 'Hyperlink' })],
      })
    : textRun(text);

/** A passage: its blocks, where it stands, and what was chosen to go with it. */
export function quoteParagraphs(quote: Quote, words: { note: (text: string) => string }): Paragraph[] {
  const blocks = quotedBlocks(quote);
  const place = [
    quote.pinpoint && textRun(`(${quote.pinpoint})`),
    quote.address && linkRun(quote.address, quote.address),
    quote.rests && textRun(quote.rests),
    quote.remark && textRun(quote.remark),
  ];
  const children = place.filter((part) => part !== '');
  const flag = quote.stance ? [textRun(`[${quote.stance}] `, { bold: true })] : [];
  return [
    ...(quote.picture ? [pictureParagraph(quote.picture, plainBlock(quote.blocks[0] ?? []))] : []),
    ...blocks.map((block, index) =>
      blockParagraph(index === 0 ? [...flag, ...blockRuns(block, quote)] : blockRuns(block, quote), quote, {
        first: index === 0,
        keepNext: index === blocks.length - 1,
      }),
    ),
    ...(children.length > 0 ? [new Paragraph({ style: STYLE.place, children: spaced(children) })] : []),
    ...(quote.translation ? translationParagraphs(quote.translation) : []),
    ...(quote.note ? [paragraph(STYLE.note, words.note(quote.note))] : []),
  ];
}

type Written = Pick<Quote, 'language' | 'rightToLeft'>;

const blockRuns = (block: readonly QuoteRun[], { language, rightToLeft }: Written): TextRun[] =>
  block.map(({ text, stressed }) =>
    textRun(text, {
      ...(stressed ? { italics: true } : {}),
      ...(language ? { language: { value: language } } : {}),
      ...(rightToLeft ? { rightToLeft: true } : {}),
    }),
  );

function blockParagraph(
  children: readonly ParagraphChild[],
  { rightToLeft }: Written,
  { first, keepNext }: { first: boolean; keepNext: boolean },
): Paragraph {
  return new Paragraph({
    style: first ? STYLE.quotation : STYLE.continued,
    ...(first ? { numbering: { reference: BULLETS, level: 0 } } : {}),
    ...(rightToLeft ? { bidirectional: true } : {}),
    ...(keepNext ? { keepNext: true } : {}),
    children: [...children],
  });
}

/** After the original, in its column; who made it stands at its end. */
function translationParagraphs(translation: PrintedTranslation): Paragraph[] {
  const blocks = translatedBlocks(translation);
  return blocks.map((block, index) => {
    const by = index === blocks.length - 1 ? [textRun(` ${translation.by}`)] : [];
    const children = [...blockRuns(block, translation), ...by];
    return blockParagraph(children, translation, { first: false, keepNext: false });
  });
}

const spaced = (children: ParagraphChild[]): ParagraphChild[] =>
  children.flatMap((child, index) => (index === 0 ? [child] : [textRun(' '), child]));

/** As large as it stood on its page, but no wider than the column it is printed in. */
function pictureParagraph({ png, width, height }: PrintedPicture, name: string): Paragraph {
  const shrunk = Math.min(1, MOST_POINTS / width) * (96 / 72);
  const transformation = { width: Math.round(width * shrunk), height: Math.round(height * shrunk) };
  const altText = { name: cleanText(name), description: cleanText(name), title: cleanText(name) };
  const image = new ImageRun({ type: 'png', data: png, transformation, altText });
  return new Paragraph({ style: STYLE.continued, keepNext: true, children: [image] });
}

/** The narrowest description column, of a letter page, in points. */
const MOST_POINTS = 300;
