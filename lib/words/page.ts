import type { Locale } from '../model/index.ts';
import type { WordTable } from './say.ts';

/** What may be said in a page's own DOM, where our frame cannot stand: never anything of a case. */
export const pageWords = {
  saving: { en: 'Saving…', es: 'Guardando…', fr: 'Enregistrement…' },
  saved: { en: 'Saved', es: 'Guardado', fr: 'Enregistré' },
  notSaved: { en: 'Not saved', es: 'No guardado', fr: 'Non enregistré' },
  unconfirmed: {
    en: 'Not known to be saved',
    es: 'No se sabe si se guardó',
    fr: 'Enregistrement non confirmé',
  },
  openHint: {
    en: 'This page keeps our panel out. Open Proffer from the toolbar to file the passage.',
    es: 'Esta página no deja entrar nuestro panel. Abra Proffer desde la barra de herramientas para clasificar el pasaje.',
    fr: 'Cette page bloque notre panneau. Ouvrez Proffer depuis la barre d’outils pour classer le passage.',
  },
  updated: {
    en: 'Proffer was updated: reload the page, then clip again.',
    es: 'Proffer se ha actualizado: recargue la página y vuelva a recortar.',
    fr: 'Proffer a été mis à jour : rechargez la page, puis recommencez.',
  },
  noAnswer: {
    en: 'Proffer did not answer. Your text is here: copy it, then try again.',
    es: 'Proffer no respondió. Su texto está aquí: cópielo y vuelva a intentarlo.',
    fr: 'Proffer n’a pas répondu. Votre texte est ici : copiez-le, puis réessayez.',
  },
  askingAgain: {
    en: 'No answer yet; Proffer is asked again. Your text is here.',
    es: 'Aún no hay respuesta; se vuelve a preguntar a Proffer. Su texto está aquí.',
    fr: 'Pas encore de réponse ; Proffer est interrogé à nouveau. Votre texte est ici.',
  },
  nothingSelected: {
    en: 'Nothing is selected that can be clipped.',
    es: 'No hay nada seleccionado que se pueda recortar.',
    fr: 'Rien n’est sélectionné qui puisse être prélevé.',
  },
  foreignFrame: {
    en: 'The text stands in a frame of another site. Open that frame in its own tab to clip it.',
    es: 'El texto está en un marco de otro sitio. Abra ese marco en su propia pestaña para recortarlo.',
    fr: 'Le texte se trouve dans un cadre d’un autre site. Ouvrez ce cadre dans son propre onglet pour le prélever.',
  },
  refused: {
    en: 'It could not be saved. Your text is here: copy it.',
    es: 'No se pudo guardar. Su texto está aquí: cópielo.',
    fr: 'L’enregistrement a échoué. Votre texte est ici : copiez-le.',
  },
  copy: { en: 'Copy', es: 'Copiar', fr: 'Copier' },
  copied: { en: 'Copied', es: 'Copiado', fr: 'Copié' },
  close: { en: 'Close', es: 'Cerrar', fr: 'Fermer' },
} satisfies WordTable<Record<string, string>>;

/** They come with the gesture, in one language, so that a page is not given all three. */
export interface PageVoice {
  locale: Locale;
  words: Record<keyof typeof pageWords, string>;
}
