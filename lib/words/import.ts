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
  unseen: {
    en: (name: string, day: string) => `Imported from ${name} on ${day}; the page itself was not seen.`,
    es: (name: string, day: string) => `Importado de ${name} el ${day}; la página misma no se vio.`,
    fr: (name: string, day: string) => `Importé de ${name} le ${day} ; la page elle-même n’a pas été vue.`,
  },
};

/** What a file is, by how it was read. */
export const formatWords = {
  ris: { en: 'RIS', es: 'RIS', fr: 'RIS' },
  bibtex: { en: 'BibTeX', es: 'BibTeX', fr: 'BibTeX' },
  'csl-json': { en: 'CSL-JSON', es: 'CSL-JSON', fr: 'CSL-JSON' },
  hypothesis: { en: 'Hypothesis', es: 'Hypothesis', fr: 'Hypothesis' },
  'hypothesis-table': { en: 'Hypothesis, CSV', es: 'Hypothesis, CSV', fr: 'Hypothesis, CSV' },
  table: { en: 'table', es: 'tabla', fr: 'tableau' },
  page: { en: 'saved page', es: 'página guardada', fr: 'page enregistrée' },
  pdf: { en: 'PDF', es: 'PDF', fr: 'PDF' },
};

/** Why a file cannot be read; any other reason is a reader's own, in its own words. */
export const refusedWords = {
  unknown: {
    en: 'In none of the formats that can be imported.',
    es: 'En ninguno de los formatos que se pueden importar.',
    fr: 'Dans aucun des formats qui peuvent être importés.',
  },
  'too-large': { en: 'Too large.', es: 'Demasiado grande.', fr: 'Trop volumineux.' },
  unreadable: { en: 'Cannot be read.', es: 'No se puede leer.', fr: 'Illisible.' },
  damaged: { en: 'Damaged.', es: 'Dañado.', fr: 'Endommagé.' },
  locked: {
    en: 'Locked by a password.',
    es: 'Protegido con contraseña.',
    fr: 'Protégé par un mot de passe.',
  },
  'read-only': {
    en: 'The library is open for reading only.',
    es: 'La biblioteca está abierta solo para lectura.',
    fr: 'La bibliothèque est ouverte en lecture seule.',
  },
  'storage-full': { en: 'The disk is full.', es: 'El disco está lleno.', fr: 'Le disque est plein.' },
};

/** Why a part of a file did not come in. */
export const leftOutWords = {
  nameless: {
    en: 'neither a title nor an address',
    es: 'sin título ni dirección',
    fr: 'ni titre ni adresse',
  },
  broken: { en: 'breaks off', es: 'incompleto', fr: 'incomplet' },
  'no-record': { en: 'no record', es: 'no es un registro', fr: 'pas une notice' },
  'no-address': {
    en: 'a quotation without an address in the web',
    es: 'una cita sin dirección en la web',
    fr: 'une citation sans adresse sur le web',
  },
  reply: {
    en: 'a reply, which quotes nothing',
    es: 'una respuesta, que no cita nada',
    fr: 'une réponse, qui ne cite rien',
  },
  'too-many': { en: 'too many for one file', es: 'demasiados para un archivo', fr: 'trop pour un fichier' },
  note: { en: 'note on a source', es: 'nota sobre una fuente', fr: 'note sur une source' },
  abstract: { en: 'abstract', es: 'resumen', fr: 'résumé' },
  keywords: { en: 'keywords of a source', es: 'palabras clave de una fuente', fr: 'mots-clés d’une source' },
  attachment: { en: 'attached file', es: 'archivo adjunto', fr: 'fichier joint' },
};

export const placeInFile = {
  line: {
    en: (at: number) => `line ${at}`,
    es: (at: number) => `línea ${at}`,
    fr: (at: number) => `ligne ${at}`,
  },
  item: {
    en: (at: number) => `item ${at}`,
    es: (at: number) => `elemento ${at}`,
    fr: (at: number) => `élément ${at}`,
  },
};

/** What a column of a table may hold. */
export const columnWords = {
  title: { en: 'title', es: 'título', fr: 'titre' },
  authors: { en: 'authors', es: 'autores', fr: 'auteurs' },
  publisher: { en: 'publisher', es: 'editor', fr: 'éditeur' },
  container: { en: 'published in', es: 'publicado en', fr: 'publié dans' },
  published: { en: 'date of publication', es: 'fecha de publicación', fr: 'date de publication' },
  number: { en: 'document number', es: 'número del documento', fr: 'numéro du document' },
  doi: { en: 'DOI', es: 'DOI', fr: 'DOI' },
  address: { en: 'address', es: 'dirección', fr: 'adresse' },
  language: { en: 'language', es: 'idioma', fr: 'langue' },
  words: { en: 'quotation', es: 'cita', fr: 'citation' },
  page: { en: 'page', es: 'página', fr: 'page' },
  note: { en: 'note', es: 'nota', fr: 'note' },
  tags: { en: 'tags', es: 'etiquetas', fr: 'étiquettes' },
  marked: { en: 'day it was marked', es: 'día en que se marcó', fr: 'jour où elle a été marquée' },
};
