import { numberDepth, splitNumber } from '../numbering.ts';
import { beginsWithMarker, type Paragraph, textOf } from './paragraphs.ts';
import type { Segment } from './segments.ts';
import type { Draft } from './writer.ts';

/** How a document is set: what its text is set in, and what stands out from that. */
export interface Setting {
  /** The size most characters have. */
  size: number;
  /** The fonts that much of the text is set in. */
  fonts: ReadonlySet<string>;
  /** Sizes of headings, largest first. */
  headings: readonly number[];
}

const HEADING_SIZE = 1.13;
const NOTE_SIZE = 0.93;
const LONGEST_HEADING = 220;
const MOST_HEADING_LINES = 5;
const LONGEST_CAPTION = 600;
/** Part of all characters from which on a font is one of the text's. */
const MUCH = 0.15;
const MOST_LEVELS = 6;

const CAPTION =
  /^\s*(?:figure|fig\.|table|box|map|chart|figura|cuadro|tabla|gráfico|mapa|tableau|graphique|carte|encadré)\s*[\dIVX]/i;
const NOTE = /^\s*(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z]\))[.)]?\s*(?=[\p{L}"“‘'(«])/u;
const LETTERS = /\p{L}/u;
/** Where the size is the text's: a capital or a number first, and nothing of code or of an address. */
const HEADLINE = /^[\p{Lu}\p{Lo}¿¡\d(][^{}@=;<>\\]*$/u;

/** The setting of a document, from the lines that are not set aside. */
export function settingOf(lines: Iterable<Segment>): Setting {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  let all = 0;
  for (const { pieces } of lines) {
    for (const { size, font, str, slanted } of pieces) {
      if (slanted) continue;
      const rounded = Math.round(size * 2) / 2;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + str.length);
      fonts.set(font, (fonts.get(font) ?? 0) + str.length);
      all += str.length;
    }
  }
  const size = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [10, 0] as [
    number,
    number,
  ])[0];
  const isMuch = ([, chars]: [string, number]): boolean => chars > MUCH * all;
  return {
    size,
    fonts: new Set([...fonts].filter(isMuch).map(([font]) => font)),
    headings: [...sizes.keys()].filter((each) => each > HEADING_SIZE * size).sort((a, b) => b - a),
  };
}

/** What a paragraph is, by its size, its font, its place and how it begins. `isLow`: in the lower half of its page. */
export function draftOf(paragraph: Paragraph, setting: Setting, isLow: boolean): Draft {
  const text = paragraph.map(textOf).join(' ').trim();
  const size = paragraph[0]?.size ?? setting.size;
  if (CAPTION.test(text) && text.length <= LONGEST_CAPTION && size <= HEADING_SIZE * setting.size)
    return { kind: 'caption', lines: paragraph };
  const level = headingLevel(paragraph, text, setting);
  if (level !== null) {
    const { number } = splitNumber(text);
    return { kind: 'heading', level, ...(number === undefined ? {} : { label: number }), lines: paragraph };
  }
  if (isLow && size <= NOTE_SIZE * setting.size && NOTE.test(text)) return { kind: 'note', lines: paragraph };
  if (beginsWithMarker(paragraph) && !/^\s*\d{1,3}[.)]/.test(text))
    return { kind: 'item', level: 1, lines: paragraph };
  return { kind: 'paragraph', lines: paragraph };
}

function headingLevel(paragraph: Paragraph, text: string, setting: Setting): number | null {
  if (text.length > LONGEST_HEADING || paragraph.length > MOST_HEADING_LINES || !LETTERS.test(text))
    return null;
  const size = Math.round((paragraph[0]?.size ?? 0) * 2) / 2;
  if (text.length < 3 || paragraph.some(({ pieces }) => pieces.some(({ slanted }) => slanted))) return null;
  if (size > HEADING_SIZE * setting.size) return Math.min(MOST_LEVELS, 1 + levelOf(size, setting.headings));
  if (size < NOTE_SIZE * setting.size || !isApart(paragraph, setting)) return null;
  if (!HEADLINE.test(text) || (/[,;:.]\s*$/.test(text) && !/^\d/.test(text))) return null;
  const { number } = splitNumber(text);
  const below = Math.min(MOST_LEVELS - 1, distinct(setting.headings).length);
  return Math.min(MOST_LEVELS, below + (number === undefined ? 1 : numberDepth(number)));
}

/** Sizes that differ by less than a point are one. */
function distinct(sizes: readonly number[]): number[] {
  return sizes.filter((size, i) => i === 0 || (sizes[i - 1] as number) - size >= 1);
}

const levelOf = (size: number, sizes: readonly number[]): number =>
  Math.max(
    0,
    distinct(sizes).findLastIndex((each) => each >= size),
  );

/** A line or two, all in a font that is not the text's. */
function isApart(paragraph: Paragraph, { fonts }: Setting): boolean {
  if (paragraph.length > 2 || fonts.size === 0) return false;
  return paragraph.every(({ pieces }) => pieces.every(({ font }) => !fonts.has(font)));
}

const LEAST_TITLE = 4;
const LONGEST_TITLE = 400;

/** What is set no larger than the text around it is no title. */
const TITLE_SIZE = 1.05;

/**
 * The words of a page that are set largest, with what follows them in the same size; `null` where nothing is larger than
 * the document's text.
 */
export function largestOf(drafts: readonly Draft[], setting: Setting): string | null {
  const telling = drafts.filter(
    ({ furniture, lines }) => furniture === undefined && lines.some((line) => lettersOf(line) >= LEAST_TITLE),
  );
  const sizeOf = ({ lines }: Draft): number => lines[0]?.size ?? 0;
  const largest = Math.max(...telling.map(sizeOf));
  if (largest < TITLE_SIZE * setting.size) return null;
  const from = telling.findIndex((draft) => sizeOf(draft) === largest);
  if (from === -1) return null;
  const rest = telling.slice(from);
  const end = rest.findIndex((draft) => sizeOf(draft) < 0.95 * largest);
  const words = rest.slice(0, end === -1 ? rest.length : end).flatMap(({ lines }) => lines.map(textOf));
  const title = words.join(' ').replace(/\s+/g, ' ').trim();
  return title.length <= LONGEST_TITLE ? title : null;
}

const lettersOf = (line: Segment): number => textOf(line).match(/\p{L}/gu)?.length ?? 0;
