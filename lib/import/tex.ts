/** What TeX writes for letters and signs, as letters and signs. */

const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  th: 'þ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotesingle: "'",
  textexclamdown: '¡',
  textquestiondown: '¿',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textunderscore: '_',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  textsection: '§',
  S: '§',
  P: '¶',
  ldots: '…',
  dots: '…',
  slash: '/',
  guillemotleft: '«',
  guillemotright: '»',
};

/** An accent over a letter: `\'e`, `\'{e}`, `{\'e}`, `\c{c}`, `\v c`, `\'{\i}`. */
const ACCENTED = /\\(?:([`'^~=".])|([uvHcdbkr])(?![A-Za-z]))\s*(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z]))/g;

/**
 * A value without TeX: accents put on their letters, signs as themselves, other commands and braces gone, what they
 * hold kept. In time linear in the text.
 */
export function withoutTex(text: string): string {
  if (!/[\\{}~$`'-]/.test(text)) return text;
  return text
    .replace(ACCENTED, (whole, sign: string | undefined, word: string | undefined, braced, bare) => {
      const accent = ACCENTS[sign ?? word ?? ''];
      return accent ? `${braced ?? bare}${accent}` : whole;
    })
    .replace(/\\([A-Za-z]{1,40})(?:\s+|\{\}|(?![A-Za-z]))/g, (_, name: string) =>
      Object.hasOwn(LETTERS, name) ? (LETTERS[name] as string) : '',
    )
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => PLACEHOLDERS[sign] ?? sign)
    .replace(/\\\\|\\[,;:! /-]/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/~/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/\ue000/g, '{')
    .replace(/\ue001/g, '}')
    .normalize('NFC');
}

/** Braces that are meant outlive those that only group. */
const PLACEHOLDERS: Readonly<Record<string, string>> = { '{': '\ue000', '}': '\ue001' };
