/** How an issue is covered, in words: counts and what is missing, never a verdict. */
export const coverageWords = {
  title: { en: 'Coverage', es: 'Cobertura', fr: 'Couverture' },
  lead: {
    en: 'What stands under each issue and below it. A passage filed under two issues counts in both.',
    es: 'Lo que hay en cada cuestión y por debajo de ella. Un pasaje clasificado en dos cuestiones cuenta en ambas.',
    fr: 'Ce qui est classé sous chaque question et au-dessous. Un passage classé sous deux questions compte dans les deux.',
  },
  issue: { en: 'Issue', es: 'Cuestión', fr: 'Question' },
  passages: { en: 'Passages', es: 'Pasajes', fr: 'Passages' },
  sources: { en: 'Sources by kind', es: 'Fuentes por tipo', fr: 'Sources par type' },
  origins: { en: 'Independent origins', es: 'Orígenes independientes', fr: 'Origines indépendantes' },
  published: { en: 'Published', es: 'Publicación', fr: 'Publication' },
  /** Told after their number. */
  supports: {
    en: (n: number) => `${n} in support`,
    es: (n: number) => `${n} a favor`,
    fr: (n: number) => (n < 2 ? `${n} favorable` : `${n} favorables`),
  },
  adverse: {
    en: (n: number) => `${n} adverse`,
    es: (n: number) => `${n} en contra`,
    fr: (n: number) => (n < 2 ? `${n} défavorable` : `${n} défavorables`),
  },
  mixed: {
    en: (n: number) => `${n} mixed`,
    es: (n: number) => (n === 1 ? '1 mixto' : `${n} mixtos`),
    fr: (n: number) => (n < 2 ? `${n} nuancé` : `${n} nuancés`),
  },
  background: {
    en: (n: number) => `${n} background`,
    es: (n: number) => `${n} de contexto`,
    fr: (n: number) => `${n} de contexte`,
  },
  unset: {
    en: (n: number) => `${n} without a stance yet`,
    es: (n: number) => `${n} sin postura aún`,
    fr: (n: number) => `${n} sans position pour l’instant`,
  },
  stances: {
    en: 'Marks: filled, supports; square, adverse; half, mixed; ring, background; dot, no stance yet.',
    es: 'Marcas: llena, a favor; cuadrada, en contra; media, mixto; anillo, contexto; punto, sin postura aún.',
    fr: 'Marques : pleine, favorable ; carrée, défavorable ; à moitié, nuancé ; anneau, contexte ; point, sans position.',
  },
  passageCount: {
    en: (n: number) => (n === 1 ? '1 passage' : `${n} passages`),
    es: (n: number) => (n === 1 ? '1 pasaje' : `${n} pasajes`),
    fr: (n: number) => (n < 2 ? `${n} passage` : `${n} passages`),
  },
  sourceCount: {
    en: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
    es: (n: number) => (n === 1 ? '1 fuente' : `${n} fuentes`),
    fr: (n: number) => (n < 2 ? `${n} source` : `${n} sources`),
  },
  undated: {
    en: (n: number) => (n === 1 ? '1 without a date' : `${n} without a date`),
    es: (n: number) => (n === 1 ? '1 sin fecha' : `${n} sin fecha`),
    fr: (n: number) => (n < 2 ? `${n} sans date` : `${n} sans date`),
  },
  newest: {
    en: (date: string) => `newest ${date}`,
    es: (date: string) => `la más reciente, ${date}`,
    fr: (date: string) => `la plus récente : ${date}`,
  },
  noDate: { en: 'no date known', es: 'sin fecha conocida', fr: 'aucune date connue' },
  unknownKind: { en: 'Kind not known', es: 'Tipo desconocido', fr: 'Type inconnu' },
  ofKind: {
    en: (type: string, n: number) => `${type}: ${n}`,
    es: (type: string, n: number) => `${type}: ${n}`,
    fr: (type: string, n: number) => `${type} : ${n}`,
  },
  none: { en: 'none', es: 'ninguno', fr: 'aucun' },
  nothing: { en: 'nothing filed yet', es: 'nada clasificado aún', fr: 'rien de classé' },
  'one-source': { en: 'one source', es: 'una sola fuente', fr: 'une seule source' },
  'one-type': {
    en: (type: string) => `all sources of one kind (${type})`,
    es: (type: string) => `todas las fuentes de un mismo tipo (${type})`,
    fr: (type: string) => `toutes les sources d’un même type (${type})`,
  },
  'no-official': {
    en: 'no government or intergovernmental source',
    es: 'sin fuente gubernamental ni intergubernamental',
    fr: 'aucune source gouvernementale ou intergouvernementale',
  },
  'no-adverse': {
    en: 'no adverse passage considered',
    es: 'ningún pasaje en contra considerado',
    fr: 'aucun passage défavorable pris en compte',
  },
  'no-support': {
    en: (adverse: number) => (adverse === 0 ? 'none in support' : `${adverse} adverse, none in support`),
    es: (adverse: number) => (adverse === 0 ? 'ninguno a favor' : `${adverse} en contra, ninguno a favor`),
    fr: (adverse: number) =>
      adverse === 0
        ? 'aucun favorable'
        : `${adverse < 2 ? `${adverse} défavorable` : `${adverse} défavorables`}, aucun favorable`,
  },
  old: {
    en: (year: number, years: number) => `newest source of ${year}, ${years} years old`,
    es: (year: number, years: number) => `fuente más reciente de ${year}, de hace ${years} años`,
    fr: (year: number, years: number) => `source la plus récente de ${year}, vieille de ${years} ans`,
  },
  day: {
    en: (day: string) => `Age is counted to ${day}, the hearing.`,
    es: (day: string) => `La antigüedad se cuenta hasta el ${day}, la audiencia.`,
    fr: (day: string) => `L’ancienneté est comptée jusqu’au ${day}, l’audience.`,
  },
  today: {
    en: 'Age is counted to today: the case has no hearing date yet.',
    es: 'La antigüedad se cuenta hasta hoy: el caso aún no tiene fecha de audiencia.',
    fr: 'L’ancienneté est comptée jusqu’à aujourd’hui : le dossier n’a pas encore de date d’audience.',
  },
};

/** The views of one case. */
export const viewWords = {
  views: { en: 'Views of the case', es: 'Vistas del caso', fr: 'Vues du dossier' },
  passages: { en: 'Passages', es: 'Pasajes', fr: 'Passages' },
  coverage: { en: 'Coverage', es: 'Cobertura', fr: 'Couverture' },
  checks: { en: 'Checks', es: 'Comprobaciones', fr: 'Vérifications' },
  exhibits: { en: 'Exhibits', es: 'Anexos', fr: 'Pièces' },
  searches: { en: 'Searches made', es: 'Búsquedas hechas', fr: 'Recherches faites' },
  timeline: { en: 'Timeline', es: 'Cronología', fr: 'Chronologie' },
};
