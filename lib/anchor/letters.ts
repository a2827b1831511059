/**
 * Letters: what becomes of each character of a text when it is folded. White space, punctuation, case, accents and
 * ligatures make no difference. Answers are kept in a table, so that each character is judged once.
 */

/** What becomes of a code unit: not known yet. */
export const UNSEEN = 0;
/** Stands within a word, and is left out. */
export const INSIDE = 1;
export const HYPHEN = 2;
/** Folds to more than one unit, or to part of the letter before. */
export const SEVERAL = 3;
/** Parts words. Anything above is the letter that the code unit folds to. */
export const BREAK = 4;
/** By code unit; `UNSEEN` until `fateOf` was asked. */
export const fate = new Uint16Array(0x10000);
const several = new Map<number, string>();

/** Marks that may be left out in writing; those of Indic scripts, Thai or kana are letters' own parts. */
const OPTIONAL_MARK = new RegExp(
  '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc' +
    '\\u06df-\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f]',
  'g',
);
const IGNORED = /^[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]$/;
const KEPT = /[^\p{L}\p{N}\p{M}]/gu;
const ANY_MARK = /^\p{M}/u;

/** What becomes of a code unit of the basic plane, surrogates aside. */
export function fateOf(code: number): number {
  if (fate[code] === UNSEEN) fate[code] = judge(code);
  return fate[code] as number;
}

/** The units a character folds to, where they are not one; empty where it parts words. */
export function unitsOf(point: number): string {
  const known = several.get(point);
  if (known !== undefined) return known;
  const units = foldCharacter(String.fromCodePoint(point));
  several.set(point, units);
  return units;
}

function judge(code: number): number {
  if (code === 0x2d || code === 0x2010) return HYPHEN;
  if (isIdeograph(code)) return code;
  const character = String.fromCharCode(code);
  const units = foldCharacter(character);
  if (units.length > 1 || isPartOfLetter(units.charCodeAt(0))) return SEVERAL;
  if (units !== '') return units.charCodeAt(0);
  return IGNORED.test(character) || ANY_MARK.test(character) || code === 0x640 ? INSIDE : BREAK;
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  return plain.replace(OPTIONAL_MARK, '').replace(KEPT, '').replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

/** Unified ideographs fold to themselves; there are too many to judge one by one. */
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether a character is a mark that belongs to the one before it and was left out. */
export const isLeftOutMark = (character: string): boolean =>
  fate[character.charCodeAt(0)] === INSIDE && ANY_MARK.test(character);

/** Whether a unit is a vowel sign or the like, of a script without spaces: part of the letter before. */
export const isPartOfLetter = (code: number): boolean =>
  isUnspaced(code) && !isSign(code) && ANY_MARK.test(String.fromCharCode(code));

/** No letter below is of a script without spaces. */
export const FIRST_UNSPACED = 0x0e00;

/** Whether a letter is of those that each say much: ideographs and what is written among them. */
export const isSign = (code: number): boolean => code >= FIRST_SIGN && isUnspaced(code);

const FIRST_SIGN = 0x2e80;

/** Whether a letter's script is written without spaces. */
export const isUnspaced = (code: number): boolean =>
  code >= FIRST_UNSPACED &&
  (code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xd800 && code <= 0xdbff) ||
    (code >= 0xf900 && code <= 0xfaff));
