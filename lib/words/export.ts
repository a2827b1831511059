/** Words printed in exported files. Citations keep the language of their style. */
export const exportWords = {
  title: {
    en: 'Index of country conditions evidence',
    es: 'Índice de pruebas sobre las condiciones del país',
    fr: 'Index de la preuve sur la situation dans le pays',
  },
  caseReference: {
    en: (reference: string) => `Case ${reference}`,
    es: (reference: string) => `Caso ${reference}`,
    fr: (reference: string) => `Dossier ${reference}`,
  },
  tab: { en: 'Tab', es: 'Anexo', fr: 'Onglet' },
  description: { en: 'Description', es: 'Descripción', fr: 'Description' },
  date: { en: 'Date', es: 'Fecha', fr: 'Date' },
  undated: { en: 'n.d.', es: 's. f.', fr: 's. d.' },
  seeAlso: {
    en: (tab: string) => `See also Tab ${tab}:`,
    es: (tab: string) => `Véase también el anexo ${tab}:`,
    fr: (tab: string) => `Voir aussi l’onglet ${tab} :`,
  },
  seeAlsoNumber: {
    en: (number: string) => `See also No. ${number}:`,
    es: (number: string) => `Véase también el n.º ${number}:`,
    fr: (number: string) => `Voir aussi le nº ${number} :`,
  },
  original: {
    en: (pinpoint: string) => `orig. ${pinpoint}`,
    es: (pinpoint: string) => `orig. ${pinpoint}`,
    fr: (pinpoint: string) => `orig. ${pinpoint}`,
  },
  originalSaid: {
    en: '“orig.” names the place of a passage in its source, as distinct from the pages of this document.',
    es: '«orig.» indica el lugar de un pasaje en su fuente, a diferencia de las páginas de este documento.',
    fr: '« orig. » indique l’endroit d’un passage dans sa source, et non les pages du présent document.',
  },
  unfiled: {
    en: 'Not filed under an issue',
    es: 'Sin clasificar en ninguna cuestión',
    fr: 'Sans question attribuée',
  },
  exhibits: { en: 'Exhibits', es: 'Anexos', fr: 'Pièces' },
  empty: {
    en: 'No passages to list.',
    es: 'No hay pasajes que enumerar.',
    fr: 'Aucun passage à énumérer.',
  },
  adverse: { en: 'Adverse', es: 'En contra', fr: 'Défavorable' },
  supports: { en: 'Supports', es: 'A favor', fr: 'Favorable' },
  mixed: { en: 'Mixed', es: 'Mixto', fr: 'Mitigé' },
  background: { en: 'Background', es: 'Contexto', fr: 'Contexte' },
  theory: {
    en: (text: string) => `To be proved: ${text}`,
    es: (text: string) => `Por probar: ${text}`,
    fr: (text: string) => `À prouver : ${text}`,
  },
  inRecord: {
    en: 'In the record, filed by others',
    es: 'En el expediente, presentado por otros',
    fr: 'Au dossier, déposé par d’autres',
  },
  filedBy: {
    en: (name: string) => `In the record, filed by ${name}.`,
    es: (name: string) => `En el expediente, presentado por ${name}.`,
    fr: (name: string) => `Au dossier, déposé par ${name}.`,
  },
  seeRecord: {
    en: 'See also, in the record:',
    es: 'Véase también, en el expediente:',
    fr: 'Voir aussi, au dossier :',
  },
  client: {
    en: (name: string) => `Client: ${name}`,
    es: (name: string) => `Cliente: ${name}`,
    fr: (name: string) => `Client : ${name}`,
  },
  country: {
    en: (name: string) => `Country of feared return: ${name}`,
    es: (name: string) => `País de retorno temido: ${name}`,
    fr: (name: string) => `Pays de retour redouté : ${name}`,
  },
  hearing: {
    en: (day: string) => `Hearing: ${day}`,
    es: (day: string) => `Audiencia: ${day}`,
    fr: (day: string) => `Audience : ${day}`,
  },
  methodology: {
    en: 'Methodology note: searches made',
    es: 'Nota metodológica: búsquedas realizadas',
    fr: 'Note méthodologique : recherches effectuées',
  },
  searches: { en: 'Searches made', es: 'Búsquedas realizadas', fr: 'Recherches effectuées' },
  noSearches: {
    en: 'No search is noted.',
    es: 'No hay búsquedas anotadas.',
    fr: 'Aucune recherche n’est notée.',
  },
  searchCount: {
    en: (n: number, nil: number) =>
      `${n === 1 ? '1 search' : `${n} searches`}, the earliest first; ${nil === 0 ? 'none without a result' : `${nil} without a result`}.`,
    es: (n: number, nil: number) =>
      `${n === 1 ? '1 búsqueda' : `${n} búsquedas`}, de la más antigua a la más reciente; ${nil === 0 ? 'ninguna sin resultado' : `${nil} sin resultado`}.`,
    fr: (n: number, nil: number) =>
      `${n < 2 ? `${n} recherche` : `${n} recherches`}, de la plus ancienne à la plus récente ; ${nil === 0 ? 'aucune sans résultat' : `${nil} sans résultat`}.`,
  },
  emphasisAdded: { en: 'emphasis added', es: 'énfasis añadido', fr: 'nous soulignons' },
  otherMarks: {
    en: 'other brackets and ellipses in original',
    es: 'los demás corchetes y puntos suspensivos son del original',
    fr: 'autres crochets et points de suspension dans l’original',
  },
  brackets: { en: 'brackets', es: 'los corchetes', fr: 'crochets' },
  otherBrackets: { en: 'other brackets', es: 'los demás corchetes', fr: 'autres crochets' },
  ellipses: { en: 'ellipses', es: 'los puntos suspensivos', fr: 'points de suspension' },
  otherEllipses: {
    en: 'other ellipses',
    es: 'los demás puntos suspensivos',
    fr: 'autres points de suspension',
  },
  inOriginal: {
    en: (marks: string) => `${marks} in original`,
    es: (marks: string) => `${marks} son del original`,
    fr: (marks: string) => `${marks} dans l’original`,
  },
  translatedBy: {
    en: (name: string) => `translated by ${name}`,
    es: (name: string) => `traducción de ${name}`,
    fr: (name: string) => `traduction de ${name}`,
  },
  translatorMissing: {
    en: 'translation; translator not named',
    es: 'traducción; traductor sin nombrar',
    fr: 'traduction ; traducteur non nommé',
  },
  note: {
    en: (text: string) => `Note: ${text}`,
    es: (text: string) => `Nota: ${text}`,
    fr: (text: string) => `Note : ${text}`,
  },
  /** @param parts the first of them with a capital */
  borrowed: {
    en: (parts: string, places: string) =>
      `${parts} from ${places ? `the copy of this publication at ${places}` : 'another copy of this publication'}.`,
    es: (parts: string, places: string) =>
      `${parts} según ${places ? `la copia de esta publicación en ${places}` : 'otra copia de esta publicación'}.`,
    fr: (parts: string, places: string) =>
      `${parts} d’après ${places ? `la copie de cette publication sur ${places}` : 'une autre copie de cette publication'}.`,
  },
  sameWork: {
    en: (tabs: string, n: number) =>
      `The same work as ${n === 1 ? 'Tab' : 'Tabs'} ${tabs}, from another address.`,
    es: (tabs: string, n: number) =>
      `La misma obra que ${n === 1 ? 'el anexo' : 'los anexos'} ${tabs}, de otra dirección.`,
    fr: (tabs: string, n: number) =>
      `La même œuvre que ${n === 1 ? 'l’onglet' : 'les onglets'} ${tabs}, d’une autre adresse.`,
  },
  missingTabs: {
    en: (tabs: string, n: number) =>
      n === 1 ? `Tab ${tabs} is not in this file.` : `Tabs ${tabs} are not in this file.`,
    es: (tabs: string, n: number) =>
      n === 1 ? `El anexo ${tabs} no está en este archivo.` : `Los anexos ${tabs} no están en este archivo.`,
    fr: (tabs: string, n: number) =>
      n === 1
        ? `L’onglet ${tabs} n’est pas dans ce fichier.`
        : `Les onglets ${tabs} ne sont pas dans ce fichier.`,
  },
  page: { en: 'Page', es: 'Página', fr: 'Page' },
  of: { en: 'of', es: 'de', fr: 'sur' },
  styleFollowed: {
    en: (edition: string) => `Citations follow ${edition} (to verify).`,
    es: (edition: string) => `Las citas siguen ${edition} (por verificar).`,
    fr: (edition: string) => `Les références suivent ${edition} (à vérifier).`,
  },
  blank: { en: 'to be filled in', es: 'por completar', fr: 'à compléter' },
  indexFile: { en: 'index', es: 'indice', fr: 'index' },
  passagesFile: { en: 'passages', es: 'pasajes', fr: 'passages' },
  noteFile: { en: 'methodology', es: 'metodologia', fr: 'methodologie' },
  citationsFile: { en: 'citations', es: 'citas', fr: 'references' },
};

