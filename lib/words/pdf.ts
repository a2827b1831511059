/** The reader of PDFs: opening one. */
export const pdfOpenWords = {
  title: { en: 'PDF reader', es: 'Lector de PDF', fr: 'Lecteur de PDF' },
  open: { en: 'Open a PDF', es: 'Abrir un PDF', fr: 'Ouvrir un PDF' },
  choose: { en: 'Choose a PDF file', es: 'Elegir un archivo PDF', fr: 'Choisir un fichier PDF' },
  drop: {
    en: 'or drop one anywhere on this page.',
    es: 'o suelte uno en cualquier lugar de esta página.',
    fr: 'ou déposez-en un n’importe où sur cette page.',
  },
  stays: {
    en: 'The file is read on this machine and sent nowhere. It is kept in your library when you clip from it.',
    es: 'El archivo se lee en este equipo y no se envía a ninguna parte. Se guarda en su biblioteca cuando recorta de él.',
    fr: 'Le fichier est lu sur cet ordinateur et n’est envoyé nulle part. Il est conservé dans votre bibliothèque dès que vous en prélevez un passage.',
  },
  reading: { en: 'Reading the document…', es: 'Leyendo el documento…', fr: 'Lecture du document…' },
  soon: {
    en: 'The first page, while the words are read.',
    es: 'La primera página, mientras se leen las palabras.',
    fr: 'La première page, pendant la lecture des mots.',
  },
  firstPage: { en: 'First page', es: 'Primera página', fr: 'Première page' },
  page: {
    en: (done: string, all: string) => `Page ${done} of ${all}`,
    es: (done: string, all: string) => `Página ${done} de ${all}`,
    fr: (done: string, all: string) => `Page ${done} sur ${all}`,
  },
  fetching: {
    en: 'Fetching the document anew…',
    es: 'Descargando de nuevo el documento…',
    fr: 'Nouveau téléchargement du document…',
  },
  stop: { en: 'Stop', es: 'Detener', fr: 'Arrêter' },
  another: { en: 'Open another PDF', es: 'Abrir otro PDF', fr: 'Ouvrir un autre PDF' },
  password: {
    en: 'This PDF is locked. Its password opens it; the password is not kept.',
    es: 'Este PDF está protegido. Su contraseña lo abre; la contraseña no se guarda.',
    fr: 'Ce PDF est protégé. Son mot de passe l’ouvre ; le mot de passe n’est pas conservé.',
  },
  passwordLabel: { en: 'Password', es: 'Contraseña', fr: 'Mot de passe' },
  passwordWrong: {
    en: 'That password does not open it.',
    es: 'Esa contraseña no lo abre.',
    fr: 'Ce mot de passe ne l’ouvre pas.',
  },
  unlock: { en: 'Open', es: 'Abrir', fr: 'Ouvrir' },
  fetched: {
    en: (site: string, at: string) => `Fetched anew from ${site}, ${at}`,
    es: (site: string, at: string) => `Descargado de nuevo de ${site}, ${at}`,
    fr: (site: string, at: string) => `Téléchargé de nouveau depuis ${site}, ${at}`,
  },
  file: {
    en: (name: string) => `From your file ${name}`,
    es: (name: string) => `De su archivo ${name}`,
    fr: (name: string) => `De votre fichier ${name}`,
  },
  notKept: {
    en: 'Not kept yet: clipping keeps it.',
    es: 'Todavía no se guardó: se guarda al recortar.',
    fr: 'Pas encore conservé : il l’est dès le premier prélèvement.',
  },
};

