/** Passages of the library that may speak to an issue. */
export const suggestionWords = {
  title: {
    en: 'Passages in the library that may speak to this issue',
    es: 'Pasajes de la biblioteca que pueden referirse a esta cuestión',
    fr: 'Passages de la bibliothèque qui peuvent concerner cette question',
  },
  method: {
    en: 'Found by word similarity: they share words with the issue’s name, its search words and its proposition. Nothing is filed by itself, and no stance is proposed.',
    es: 'Hallados por similitud de palabras: comparten palabras con el nombre de la cuestión, sus palabras de búsqueda y su proposición. Nada se clasifica por sí solo ni se propone postura.',
    fr: 'Trouvés par similitude de mots : ils partagent des mots avec le nom de la question, ses mots de recherche et sa proposition. Rien n’est classé de soi-même et aucune position n’est proposée.',
  },
  none: {
    en: 'Nothing in the library shares enough words with this issue.',
    es: 'Nada en la biblioteca comparte suficientes palabras con esta cuestión.',
    fr: 'Rien dans la bibliothèque ne partage assez de mots avec cette question.',
  },
  file: { en: 'File here', es: 'Clasificar aquí', fr: 'Classer ici' },
  dismiss: { en: 'Not for this issue', es: 'No para esta cuestión', fr: 'Pas pour cette question' },
  open: { en: 'Open', es: 'Abrir', fr: 'Ouvrir' },
  notClipped: { en: 'not clipped yet', es: 'aún sin recortar', fr: 'pas encore extrait' },
  inInbox: {
    en: 'in the inbox of this case',
    es: 'en la bandeja de este caso',
    fr: 'dans la réception de ce dossier',
  },
  under: {
    en: (issue: string) => `filed under ${issue}`,
    es: (issue: string) => `clasificado en ${issue}`,
    fr: (issue: string) => `classé sous ${issue}`,
  },
  inCase: {
    en: (reference: string) => `in ${reference}`,
    es: (reference: string) => `en ${reference}`,
    fr: (reference: string) => `dans ${reference}`,
  },
  filed: {
    en: (issue: string) => `Filed under ${issue}`,
    es: (issue: string) => `Clasificado en ${issue}`,
    fr: (issue: string) => `Classé sous ${issue}`,
  },
  dismissed: {
    en: 'Will not be suggested for this issue again',
    es: 'No se volverá a sugerir para esta cuestión',
    fr: 'Ne sera plus suggéré pour cette question',
  },
};
