/**
 * Characters that are never drawn: soft hyphens (no word is divided here), joiners, marks of direction and of variant
 * (Unicode's Default_Ignorable_Code_Point). Joiners and variants shape their neighbours, so the shaper still sees them.
 */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

export const isIgnorable = (character: string): boolean => IGNORABLE.test(character);

/** What shaping has to know of; all other ignorable characters are left out before it. */
const SHAPING = /^(?:\u200c|\u200d|\p{Variation_Selector}|[\u{e0020}-\u{e007f}])$/u;

/**
 * A text as it is set: characters that no page can show are left out, but those that shape their neighbours; all spaces
 * that are no spaces to a font become one, tabs too; a character that XML would not carry either shows as U+FFFD, so that it
 * is seen that something stood there.
 */
export const settable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    // Category Cc holds the line feed too.
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, (mark) => (mark === '\n' ? mark : '\ufffd'))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, (mark) => (SHAPING.test(mark) ? mark : ''))
    .replace(/[\u2000-\u200a\u205f]/g, ' ');

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one letter, with its marks: never set in two fonts, never parted by a line. */
export function* clustersOf(text: string): Generator<{ start: number; text: string }> {
  // Text without marks, joiners and surrogates needs no segmenter, which is slow.
  if (/^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/.test(text)) {
    for (let start = 0; start < text.length; start += 1) yield { start, text: text.charAt(start) };
    return;
  }
  for (const { index, segment } of segmenter.segment(text)) yield { start: index, text: segment };
}
