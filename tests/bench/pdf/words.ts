/** The words of a text; a word broken at a line's end is one, with or without its hyphen kept. */
export function wordsOf(text: string): string[] {
  const whole = text.normalize('NFKC').replace(/(\p{L})[-\u00ad\u2010]\s*\n\s*(?=\p{Ll})/gu, '$1');
  const parted = whole.replace(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu, ' $& ');
  return parted.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

export interface Agreement {
  /** Part of the peer's words that are there, each as often as there. */
  words: number;
  /** Part of the peer's pairs of neighbouring words that are neighbours here too: the order of reading. */
  pairs: number;
}

/** How far a text agrees with another one that is taken for right. `null` where that has no words. */
export function agreement(text: string, right: string): Agreement | null {
  const [ours, theirs] = [wordsOf(text), wordsOf(right)];
  if (theirs.length === 0) return null;
  const pairs = shareOf(pairsOf(ours), pairsOf(theirs));
  return { words: shareOf(ours, theirs), pairs: theirs.length < 2 ? shareOf(ours, theirs) : pairs };
}

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, i) => `${words[i]} ${word}`);

function shareOf(have: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of have) left.set(each, (left.get(each) ?? 0) + 1);
  let found = 0;
  for (const each of wanted) {
    const count = left.get(each) ?? 0;
    if (count > 0) found++;
    left.set(each, count - 1);
  }
  return wanted.length === 0 ? 1 : found / wanted.length;
}
