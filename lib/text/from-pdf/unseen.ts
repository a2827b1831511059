import type { Drawn, DrawnText } from './drawn.ts';
import { asWritten } from './ligatures.ts';
import { holds, placed } from './matrix.ts';
import type { PdfBox, PdfItem } from './page.ts';

/** Below this part of the page's longer side nobody reads: 0.8 points on a sheet of paper. */
const UNREADABLE = 1 / 1_000;
/** Heights above the base line, in parts of the size, that must be covered before a letter is. */
const BODY = [0.05, 0.3, 0.55];
/** How far from where it is drawn an item may say that it begins, in parts of the size. */
const NEAR = 0.6;
/** Places that are tried for one item before it is left as it is. */
const MOST_TRIES = 200;

/** A letter that leaves ink, or would: white space has no place of its own. */
interface Letter {
  text: DrawnText;
  x: number;
  width: number;
  unseen: boolean;
}

/**
 * A page's items without the words that nobody sees on it: drawn with nothing, unreadably small, clipped away, beneath a
 * filled rectangle, or in a layer that is off. Where a picture stands, words drawn with nothing or covered are those of
 * the picture, as a scan has them, and stay. What cannot be found among what is drawn stays as it is.
 */
export function withoutUnseen(items: readonly PdfItem[], drawn: Drawn, view: PdfBox): PdfItem[] {
  const { letters, written } = lettersOf(asScanned(drawn), view);
  if (!letters.some(({ unseen }) => unseen)) return [...items];
  let from = 0;
  return items.flatMap((item) => {
    const words = item.str.replace(/\s+/g, '');
    const at = placeOf(words, item, written, letters, from);
    if (at === null) return [item];
    from = at.start + words.length;
    return seenParts(item, letters.slice(at.start, from), at.turned);
  });
}

/** A page none of whose words is drawn is a scan, however its picture came there. */
const asScanned = (drawn: Drawn): Drawn =>
  drawn.texts.every(({ invisible, letters }) => invisible || letters.length === 0)
    ? { ...drawn, texts: drawn.texts.map((text) => ({ ...text, invisible: false })) }
    : drawn;

/** The letters in the order of the file, one for each unit of `written`. */
function lettersOf({ texts, ...around }: Drawn, view: PdfBox): { letters: Letter[]; written: string } {
  const smallest = Math.max(view.x1 - view.x0, view.y1 - view.y0) * UNREADABLE;
  const letters: Letter[] = [];
  const written: string[] = [];
  for (const text of texts) {
    const isSmall = !text.isDrawing && Math.hypot(text.matrix[2], text.matrix[3]) < smallest;
    for (const { unit, x, width } of text.letters) {
      const units = asWritten(unit).replace(/\s+/g, '');
      if (units === '') continue;
      const letter = {
        text,
        x,
        width,
        unseen: text.layerOff || isSmall || isHidden(text, x + width / 2, around),
      };
      written.push(units);
      for (let i = 0; i < units.length; i++) letters.push(letter);
    }
  }
  return { letters, written: written.join('') };
}

function isHidden(text: DrawnText, x: number, { covers, pictures }: Omit<Drawn, 'texts'>): boolean {
  const { matrix, clip, invisible, order, isDrawing } = text;
  const [middleX, middleY] = placed(matrix, x, 0.3);
  const size = Math.hypot(matrix[2], matrix[3]);
  if (clip && !isDrawing && !holds(clip, middleX, middleY, size / 2)) return true;
  const isBelow = () =>
    covers.some(
      (cover) =>
        cover.order > order && BODY.every((height) => holds(cover.box, ...placed(matrix, x, height))),
    );
  if (!invisible && !isBelow()) return false;
  return !pictures.some((picture) => holds(picture, middleX, middleY, size));
}

/** Where an item's words stand among the letters; `turned` where they are written from right to left. */
function placeOf(
  words: string,
  item: PdfItem,
  written: string,
  letters: readonly Letter[],
  from: number,
): { start: number; turned: boolean } | null {
  if (words === '') return null;
  for (const turned of [false, true]) {
    const sought = turned ? [...words].reverse().join('') : words;
    let start = written.indexOf(sought, from);
    for (let tries = 0; start >= 0 && tries < MOST_TRIES; tries++) {
      if (isAt(item, letters[start] as Letter)) return { start, turned };
      start = written.indexOf(sought, start + 1);
    }
  }
  return null;
}

function isAt({ transform }: PdfItem, { text, x }: Letter): boolean {
  const [, , c = 0, d = 0, e = 0, f = 0] = transform;
  const [atX, atY] = placed(text.matrix, x, 0);
  return (
    Math.hypot(atX - e, atY - f) <
    NEAR * Math.max(Math.hypot(c, d), Math.hypot(text.matrix[2], text.matrix[3]))
  );
}

/** An item parted at what is unseen; each part begins and ends where its letters do. */
function seenParts(item: PdfItem, letters: readonly Letter[], turned: boolean): PdfItem[] {
  if (letters.every(({ unseen }) => !unseen)) return [item];
  if (letters.every(({ unseen }) => unseen)) return [];
  const parts: { str: string; letters: Letter[] }[] = [];
  let at = 0;
  let open = false;
  for (const unit of item.str.split('')) {
    const isSpace = /\s/.test(unit);
    const letter = letters[turned ? letters.length - 1 - at : at];
    if (!isSpace) at++;
    if (!isSpace && letter?.unseen) open = false;
    else if (!isSpace && letter && !open) open = parts.push({ str: unit, letters: [letter] }) > 0;
    else if (open) {
      const part = parts.at(-1) as { str: string; letters: Letter[] };
      part.str += unit;
      if (!isSpace && letter) part.letters.push(letter);
    }
  }
  return parts.map(({ str, letters: seen }) => partOf(item, str, turned ? seen.toReversed() : seen));
}

function partOf(item: PdfItem, str: string, letters: readonly Letter[]): PdfItem {
  const [first, last] = [letters[0] as Letter, letters.at(-1) as Letter];
  const [x, y] = placed(first.text.matrix, first.x, 0);
  const [endX, endY] = placed(last.text.matrix, last.x + last.width, 0);
  const transform = [...item.transform.slice(0, 4), x, y];
  return { ...item, str: str.trimEnd(), transform, width: Math.hypot(endX - x, endY - y) };
}
