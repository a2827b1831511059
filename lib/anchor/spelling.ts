/** Spelling: how alike two words are written, by the letters that would have to change. */

/**
 * Likeness from 0 to 1, where it is at least `least`; otherwise 0. Words of more than 31 letters are alike only
 * when equal.
 */
export function likeness(one: string, other: string, least: number): number {
  const longer = Math.max(one.length, other.length);
  const most = Math.floor(longer * (1 - least));
  if (longer > 31 || Math.abs(one.length - other.length) > most) return 0;
  if (!shareAnEnd(one, other)) return 0;
  const edits = distance(one, other);
  return edits > most ? 0 : 1 - edits / longer;
}

/** Most words that are alike begin or end alike: the others are not worth a closer look. */
const shareAnEnd = (one: string, other: string): boolean =>
  one.charCodeAt(0) === other.charCodeAt(0) ||
  one.charCodeAt(one.length - 1) === other.charCodeAt(other.length - 1);

/** Edit distance, bit-parallel (Myers 1999, as simplified by Hyyrö 2001). */
function distance(pattern: string, text: string): number {
  const length = pattern.length;
  const top = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let score = length;
  for (let j = 0; j < text.length; j++) {
    let equal = 0;
    const code = text.charCodeAt(j);
    for (let i = 0; i < length; i++) if (pattern.charCodeAt(i) === code) equal |= 1 << i;
    const vertical = equal | minus;
    const diagonal = (((equal & plus) + plus) ^ plus) | equal;
    let up = minus | ~(diagonal | plus);
    let down = plus & diagonal;
    if (up & top) score++;
    if (down & top) score--;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(vertical | up);
    minus = up & vertical;
  }
  return score;
}
