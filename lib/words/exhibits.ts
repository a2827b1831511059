/** The exhibits of a case, in the order in which they will be filed. */
export const exhibitsWords = {
  title: { en: 'Exhibits', es: 'Anexos', fr: 'Pièces' },
  list: {
    en: 'Exhibits, in filing order',
    es: 'Anexos, en orden de presentación',
    fr: 'Pièces, dans l’ordre du dépôt',
  },
  empty: {
    en: 'Every source with a passage in this case becomes an exhibit here. Clip a passage, or take one from a report in the library.',
    es: 'Cada fuente con un pasaje en este caso se convierte aquí en un anexo. Recorte un pasaje, o tome uno de un informe de la biblioteca.',
    fr: 'Chaque source dont un passage est dans ce dossier devient ici une pièce. Prélevez un passage, ou prenez-en un dans un rapport de la bibliothèque.',
  },
  toLibrary: { en: 'Open the library', es: 'Abrir la biblioteca', fr: 'Ouvrir la bibliothèque' },
  arrange: { en: 'Arranged', es: 'Orden', fr: 'Ordre' },
  issue: { en: 'by issue', es: 'por cuestión', fr: 'par question' },
  type: { en: 'by kind of source', es: 'por tipo de fuente', fr: 'par type de source' },
  date: {
    en: 'by date, newest first',
    es: 'por fecha, lo más reciente primero',
    fr: 'par date, les plus récentes d’abord',
  },
  own: { en: 'as I put them', es: 'como yo los coloque', fr: 'dans mon ordre' },
  labels: {
    en: (forum: string) => `Tabs are labelled as for ${forum}.`,
    es: (forum: string) => `Los anexos se numeran como para ${forum}.`,
    fr: (forum: string) => `Les onglets sont libellés comme pour ${forum}.`,
  },
  count: {
    en: (n: number) => (n === 1 ? '1 exhibit' : `${n} exhibits`),
    es: (n: number) => (n === 1 ? '1 anexo' : `${n} anexos`),
    fr: (n: number) => (n < 2 ? `${n} pièce` : `${n} pièces`),
  },
  total: {
    en: (pages: number, guessed: boolean) =>
      `${guessed ? 'about ' : ''}${pages === 1 ? '1 page' : `${pages} pages`}`,
    es: (pages: number, guessed: boolean) =>
      pages === 1 ? `${guessed ? 'más o menos ' : ''}1 página` : `${guessed ? 'unas ' : ''}${pages} páginas`,
    fr: (pages: number, guessed: boolean) =>
      `${guessed ? 'environ ' : ''}${pages < 2 ? `${pages} page` : `${pages} pages`}`,
  },
  tab: {
    en: (label: string) => `Tab ${label}`,
    es: (label: string) => `Anexo ${label}`,
    fr: (label: string) => `Pièce ${label}`,
  },
  scope: { en: 'What is filed', es: 'Qué se presenta', fr: 'Ce qui est déposé' },
  notFiled: {
    en: 'Not in the filing, as it is chosen now',
    es: 'Fuera de lo que se presenta, según lo elegido ahora',
    fr: 'Hors du dépôt, selon le choix actuel',
  },
  whole: { en: 'Whole', es: 'Entero', fr: 'En entier' },
  excerpt: { en: 'Excerpt', es: 'Extracto', fr: 'Extrait' },
  pages: { en: 'Pages', es: 'Páginas', fr: 'Pages' },
  pagesGuess: {
    en: (n: number) => `≈ ${n}`,
    es: (n: number) => `≈ ${n}`,
    fr: (n: number) => `≈ ${n}`,
  },
  filedBy: { en: 'Filed by', es: 'Presentado por', fr: 'Déposé par' },
  us: { en: 'us', es: 'nosotros', fr: 'nous' },
  filedByHint: {
    en: 'Leave empty for what you file yourself. Else who filed it: DHS, the Minister, the Home Office, the tribunal.',
    es: 'Déjelo vacío si lo presenta usted. Si no, quién lo presentó: DHS, el Ministro, el Home Office, el tribunal.',
    fr: 'Laissez vide pour ce que vous déposez. Sinon, qui l’a déposé : le DHS, le ministre, le Home Office, le tribunal.',
  },
  others: { en: 'Filed by others', es: 'Presentado por otros', fr: 'Déposé par d’autres' },
  passages: {
    en: (n: number) => (n === 1 ? '1 passage' : `${n} passages`),
    es: (n: number) => (n === 1 ? '1 pasaje' : `${n} pasajes`),
    fr: (n: number) => (n < 2 ? `${n} passage` : `${n} passages`),
  },
  inboxOnly: { en: 'under no issue yet', es: 'aún en ninguna cuestión', fr: 'sous aucune question' },
  sameWork: {
    en: (labels: string) => `Another copy of the same work: ${labels}`,
    es: (labels: string) => `Otra copia de la misma obra: ${labels}`,
    fr: (labels: string) => `Autre copie de la même œuvre : ${labels}`,
  },
  actions: {
    en: (label: string) => `Actions for tab ${label}`,
    es: (label: string) => `Acciones para el anexo ${label}`,
    fr: (label: string) => `Actions pour la pièce ${label}`,
  },
  open: { en: 'Show its passages', es: 'Ver sus pasajes', fr: 'Voir ses passages' },
  source: { en: 'Open in the library', es: 'Abrir en la biblioteca', fr: 'Ouvrir dans la bibliothèque' },
  moved: {
    en: (label: string, title: string) => `Now tab ${label}: ${title}`,
    es: (label: string, title: string) => `Ahora es el anexo ${label}: ${title}`,
    fr: (label: string, title: string) => `Maintenant pièce ${label} : ${title}`,
  },
};
