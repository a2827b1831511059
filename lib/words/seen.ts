import type { PassageState } from '../model/index.ts';
import type { WordTable } from './say.ts';

type OnDay = (day: string) => string;

/** How a passage stood when its page was looked at again, with the day on which it was seen so. */
export const seenWords = {
  exact: {
    en: (day) => `Text matches the page (seen ${day})`,
    es: (day) => `El texto coincide con la página (visto el ${day})`,
    fr: (day) => `Le texte concorde avec la page (vu le ${day})`,
  },
  moved: {
    en: (day) => `Same text, at another place on the page (seen ${day})`,
    es: (day) => `Mismo texto, en otro lugar de la página (visto el ${day})`,
    fr: (day) => `Même texte, à un autre endroit de la page (vu le ${day})`,
  },
  changed: {
    en: (day) => `Changed on the page since it was clipped (seen ${day})`,
    es: (day) => `Cambiado en la página desde que se recortó (visto el ${day})`,
    fr: (day) => `Modifié sur la page depuis le prélèvement (vu le ${day})`,
  },
  gone: {
    en: (day) => `Not found on the page any more (seen ${day})`,
    es: (day) => `Ya no se encuentra en la página (visto el ${day})`,
    fr: (day) => `Introuvable désormais sur la page (vu le ${day})`,
  },
} satisfies WordTable<Record<PassageState, OnDay>>;

/** Beside it. */
export const seenNowWords = {
  nearest: {
    en: 'The nearest that stands there:',
    es: 'Lo más parecido que hay allí:',
    fr: 'Ce qui s’y trouve de plus proche :',
  },
  now: { en: 'The page now says:', es: 'La página dice ahora:', fr: 'La page dit désormais :' },
} satisfies WordTable<Record<string, string>>;

/** What of a change alters what a passage says. */
export const loudWords = {
  number: { en: 'Number changed:', es: 'Cambió un número:', fr: 'Nombre modifié :' },
  date: { en: 'Date changed:', es: 'Cambió una fecha:', fr: 'Date modifiée :' },
  name: { en: 'Name changed:', es: 'Cambió un nombre:', fr: 'Nom modifié :' },
  negation: { en: 'Negation changed:', es: 'Cambió una negación:', fr: 'Négation modifiée :' },
} satisfies WordTable<Record<string, string>>;

/** How passages of a source were last seen on their page. */
export const lastSeenWords = {
  seen: {
    en: (day: string, list: string) => `Last looked at on ${day}: ${list}.`,
    es: (day: string, list: string) => `Vistos por última vez el ${day}: ${list}.`,
    fr: (day: string, list: string) => `Vus pour la dernière fois le ${day} : ${list}.`,
  },
  exact: {
    en: (n: number) => (n === 1 ? '1 text matches' : `${n} texts match`),
    es: (n: number) => (n === 1 ? '1 texto coincide' : `${n} textos coinciden`),
    fr: (n: number) => (n < 2 ? `${n} texte concorde` : `${n} textes concordent`),
  },
  moved: {
    en: (n: number) => `${n} moved`,
    es: (n: number) => (n === 1 ? '1 movido' : `${n} movidos`),
    fr: (n: number) => (n < 2 ? `${n} déplacé` : `${n} déplacés`),
  },
  changed: {
    en: (n: number) => `${n} changed`,
    es: (n: number) => (n === 1 ? '1 cambiado' : `${n} cambiados`),
    fr: (n: number) => (n < 2 ? `${n} modifié` : `${n} modifiés`),
  },
  gone: {
    en: (n: number) => `${n} gone`,
    es: (n: number) => (n === 1 ? '1 desaparecido' : `${n} desaparecidos`),
    fr: (n: number) => (n < 2 ? `${n} disparu` : `${n} disparus`),
  },
};
