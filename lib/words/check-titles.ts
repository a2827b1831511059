/** What each check looks for, as the heading over what it found. */
export const checkTitles = {
  'deadline-passed': {
    en: 'The day for the evidence is past',
    es: 'El plazo para las pruebas ha pasado',
    fr: 'Le délai pour les preuves est passé',
  },
  'page-budget': {
    en: 'More pages than are taken',
    es: 'Más páginas de las admitidas',
    fr: 'Plus de pages qu’admis',
  },
  disclosed: {
    en: 'Already disclosed in a National Documentation Package',
    es: 'Ya divulgado en un cartapacio nacional de documentación',
    fr: 'Déjà communiqué dans un cartable national de documentation',
  },
  untranslated: { en: 'Without a translation', es: 'Sin traducción', fr: 'Sans traduction' },
  uncertified: {
    en: 'Translations that cannot be certified yet',
    es: 'Traducciones que aún no pueden certificarse',
    fr: 'Traductions qui ne peuvent pas encore être certifiées',
  },
  'shared-origin': {
    en: 'Exhibits that rest on one origin',
    es: 'Anexos que descansan en un mismo origen',
    fr: 'Pièces qui reposent sur une même origine',
  },
  'citation-circle': {
    en: 'Works that cite one another',
    es: 'Obras que se citan entre sí',
    fr: 'Ouvrages qui se citent mutuellement',
  },
  'single-source': {
    en: 'Issues with a single source',
    es: 'Cuestiones con una sola fuente',
    fr: 'Questions à source unique',
  },
  'weak-alone': {
    en: 'Publishers that weigh little, standing alone',
    es: 'Editores de poco peso, sin otros a su lado',
    fr: 'Éditeurs de peu de poids, sans autres à leurs côtés',
  },
  'one-type': {
    en: 'Issues with sources of one kind',
    es: 'Cuestiones con fuentes de un mismo tipo',
    fr: 'Questions aux sources d’un même type',
  },
  'no-adverse': {
    en: 'Issues without an adverse passage',
    es: 'Cuestiones sin pasaje en contra',
    fr: 'Questions sans passage défavorable',
  },
  'unanswered-adverse': {
    en: 'Adverse passages without an answer',
    es: 'Pasajes en contra sin respuesta',
    fr: 'Passages défavorables sans réponse',
  },
  altered: {
    en: 'Changed or gone on their pages',
    es: 'Cambiados o desaparecidos en sus páginas',
    fr: 'Modifiés ou disparus sur leurs pages',
  },
  'left-out': {
    en: 'Quotations with omissions or brackets of ours',
    es: 'Citas con omisiones o corchetes nuestros',
    fr: 'Citations avec coupures ou crochets de notre part',
  },
  'contrast-beside': {
    en: 'Next to the passage: words of contrast',
    es: 'Junto al pasaje: palabras de contraste',
    fr: 'À côté du passage : mots de contraste',
  },
  'unread-rest': {
    en: 'The rest of a report on an issue',
    es: 'El resto de un informe sobre una cuestión',
    fr: 'Le reste d’un rapport sur une question',
  },
  'cite-check-lapsed': {
    en: 'Cite-checks that hold no longer',
    es: 'Cotejos que ya no valen',
    fr: 'Contrôles de référence qui ne valent plus',
  },
  'origin-unconfirmed': {
    en: 'Passages that rest on others, without a confirmed origin',
    es: 'Pasajes que descansan en otros, sin origen confirmado',
    fr: 'Passages qui reposent sur d’autres, sans origine confirmée',
  },
  superseded: {
    en: 'A later edition is known',
    es: 'Se conoce una edición posterior',
    fr: 'Une édition plus récente est connue',
  },
  'issue-old': {
    en: 'Issues whose newest source is old',
    es: 'Cuestiones cuya fuente más reciente es antigua',
    fr: 'Questions dont la source la plus récente est ancienne',
  },
  'source-old': { en: 'Old sources', es: 'Fuentes antiguas', fr: 'Sources anciennes' },
  'report-year': {
    en: 'Published in another year than they speak of',
    es: 'Publicados en otro año que el que tratan',
    fr: 'Publiés une autre année que celle dont ils parlent',
  },
  'no-pinpoint': { en: 'Without a pinpoint', es: 'Sin localización', fr: 'Sans emplacement' },
  'no-date': { en: 'Without a date', es: 'Sin fecha', fr: 'Sans date' },
  'no-author': {
    en: 'Without an author or a body',
    es: 'Sin autor ni entidad',
    fr: 'Sans auteur ni organisme',
  },
  'no-address': { en: 'Without an address', es: 'Sin dirección', fr: 'Sans adresse' },
  'page-unseen': {
    en: 'Pages that nobody saw',
    es: 'Páginas que nadie vio',
    fr: 'Pages que personne n’a vues',
  },
  'page-saved': {
    en: 'Pages saved as files',
    es: 'Páginas guardadas como archivos',
    fr: 'Pages enregistrées comme fichiers',
  },
  'not-assessed': {
    en: 'Publishers not assessed',
    es: 'Editores sin evaluar',
    fr: 'Éditeurs non évalués',
  },
  'no-searches': {
    en: 'Searches not noted',
    es: 'Búsquedas sin anotar',
    fr: 'Recherches non notées',
  },
  'no-issue': {
    en: 'Passages under no issue',
    es: 'Pasajes sin clasificar',
    fr: 'Passages sans classement',
  },
};
