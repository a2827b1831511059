import { toArabic } from './numerals.ts';
import type { Segment } from './segments.ts';

/** What is known of a page when its running heads are looked for. */
export interface Edges {
  segments: readonly Segment[];
  height: number;
}

/** Parts of a page's height in which heads and feet stand, and how many lines of them are looked at. */
const MARGIN = 0.17;
const MOST_LINES = 5;
/** How many pages away a head is looked for again; facing pages have different ones. */
const WINDOW = 4;
/** In points: how much higher or lower it may stand there. */
const DRIFT = 9;
/** White space, in parts of the size, behind which the text begins. */
const FAR = 5;
const LONGEST = 300;

/** Heights at which a key was seen, by page. */
type Sightings = Map<string, Map<number, number[]>>;

/**
 * Heads, feet and page numbers: what stands at the edge of several pages with the same words, or with a number that
 * counts the pages. Goes from the edge inwards and stops at the first line that is none of these.
 * @param labels what the file calls its pages
 * @returns of each page the segments to set aside
 */
export function runningHeads(
  pages: readonly Edges[],
  labels: readonly (string | undefined)[],
): Set<Segment>[] {
  const edges = pages.map(edgesOf);
  const seen: Sightings = new Map();
  edges.forEach((sides, page) => {
    for (const segment of sides.flat(2)) note(seen, segment, page);
  });
  const needed = pages.length <= 4 ? 1 : 2;
  return edges.map((sides, page) => {
    const running = new Set<Segment>();
    const isRunning = (segment: Segment): boolean =>
      keysOf(segment, page).some((key) => timesNear(seen.get(key), page, segment.v) >= needed) ||
      isLabel(segment, labels[page] ?? String(page + 1));
    for (const rows of sides) {
      let last: number | null = null;
      for (const row of rows) {
        const repeated = row.filter(isRunning);
        const [first] = repeated;
        if (!first || (last !== null && Math.abs(first.v - last) > FAR * first.size)) break;
        for (const segment of repeated) running.add(segment);
        last = first.v;
      }
    }
    return isAll(running, pages[page]) ? numbersOf(running) : running;
  });
}

/** A page that says nothing but what others say too has no head, it has a text. */
const isAll = (running: ReadonlySet<Segment>, page: Edges | undefined): boolean =>
  page?.segments.every((segment) => running.has(segment)) === true;

const numbersOf = (running: ReadonlySet<Segment>): Set<Segment> =>
  new Set([...running].filter((segment) => printedNumber([segment]) !== undefined));

function note(seen: Sightings, segment: Segment, page: number): void {
  for (const key of keysOf(segment, page)) {
    const byPage = seen.get(key) ?? new Map<number, number[]>();
    byPage.set(page, [...(byPage.get(page) ?? []), segment.v]);
    seen.set(key, byPage);
  }
}

function timesNear(byPage: Map<number, number[]> | undefined, page: number, v: number): number {
  let times = 0;
  for (let near = page - WINDOW; near <= page + WINDOW; near++) {
    if (near !== page && byPage?.get(near)?.some((height) => Math.abs(height - v) <= DRIFT)) times++;
  }
  return times;
}

/** The lines of the upper margin from the top down, those of the lower from the bottom up. */
function edgesOf({ segments, height }: Edges): Segment[][][] {
  const inMargin = segments.filter(({ v }) => v < MARGIN * height || v > (1 - MARGIN) * height);
  const rows: Segment[][] = [];
  for (const segment of inMargin.toSorted((a, b) => a.v - b.v)) {
    const row = rows.at(-1);
    if (row?.[0] && segment.v - row[0].v < 0.45 * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  const isHigh = (row: Segment[]): boolean => (row[0]?.v ?? 0) < height / 2;
  const low = rows.filter((row) => !isHigh(row)).reverse();
  return [rows.filter(isHigh).slice(0, MOST_LINES), low.slice(0, MOST_LINES)];
}

const textOf = ({ pieces }: Segment): string =>
  pieces
    .map(({ str }) => str)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const HAS_LETTERS = /\p{L}{2}/u;

/**
 * What would be equal on another page: the words as they are, and the words around a number less the page's own,
 * which stays the same where the number counts pages. Figures alone must count, or the cells of a table would be heads.
 */
function keysOf(segment: Segment, page: number): string[] {
  const text = textOf(segment);
  if (text === '' || text.length > LONGEST) return [];
  const keys = HAS_LETTERS.test(text) && toArabic(text) === null ? [`=${text}`] : [];
  for (const pattern of [/\d{1,5}/, /\d{1,5}(?=\D*$)/]) {
    const number = pattern.exec(text);
    if (number) keys.push(`${text.replace(pattern, '#')} ${Number(number[0]) - page}`);
  }
  const roman = toArabic(text.replace(/^[-–—\s]+|[-–—\s]+$/g, ''));
  if (roman !== null) keys.push(`# roman ${roman - page}`);
  return [...new Set(keys)];
}

/** A page's own label, alone, also where no other page bears it out. */
const isLabel = (segment: Segment, label: string): boolean => textOf(segment).replace(AROUND, '') === label;

const AROUND =
  /^(?:page|p\.|página|pág\.|seite|\s|[-–—|[(])+|(?:[-–—|\])\s]|page|(?:of|de|sur|von|\/)\s*\d+)+$/giu;

/** The number printed on a page among what was set aside there: of a foot that says nothing else. */
export function printedNumber(running: Iterable<Segment>): string | undefined {
  for (const segment of running) {
    const number = textOf(segment).replace(AROUND, '');
    if (/^\d{1,5}$/.test(number) || toArabic(number) !== null) return number;
  }
  return undefined;
}
