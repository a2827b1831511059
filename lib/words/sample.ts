/** The case that shows a filled binder. */
export const sampleWords = {
  reference: { en: 'SAMPLE-1', es: 'EJEMPLO-1', fr: 'EXEMPLE-1' },
  client: { en: 'Orchid', es: 'Orquídea', fr: 'Orchidée' },
  make: { en: 'Look at a sample case', es: 'Ver un caso de ejemplo', fr: 'Voir un dossier d’exemple' },
  making: {
    en: 'Making the sample case…',
    es: 'Preparando el caso de ejemplo…',
    fr: 'Préparation du dossier d’exemple…',
  },
  half: {
    en: 'The sample case is not whole: its making was broken off.',
    es: 'El caso de ejemplo no está completo: su preparación se interrumpió.',
    fr: 'Le dossier d’exemple n’est pas entier : sa préparation a été interrompue.',
  },
  goOn: {
    en: 'Finish the sample case',
    es: 'Completar el caso de ejemplo',
    fr: 'Achever le dossier d’exemple',
  },
  elsewhere: {
    en: 'Another window is making the sample case.',
    es: 'Otra ventana está preparando el caso de ejemplo.',
    fr: 'Une autre fenêtre prépare le dossier d’exemple.',
  },
  made: {
    en: 'A sample case from the reports that come with Proffer. Nobody’s: change it, or delete it when you have seen enough.',
    es: 'Un caso de ejemplo hecho con los informes que vienen con Proffer. No es de nadie: cámbielo, o elimínelo cuando haya visto bastante.',
    fr: 'Un dossier d’exemple fait avec les rapports fournis avec Proffer. Il n’est à personne : modifiez-le, ou supprimez-le quand vous en avez assez vu.',
  },
  proposition: {
    en: 'Nowhere in Mexico would she be out of the group’s reach.',
    es: 'En ningún lugar de México estaría fuera del alcance del grupo.',
    fr: 'Nulle part au Mexique elle ne serait hors de portée du groupe.',
  },
  searched: {
    en: 'Mexico, extortion, informants, 2024 onwards',
    es: 'México, extorsión, informantes, desde 2024',
    fr: 'Mexique, extorsion, informateurs, depuis 2024',
  },
  searchResult: {
    en: 'The IRB’s response of 2023 is still the latest on tracking.',
    es: 'La respuesta de la IRB de 2023 sigue siendo la última sobre la localización.',
    fr: 'La réponse de la CISR de 2023 reste la dernière sur la localisation.',
  },
};
