const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ö',
  u: 'ü',
  A: 'Â',
  E: 'É',
  I: 'Ï',
  O: 'Ø',
  U: 'Û',
  n: 'ñ',
  c: 'ç',
};

/** Longer by two fifths than what it stands for, as words of other languages may be, and known by its brackets. */
export function pseudo(text: string): string {
  const accented = Array.from(text, (letter) => ACCENTED[letter] ?? letter).join('');
  const longer = ' lorem ipsum dolor'.repeat(8).slice(0, Math.ceil(text.length * 0.4));
  return `[${accented}${longer}]`;
}
