const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 on in Roman numerals. */
export function roman(value: number): string {
  const step = ROMAN.find(([worth]) => worth <= value);
  return step ? step[1] + roman(value - step[0]) : '';
}

const letters = (value: number): string => {
  const rest = Math.floor((value - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((value - 1) % 26));
};

/** How headings are numbered at each depth, as legal outlines are; deeper ones like the last. */
const FORMS: ((value: number) => string)[] = [
  roman,
  letters,
  String,
  (value) => letters(value).toLowerCase(),
  (value) => roman(value).toLowerCase(),
];

/** The numbers of headings given by their depths, in order; each depth counts anew below a higher one. */
export function headingNumbers(depths: readonly number[]): string[] {
  const counts: number[] = [];
  return depths.map((depth) => {
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    const form = FORMS[Math.min(depth, FORMS.length - 1)] ?? String;
    return form(counts[depth]);
  });
}
