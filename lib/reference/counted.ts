import type { FlatText } from './flat.ts';
import { firstEndingAfter } from './places.ts';
import type { ReferenceList } from './types.ts';

/** So many signs in square brackets make a text that cites by number. */
const FEWEST = 3;
const SIGN = /\[(\d{1,4})\]/g;

/**
 * Numbers the entries of a list of works that a browser numbers and prints no number of, where the text before it
 * cites just so many by number.
 */
export function countWorks({ flat, blocks }: FlatText, lists: readonly ReferenceList[]): void {
  const works = lists.filter(({ kind }) => kind === 'works');
  const [list] = works;
  if (!list || works.length > 1 || list.entries.some(({ mark }) => mark !== undefined)) return;
  const areItems = list.entries.every(
    ({ start }) => blocks[firstEndingAfter(blocks, start)]?.kind === 'item',
  );
  const numbers = new Set([...flat.slice(0, list.start).matchAll(SIGN)].map((sign) => Number(sign[1])));
  const most = Math.max(0, ...numbers);
  if (!areItems || numbers.size < FEWEST || most !== list.entries.length || numbers.size * 2 < most) return;
  for (const [at, entry] of list.entries.entries()) entry.mark = String(at + 1);
}
