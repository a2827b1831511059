/** The view of what the checks of a case found, and what is said of a finding wherever it is shown. */
export const checksWords = {
  title: { en: 'Checks', es: 'Comprobaciones', fr: 'Vérifications' },
  lead: {
    en: 'Each states what it counted and leads there. Where it is no problem, say why: the reason is kept with the case and stands in no export.',
    es: 'Cada una dice qué contó y lleva a ello. Si no es un problema, diga por qué: la razón se guarda con el caso y no figura en ninguna exportación.',
    fr: 'Chacune dit ce qu’elle a compté et y mène. Si ce n’est pas un problème, dites pourquoi : la raison est gardée avec le dossier et ne figure dans aucune exportation.',
  },
  none: {
    en: 'The checks found nothing to tell of.',
    es: 'Las comprobaciones no hallaron nada que señalar.',
    fr: 'Les vérifications n’ont rien trouvé à signaler.',
  },
  looking: { en: 'Looking…', es: 'Comprobando…', fr: 'Vérification…' },
  reading: {
    en: (done: number, all: number) => `Reading the pages: ${done} of ${all}`,
    es: (done: number, all: number) => `Leyendo las páginas: ${done} de ${all}`,
    fr: (done: number, all: number) => `Lecture des pages : ${done} sur ${all}`,
  },
  pagesUnread: {
    en: 'The pages themselves were not read: what stands beside a passage, and how much of a report was looked at, is not told.',
    es: 'Las páginas mismas no se leyeron: no se dice qué hay junto a un pasaje ni cuánto de un informe se miró.',
    fr: 'Les pages elles-mêmes n’ont pas été lues : ce qui voisine un passage, et quelle part d’un rapport a été regardée, n’est pas dit.',
  },
  readPages: { en: 'Read the pages', es: 'Leer las páginas', fr: 'Lire les pages' },
  pagesRead: { en: 'The pages were read.', es: 'Se leyeron las páginas.', fr: 'Les pages ont été lues.' },
  notRead: {
    en: (n: number) =>
      n === 1 ? '1 page was not read: there are too many' : `${n} pages were not read: there are too many`,
    es: (n: number) =>
      n === 1 ? '1 página no se leyó: son demasiadas' : `${n} páginas no se leyeron: son demasiadas`,
    fr: (n: number) =>
      n < 2 ? `${n} page n’a pas été lue : il y en a trop` : `${n} pages n’ont pas été lues : il y en a trop`,
  },
  required: { en: 'Required here', es: 'Exigido aquí', fr: 'Exigé ici' },
  advice: { en: 'Advised', es: 'Aconsejado', fr: 'Conseillé' },
  note: { en: 'Worth knowing', es: 'Conviene saber', fr: 'Bon à savoir' },
  dismissed: { en: 'Not a problem', es: 'No es un problema', fr: 'Pas un problème' },
  expert: {
    en: 'Owed by an expert: impartiality concerns facts.',
    es: 'Deber del perito: la imparcialidad concierne a los hechos.',
    fr: 'Dû par l’expert : l’impartialité concerne les faits.',
  },
  asked: {
    en: (source: string) => `Asked for by: ${source}`,
    es: (source: string) => `Lo exige: ${source}`,
    fr: (source: string) => `Exigé par : ${source}`,
  },
  unread: {
    en: 'reported, not read in the text itself',
    es: 'según referencias, no leído en el propio texto',
    fr: 'rapporté, non lu dans le texte lui-même',
  },
  practice: { en: 'a practice, no rule', es: 'una práctica, no una regla', fr: 'un usage, pas une règle' },
  because: { en: 'Not a problem because…', es: 'No es un problema porque…', fr: 'Pas un problème, car…' },
  reason: {
    en: 'Why it is no problem',
    es: 'Por qué no es un problema',
    fr: 'Pourquoi ce n’est pas un problème',
  },
  keep: { en: 'Keep the reason', es: 'Guardar la razón', fr: 'Garder la raison' },
  cancel: { en: 'Cancel', es: 'Cancelar', fr: 'Annuler' },
  takeBack: { en: 'Take back', es: 'Retirar', fr: 'Reprendre' },
  kept: {
    en: 'Kept: not a problem, with your reason.',
    es: 'Guardado: no es un problema, con su razón.',
    fr: 'Gardé : pas un problème, avec votre raison.',
  },
  saidOn: {
    en: (reason: string, day: string) => `“${reason}” (${day})`,
    es: (reason: string, day: string) => `«${reason}» (${day})`,
    fr: (reason: string, day: string) => `« ${reason} » (${day})`,
  },
  lapsed: {
    en: (reason: string) => `Before something else was counted, you said: “${reason}”`,
    es: (reason: string) => `Antes de que se contara otra cosa, usted dijo: «${reason}»`,
    fr: (reason: string) => `Avant que le compte ne change, vous avez dit : « ${reason} »`,
  },
  ofIssue: {
    en: (issue: string) => `Only what concerns ${issue}`,
    es: (issue: string) => `Solo lo que concierne a ${issue}`,
    fr: (issue: string) => `Seulement ce qui concerne ${issue}`,
  },
  all: { en: 'All of the case', es: 'Todo el caso', fr: 'Tout le dossier' },
  passages: {
    en: (n: number) => (n === 1 ? '1 passage' : `${n} passages`),
    es: (n: number) => (n === 1 ? '1 pasaje' : `${n} pasajes`),
    fr: (n: number) => (n < 2 ? `${n} passage` : `${n} passages`),
  },
  more: {
    en: (n: number) => `and ${n} more`,
    es: (n: number) => `y ${n} más`,
    fr: (n: number) => `et ${n} de plus`,
  },
  showMore: {
    en: (next: number, rest: number) => `Show ${next} more of ${rest}`,
    es: (next: number, rest: number) => `Mostrar ${next} más de ${rest}`,
    fr: (next: number, rest: number) => `Afficher ${next} de plus sur ${rest}`,
  },
  /** In the inspector and on the matrix, before the list of what was found. */
  found: {
    en: (n: number) => (n === 1 ? '1 check to look at' : `${n} checks to look at`),
    es: (n: number) => (n === 1 ? '1 comprobación por ver' : `${n} comprobaciones por ver`),
    fr: (n: number) => (n < 2 ? `${n} vérification à voir` : `${n} vérifications à voir`),
  },
  /** Before a file is written: of all that is to look at. */
  ofFile: {
    en: (n: number, all: number) =>
      `Of what is in the file and of the case itself: ${n} of ${all} in the case.`,
    es: (n: number, all: number) => `De lo que va en el archivo y del caso mismo: ${n} de ${all} en el caso.`,
    fr: (n: number, all: number) =>
      `De ce qui est dans le fichier et du dossier lui-même : ${n} sur ${all} dans le dossier.`,
  },
  toList: { en: 'All checks of the case', es: 'Todas las comprobaciones', fr: 'Toutes les vérifications' },
  untitled: { en: 'Without a title', es: 'Sin título', fr: 'Sans titre' },
  theCase: { en: 'The case', es: 'El caso', fr: 'Le dossier' },
};

