import type { Entry, Locale, Passage } from '../model/index.ts';
import { say } from './say.ts';

/** What stands for a passage that is a picture. */
export const pictureWords = {
  picture: {
    en: (page: string) => `[picture, p. ${page}]`,
    es: (page: string) => `[imagen, p. ${page}]`,
    fr: (page: string) => `[image, p. ${page}]`,
  },
  transcribed: {
    en: (words: string) => `${words} [transcribed by the user]`,
    es: (words: string) => `${words} [transcrito por el usuario]`,
    fr: (words: string) => `${words} [transcrit par l’utilisateur]`,
  },
  transcript: {
    en: 'Words in the picture',
    es: 'Palabras de la imagen',
    fr: 'Mots de l’image',
  },
  transcriptHint: {
    en: 'As you read them. They can be found by searching, and an export prints them marked as transcribed by the user.',
    es: 'Tal como usted las lee. La búsqueda las encuentra, y una exportación las imprime marcadas como transcritas por el usuario.',
    fr: 'Tels que vous les lisez. La recherche les trouve, et un export les imprime signalés comme transcrits par l’utilisateur.',
  },
};

/** A passage's own words; of a picture, that it is one and on which page. */
export function wordsOf(
  { selectors, picture }: Pick<Passage, 'selectors' | 'picture'>,
  locale: Locale,
): string {
  if (!picture) return selectors.quote.exact;
  return say(pictureWords, locale).picture(selectors.pageLabel ?? String(picture.page));
}

/** The same with the words that the user read in a picture, marked as the user's. */
export function wordsRead(
  passage: Pick<Passage, 'selectors' | 'picture'>,
  { transcript = '' }: Pick<Entry, 'transcript'>,
  locale: Locale,
): string {
  const words = wordsOf(passage, locale);
  if (!passage.picture || transcript.trim() === '') return words;
  return `${words} ${say(pictureWords, locale).transcribed(transcript.trim())}`;
}
