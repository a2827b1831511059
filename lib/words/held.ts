/** Parts of the sentence that says what a file holds and what it leaves out. */
export const heldWords = {
  sentence: {
    en: (held: string, not: string) => `The file holds ${held}; it leaves out ${not}.`,
    es: (held: string, not: string) => `El archivo contiene ${held}; deja fuera ${not}.`,
    fr: (held: string, not: string) => `Le fichier contient ${held} ; il laisse de côté ${not}.`,
  },
  reference: {
    en: 'the case’s reference',
    es: 'la referencia del caso',
    fr: 'la référence du dossier',
  },
  passages: {
    en: (n: number) => (n === 1 ? '1 passage' : `${n} passages`),
    es: (n: number) => (n === 1 ? '1 pasaje' : `${n} pasajes`),
    fr: (n: number) => (n < 2 ? `${n} passage` : `${n} passages`),
  },
  exhibits: {
    en: (n: number) => (n === 1 ? '1 exhibit' : `${n} exhibits`),
    es: (n: number) => (n === 1 ? '1 anexo' : `${n} anexos`),
    fr: (n: number) => (n < 2 ? `${n} pièce` : `${n} pièces`),
  },
  count: {
    en: (n: number) => (n === 1 ? '1 search' : `${n} searches`),
    es: (n: number) => (n === 1 ? '1 búsqueda' : `${n} búsquedas`),
    fr: (n: number) => (n < 2 ? `${n} recherche` : `${n} recherches`),
  },
  headings: {
    en: (n: number) => (n === 1 ? 'the heading of 1 issue' : `the headings of ${n} issues`),
    es: (n: number) => (n === 1 ? 'el título de 1 cuestión' : `los títulos de ${n} cuestiones`),
    fr: (n: number) => (n < 2 ? `le titre de ${n} question` : `les titres de ${n} questions`),
  },
  parts: {
    en: (parts: string) => `Its parts: ${parts}.`,
    es: (parts: string) => `Sus partes: ${parts}.`,
    fr: (parts: string) => `Ses parties : ${parts}.`,
  },
  filled: {
    en: (fields: string) => `They print what is filled in: ${fields}.`,
    es: (fields: string) => `En ellas se imprime lo que se llenó: ${fields}.`,
    fr: (fields: string) => `On y imprime ce qui a été rempli : ${fields}.`,
  },
  inRecord: {
    en: (n: number) => (n === 1 ? '1 exhibit of others, cited only' : `${n} exhibits of others, cited only`),
    es: (n: number) => (n === 1 ? '1 anexo de otros, solo citado' : `${n} anexos de otros, solo citados`),
    fr: (n: number) =>
      n < 2 ? `${n} pièce d’autres, citée seulement` : `${n} pièces d’autres, citées seulement`,
  },
  adverse: {
    en: 'which passages are adverse',
    es: 'qué pasajes están en contra',
    fr: 'quels passages sont défavorables',
  },
  notes: { en: 'your private notes', es: 'sus notas privadas', fr: 'vos notes privées' },
  stances: { en: 'stances', es: 'las posturas', fr: 'les positions' },
  otherStances: { en: 'other stances', es: 'las demás posturas', fr: 'les autres positions' },
  issues: {
    en: 'the issues that passages are filed under',
    es: 'las cuestiones en que están los pasajes',
    fr: 'les questions sous lesquelles les passages sont classés',
  },
  theory: { en: 'what is to be proved', es: 'lo que debe probarse', fr: 'ce qui est à prouver' },
  searches: { en: 'the searches made', es: 'las búsquedas hechas', fr: 'les recherches faites' },
  matter: {
    en: 'the lines with client, country and hearing',
    es: 'las líneas con cliente, país y audiencia',
    fr: 'les lignes avec client, pays et audience',
  },
  never: {
    en: 'always tags, cite-checks, dismissed suggestions, what the checks found and what is decided here',
    es: 'siempre las etiquetas, los cotejos, las sugerencias descartadas, lo que hallaron las comprobaciones y lo que se decide aquí',
    fr: 'toujours les étiquettes, les vérifications de citation, les suggestions écartées, ce que les vérifications ont trouvé et ce qui est décidé ici',
  },
};

/** Choices of what is the user's own. */
export const privateWords = {
  private: {
    en: 'Work product and the client',
    es: 'Trabajo interno y cliente',
    fr: 'Documents de travail et client',
  },
  notes: { en: 'With my private notes', es: 'Con mis notas privadas', fr: 'Avec mes notes privées' },
  stances: {
    en: 'With how each passage stands to the case',
    es: 'Con la postura de cada pasaje',
    fr: 'Avec la position de chaque passage',
  },
  issues: {
    en: 'With the issues that passages are filed under',
    es: 'Con las cuestiones en que están los pasajes',
    fr: 'Avec les questions sous lesquelles les passages sont classés',
  },
  theory: {
    en: 'With what is to be proved under each issue',
    es: 'Con lo que debe probarse en cada cuestión',
    fr: 'Avec ce qui est à prouver sous chaque question',
  },
  searches: {
    en: 'With the searches made, at the end',
    es: 'Con las búsquedas hechas, al final',
    fr: 'Avec les recherches faites, à la fin',
  },
  matter: {
    en: 'With client, country and hearing, at the head',
    es: 'Con cliente, país y audiencia, al principio',
    fr: 'Avec client, pays et audience, en tête',
  },
};