/** Parts of a citation, as a sentence names them. */
export const partWords = {
  title: { en: 'title', es: 'título', fr: 'titre' },
  subtitle: { en: 'subtitle', es: 'subtítulo', fr: 'sous-titre' },
  siteName: { en: 'site name', es: 'nombre del sitio', fr: 'nom du site' },
  kind: { en: 'kind of document', es: 'tipo de documento', fr: 'type de document' },
  authors: { en: 'authors', es: 'autores', fr: 'auteurs' },
  publisher: { en: 'publisher', es: 'editor', fr: 'éditeur' },
  published: { en: 'date', es: 'fecha', fr: 'date' },
  number: { en: 'number', es: 'número', fr: 'numéro' },
  volume: { en: 'volume', es: 'volumen', fr: 'volume' },
  issue: { en: 'issue of the journal', es: 'número de la revista', fr: 'numéro de la revue' },
  pages: { en: 'pages', es: 'páginas', fr: 'pages' },
  editors: { en: 'editors', es: 'editores', fr: 'directeurs d’ouvrage' },
  place: { en: 'place of publication', es: 'lugar de publicación', fr: 'lieu de publication' },
  edition: { en: 'edition', es: 'edición', fr: 'édition' },
  container: {
    en: 'work it is part of',
    es: 'obra de la que forma parte',
    fr: 'ouvrage dont elle fait partie',
  },
};
