import type { Locale, Selectors } from '../model/index.ts';
import { say } from './say.ts';

/** Said wherever a passage is shown or printed: struck-out words read as valid are a false quotation. */
export const struckWords = {
  struck: {
    en: (words: string) => `includes words struck out on the page: ${words}`,
    es: (words: string) => `incluye palabras tachadas en la página: ${words}`,
    fr: (words: string) => `contient des mots barrés sur la page : ${words}`,
  },
  quoted: {
    en: (words: string) => `“${words}”`,
    es: (words: string) => `«${words}»`,
    fr: (words: string) => `« ${words} »`,
  },
};

/** Which of a passage's words its page shows struck out; empty where it shows none. */
export function struckText({ struck = [] }: Pick<Selectors, 'struck'>, locale: Locale): string {
  const words = say(struckWords, locale);
  return struck.length === 0 ? '' : words.struck(struck.map(words.quoted).join(', '));
}

/** The same as a sentence. */
export function struckSentence(selectors: Pick<Selectors, 'struck'>, locale: Locale): string {
  const text = struckText(selectors, locale);
  return text && `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
