/** Dates of publication and dates that passages speak of, on one axis. */
export const timelineWords = {
  title: { en: 'Timeline', es: 'Cronología', fr: 'Chronologie' },
  lead: {
    en: 'Filled: a date that a passage speaks of, outside brackets. Hollow: when its source was published. A bar: only the month or the year is known. A number: so many dates stand together. Read by rule from the words: check before you rely on it.',
    es: 'Lleno: una fecha de la que habla un pasaje, fuera de paréntesis. Hueco: cuándo se publicó su fuente. Una barra: solo se conoce el mes o el año. Un número: tantas fechas están juntas. Leído por regla de las palabras: compruébelo antes de apoyarse en ello.',
    fr: 'Plein : une date dont parle un passage, hors parenthèses. Creux : quand sa source a été publiée. Une barre : seul le mois ou l’année est connu. Un nombre : autant de dates se touchent. Lu par règle dans les mots : vérifiez avant de vous y fier.',
  },
  empty: {
    en: 'No passage of this case speaks of a date, and no source of it has one yet.',
    es: 'Ningún pasaje de este caso habla de una fecha, y ninguna de sus fuentes tiene una todavía.',
    fr: 'Aucun passage de ce dossier ne parle d’une date, et aucune de ses sources n’en a encore.',
  },
  emptyHelp: {
    en: 'A source’s date of publication can be written in its fields in the library. Dates within passages are found as passages are clipped.',
    es: 'La fecha de publicación de una fuente puede escribirse en sus campos, en la biblioteca. Las fechas dentro de los pasajes se encuentran al recortarlos.',
    fr: 'La date de publication d’une source peut s’écrire dans ses champs, dans la bibliothèque. Les dates dans les passages sont trouvées quand ils sont prélevés.',
  },
  toLibrary: { en: 'Open the library', es: 'Abrir la biblioteca', fr: 'Ouvrir la bibliothèque' },
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
  dates: {
    en: (n: number) => (n === 1 ? '1 date' : `${n} dates`),
    es: (n: number) => (n === 1 ? '1 fecha' : `${n} fechas`),
    fr: (n: number) => (n < 2 ? `${n} date` : `${n} dates`),
  },
  beside: { en: 'Beside the axis', es: 'Fuera del eje', fr: 'Hors de l’axe' },
  besideWhy: {
    en: (from: number, to: number) => `Dates before ${from} or after ${to}; most are misread numbers.`,
    es: (from: number, to: number) =>
      `Fechas anteriores a ${from} o posteriores a ${to}; casi siempre son números mal leídos.`,
    fr: (from: number, to: number) =>
      `Dates avant ${from} ou après ${to} ; ce sont le plus souvent des nombres mal lus.`,
  },
  outside: {
    en: (n: number) => (n === 1 ? '1 date outside these years' : `${n} dates outside these years`),
    es: (n: number) => (n === 1 ? '1 fecha fuera de estos años' : `${n} fechas fuera de estos años`),
    fr: (n: number) => (n < 2 ? `${n} date hors de ces années` : `${n} dates hors de ces années`),
  },
};
