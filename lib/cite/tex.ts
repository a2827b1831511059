import { TEX_ACCENTS, TEX_LETTERS } from '../model/index.ts';
import { oneLine } from './one-line.ts';

/** Text as TeX reads it: letters with accents and signs by their commands, so that the file is good in any encoding. */

/** Of several commands for one letter the first; a plain letter is written as it is. */
const COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries(TEX_LETTERS)
    .filter(([, letter]) => !/^[ij/]$/.test(letter))
    .reverse()
    .map(([name, letter]) => [letter, name]),
);

/** Dashes and quotation marks have a form that every style sets. */
const LIGATURES: Readonly<Record<string, string>> = { '–': '--', '—': '---', '“': '``', '”': "''" };

const ACCENT_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries(TEX_ACCENTS).map(([sign, mark]) => [mark, sign]),
);

/**
 * A value on one line, escaped. Letters of other scripts stay as they are: no command sets them, and readers of today take
 * UTF-8.
 */
export const texText = (text: string): string => inTex(oneLine(text));

const inTex = (text: string): string =>
  text
    .normalize('NFC')
    // Two that are meant are no dash and no quotation mark.
    .replace(/[-'](?=[-'])/g, '$&\ue000')
    .replace(/\u00a0/g, '\ue001')
    .replace(/[^\ue000\ue001\w\s.,:;!?()/@+*=[\]'-]|_/gu, escaped)
    .replaceAll('\ue000', '{}')
    .replaceAll('\ue001', '~');

function escaped(sign: string): string {
  if (/^[&%$#_{}]$/.test(sign)) return `\\${sign}`;
  const ligature = LIGATURES[sign];
  if (ligature) return ligature;
  const command = COMMANDS.get(sign);
  if (command) return `{\\${command}}`;
  return accented(sign) ?? sign;
}

/** `é` as `{\'e}`; null where it is no plain letter under one accent that TeX has. */
function accented(letter: string): string | null {
  const [, plain, mark = ''] = /^([A-Za-z])(\p{M})$/u.exec(letter.normalize('NFD')) ?? [];
  const sign = ACCENT_SIGNS.get(mark);
  if (!plain || !sign) return null;
  return /[A-Za-z]/.test(sign) ? `{\\${sign}{${plain}}}` : `{\\${sign}${plain}}`;
}

/**
 * A title: words with a capital in braces of their own, since styles of BibTeX set a title in small letters. The first
 * letter of the whole needs none.
 */
export const texTitle = (title: string): string =>
  oneLine(title)
    .split(/(\s+)/)
    .map((word, at) => (/\p{Lu}/u.test(at === 0 ? word.slice(1) : word) ? `{${inTex(word)}}` : inTex(word)))
    .join('');

/** A body's name, or a town's: BibLaTeX reads a list of them at each "and" that stands in no braces. */
export const texName = (name: string): string => {
  const written = texText(name);
  return /\sand\s/i.test(written) ? `{${written}}` : written;
};

/** What BibLaTeX reads as it stands, an address or a DOI: its own encoding for the signs that end or escape a value. */
export const texVerbatim = (text: string): string =>
  oneLine(text).replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