/** Why a PDF was not opened, and what is safe. */
export const pdfRefusalWords = {
  title: {
    en: 'This document was not opened',
    es: 'No se abrió este documento',
    fr: 'Ce document n’a pas été ouvert',
  },
  safe: {
    en: 'Nothing was changed: the file and your library are as they were.',
    es: 'No se cambió nada: el archivo y su biblioteca están como estaban.',
    fr: 'Rien n’a été modifié : le fichier et votre bibliothèque sont inchangés.',
  },
  empty: { en: 'The file is empty.', es: 'El archivo está vacío.', fr: 'Le fichier est vide.' },
  'not-pdf': {
    en: 'The file is not a PDF.',
    es: 'El archivo no es un PDF.',
    fr: 'Le fichier n’est pas un PDF.',
  },
  damaged: {
    en: 'The file is damaged and cannot be read. Download it again from its source.',
    es: 'El archivo está dañado y no se puede leer. Descárguelo de nuevo de su fuente.',
    fr: 'Le fichier est endommagé et illisible. Téléchargez-le de nouveau depuis sa source.',
  },
  bytes: {
    en: (found: string, most: string) => `The file has ${found}; Proffer opens up to ${most}.`,
    es: (found: string, most: string) => `El archivo tiene ${found}; Proffer abre hasta ${most}.`,
    fr: (found: string, most: string) => `Le fichier pèse ${found} ; Proffer ouvre jusqu’à ${most}.`,
  },
  pages: {
    en: (found: string, most: string) => `The document has ${found} pages; Proffer opens up to ${most}.`,
    es: (found: string, most: string) => `El documento tiene ${found} páginas; Proffer abre hasta ${most}.`,
    fr: (found: string, most: string) => `Le document a ${found} pages ; Proffer en ouvre jusqu’à ${most}.`,
  },
  text: {
    en: 'The document has more text than Proffer can keep.',
    es: 'El documento tiene más texto del que Proffer puede guardar.',
    fr: 'Le document contient plus de texte que Proffer ne peut en conserver.',
  },
  stuck: {
    en: 'Reading the file took too long and was stopped.',
    es: 'La lectura del archivo tardó demasiado y se detuvo.',
    fr: 'La lecture du fichier a pris trop de temps et a été arrêtée.',
  },
  stopped: {
    en: 'Reading was stopped.',
    es: 'Se detuvo la lectura.',
    fr: 'La lecture a été arrêtée.',
  },
  missing: {
    en: 'This document is not in the library, or its bytes are gone.',
    es: 'Este documento no está en la biblioteca, o se perdieron sus bytes.',
    fr: 'Ce document n’est pas dans la bibliothèque, ou ses octets ont disparu.',
  },
  unreachable: {
    en: 'The document could not be fetched. Its tab may be closed or show another page now, or your browser lets no extension into it. Save the PDF from its tab and choose the file here.',
    es: 'No se pudo descargar el documento. Quizá su pestaña esté cerrada o muestre otra página, o el navegador no permita extensiones en ella. Guarde el PDF desde su pestaña y elija aquí el archivo.',
    fr: 'Le document n’a pas pu être téléchargé. Son onglet est peut-être fermé ou affiche une autre page, ou le navigateur n’y admet aucune extension. Enregistrez le PDF depuis son onglet et choisissez le fichier ici.',
  },
  ask: {
    en: (site: string) =>
      `The browser lets no extension into its own PDF viewer. If you allow ${site}, Proffer fetches the document anew: for a moment a page of the site is opened in a tab behind this one. The site may see that the document was asked for a second time. The permission is given back at once.`,
    es: (site: string) =>
      `El navegador no permite extensiones en su visor de PDF. Si usted permite ${site}, Proffer descarga de nuevo el documento: por un momento se abre una página del sitio en una pestaña detrás de esta. El sitio puede ver que el documento se pidió por segunda vez. El permiso se devuelve enseguida.`,
    fr: (site: string) =>
      `Le navigateur n’admet aucune extension dans son lecteur de PDF. Si vous autorisez ${site}, Proffer télécharge de nouveau le document : une page du site s’ouvre un instant dans un onglet en arrière-plan. Le site peut voir que le document a été demandé une seconde fois. L’autorisation est rendue aussitôt.`,
  },
  allow: {
    en: (site: string) => `Allow ${site} and fetch`,
    es: (site: string) => `Permitir ${site} y descargar`,
    fr: (site: string) => `Autoriser ${site} et télécharger`,
  },
  orFile: {
    en: 'Or save the PDF from its tab and choose the file here; then nothing is asked of the site.',
    es: 'O guarde el PDF desde su pestaña y elija aquí el archivo; así no se pide nada al sitio.',
    fr: 'Ou enregistrez le PDF depuis son onglet et choisissez le fichier ici ; rien n’est alors demandé au site.',
  },
  textOnly: {
    en: 'Read the kept text',
    es: 'Leer el texto guardado',
    fr: 'Lire le texte conservé',
  },
};

