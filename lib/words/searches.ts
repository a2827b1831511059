/** Where one looked for a case, for what, and what came of it. */
export const searchesWords = {
  title: { en: 'Searches made', es: 'Búsquedas hechas', fr: 'Recherches faites' },
  lead: {
    en: 'Where you looked, when and for what, nil results too. It is your work product: no export holds it unless you choose so.',
    es: 'Dónde buscó, cuándo y qué, también cuando no encontró nada. Es su documento de trabajo: ninguna exportación lo incluye si usted no lo elige.',
    fr: 'Où vous avez cherché, quand et quoi, même sans résultat. C’est votre document de travail : aucun export ne le contient sans votre choix.',
  },
  empty: {
    en: 'No search is noted yet. An expert’s report and a research memo ask for it; noting one takes a moment.',
    es: 'Aún no hay búsquedas anotadas. Un informe pericial o una nota de investigación las piden; anotar una lleva un momento.',
    fr: 'Aucune recherche n’est encore notée. Un rapport d’expert ou une note de recherche la demandent ; en noter une prend un instant.',
  },
  add: { en: 'Note a search', es: 'Anotar una búsqueda', fr: 'Noter une recherche' },
  change: { en: 'Change the search', es: 'Cambiar la búsqueda', fr: 'Modifier la recherche' },
  day: { en: 'Day', es: 'Día', fr: 'Jour' },
  place: { en: 'Where', es: 'Dónde', fr: 'Où' },
  placeHint: {
    en: 'A site, a database, a person: ecoi.net, Refworld, a librarian',
    es: 'Un sitio, una base de datos, una persona: ecoi.net, Refworld, una bibliotecaria',
    fr: 'Un site, une base de données, une personne : ecoi.net, Refworld, une bibliothécaire',
  },
  address: { en: 'Address', es: 'Dirección', fr: 'Adresse' },
  addressBad: {
    en: 'Not an address of the web. Leave it empty, or write it whole: https://…',
    es: 'No es una dirección de la web. Déjela vacía, o escríbala entera: https://…',
    fr: 'Ce n’est pas une adresse du web. Laissez-la vide, ou écrivez-la en entier : https://…',
  },
  words: { en: 'Looked for', es: 'Qué buscó', fr: 'Ce qui a été cherché' },
  wordsHint: {
    en: 'Words, filters, years, languages',
    es: 'Palabras, filtros, años, idiomas',
    fr: 'Mots, filtres, années, langues',
  },
  issue: { en: 'For the issue', es: 'Para la cuestión', fr: 'Pour la question' },
  noIssue: { en: 'the case as a whole', es: 'el caso en conjunto', fr: 'le dossier dans son ensemble' },
  outcome: { en: 'What came of it', es: 'Resultado', fr: 'Résultat' },
  outcomeMissing: {
    en: 'Say what came of it: found, nothing, or still open.',
    es: 'Diga el resultado: hallado, nada o por terminar.',
    fr: 'Dites le résultat : trouvé, rien ou en cours.',
  },
  found: { en: 'Found', es: 'Hallado', fr: 'Trouvé' },
  nothing: { en: 'Nothing', es: 'Nada', fr: 'Rien' },
  open: { en: 'Still open', es: 'Por terminar', fr: 'En cours' },
  result: {
    en: 'What was found, or why not',
    es: 'Qué se halló, o por qué no',
    fr: 'Ce qui a été trouvé, ou pourquoi rien',
  },
  remove: { en: 'Delete', es: 'Eliminar', fr: 'Supprimer' },
  removed: { en: 'Search deleted', es: 'Búsqueda eliminada', fr: 'Recherche supprimée' },
  copy: {
    en: 'Copy as a methodology note',
    es: 'Copiar como nota metodológica',
    fr: 'Copier comme note méthodologique',
  },
  save: {
    en: 'Save the methodology note',
    es: 'Guardar la nota metodológica',
    fr: 'Enregistrer la note méthodologique',
  },
  copied: { en: 'Copied', es: 'Copiado', fr: 'Copié' },
  actions: {
    en: (place: string) => `Actions for the search at ${place}`,
    es: (place: string) => `Acciones para la búsqueda en ${place}`,
    fr: (place: string) => `Actions pour la recherche sur ${place}`,
  },
  /** The first line of the note. */
  noteTitle: {
    en: 'Searches made',
    es: 'Búsquedas realizadas',
    fr: 'Recherches effectuées',
  },
};
