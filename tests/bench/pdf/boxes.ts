import { execFileSync } from 'node:child_process';
import type { PdfDocument } from '../../../lib/text/from-pdf/index.ts';

/** Where Poppler sees a word, in points from the left of the page. */
interface PopplerWord {
  word: string;
  from: number;
  to: number;
}

/**
 * How far our rectangles of words end from Poppler's, in points: of the words that stand on the first page once, where
 * it is upright.
 */
export function boxErrors(document: PdfDocument, path: string): number[] {
  const [state] = document.states;
  if (state?.rotation !== 0 || state.text !== 'whole') return [];
  return compare(document, once(popplerWords(path)), state.view.x0);
}

/** None where Poppler refuses the file or its page. */
function popplerWords(path: string): PopplerWord[] {
  const xml = boxesByPoppler(path);
  const words = [
    ...xml.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)</g),
  ];
  return words.map(([, from, to, word = '']) => ({ word, from: Number(from), to: Number(to) }));
}

function once(words: readonly PopplerWord[]): PopplerWord[] {
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter(({ word }) => counts.get(word) === 1 && /^[\p{L}\d]{3,}$/u.test(word));
}

function compare(document: PdfDocument, words: readonly PopplerWord[], left: number): number[] {
  const { text } = document.captured;
  return words.flatMap(({ word, from, to }) => {
    const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'gu'))];
    const first = found.filter(({ index }) => document.pageAt(index) === 0);
    const at = first[0]?.index;
    if (first.length !== 1 || at === undefined) return [];
    const boxes = document.boxesOf({ start: at, end: at + word.length });
    const [box] = boxes;
    if (!box || boxes.length > 1) return [];
    return [Math.abs(box.x0 - left - from), Math.abs(box.x1 - left - to)];
  });
}

function boxesByPoppler(path: string): string {
  try {
    return execFileSync('pdftotext', ['-q', '-bbox', '-l', '1', path, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
