/** Dates of publication and dates that passages speak of, on one axis. */
export const timelineWords = {
  title: { en: 'Timeline', es: 'Cronología', fr: 'Chronologie' },
  lead: {
    en: 'Filled: a date that a passage speaks of, outside brackets. Ring: the day its source was published. Read by rule from the words: check before you rely on it.',
    es: 'Lleno: una fecha de la que habla un pasaje, fuera de paréntesis. Anillo: el día en que se publicó su fuente. Leído por regla de las palabras: compruébelo antes de apoyarse en ello.',
    fr: 'Plein : une date dont parle un passage, hors parenthèses. Anneau : le jour où sa source a été publiée. Lu par règle dans les mots : vérifiez avant de vous y fier.',
  },
  empty: {
    en: 'No passage of this case speaks of a date, and no source of it has one yet.',
    es: 'Ningún pasaje de este caso habla de una fecha, y ninguna de sus fuentes tiene una todavía.',
    fr: 'Aucun passage de ce dossier ne parle d’une date, et aucune de ses sources n’en a encore.',
  },
  rows: { en: 'Rows', es: 'Filas', fr: 'Lignes' },
  issue: { en: 'by issue', es: 'por cuestión', fr: 'par question' },
  publisher: { en: 'by publisher', es: 'por editor', fr: 'par éditeur' },
  from: { en: 'From', es: 'Desde', fr: 'De' },
  to: { en: 'to', es: 'hasta', fr: 'à' },
  all: { en: 'All years', es: 'Todos los años', fr: 'Toutes les années' },
  inbox: { en: 'Under no issue', es: 'En ninguna cuestión', fr: 'Sous aucune question' },
  unknown: { en: 'Publisher not known', es: 'Editor desconocido', fr: 'Éditeur inconnu' },
  published: {
    en: (date: string) => `published ${date}`,
    es: (date: string) => `publicado: ${date}`,
    fr: (date: string) => `publié : ${date}`,
  },
  list: { en: 'As a list', es: 'Como lista', fr: 'En liste' },
  chart: { en: 'Dates on an axis', es: 'Fechas en un eje', fr: 'Dates sur un axe' },
  outside: {
    en: (n: number) => (n === 1 ? '1 date outside these years' : `${n} dates outside these years`),
    es: (n: number) => (n === 1 ? '1 fecha fuera de estos años' : `${n} fechas fuera de estos años`),
    fr: (n: number) => (n < 2 ? `${n} date hors de ces années` : `${n} dates hors de ces années`),
  },
};
