export const searchWords = {
  search: { en: 'Search', es: 'Buscar', fr: 'Rechercher' },
  unable: {
    en: 'The search could not be started. Reload the page.',
    es: 'No se pudo iniciar la búsqueda. Vuelva a cargar la página.',
    fr: 'La recherche n’a pas pu démarrer. Rechargez la page.',
  },
  results: { en: 'Results', es: 'Resultados', fr: 'Résultats' },
  source: { en: 'Source', es: 'Fuente', fr: 'Source' },
  passage: { en: 'Passage', es: 'Pasaje', fr: 'Passage' },
  note: { en: 'Note', es: 'Nota', fr: 'Note' },
  issue: { en: 'Issue', es: 'Cuestión', fr: 'Question' },
  'seed-text': { en: 'In a seed report', es: 'En un informe incluido', fr: 'Dans un rapport fourni' },
  count: {
    en: (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? '1 result' : `${n} results`),
    es: (n: number) => (n === 0 ? 'Sin resultados' : n === 1 ? '1 resultado' : `${n} resultados`),
    fr: (n: number) => (n === 0 ? 'Aucun résultat' : n === 1 ? '1 résultat' : `${n} résultats`),
  },
};
