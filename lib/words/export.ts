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
    en: (tab: string) => `see also Tab ${tab}`,
    es: (tab: string) => `véase también el anexo ${tab}`,
    fr: (tab: string) => `voir aussi l’onglet ${tab}`,
  },
  original: {
    en: (pinpoint: string) => `orig. ${pinpoint}`,
    es: (pinpoint: string) => `orig. ${pinpoint}`,
    fr: (pinpoint: string) => `orig. ${pinpoint}`,
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
  note: {
    en: (text: string) => `Note: ${text}`,
    es: (text: string) => `Nota: ${text}`,
    fr: (text: string) => `Note : ${text}`,
  },
  borrowed: {
    en: (fields: string, place: string) => `${fields}: taken from another copy of this publication${place}.`,
    es: (fields: string, place: string) => `${fields}: según otra copia de esta publicación${place}.`,
    fr: (fields: string, place: string) =>
      `${fields} : d’après une autre copie de cette publication${place}.`,
  },
  pageOf: { en: ['Page ', ' of '], es: ['Página ', ' de '], fr: ['Page ', ' sur '] },
  styleFollowed: {
    en: (edition: string) => `Citations follow ${edition} (to verify).`,
    es: (edition: string) => `Las citas siguen ${edition} (por verificar).`,
    fr: (edition: string) => `Les références suivent ${edition} (à vérifier).`,
  },
  indexFile: { en: 'index', es: 'indice', fr: 'index' },
  citationsFile: { en: 'citations', es: 'citas', fr: 'references' },
};

/** Names of the formats, for people to choose from. */
export const formatWords = {
  docx: { en: 'Word document (DOCX)', es: 'Documento de Word (DOCX)', fr: 'Document Word (DOCX)' },
  html: { en: 'Web page (HTML)', es: 'Página web (HTML)', fr: 'Page web (HTML)' },
  markdown: { en: 'Markdown', es: 'Markdown', fr: 'Markdown' },
  'csl-json': {
    en: 'Citations for reference managers (CSL-JSON)',
    es: 'Citas para gestores de referencias (CSL-JSON)',
    fr: 'Références pour gestionnaires bibliographiques (CSL-JSON)',
  },
  ris: {
    en: 'Citations for reference managers (RIS)',
    es: 'Citas para gestores de referencias (RIS)',
    fr: 'Références pour gestionnaires bibliographiques (RIS)',
  },
};
