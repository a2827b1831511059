/** What covers and certificates ask for; each is also the field's label in the form. */
export const particularWords = {
  title: { en: 'Title of the filing', es: 'Título del escrito', fr: 'Titre du dépôt' },
  filer: {
    en: 'Filed by (name, firm, address, telephone, registration number)',
    es: 'Presentado por (nombre, despacho, dirección, teléfono, n.º de registro)',
    fr: 'Déposé par (nom, cabinet, adresse, téléphone, nº d’inscription)',
  },
  court: { en: 'Court or office', es: 'Tribunal u oficina', fr: 'Tribunal ou bureau' },
  party: {
    en: 'Name of the person concerned',
    es: 'Nombre de la persona interesada',
    fr: 'Nom de la personne visée',
  },
  number: { en: 'File number', es: 'Número de expediente', fr: 'Numéro de dossier' },
  detention: { en: 'Detained', es: 'Detención', fr: 'Détention' },
  judge: { en: 'Immigration judge', es: 'Juez de inmigración', fr: 'Juge de l’immigration' },
  'hearing-day': { en: 'Day of the hearing', es: 'Día de la audiencia', fr: 'Jour de l’audience' },
  'hearing-time': { en: 'Time of the hearing', es: 'Hora de la audiencia', fr: 'Heure de l’audience' },
  'service-by': { en: 'Served by', es: 'Notificado por', fr: 'Transmis par' },
  'service-on': {
    en: 'Served on (name and address)',
    es: 'Notificado a (nombre y dirección)',
    fr: 'Transmis à (nom et adresse)',
  },
  'service-how': { en: 'Manner of service', es: 'Modo de notificación', fr: 'Mode de transmission' },
  'service-day': { en: 'Day of service', es: 'Día de la notificación', fr: 'Jour de la transmission' },
  'translator-address': {
    en: 'Translator’s address',
    es: 'Dirección del traductor',
    fr: 'Adresse du traducteur',
  },
  'translator-phone': {
    en: 'Translator’s telephone',
    es: 'Teléfono del traductor',
    fr: 'Téléphone du traducteur',
  },
  dialect: { en: 'Dialect, if any', es: 'Dialecto, si lo hay', fr: 'Dialecte, s’il y a lieu' },
  guidance: {
    en: 'Country guidance relied on, by paragraph',
    es: 'Jurisprudencia de orientación invocada, por párrafo',
    fr: 'Jurisprudence de référence invoquée, par paragraphe',
  },
  expert: { en: 'Expert', es: 'Perito', fr: 'Expert' },
  'instructed-by': { en: 'Instructed by', es: 'Encargado por', fr: 'Mandaté par' },
  instructions: { en: 'Instructions', es: 'Instrucciones', fr: 'Instructions' },
  'wording-certificate-of-service': {
    en: 'Wording of the certificate of service',
    es: 'Texto de la constancia de notificación',
    fr: 'Texte du certificat de signification',
  },
  'wording-statement-of-service': {
    en: 'Wording of the statement of service',
    es: 'Texto de la declaración de entrega',
    fr: 'Texte de la déclaration de transmission',
  },
  'wording-translation-certificate': {
    en: 'Wording of the translator’s certificate',
    es: 'Texto del certificado del traductor',
    fr: 'Texte de l’attestation du traducteur',
  },
  'wording-statement-of-truth': {
    en: 'Wording of the statement of truth',
    es: 'Texto de la declaración de veracidad',
    fr: 'Texte de la déclaration de véracité',
  },
};

/** The forums have names of their own for some of them. */
export const respondentWords = {
  'us-eoir': { en: 'Respondent’s name', es: 'Nombre del demandado', fr: 'Nom de l’intimé' },
  'us-uscis': { en: 'Applicant’s name', es: 'Nombre del solicitante', fr: 'Nom du demandeur' },
  'ca-rpd': { en: 'Claimant’s name', es: 'Nombre del solicitante', fr: 'Nom du demandeur d’asile' },
  'uk-ftt-iac': { en: 'Appellant’s name', es: 'Nombre del apelante', fr: 'Nom de l’appelant' },
};
export const numberWords = {
  'us-eoir': { en: 'A-number', es: 'Número A', fr: 'Numéro A' },
  'us-uscis': { en: 'A-number', es: 'Número A', fr: 'Numéro A' },
  'ca-rpd': { en: 'RPD file number', es: 'N.º de expediente de la SPR', fr: 'Nº de dossier de la SPR' },
  'uk-ftt-iac': { en: 'Appeal number', es: 'N.º de apelación', fr: 'Nº d’appel' },
};
export const detentionWords = {
  detained: { en: 'Detained', es: 'Detenido', fr: 'Détenu' },
  'not-detained': { en: 'Not detained', es: 'No detenido', fr: 'Non détenu' },
};
