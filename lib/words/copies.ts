import type { Locale, Passage } from '../model/index.ts';
import { say } from './say.ts';

/** Of copies that nothing but their words puts to a source, and of words that the other copies lack. */
export const copyWords = {
  copyOf: {
    en: (site: string, work: string) =>
      `This is a copy at ${site} of ${work}. Only what any page can print says so; its words may be altered.`,
    es: (site: string, work: string) =>
      `Esta es una copia en ${site} de ${work}. Solo lo dice lo que cualquier página puede imprimir; sus palabras pueden estar alteradas.`,
    fr: (site: string, work: string) =>
      `Ceci est une copie sur ${site} de ${work}. Seul ce que toute page peut imprimer le dit ; ses mots peuvent être altérés.`,
  },
  fromCopy: {
    en: (site: string) => `From the copy at ${site}.`,
    es: (site: string) => `De la copia en ${site}.`,
    fr: (site: string) => `De la copie sur ${site}.`,
  },
  fromOriginal: {
    en: (site: string) => `Clipped at ${site}, not from this copy.`,
    es: (site: string) => `Recortado en ${site}, no de esta copia.`,
    fr: (site: string) => `Prélevé sur ${site}, non de cette copie.`,
  },
  gone: {
    en: (site: string) => `These words are not in the copy at ${site}.`,
    es: (site: string) => `Estas palabras no están en la copia de ${site}.`,
    fr: (site: string) => `Ces mots ne sont pas dans la copie sur ${site}.`,
  },
  changed: {
    en: (site: string) => `The copy at ${site} has other words in this place.`,
    es: (site: string) => `La copia de ${site} tiene otras palabras en este lugar.`,
    fr: (site: string) => `La copie sur ${site} a d’autres mots à cet endroit.`,
  },
  quoted: {
    en: (title: string) => `“${title}”`,
    es: (title: string) => `«${title}»`,
    fr: (title: string) => `« ${title} »`,
  },
};

/** Where a copy stands, in few words: its site, or the name of a file. */
export function siteText(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return decoded(url.pathname.split('/').at(-1) ?? address);
  return url?.hostname.replace(/^www\./, '') || address;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What is to be said of the copies that lack a passage's words, each site once. */
export function lackingTexts(places: Passage['notAt'] = [], locale: Locale): string[] {
  const words = say(copyWords, locale);
  return [...new Set(places.map(({ state, address }) => words[state](siteText(address))))];
}
