import { TEX_ACCENTS, TEX_LETTERS } from '../model/index.ts';

/** What TeX writes for letters and signs, as letters and signs. */

/** An accent over a letter: `\'e`, `\'{e}`, `{\'e}`, `\c{c}`, `\v c`, `\'{\i}`. */
const ACCENTED = /\\(?:([`'^~=".])|([uvHcdbkr])(?![A-Za-z]))\s*(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z]))/g;

/**
 * A value without TeX: accents put on their letters, signs as themselves, other commands and braces gone, what they
 * hold kept. In time linear in the text.
 */
export function withoutTex(text: string): string {
  if (!/[\\{}~$`'-]/.test(text)) return text;
  return (
    text
      .replace(ACCENTED, (whole, sign: string | undefined, word: string | undefined, braced, bare) => {
        const accent = TEX_ACCENTS[sign ?? word ?? ''];
        return accent ? `${braced ?? bare}${accent}` : whole;
      })
      // Before any braces go: `-{}-` is two hyphens that are meant.
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replace(/(?<!\\)~/g, ' ')
      .replace(/\\~(?:\{\})?/g, '~')
      .replace(/\\([A-Za-z]{1,40})(?:\s+|\{\}|(?![A-Za-z]))/g, (_, name: string) => letterOf(name))
      .replace(/\\([&%$#_{}])/g, (_, sign: string) => PLACEHOLDERS[sign] ?? sign)
      .replace(/\\\\|\\[,;:! /-]/g, ' ')
      .replace(/[{}]/g, '')
      .replace(/\ue000/g, '{')
      .replace(/\ue001/g, '}')
      .replace(/\ue002/g, '\\')
      .normalize('NFC')
  );
}

const letterOf = (name: string): string => {
  const letter = Object.hasOwn(TEX_LETTERS, name) ? (TEX_LETTERS[name] as string) : '';
  return PLACEHOLDERS[letter] ?? letter;
};

/** Braces and backslashes that are meant outlive those that only group and command. */
const PLACEHOLDERS: Readonly<Record<string, string>> = { '{': '\ue000', '}': '\ue001', '\\': '\ue002' };
