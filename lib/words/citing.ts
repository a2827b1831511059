/** How an entry's source is cited, and what of it is put on the clipboard. */
export const citingWords = {
  citations: { en: 'Citations', es: 'Citas', fr: 'Références' },
  full: { en: 'In full', es: 'Completa', fr: 'Complète' },
  short: { en: 'In short', es: 'Abreviada', fr: 'Abrégée' },
  record: { en: 'In the record', es: 'En el expediente', fr: 'Au dossier' },
  notInRecord: {
    en: 'not in what this case files',
    es: 'fuera de lo que presenta este caso',
    fr: 'hors de ce que ce dossier dépose',
  },
  copyQuoted: {
    en: 'Copy the quotation with its citation',
    es: 'Copiar la cita textual con su referencia',
    fr: 'Copier l’extrait avec sa référence',
  },
  copyFull: { en: 'Copy the citation', es: 'Copiar la cita', fr: 'Copier la référence' },
  copyShort: { en: 'Copy the short form', es: 'Copiar la forma breve', fr: 'Copier la forme abrégée' },
  copyRecord: {
    en: 'Copy the record citation',
    es: 'Copiar la cita del expediente',
    fr: 'Copier le renvoi au dossier',
  },
  copyNotes: {
    en: 'Copy as numbered notes',
    es: 'Copiar como notas numeradas',
    fr: 'Copier en notes numérotées',
  },
  copyQuotedNotes: {
    en: 'Copy as numbered notes with quotations',
    es: 'Copiar como notas numeradas con citas textuales',
    fr: 'Copier en notes numérotées avec extraits',
  },
  copyAs: { en: 'Copy as', es: 'Copiar como', fr: 'Copier sous forme de' },
  exhibitNumber: {
    en: 'Exhibit number given at the hearing',
    es: 'Número de anexo asignado en la audiencia',
    fr: 'Numéro de pièce donné à l’audience',
  },
  exhibitNumberHint: {
    en: 'A blank stands in record citations until it is known.',
    es: 'Hasta que se conozca, en las citas del expediente queda un espacio en blanco.',
    fr: 'Tant qu’il est inconnu, un blanc figure dans les renvois au dossier.',
  },
};
