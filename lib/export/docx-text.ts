import { ExternalHyperlink, ImageRun, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { isWebAddress, type RichText } from '../cite/index.ts';
import { cleanText } from './clean-text.ts';
import { BULLETS, STYLE } from './docx-styles.ts';
import { type PrintedPicture, type Quote, quotedBlocks } from './quote.ts';

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
export function quoteParagraphs(
  quote: Quote,
  words: { adverse: string; note: (text: string) => string },
): Paragraph[] {
  const language = quote.language ? { language: { value: quote.language } } : {};
  const direction = quote.rightToLeft ? { rightToLeft: true } : {};
  const blocks = quotedBlocks(quote);
  const place = [
    quote.pinpoint && textRun(`(${quote.pinpoint})`),
    quote.address && linkRun(quote.address, quote.address),
  ];
  const children = place.filter((part) => part !== '');
  return [
    ...(quote.picture ? [pictureParagraph(quote.picture, blocks[0] ?? '')] : []),
    ...blocks.map((block, index) => {
      const flag = index === 0 && quote.adverse ? [textRun(`[${words.adverse}] `, { bold: true })] : [];
      return new Paragraph({
        style: index === 0 ? STYLE.quotation : STYLE.continued,
        ...(index === 0 ? { numbering: { reference: BULLETS, level: 0 } } : {}),
        ...(quote.rightToLeft ? { bidirectional: true } : {}),
        ...(index === blocks.length - 1 ? { keepNext: true } : {}),
        children: [...flag, textRun(block, { ...language, ...direction })],
      });
    }),
    ...(children.length > 0 ? [new Paragraph({ style: STYLE.place, children: spaced(children) })] : []),
    ...(quote.note ? [paragraph(STYLE.note, words.note(quote.note))] : []),
  ];
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