/** How a check finds what it tells of, where that must be known to weigh it. */
export const checkHints = {
  'contrast-beside': {
    en: 'Found by words of contrast (“however”, “decreased”): a sentence to read, no judgement of what it says.',
    es: 'Hallado por palabras de contraste («sin embargo», «disminuyó»): una frase que leer, ningún juicio sobre lo que dice.',
    fr: 'Trouvé par des mots de contraste (« toutefois », « diminué ») : une phrase à lire, aucun jugement sur ce qu’elle dit.',
  },
  'unread-rest': {
    en: 'By words that a paragraph shares with the issue’s name and search words, in whatever form.',
    es: 'Por palabras que un párrafo comparte con el nombre de la cuestión y sus palabras de búsqueda, en cualquier forma.',
    fr: 'Par les mots qu’un paragraphe partage avec le nom de la question et ses mots de recherche, sous toute forme.',
  },
  superseded: {
    en: 'A later edition may leave out what the earlier one says. Nothing is put in its place.',
    es: 'Una edición posterior puede omitir lo que dice la anterior. Nada se sustituye.',
    fr: 'Une édition plus récente peut omettre ce que dit la précédente. Rien n’est remplacé.',
  },
  'issue-old': {
    en: 'The number of months is Proffer’s own; no standard gives one.',
    es: 'El número de meses es de Proffer; ninguna norma fija uno.',
    fr: 'Le nombre de mois est propre à Proffer ; aucune norme n’en donne.',
  },
  'source-old': {
    en: 'The number of months is Proffer’s own; no standard gives one.',
    es: 'El número de meses es de Proffer; ninguna norma fija uno.',
    fr: 'Le nombre de mois est propre à Proffer ; aucune norme n’en donne.',
  },
  'shared-origin': {
    en: 'Exhibits that rest on one origin do not corroborate one another. Origins that were only found may be wrong.',
    es: 'Los anexos que descansan en un mismo origen no se corroboran entre sí. Los orígenes solo hallados pueden estar equivocados.',
    fr: 'Des pièces qui reposent sur une même origine ne se corroborent pas. Une origine seulement trouvée peut être fausse.',
  },
  'page-budget': {
    en: 'Pages of extracts are a guess from their length.',
    es: 'Las páginas de extractos se estiman por su longitud.',
    fr: 'Les pages d’extraits sont estimées d’après leur longueur.',
  },
  'left-out': {
    en: 'Only what was left out or put in brackets here; the source’s own brackets are its words.',
    es: 'Solo lo omitido o puesto entre corchetes aquí; los corchetes de la fuente son palabras suyas.',
    fr: 'Seulement ce qui a été omis ou mis entre crochets ici ; les crochets de la source sont ses mots.',
  },
};
