/**
 * National Documentation Packages. In French the Board calls them "cartable national de documentation"; there is no
 * Spanish name of its own.
 */
export const ndpWords = {
  title: {
    en: 'National Documentation Packages',
    es: 'Paquetes nacionales de documentación (NDP)',
    fr: 'Cartables nationaux de documentation',
  },
  package: {
    en: 'National Documentation Package',
    es: 'Paquete nacional de documentación (NDP)',
    fr: 'Cartable national de documentation (CND)',
  },
  all: { en: 'All packages', es: 'Todos los paquetes', fr: 'Tous les cartables' },
  none: {
    en: 'No package is kept yet. Open a National Documentation Package on the site of the Immigration and Refugee Board of Canada, press Proffer’s toolbar button, and keep its list from the side panel.',
    es: 'Aún no se conserva ningún paquete. Abra un National Documentation Package en el sitio de la Comisión de Inmigración y Refugio de Canadá, pulse el botón de Proffer y conserve su lista desde el panel lateral.',
    fr: 'Aucun cartable n’est encore conservé. Ouvrez un cartable national de documentation sur le site de la Commission de l’immigration et du statut de réfugié du Canada, appuyez sur le bouton de Proffer et conservez sa liste depuis le panneau latéral.',
  },
  missing: {
    en: 'This package is not in the library.',
    es: 'Este paquete no está en la biblioteca.',
    fr: 'Ce cartable n’est pas dans la bibliothèque.',
  },
  countryUnknown: { en: 'Country not found', es: 'País no encontrado', fr: 'Pays non trouvé' },
  version: {
    en: (day: string) => `Version of ${day}`,
    es: (day: string) => `Versión del ${day}`,
    fr: (day: string) => `Version du ${day}`,
  },
  versionUnknown: {
    en: 'Version date not found',
    es: 'Fecha de la versión no encontrada',
    fr: 'Date de la version non trouvée',
  },
  captured: {
    en: (day: string) => `captured on ${day}`,
    es: (day: string) => `capturado el ${day}`,
    fr: (day: string) => `capturé le ${day}`,
  },
  documents: {
    en: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
    es: (n: number) => (n === 1 ? '1 documento' : `${n} documentos`),
    fr: (n: number) => (n < 2 ? `${n} document` : `${n} documents`),
  },
  held: {
    en: (n: number) => `${n} in the library`,
    es: (n: number) => `${n} en la biblioteca`,
    fr: (n: number) => `${n} dans la bibliothèque`,
  },
  inLibrary: { en: 'in the library', es: 'en la biblioteca', fr: 'dans la bibliothèque' },
  truncated: {
    en: 'The page lists more documents than are kept here. See the captured page for the rest.',
    es: 'La página enumera más documentos de los que se conservan aquí. Consulte la página capturada para ver el resto.',
    fr: 'La page énumère plus de documents qu’il n’en est conservé ici. Voyez la page capturée pour le reste.',
  },
  readPage: { en: 'Read the captured page', es: 'Leer la página capturada', fr: 'Lire la page capturée' },
  item: { en: 'Item', es: 'N.º', fr: 'Point' },
  document: { en: 'Document', es: 'Documento', fr: 'Document' },
  section: {
    en: (n: string) => `Section ${n}`,
    es: (n: string) => `Sección ${n}`,
    fr: (n: string) => `Section ${n}`,
  },
  noLink: { en: 'no link in the list', es: 'sin enlace en la lista', fr: 'sans lien dans la liste' },
  pin: {
    en: (reference: string) => `Pin to ${reference}`,
    es: (reference: string) => `Fijar en ${reference}`,
    fr: (reference: string) => `Épingler à ${reference}`,
  },
  pinned: {
    en: (reference: string) => `${reference} relies on this version`,
    es: (reference: string) => `${reference} se basa en esta versión`,
    fr: (reference: string) => `${reference} se fonde sur cette version`,
  },
  unpin: { en: 'Unpin', es: 'Dejar de fijar', fr: 'Désépingler' },
  noCase: {
    en: 'Choose a case above to pin this version to it.',
    es: 'Elija arriba un caso para fijarle esta versión.',
    fr: 'Choisissez un dossier ci-dessus pour y épingler cette version.',
  },
  relies: {
    en: 'Packages this case relies on',
    es: 'Paquetes en los que se basa este caso',
    fr: 'Cartables sur lesquels ce dossier se fonde',
  },
  newerKept: {
    en: (day: string) => `A newer version is kept (${day}): see what changed`,
    es: (day: string) => `Hay una versión más reciente (${day}): ver qué cambió`,
    fr: (day: string) => `Une version plus récente est conservée (${day}) : voir ce qui a changé`,
  },
  compareWith: { en: 'Compare with', es: 'Comparar con', fr: 'Comparer avec' },
  noOther: {
    en: 'No other version of this country’s package is kept. Keep the newer one when it is published, to see what changed.',
    es: 'No se conserva otra versión del paquete de este país. Conserve la nueva cuando se publique, para ver qué cambió.',
    fr: 'Aucune autre version du cartable de ce pays n’est conservée. Conservez la nouvelle à sa parution pour voir ce qui a changé.',
  },
  noComparison: { en: 'nothing', es: 'nada', fr: 'rien' },
  compared: {
    en: (older: string, newer: string) => `From ${older} to ${newer}`,
    es: (older: string, newer: string) => `De ${older} a ${newer}`,
    fr: (older: string, newer: string) => `De ${older} à ${newer}`,
  },
  added: { en: 'Added', es: 'Añadidos', fr: 'Ajoutés' },
  removed: { en: 'Removed', es: 'Eliminados', fr: 'Retirés' },
  renumbered: { en: 'Renumbered', es: 'Renumerados', fr: 'Renumérotés' },
  changed: { en: 'Changed', es: 'Modificados', fr: 'Modifiés' },
  same: {
    en: (n: number) => `${n} unchanged`,
    es: (n: number) => `${n} sin cambios`,
    fr: (n: number) => (n < 2 ? `${n} inchangé` : `${n} inchangés`),
  },
  identical: {
    en: 'The two lists are the same.',
    es: 'Las dos listas son iguales.',
    fr: 'Les deux listes sont identiques.',
  },
  removedHint: {
    en: 'A document that was dropped may have to be filed.',
    es: 'Un documento que se retiró quizá deba presentarse.',
    fr: 'Un document retiré doit peut-être être déposé.',
  },
  before: { en: 'Before', es: 'Antes', fr: 'Avant' },
  now: { en: 'Now', es: 'Ahora', fr: 'Maintenant' },
  why: { en: 'Why it is the same', es: 'Por qué es el mismo', fr: 'Pourquoi c’est le même' },
  notStated: { en: 'not stated', es: 'no consta', fr: 'non indiqué' },
  what: { en: 'What differs', es: 'Qué difiere', fr: 'Ce qui diffère' },
  citeByItem: {
    en: 'It stands in a package this case relies on: cite it by its item rather than filing it again.',
    es: 'Figura en un paquete en el que se basa este caso: cítelo por su número en lugar de presentarlo otra vez.',
    fr: 'Il figure dans un cartable sur lequel ce dossier se fonde : citez-le par son point plutôt que de le déposer à nouveau.',
  },
  copyItem: {
    en: 'Copy the citation by item',
    es: 'Copiar la cita por número',
    fr: 'Copier la référence par point',
  },
  copied: { en: 'Citation copied', es: 'Cita copiada', fr: 'Référence copiée' },
  back: { en: 'Back to the list', es: 'Volver a la lista', fr: 'Retour à la liste' },
};

