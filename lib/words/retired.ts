/** What is said of a source that its user relies on no more. */
export const retiredWords = {
  retire: { en: 'Retire this source', es: 'Retirar esta fuente', fr: 'Retirer cette source' },
  lead: {
    en: 'For a source you no longer rely on, in any case. Its passages stay where they are; nothing is deleted.',
    es: 'Para una fuente en la que ya no se apoya, en ningún caso. Sus pasajes se quedan donde están; no se elimina nada.',
    fr: 'Pour une source sur laquelle vous ne vous appuyez plus, dans aucun dossier. Ses passages restent où ils sont ; rien n’est supprimé.',
  },
  why: { en: 'Why', es: 'Motivo', fr: 'Motif' },
  superseded: {
    en: 'Superseded by a newer one.',
    es: 'Sustituida por otra más reciente.',
    fr: 'Remplacée par une plus récente.',
  },
  withdrawn: {
    en: 'Withdrawn by its publisher.',
    es: 'Retirada por quien la publicó.',
    fr: 'Retirée par son éditeur.',
  },
  words: {
    en: 'By what, since when (if you know)',
    es: 'Por cuál, desde cuándo (si lo sabe)',
    fr: 'Par laquelle, depuis quand (si vous le savez)',
  },
  do: { en: 'Retire it', es: 'Retirarla', fr: 'La retirer' },
  said: {
    en: (day: string) => `You said so on ${day}.`,
    es: (day: string) => `Usted lo indicó el ${day}.`,
    fr: (day: string) => `Vous l’avez indiqué le ${day}.`,
  },
  again: { en: 'Use it again', es: 'Volver a usarla', fr: 'L’utiliser à nouveau' },
};
