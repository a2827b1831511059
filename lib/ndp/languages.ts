const CODES =
  'en fr es pt ar fa ru zh tr uk de it nl sv no da hi ur bn pa ta so am ti sw vi ko ja ro sq sr hu'.split(
    ' ',
  );
/** What stands beside a language's name in a list: formats, sizes, "version", "available in". */
const BESIDE =
  /\b(?:pdf|html?|docx?|version|versions?|available|disponible|only|seulement|in|en|et|and|ou|or|kb|mb|ko|mo|text|texte|link|lien|format|document|original|translation|traduction|of|de|du|the|la|le)\b|[\d.,]+/giu;

let byName: ReadonlyMap<string, string> | null = null;

/**
 * The languages a phrase names, when it names nothing else: "English", "(French version, PDF 340 KB)",
 * "anglais et français". Empty for any other phrase, a title with the word "English" in it among them.
 */
export function languagesNamed(phrase: string): string[] {
  const bare = phrase.slice(0, 200).replace(BESIDE, ' ');
  const words = bare.split(/[^\p{L}]+/u).filter((word) => word !== '');
  // French has a version "anglaise" of a text in "anglais".
  const codes = words.map((word) => names().get(fold(word)) ?? names().get(fold(word).replace(/e$/, '')));
  if (codes.length === 0 || codes.some((code) => code === undefined)) return [];
  return [...new Set(codes as string[])];
}

/** Whether a phrase only says in what form a document is offered: "PDF, 340 KB". */
export const isForm = (phrase: string): boolean =>
  /\b(?:pdf|html?|docx?|kb|ko|mb|mo)\b/i.test(phrase) &&
  phrase.replace(BESIDE, '').replace(/[\W_]+/g, '') === '';

/** The languages that the letter of an RIR's number stands for. */
export function languagesOfNumber(number: string): string[] {
  const letters = /\.([EF]{1,2})$/.exec(number)?.[1] ?? '';
  return [...letters].map((letter) => (letter === 'E' ? 'en' : 'fr'));
}

/** The primary tag of a BCP 47 tag from a page; `null` when it is none. */
export const primaryTag = (tag: string): string | null =>
  /^[a-z]{2,3}(?=$|-)/i.exec(tag)?.[0]?.toLowerCase() ?? null;

function names(): ReadonlyMap<string, string> {
  byName ??= new Map(
    ['en', 'fr'].flatMap((locale) => {
      const named = new Intl.DisplayNames([locale], { type: 'language' });
      return CODES.map((code) => [fold(named.of(code) ?? code), code] as [string, string]);
    }),
  );
  return byName;
}

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