/** Why two lines are taken for one work. */
export const matchWords = {
  'document-number': {
    en: 'same document number',
    es: 'mismo número de documento',
    fr: 'même numéro de document',
  },
  address: { en: 'same address', es: 'misma dirección', fr: 'même adresse' },
  words: { en: 'same title and author', es: 'mismo título y autor', fr: 'mêmes titre et auteur' },
  title: {
    en: 'same title, but nothing else: check it',
    es: 'mismo título, pero nada más: compruébelo',
    fr: 'même titre, mais rien d’autre : à vérifier',
  },
  series: {
    en: 'same title and author, of another year',
    es: 'mismo título y autor, de otro año',
    fr: 'mêmes titre et auteur, d’une autre année',
  },
};

/** What differs of one work. */
export const changeWords = {
  number: { en: 'item number', es: 'número en la lista', fr: 'numéro de point' },
  date: { en: 'date', es: 'fecha', fr: 'date' },
  edition: { en: 'year in the title', es: 'año del título', fr: 'année dans le titre' },
  title: { en: 'title', es: 'título', fr: 'titre' },
  body: { en: 'author', es: 'autor', fr: 'auteur' },
  'document-number': { en: 'document number', es: 'número de documento', fr: 'numéro de document' },
  address: { en: 'address', es: 'dirección', fr: 'adresse' },
};

/** The offer in the side panel. */
export const packageOfferWords = {
  keep: { en: 'Keep its list', es: 'Conservar su lista', fr: 'Conserver sa liste' },
  keepAgain: {
    en: 'Keep the list as it is now',
    es: 'Conservar la lista como está ahora',
    fr: 'Conserver la liste telle qu’elle est',
  },
  what: {
    en: 'This address is one of a National Documentation Package. Its page is captured whole and its numbered list kept, so that a case can rely on this version and later ones can be compared with it.',
    es: 'Esta dirección es la de un National Documentation Package. Se captura la página entera y se conserva su lista numerada, para que un caso pueda basarse en esta versión y compararla con las siguientes.',
    fr: 'Cette adresse est celle d’un cartable national de documentation. Sa page est capturée en entier et sa liste numérotée conservée, pour qu’un dossier se fonde sur cette version et qu’on y compare les suivantes.',
  },
  kept: {
    en: (what: string) => `The list was kept: ${what}`,
    es: (what: string) => `Se conservó la lista: ${what}`,
    fr: (what: string) => `La liste a été conservée : ${what}`,
  },
  noList: {
    en: 'No numbered list of documents was found on this page. Nothing was kept. You can still clip passages from it.',
    es: 'No se encontró en esta página una lista numerada de documentos. No se conservó nada. Aún puede recortar pasajes.',
    fr: 'Aucune liste numérotée de documents n’a été trouvée sur cette page. Rien n’a été conservé. Vous pouvez toujours y prélever des passages.',
  },
  notRead: {
    en: 'The page could not be read. Press Proffer’s toolbar button on it, then try again.',
    es: 'No se pudo leer la página. Pulse el botón de Proffer en ella e inténtelo de nuevo.',
    fr: 'La page n’a pas pu être lue. Appuyez sur le bouton de Proffer sur cette page, puis réessayez.',
  },
  open: { en: 'Open', es: 'Abrir', fr: 'Ouvrir' },
};
