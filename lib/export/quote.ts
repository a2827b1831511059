import type { BinderItem } from '../binder/index.ts';
import {
  citedOrigins,
  citeOrigins,
  pinpointOf,
  pinpointText,
  plain,
  type QuoteMarks,
  quoteMarksOf,
} from '../cite/index.ts';
import type { Entry, Passage } from '../model/index.ts';
import { exportWords } from '../words/export.ts';
import { wordsRead } from '../words/picture.ts';
import { say } from '../words/say.ts';
import { struckText } from '../words/struck.ts';
import { inMarks } from './in-marks.ts';
import type { ExportOptions } from './options.ts';
import { blocksOf, linesIn, printedRuns, type QuoteRun, quotationRemark } from './printed.ts';

/** One passage as an export prints it. */
export interface Quote {
  /**
   * The passage's own words, one list for each of its blocks: those broken at a line's end put together, what is left
   * out, put in brackets and stressed marked as ours; or the entry's parenthetical.
   */
  blocks: QuoteRun[][];
  /** Of a passage that is a picture, where its bytes were given. */
  picture: PrintedPicture | null;
  /** Around it, and in it. */
  marks: QuoteMarks;
  /** Set where `blocks` are the passage's words and stand in quotation marks. */
  verbatim: boolean;
  /** BCP 47; `null` where it is not known or is no language tag. */
  language: string | null;
  rightToLeft: boolean;
  /** `orig. § 3.4, ¶ 2`, and which of the words the page shows struck out; empty where nothing is to be said. */
  pinpoint: string;
  /** Of the copy it was taken from; empty where it is printed beside the exhibit already. */
  address: string;
  /** What the source itself rests on there, as the style prints it: `(citing …)`; only what was confirmed. */
  rests: string;
  /** Only where chosen. */
  note: string | null;
  /** How the passage stands to the case, in words, only where chosen. */
  stance: string | null;
  /** `(emphasis added)`, and what else is ours; empty where nothing is. */
  remark: string;
  /** Follows the original. */
  translation: PrintedTranslation | null;
}

/** A translation with who made it. */
export interface PrintedTranslation {
  blocks: QuoteRun[][];
  marks: QuoteMarks;
  /** `(translated by …)` */
  by: string;
  language: string | null;
  rightToLeft: boolean;
}

/** A picture with its extent in points, in which it is printed. */
export interface PrintedPicture {
  png: Uint8Array;
  width: number;
  height: number;
}

function pictureIn({ picture }: Passage, { pictures }: ExportOptions): PrintedPicture | null {
  const png = picture && pictures?.get(picture.stored.sha256);
  if (!picture || !png) return null;
  const { x0, y0, x1, y1 } = picture.area;
  // The pixels tell how the page is turned, the area how large the piece is.
  const scale = Math.max(x1 - x0, y1 - y0) / Math.max(picture.width, picture.height);
  return { png, width: picture.width * scale, height: picture.height * scale };
}

/** What an export prints of an entry; nothing that was not chosen is in it. */
export function quoteOf(item: BinderItem, options: ExportOptions): Quote {
  const { entry, passage, capture, source, origins } = item;
  const { locale, style } = options;
  const printed = say(exportWords, locale);
  const pinpoint = pinpointText(pinpointOf(passage.selectors, source.metadata.title?.value));
  const isQuoted = options.wording === 'quotation' || entry.parenthetical.trim() === '';
  const verbatim = isQuoted && !passage.picture;
  const words = isQuoted ? wordsRead(passage, entry, locale) : entry.parenthetical.trim();
  return {
    picture: pictureIn(passage, options),
    blocks: blocksOf(verbatim ? printedRuns(words, entry, style, linesIn(capture)) : [{ text: words }]),
    verbatim,
    marks: quoteMarksOf(style, locale),
    language: verbatim ? languageTag(source.metadata.language?.value) : null,
    rightToLeft: isRightToLeft(words),
    pinpoint: [pinpoint && printed.original(pinpoint), verbatim ? struckText(passage.selectors, locale) : '']
      .filter((said) => said !== '')
      .join('; '),
    // A file of the user's stands nowhere that a reader could go.
    address: capture.address.startsWith('file:') ? '' : capture.address,
    rests: plain(citeOrigins(citedOrigins(origins, passage.selectors), style, locale)),
    note: options.notes && entry.note.trim() ? entry.note.trim() : null,
    stance: stanceIn(entry, options),
    remark: verbatim ? quotationRemark(words, entry, style, locale) : '',
    translation: isQuoted ? translationOf(entry, options) : null,
  };
}

function stanceIn({ stance }: Entry, { stances, adverse, locale }: ExportOptions): string | null {
  const isSaid = stances || (adverse === 'flag' && stance === 'adverse');
  return isSaid && stance ? say(exportWords, locale)[stance] : null;
}

function translationOf({ translation }: Entry, { locale, style }: ExportOptions): PrintedTranslation | null {
  const words = say(exportWords, locale);
  const text = translation?.text.trim() ?? '';
  if (!translation || text === '') return null;
  const name = translation.translator.trim();
  return {
    blocks: blocksOf([{ text }]),
    marks: quoteMarksOf(style, locale),
    by: `(${name ? words.translatedBy(name) : words.translatorMissing})`,
    language: languageTag(translation.language),
    rightToLeft: isRightToLeft(text),
  };
}

const languageTag = (tag: string | undefined): string | null =>
  tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;

/** Its blocks with the quotation marks, which are ours, around the whole. */
export const quotedBlocks = ({ blocks, verbatim, marks }: Quote): QuoteRun[][] =>
  verbatim ? inMarks(blocks, marks) : blocks;

/** The same of a translation. */
export const translatedBlocks = ({ blocks, marks }: PrintedTranslation): QuoteRun[][] =>
  inMarks(blocks, marks);

/** Where passages that are quoted elsewhere stand: `orig. § 2; orig. § 3.4, ¶ 1`. */
export const placesOf = (quotes: readonly Quote[]): string =>
  [...new Set(quotes.map((quote) => quote.pinpoint))].filter((pinpoint) => pinpoint !== '').join('; ');

/** Whether the first letter with a direction runs from right to left. */
const isRightToLeft = (text: string): boolean =>
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text.replace(/^\P{L}+/u, ''),
  );
