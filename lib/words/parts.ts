/** Names of the parts of what is filed, and words that stand in them. Names of bodies stay in their own language. */
export const partTitles = {
  cover: { en: 'Cover page', es: 'Portada', fr: 'Page couverture' },
  contents: { en: 'Contents', es: 'Contenido', fr: 'Table des matières' },
  tabs: { en: 'Index of exhibits', es: 'Índice de anexos', fr: 'Liste des pièces' },
  index: {
    en: 'Index of country conditions evidence',
    es: 'Índice de pruebas sobre las condiciones del país',
    fr: 'Index de la preuve sur la situation dans le pays',
  },
  schedule: {
    en: 'Schedule of country information',
    es: 'Relación de información sobre el país',
    fr: 'Relevé de l’information sur le pays',
  },
  list: { en: 'List of documents', es: 'Lista de documentos', fr: 'Liste des documents' },
  packages: {
    en: 'National Documentation Package: items relied on',
    es: 'Carpeta nacional de documentación: puntos invocados',
    fr: 'Cartable national de documentation : points invoqués',
  },
  sources: { en: 'Sources considered', es: 'Fuentes consideradas', fr: 'Sources consultées' },
  contrary: {
    en: 'Contrary material considered',
    es: 'Material contrario considerado',
    fr: 'Éléments contraires examinés',
  },
  searches: { en: 'Searches made', es: 'Búsquedas realizadas', fr: 'Recherches effectuées' },
  'certificate-of-service': {
    en: 'Certificate of service',
    es: 'Constancia de notificación',
    fr: 'Certificat de signification',
  },
  'statement-of-service': {
    en: 'Statement of service',
    es: 'Declaración de entrega',
    fr: 'Déclaration de transmission',
  },
  'translation-certificate': {
    en: 'Certificate of translation',
    es: 'Certificado de traducción',
    fr: 'Attestation de traduction',
  },
  'statement-of-truth': {
    en: 'Statement of truth (draft)',
    es: 'Declaración de veracidad (borrador)',
    fr: 'Déclaration de véracité (projet)',
  },
  declaration: {
    en: 'Declaration of capture (draft)',
    es: 'Declaración de captura (borrador)',
    fr: 'Déclaration de capture (projet)',
  },
  manifest: { en: 'Manifest of files', es: 'Manifiesto de archivos', fr: 'Manifeste des fichiers' },
};

export const filedWords = {
  /** Canada calls a translator's certificate so. */
  translatorDeclaration: {
    en: 'Translator’s declaration',
    es: 'Declaración del traductor',
    fr: 'Déclaration du traducteur',
  },
  pages: { en: 'Pages', es: 'Páginas', fr: 'Pages' },
  document: { en: 'Document', es: 'Documento', fr: 'Document' },
  number: { en: 'No.', es: 'N.º', fr: 'Nº' },
  inTheMatterOf: { en: 'In the Matter of', es: 'En el asunto de', fr: 'Dans l’affaire de' },
  fileNo: { en: 'File No.', es: 'Expediente n.º', fr: 'Dossier nº' },
  detained: { en: 'DETAINED', es: 'DETENIDO', fr: 'DÉTENU' },
  notDetained: { en: 'NON-DETAINED', es: 'NO DETENIDO', fr: 'NON DÉTENU' },
  sourceRead: {
    en: (source: string) => `Asked for by: ${source}.`,
    es: (source: string) => `Exigido por: ${source}.`,
    fr: (source: string) => `Demandé par : ${source}.`,
  },
  sourceToVerify: {
    en: (source: string) => `Asked for by (to verify): ${source}.`,
    es: (source: string) => `Exigido por (por verificar): ${source}.`,
    fr: (source: string) => `Demandé par (à vérifier) : ${source}.`,
  },
  sourcePractice: {
    en: (source: string) => `Usual in practice: ${source}.`,
    es: (source: string) => `Habitual en la práctica: ${source}.`,
    fr: (source: string) => `Usuel en pratique : ${source}.`,
  },
  guidance: {
    en: 'Country guidance, by paragraph',
    es: 'Jurisprudencia de orientación por país, por párrafo',
    fr: 'Jurisprudence de référence sur le pays, par paragraphe',
  },
  packagesLead: {
    en: 'These documents are in the National Documentation Package, which the Division has disclosed. They are cited by their item and not filed again.',
    es: 'Estos documentos están en la Carpeta nacional de documentación, que la Sección ya ha comunicado. Se citan por su punto y no se presentan de nuevo.',
    fr: 'Ces documents figurent dans le Cartable national de documentation, que la Section a communiqué. Ils sont cités par leur point et ne sont pas déposés de nouveau.',
  },
  instructions: { en: 'Instructions', es: 'Instrucciones', fr: 'Instructions' },
  documentsTranslated: {
    en: 'Documents translated, in whole or in the passages quoted:',
    es: 'Documentos traducidos, en su totalidad o en los pasajes citados:',
    fr: 'Documents traduits, en entier ou pour les passages cités :',
  },
  noContrary: {
    en: 'No passage of the case is marked as contrary.',
    es: 'Ningún pasaje del caso está marcado como contrario.',
    fr: 'Aucun passage du dossier n’est marqué comme contraire.',
  },
  signature: { en: 'Signature', es: 'Firma', fr: 'Signature' },
  name: { en: 'Name', es: 'Nombre', fr: 'Nom' },
  caseReference: { en: 'Case', es: 'Caso', fr: 'Dossier' },
  address: { en: 'Address', es: 'Dirección', fr: 'Adresse' },
  telephone: { en: 'Telephone', es: 'Teléfono', fr: 'Téléphone' },
  competence: { en: 'Competence', es: 'Competencia', fr: 'Compétence' },
  date: { en: 'Date', es: 'Fecha', fr: 'Date' },
};
