/** What a file that is imported is, and why parts of it did not come in. */

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
  'too-deep': {
    en: 'Its elements stand in each other deeper than any page’s: reading it would halt the browser.',
    es: 'Sus elementos están anidados a una profundidad que ninguna página tiene: leerlo detendría el navegador.',
    fr: 'Ses éléments sont imbriqués plus profondément que dans toute page : la lire bloquerait le navigateur.',
  },
  empty: { en: 'Holds no text.', es: 'No contiene texto.', fr: 'Ne contient pas de texte.' },
  hidden: {
    en: 'A hidden file of the system, passed over.',
    es: 'Un archivo oculto del sistema, omitido.',
    fr: 'Un fichier caché du système, ignoré.',
  },
  stopped: {
    en: 'Not read: reading was stopped.',
    es: 'No se leyó: la lectura se detuvo.',
    fr: 'Non lu : la lecture a été arrêtée.',
  },
  'not-found': {
    en: 'The case it was to go into was deleted.',
    es: 'El caso al que iba a ir se eliminó.',
    fr: 'Le dossier où il devait aller a été supprimé.',
  },
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
  extent: {
    en: 'how many pages or volumes a source has',
    es: 'cuántas páginas o volúmenes tiene una fuente',
    fr: 'combien de pages ou de volumes compte une source',
  },
  pinpoint: {
    en: 'a page label too long to be one',
    es: 'una etiqueta de página demasiado larga',
    fr: 'un numéro de page trop long pour en être un',
  },
  other: {
    en: 'other parts of a record',
    es: 'otras partes de un registro',
    fr: 'd’autres parties d’une notice',
  },
  'stray-mark': {
    en: 'a quotation mark that closes nothing: the row came in as it stands',
    es: 'unas comillas que no cierran nada: la fila se importó tal cual',
    fr: 'un guillemet qui ne ferme rien : la ligne a été importée telle quelle',
  },
  repeated: {
    en: 'is in the file already',
    es: 'ya está en el archivo',
    fr: 'est déjà dans le fichier',
  },
  'too-long': {
    en: 'longer than can be kept',
    es: 'más largo de lo que se puede conservar',
    fr: 'trop long pour être conservé',
  },
};

/** Why a record is a source that was there. */
export const joinedByWords = {
  address: { en: 'its address', es: 'su dirección', fr: 'son adresse' },
  doi: { en: 'its DOI', es: 'su DOI', fr: 'son DOI' },
  number: { en: 'its number', es: 'su número', fr: 'son numéro' },
  title: {
    en: 'its title, date and issuer',
    es: 'su título, fecha y editor',
    fr: 'son titre, sa date et son éditeur',
  },
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