/** The reader of PDFs: reading one. */
export const pdfWords = {
  document: { en: 'Document', es: 'Documento', fr: 'Document' },
  tools: { en: 'Reading tools', es: 'Herramientas de lectura', fr: 'Outils de lecture' },
  outline: { en: 'Outline', es: 'Esquema', fr: 'Plan' },
  noOutline: {
    en: 'This document has no outline.',
    es: 'Este documento no tiene esquema.',
    fr: 'Ce document n’a pas de plan.',
  },
  goTo: {
    en: 'Page, as printed or counted',
    es: 'Página, impresa o contada',
    fr: 'Page, imprimée ou comptée',
  },
  ofPages: {
    en: (number: string, all: string) => `${number} of ${all}`,
    es: (number: string, all: string) => `${number} de ${all}`,
    fr: (number: string, all: string) => `${number} sur ${all}`,
  },
  noSuchPage: {
    en: (label: string) => `There is no page ${label}.`,
    es: (label: string) => `No hay página ${label}.`,
    fr: (label: string) => `Il n’y a pas de page ${label}.`,
  },
  zoomIn: { en: 'Larger', es: 'Ampliar', fr: 'Agrandir' },
  zoomOut: { en: 'Smaller', es: 'Reducir', fr: 'Réduire' },
  fitWidth: { en: 'Fit width', es: 'Ajustar al ancho', fr: 'Ajuster à la largeur' },
  find: { en: 'Find in the document', es: 'Buscar en el documento', fr: 'Chercher dans le document' },
  found: {
    en: (at: string, all: string) => `${at} of ${all}`,
    es: (at: string, all: string) => `${at} de ${all}`,
    fr: (at: string, all: string) => `${at} sur ${all}`,
  },
  notFound: { en: 'Not found', es: 'No encontrado', fr: 'Introuvable' },
  next: { en: 'Next', es: 'Siguiente', fr: 'Suivant' },
  previous: { en: 'Previous', es: 'Anterior', fr: 'Précédent' },
  pageName: {
    en: (label: string, number: string, all: string) => `Page ${label} (${number} of ${all})`,
    es: (label: string, number: string, all: string) => `Página ${label} (${number} de ${all})`,
    fr: (label: string, number: string, all: string) => `Page ${label} (${number} sur ${all})`,
  },
  label: { en: 'Page as printed', es: 'Página impresa', fr: 'Page imprimée' },
  changeLabel: {
    en: 'Change the page number',
    es: 'Cambiar el número de página',
    fr: 'Modifier le numéro de page',
  },
  labelHint: {
    en: 'The pages after it count on from it. What you clip from now on is cited with it; empty gives back what the file says.',
    es: 'Las páginas siguientes continúan la cuenta. Lo que recorte desde ahora se cita con él; vacío devuelve lo que dice el archivo.',
    fr: 'Les pages suivantes continuent de compter. Ce que vous prélevez désormais est cité ainsi ; laissez vide pour revenir à ce que dit le fichier.',
  },
  noText: { en: 'No text on this page', es: 'Sin texto en esta página', fr: 'Aucun texte sur cette page' },
  clipPicture: {
    en: 'Clip as a picture',
    es: 'Recortar como imagen',
    fr: 'Prélever en image',
  },
  framing: {
    en: 'Draw around a piece of the page. K clips what is framed, Escape ends it.',
    es: 'Rodee un fragmento de la página. K recorta lo enmarcado; Escape termina.',
    fr: 'Encadrez une partie de la page. K prélève ce qui est encadré, Échap y met fin.',
  },
  wholePage: {
    en: (label: string) =>
      `Page ${label} is selected, and no other. For more, drag, or walk with Shift and the arrows.`,
    es: (label: string) =>
      `Está seleccionada la página ${label} y ninguna otra. Para más, arrastre o avance con Mayús y las flechas.`,
    fr: (label: string) =>
      `La page ${label} est sélectionnée, et aucune autre. Pour davantage, faites glisser ou avancez avec Maj et les flèches.`,
  },
  citedAs: {
    en: (citation: string) => `Cited as ${citation}`,
    es: (citation: string) => `Se cita como ${citation}`,
    fr: (citation: string) => `Cité ainsi : ${citation}`,
  },
  notDrawn: {
    en: 'This page could not be drawn, so no picture of it was kept.',
    es: 'No se pudo dibujar esta página, así que no se guardó ninguna imagen.',
    fr: 'Cette page n’a pas pu être dessinée ; aucune image n’en a été conservée.',
  },
  brokenPage: {
    en: 'This page cannot be read',
    es: 'No se puede leer esta página',
    fr: 'Cette page est illisible',
  },
  partPage: {
    en: 'Only a part of this page’s text could be read',
    es: 'Solo se pudo leer una parte del texto de esta página',
    fr: 'Seule une partie du texte de cette page a pu être lue',
  },
  textless: {
    en: 'This document has no text: it is most likely a scan. Its pages can be clipped as pictures.',
    es: 'Este documento no tiene texto: probablemente sea un escaneo. Sus páginas se pueden recortar como imágenes.',
    fr: 'Ce document n’a pas de texte : c’est sans doute une numérisation. Ses pages peuvent être prélevées en images.',
  },
  cut: {
    en: 'The end of this file is missing, as after a broken download. Pages may be missing too.',
    es: 'Falta el final de este archivo, como tras una descarga interrumpida. Pueden faltar páginas.',
    fr: 'La fin de ce fichier manque, comme après un téléchargement interrompu. Des pages peuvent manquer.',
  },
  xfa: {
    en: 'This is a form of a kind that only Adobe’s own reader shows whole.',
    es: 'Es un formulario de un tipo que solo el lector de Adobe muestra completo.',
    fr: 'C’est un formulaire que seul le lecteur d’Adobe affiche en entier.',
  },
  differs: {
    en: 'The text reads differently today than when it was kept; passages are placed as far as they were found.',
    es: 'El texto se lee hoy de otro modo que cuando se guardó; los pasajes se sitúan en la medida en que se encontraron.',
    fr: 'Le texte se lit aujourd’hui autrement que lorsqu’il a été conservé ; les passages sont placés pour autant qu’ils ont été retrouvés.',
  },
  hint: {
    en: 'Select text and press K to clip it. With the keyboard: Tab into the page, arrows walk its paragraphs, Shift extends.',
    es: 'Seleccione texto y pulse K para recortarlo. Con el teclado: Tab entra en la página, las flechas recorren los párrafos, Mayús amplía.',
    fr: 'Sélectionnez du texte et appuyez sur K pour le prélever. Au clavier : Tab entre dans la page, les flèches parcourent les paragraphes, Maj étend.',
  },
};
