/** Bringing in what other programs keep. */

const many =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

export const importWords = {
  title: { en: 'Import', es: 'Importar', fr: 'Importer' },
  open: {
    en: 'Import from files',
    es: 'Importar desde archivos',
    fr: 'Importer depuis des fichiers',
  },
  lead: {
    en: 'Bring in what you have: lists from Zotero or another reference manager, annotations from Hypothesis, a table, saved pages, PDFs. You see what is in a file before anything is written, and importing it again doubles nothing.',
    es: 'Traiga lo que ya tiene: listas de Zotero u otro gestor de referencias, anotaciones de Hypothesis, una tabla, páginas guardadas, PDF. Verá lo que hay en un archivo antes de que se escriba nada, e importarlo de nuevo no duplica nada.',
    fr: 'Apportez ce que vous avez : listes de Zotero ou d’un autre gestionnaire de références, annotations de Hypothesis, un tableau, pages enregistrées, PDF. Vous voyez ce que contient un fichier avant que rien ne soit écrit, et l’importer de nouveau ne double rien.',
  },
  formats: {
    en: 'RIS, BibTeX, CSL-JSON; Hypothesis as JSON or CSV; CSV; HTML; PDF',
    es: 'RIS, BibTeX, CSL-JSON; Hypothesis en JSON o CSV; CSV; HTML; PDF',
    fr: 'RIS, BibTeX, CSL-JSON ; Hypothesis en JSON ou CSV ; CSV ; HTML ; PDF',
  },
  choose: { en: 'Choose files', es: 'Elegir archivos', fr: 'Choisir des fichiers' },
  folder: { en: 'Choose a folder', es: 'Elegir una carpeta', fr: 'Choisir un dossier de fichiers' },
  drop: { en: 'or drop files here', es: 'o suelte archivos aquí', fr: 'ou déposez des fichiers ici' },
  stays: {
    en: 'Files stay on this machine.',
    es: 'Los archivos no salen de este equipo.',
    fr: 'Les fichiers ne quittent pas cet ordinateur.',
  },
  looking: { en: 'Reading the files …', es: 'Leyendo los archivos …', fr: 'Lecture des fichiers …' },
  found: { en: 'What is in them', es: 'Lo que contienen', fr: 'Ce qu’ils contiennent' },
  sources: {
    en: many('source', 'sources'),
    es: many('fuente', 'fuentes'),
    fr: many('source', 'sources'),
  },
  passages: {
    en: many('quotation', 'quotations'),
    es: many('cita', 'citas'),
    fr: many('citation', 'citations'),
  },
  leftOut: {
    en: many('thing without a place here', 'things without a place here'),
    es: many('cosa sin lugar aquí', 'cosas sin lugar aquí'),
    fr: many('élément sans place ici', 'éléments sans place ici'),
  },
  more: {
    en: (count: number) => `and ${count} more`,
    es: (count: number) => `y ${count} más`,
    fr: (count: number) => `et ${count} de plus`,
  },
  untitled: { en: 'Untitled', es: 'Sin título', fr: 'Sans titre' },
  remove: {
    en: (name: string) => `Leave out ${name}`,
    es: (name: string) => `Dejar fuera ${name}`,
    fr: (name: string) => `Écarter ${name}`,
  },
  columns: {
    en: 'What the columns hold',
    es: 'Qué contienen las columnas',
    fr: 'Ce que contiennent les colonnes',
  },
  columnOf: {
    en: (head: string, example: string) => (example ? `${head}: ${example}` : head),
    es: (head: string, example: string) => (example ? `${head}: ${example}` : head),
    fr: (head: string, example: string) => (example ? `${head} : ${example}` : head),
  },
  unread: { en: 'not imported', es: 'no se importa', fr: 'non importée' },
  into: { en: 'File quotations in', es: 'Incluir las citas en', fr: 'Classer les citations dans' },
  noCase: { en: 'no case', es: 'ningún caso', fr: 'aucun dossier' },
  notesNeed: {
    en: 'Notes and tags belong to a case: without one they are not kept.',
    es: 'Las notas y etiquetas pertenecen a un caso: sin él no se conservan.',
    fr: 'Notes et étiquettes appartiennent à un dossier : sans lui, elles ne sont pas conservées.',
  },
  start: { en: 'Import', es: 'Importar', fr: 'Importer' },
  cancel: { en: 'Stop', es: 'Detener', fr: 'Arrêter' },
  progress: {
    en: (done: number, all: number) => `${done} of ${all}`,
    es: (done: number, all: number) => `${done} de ${all}`,
    fr: (done: number, all: number) => `${done} sur ${all}`,
  },
  done: { en: 'What came in', es: 'Lo que se importó', fr: 'Ce qui a été importé' },
  stopped: {
    en: (count: number) => `Stopped: ${count} not reached. Import the file again to go on.`,
    es: (count: number) => `Detenido: quedan ${count}. Importe de nuevo el archivo para continuar.`,
    fr: (count: number) => `Arrêté : ${count} non atteints. Importez de nouveau le fichier pour continuer.`,
  },
  added: {
    en: many('source came in', 'sources came in'),
    es: many('fuente importada', 'fuentes importadas'),
    fr: many('source importée', 'sources importées'),
  },
  there: {
    en: many('source was there already', 'sources were there already'),
    es: many('fuente ya estaba', 'fuentes ya estaban'),
    fr: many('source était déjà là', 'sources étaient déjà là'),
  },
  passagesAdded: {
    en: many('quotation came in', 'quotations came in'),
    es: many('cita importada', 'citas importadas'),
    fr: many('citation importée', 'citations importées'),
  },
  passagesThere: {
    en: many('quotation was there already', 'quotations were there already'),
    es: many('cita ya estaba', 'citas ya estaban'),
    fr: many('citation était déjà là', 'citations étaient déjà là'),
  },
  notesWithout: {
    en: (count: number) =>
      `The notes and tags of ${count === 1 ? 'one quotation' : `${count} quotations`} were not kept, since they belong to a case. Import the file again into a case to add them.`,
    es: (count: number) =>
      `Las notas y etiquetas de ${count === 1 ? 'una cita' : `${count} citas`} no se conservaron, pues pertenecen a un caso. Importe de nuevo el archivo en un caso para añadirlas.`,
    fr: (count: number) =>
      `Les notes et étiquettes ${count === 1 ? 'd’une citation' : `de ${count} citations`} n’ont pas été conservées : elles appartiennent à un dossier. Importez de nouveau le fichier dans un dossier pour les ajouter.`,
  },
  notIn: { en: 'What did not come in', es: 'Lo que no se importó', fr: 'Ce qui n’a pas été importé' },
  partsNotIn: {
    en: 'Parts of what came in that have no place here',
    es: 'Partes de lo importado que aquí no tienen lugar',
    fr: 'Parties de ce qui a été importé, sans place ici',
  },
  save: { en: 'Save the report', es: 'Guardar el informe', fr: 'Enregistrer le compte rendu' },
  undo: { en: 'Undo the import', es: 'Deshacer la importación', fr: 'Annuler l’importation' },
  again: { en: 'Import more', es: 'Importar más', fr: 'Importer autre chose' },
  library: { en: 'Open the library', es: 'Abrir la biblioteca', fr: 'Ouvrir la bibliothèque' },
  nothing: {
    en: 'There is nothing to import in this file.',
    es: 'No hay nada que importar en este archivo.',
    fr: 'Rien à importer dans ce fichier.',
  },
  saysFrom: {
    en: (address: string, moment: string | null) =>
      moment
        ? `The file says that it was saved from ${address} on ${moment}; nobody here saw that page.`
        : `The file says that it was saved from ${address}; nobody here saw that page.`,
    es: (address: string, moment: string | null) =>
      moment
        ? `El archivo dice que se guardó de ${address} el ${moment}; nadie vio aquí esa página.`
        : `El archivo dice que se guardó de ${address}; nadie vio aquí esa página.`,
    fr: (address: string, moment: string | null) =>
      moment
        ? `Le fichier dit avoir été enregistré depuis ${address} le ${moment} ; personne n’a vu ici cette page.`
        : `Le fichier dit avoir été enregistré depuis ${address} ; personne n’a vu ici cette page.`,
  },
  noLayout: {
    en: 'Read without its layout: what only the look of the page hid may be among its words.',
    es: 'Leído sin su aspecto: entre sus palabras puede haber lo que solo el aspecto de la página ocultaba.',
    fr: 'Lu sans sa mise en page : ce que seul l’aspect de la page cachait peut être parmi ses mots.',
  },
  readAs: { en: 'Read as', es: 'Leer como', fr: 'Lire comme' },
  guessed: {
    en: 'The file does not say in which encoding it is written. Where letters look wrong below, choose another.',
    es: 'El archivo no dice en qué codificación está escrito. Si abajo hay letras extrañas, elija otra.',
    fr: 'Le fichier ne dit pas dans quel codage il est écrit. Si des lettres semblent fausses ci-dessous, choisissez-en un autre.',
  },
  guessedAs: {
    en: (name: string) => `Read as ${name}, which the file does not say: look at its accents.`,
    es: (name: string) => `Leído como ${name}, que el archivo no dice: mire los acentos.`,
    fr: (name: string) => `Lu comme ${name}, ce que le fichier ne dit pas : regardez les accents.`,
  },
  badBytes: {
    en: (count: number) =>
      count === 1
        ? 'One place could not be read: it stands as \ufffd.'
        : `${count} places could not be read: they stand as \ufffd.`,
    es: (count: number) =>
      count === 1
        ? 'Un lugar no se pudo leer: aparece como \ufffd.'
        : `${count} lugares no se pudieron leer: aparecen como \ufffd.`,
    fr: (count: number) =>
      count === 1
        ? 'Un endroit est illisible : il apparaît comme \ufffd.'
        : `${count} endroits sont illisibles : ils apparaissent comme \ufffd.`,
  },
  noted: {
    en: (count: number) =>
      `To ${count === 1 ? 'one entry that was' : `${count} entries that were`} there a note or tags were added; what stood there stays.`,
    es: (count: number) =>
      `A ${count === 1 ? 'una entrada que ya estaba' : `${count} entradas que ya estaban`} se añadió una nota o etiquetas; lo que había se queda.`,
    fr: (count: number) =>
      `À ${count === 1 ? 'une entrée déjà présente' : `${count} entrées déjà présentes`}, une note ou des étiquettes ont été ajoutées ; ce qui y était reste.`,
  },
  joined: {
    en: 'Taken for a source that was there',
    es: 'Tomadas por una fuente que ya estaba',
    fr: 'Prises pour une source déjà présente',
  },
  joinedLine: {
    en: (what: string, to: string, why: string) => `${what}: is “${to}”, by ${why}`,
    es: (what: string, to: string, why: string) => `${what}: es «${to}», por ${why}`,
    fr: (what: string, to: string, why: string) => `${what} : est « ${to} », d’après ${why}`,
  },
  quotationsOf: {
    en: (title: string) => `Quotations of ${title}`,
    es: (title: string) => `Citas de ${title}`,
    fr: (title: string) => `Citations de ${title}`,
  },
  unseen: {
    en: (name: string, day: string) => `Imported from ${name} on ${day}; the page itself was not seen.`,
    es: (name: string, day: string) => `Importado de ${name} el ${day}; la página misma no se vio.`,
    fr: (name: string, day: string) => `Importé de ${name} le ${day} ; la page elle-même n’a pas été vue.`,
  },
};
