const ROMAN: readonly [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
/** Beyond this Roman numerals need signs that no page bears. */
const LARGEST = 3_999;

/** A number in Roman numerals, in lower case; `null` below 1 and above 3,999. */
export function toRoman(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST) return null;
  let left = number;
  let roman = '';
  for (const [sign, value] of ROMAN) {
    while (left >= value) {
      roman += sign;
      left -= value;
    }
  }
  return roman;
}

/** The number that well-formed Roman numerals stand for, in either case; `null` for anything else. */
export function toArabic(roman: string): number | null {
  const signs = roman.toLowerCase();
  if (!/^[mdclxvi]{1,15}$/.test(signs)) return null;
  let rest = signs;
  let number = 0;
  for (const [sign, value] of ROMAN) {
    while (rest.startsWith(sign)) {
      number += value;
      rest = rest.slice(sign.length);
    }
  }
  return toRoman(number) === signs ? number : null;
}
