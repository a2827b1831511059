/** The view for the hearing room. */
export const hearingWords = {
  title: { en: 'Hearing', es: 'Audiencia', fr: 'Audience' },
  find: { en: 'Tab, page or words', es: 'Anexo, página o palabras', fr: 'Pièce, page ou mots' },
  how: {
    en: 'A tab (C), a tab and a page (C 12), a page as its source numbers it (12, iv), or words. Arrows step, Escape clears.',
    es: 'Un anexo (C), un anexo y una página (C 12), una página según su fuente (12, iv) o palabras. Las flechas avanzan; Escape borra.',
    fr: 'Une pièce (C), une pièce et une page (C 12), une page telle que sa source la numérote (12, iv) ou des mots. Les flèches avancent, Échap efface.',
  },
  back: { en: 'Binder', es: 'Carpeta', fr: 'Classeur' },
  noCase: {
    en: 'No case is chosen. Choose one in the binder.',
    es: 'No hay ningún caso elegido. Elija uno en la carpeta.',
    fr: 'Aucun dossier n’est choisi. Choisissez-en un dans le classeur.',
  },
  nothing: { en: 'Nothing in this case', es: 'Nada en este caso', fr: 'Rien dans ce dossier' },
  position: {
    en: (at: number, of: number) => `${at} of ${of}`,
    es: (at: number, of: number) => `${at} de ${of}`,
    fr: (at: number, of: number) => `${at} sur ${of}`,
  },
  tab: {
    en: (label: string) => `Tab ${label}`,
    es: (label: string) => `Anexo ${label}`,
    fr: (label: string) => `Pièce ${label}`,
  },
  previous: { en: 'Previous', es: 'Anterior', fr: 'Précédent' },
  next: { en: 'Next', es: 'Siguiente', fr: 'Suivant' },
  clear: { en: 'Clear', es: 'Borrar', fr: 'Effacer' },
  open: { en: 'Open in the reader', es: 'Abrir en el lector', fr: 'Ouvrir dans le lecteur' },
  answers: { en: 'Answers', es: 'Responde a', fr: 'Répond à' },
  answeredBy: { en: 'Answered by', es: 'Respondido por', fr: 'Réfuté par' },
  adverse: {
    en: 'Adverse under the same issue',
    es: 'En contra, en la misma cuestión',
    fr: 'Défavorable, même question',
  },
  supports: {
    en: 'Supports under the same issue',
    es: 'A favor, en la misma cuestión',
    fr: 'Favorable, même question',
  },
  alone: {
    en: 'No answer and no counterpart is linked to this passage.',
    es: 'Este pasaje no tiene respuesta ni contraparte.',
    fr: 'Aucune réponse ni contrepartie n’est liée à ce passage.',
  },
  notFiled: { en: 'not filed', es: 'no presentado', fr: 'non déposé' },
  filedBy: {
    en: (who: string) => `filed by ${who}`,
    es: (who: string) => `presentado por ${who}`,
    fr: (who: string) => `déposé par ${who}`,
  },
};
