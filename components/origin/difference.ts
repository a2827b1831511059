import type { Draft } from './draft.ts';
import type { HeldSource } from './types.ts';

/** Which of what is written hardly is of the source that was chosen for it. */
export type Difference = 'otherTitle' | 'otherName';

/**
 * Compares a work as it is written with the source that is said to be it: titles by their words, names only where no title
 * is written. Null where nothing speaks against it, or nothing is known to compare with. A hint: titles are translated, and
 * bodies go by short names.
 */
export function differenceOf(
  { title, author }: Pick<Draft, 'title' | 'author'>,
  { titles = [], names = [] }: Pick<HeldSource, 'titles' | 'names'>,
): Difference | null {
  if (title.trim() !== '') return areApart(title, titles) ? 'otherTitle' : null;
  return areApart(author, names) && !isShortOf(author, names) ? 'otherName' : null;
}

/** Less than half of the telling words of the shorter are in the longer. */
function areApart(written: string, held: readonly string[]): boolean {
  const ours = wordsOf(written);
  const theirs = wordsOf(held.join(' '));
  if (ours.size === 0 || theirs.size === 0) return false;
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common * 2 < Math.min(ours.size, theirs.size);
}

/** By the first letters of its words: "HRW". */
const isShortOf = (short: string, names: readonly string[]): boolean =>
  names.some((name) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === short.trim());

/** Words of more than three letters, and numbers, without their marks. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, 2_000)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
  );
