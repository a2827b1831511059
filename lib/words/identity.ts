import type { Ground, Locale } from '../model/index.ts';
import { say } from './say.ts';

/** Why two publications are taken for one, or for kin. */
export const groundWords = {
  address: { en: 'same address', es: 'misma dirección', fr: 'même adresse' },
  number: {
    en: (number: string) => `same number, ${number}`,
    es: (number: string) => `mismo número, ${number}`,
    fr: (number: string) => `même numéro, ${number}`,
  },
  doi: {
    en: (doi: string) => `same DOI, ${doi}`,
    es: (doi: string) => `mismo DOI, ${doi}`,
    fr: (doi: string) => `même DOI, ${doi}`,
  },
  title: { en: 'same title', es: 'mismo título', fr: 'même titre' },
  text: {
    en: (share: string) => `${share} of the text in common`,
    es: (share: string) => `${share} del texto en común`,
    fr: (share: string) => `${share} du texte en commun`,
  },
  contained: {
    en: (share: string) => `${share} of the shorter text stands in the longer one`,
    es: (share: string) => `${share} del texto más corto está en el más largo`,
    fr: (share: string) => `${share} du texte le plus court se trouve dans le plus long`,
  },
};

/** The grounds in words, the strongest first: "same number, MEX201601.E; 97% of the text in common". */
export function groundsText(grounds: readonly Ground[], locale: Locale): string {
  return grounds.map((ground) => groundText(ground, locale)).join('; ');
}

function groundText(ground: Ground, locale: Locale): string {
  const words = say(groundWords, locale);
  switch (ground.by) {
    case 'address':
    case 'title':
      return words[ground.by];
    case 'number':
      return words.number(ground.number);
    case 'doi':
      return words.doi(ground.doi);
    default:
      return words[ground.by](shareText(ground.share, locale));
  }
}

/** Never rounded up to a whole that it is not. */
const shareText = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    roundingMode: 'floor',
  } as Intl.NumberFormatOptions).format(share);
