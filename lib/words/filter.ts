/** Showing some of the entries of a place. */
export const filterWords = {
  filter: { en: 'Filter', es: 'Filtrar', fr: 'Filtrer' },
  filters: { en: 'Show only', es: 'Mostrar solo', fr: 'N’afficher que' },
  clear: { en: 'Show all', es: 'Mostrar todas', fr: 'Tout afficher' },
  shown: {
    en: (n: number, of: number) => `${n} of ${of} shown`,
    es: (n: number, of: number) => `${n} de ${of} a la vista`,
    fr: (n: number, of: number) => `${n} sur ${of} affichées`,
  },
  none: {
    en: 'No entry here is all of that.',
    es: 'Ninguna entrada reúne todo eso.',
    fr: 'Aucune entrée n’est tout cela.',
  },
  noStance: { en: 'No stance', es: 'Sin postura', fr: 'Aucune position' },
  unknownKind: { en: 'Kind not known', es: 'Tipo desconocido', fr: 'Type inconnu' },
  unchecked: { en: 'Not cite-checked', es: 'Sin verificar', fr: 'Non vérifiées' },
  unanswered: {
    en: 'Adverse, not answered',
    es: 'En contra, sin respuesta',
    fr: 'Défavorables, sans réponse',
  },
  tag: {
    en: (tag: string) => `Tag: ${tag}`,
    es: (tag: string) => `Etiqueta: ${tag}`,
    fr: (tag: string) => `Étiquette : ${tag}`,
  },
};

/** What is to be proved under an issue. */
export const propositionWords = {
  title: { en: 'To prove', es: 'Por probar', fr: 'À prouver' },
  add: { en: 'Say what is to be proved', es: 'Decir qué hay que probar', fr: 'Dire ce qu’il faut prouver' },
  edit: {
    en: 'Change what is to be proved',
    es: 'Cambiar lo que hay que probar',
    fr: 'Modifier ce qu’il faut prouver',
  },
  hint: {
    en: 'In your own words; coverage shows it beside the issue. Never exported.',
    es: 'Con sus palabras; la cobertura lo muestra junto a la cuestión. Nunca se exporta.',
    fr: 'Avec vos mots ; la couverture l’affiche à côté de la question. Jamais exporté.',
  },
};
