/** The saved page as it looked. */
export const lookWords = {
  view: { en: 'View', es: 'Vista', fr: 'Vue' },
  text: { en: 'Text', es: 'Texto', fr: 'Texte' },
  look: { en: 'As it looked', es: 'Como se veía', fr: 'Telle qu’elle était' },
  frame: {
    en: 'The saved page as it looked',
    es: 'La página guardada como se veía',
    fr: 'La page enregistrée telle qu’elle était',
  },
  reading: {
    en: 'Opening the saved page…',
    es: 'Abriendo la página guardada…',
    fr: 'Ouverture de la page enregistrée…',
  },
  noPage: {
    en: 'Of this capture only the text was kept.',
    es: 'De esta captura solo se guardó el texto.',
    fr: 'De cette capture, seul le texte a été conservé.',
  },
  failed: {
    en: 'This page could not be shown as it looked. Read it as text.',
    es: 'Esta página no se pudo mostrar como se veía. Léala como texto.',
    fr: 'Cette page n’a pas pu être affichée telle qu’elle était. Lisez-la en texte.',
  },
  asSaved: {
    en: 'Shown as saved; clip in the text view.',
    es: 'Se muestra como se guardó; recorte en la vista de texto.',
    fr: 'Affichée telle qu’enregistrée ; prélevez dans la vue du texte.',
  },
  noAppearance: {
    en: 'Style sheets and pictures of this page were not kept: it is shown without them.',
    es: 'No se guardaron hojas de estilo ni imágenes de esta página: se muestra sin ellas.',
    fr: 'Les feuilles de style et les images de cette page n’ont pas été conservées : elle est affichée sans elles.',
  },
  kept: {
    en: (size: string, at: string) => `Kept with its looks (${size}), ${at}.`,
    es: (size: string, at: string) => `Guardada con su aspecto (${size}), ${at}.`,
    fr: (size: string, at: string) => `Conservée avec son apparence (${size}), ${at}.`,
  },
  leftOut: {
    en: (list: string) => `Could not be read without asking the site: ${list}.`,
    es: (list: string) => `No se pudo leer sin consultar el sitio: ${list}.`,
    fr: (list: string) => `N’a pu être lu sans interroger le site : ${list}.`,
  },
  sheets: {
    en: (n: number) => (n === 1 ? '1 style sheet' : `${n} style sheets`),
    es: (n: number) => (n === 1 ? '1 hoja de estilo' : `${n} hojas de estilo`),
    fr: (n: number) => (n < 2 ? `${n} feuille de style` : `${n} feuilles de style`),
  },
  pictures: {
    en: (n: number) => (n === 1 ? '1 picture' : `${n} pictures`),
    es: (n: number) => (n === 1 ? '1 imagen' : `${n} imágenes`),
    fr: (n: number) => (n < 2 ? `${n} image` : `${n} images`),
  },
  fonts: {
    en: (n: number) => (n === 1 ? '1 font' : `${n} fonts`),
    es: (n: number) => (n === 1 ? '1 tipo de letra' : `${n} tipos de letra`),
    fr: (n: number) => (n < 2 ? `${n} police` : `${n} polices`),
  },
  hint: {
    en: 'Select text and press K to clip it. Links open the page of today in a new tab.',
    es: 'Seleccione texto y pulse K para recortarlo. Los enlaces abren la página de hoy en otra pestaña.',
    fr: 'Sélectionnez du texte et appuyez sur K pour le prélever. Les liens ouvrent la page d’aujourd’hui dans un nouvel onglet.',
  },
  captures: { en: 'Capture', es: 'Captura', fr: 'Capture' },
};

/** Comparing a capture with its page as it is today. */
export const todayWords = {
  compare: {
    en: 'Compare with the page today',
    es: 'Comparar con la página de hoy',
    fr: 'Comparer avec la page d’aujourd’hui',
  },
  title: { en: 'The page today', es: 'La página de hoy', fr: 'La page d’aujourd’hui' },
  why: {
    en: (site: string) =>
      `To read the page anew, Proffer must be allowed to read ${site}. Your browser asks you next. The page is opened in a tab; nothing else is sent. From then on your passages are shown on that site too.`,
    es: (site: string) =>
      `Para leer de nuevo la página, Proffer necesita permiso para leer ${site}. El navegador se lo preguntará. La página se abre en una pestaña; no se envía nada más. Desde entonces sus pasajes se muestran también en ese sitio.`,
    fr: (site: string) =>
      `Pour relire la page, Proffer doit être autorisé à lire ${site}. Le navigateur vous le demandera. La page s’ouvre dans un onglet ; rien d’autre n’est envoyé. Vos passages seront dès lors affichés aussi sur ce site.`,
  },
  allow: { en: 'Allow and compare', es: 'Permitir y comparar', fr: 'Autoriser et comparer' },
  refused: {
    en: 'Not allowed. Open the page, press Proffer’s toolbar button there, then come back and compare again.',
    es: 'No se permitió. Abra la página, pulse allí el botón de Proffer en la barra de herramientas, vuelva y compare de nuevo.',
    fr: 'Non autorisé. Ouvrez la page, cliquez-y sur le bouton de Proffer dans la barre d’outils, puis revenez et comparez de nouveau.',
  },
  again: { en: 'Compare again', es: 'Comparar de nuevo', fr: 'Comparer de nouveau' },
  open: { en: 'Open the page', es: 'Abrir la página', fr: 'Ouvrir la page' },
  reading: { en: 'Reading the page…', es: 'Leyendo la página…', fr: 'Lecture de la page…' },
  unread: {
    en: 'The page could not be read. It may not be reachable, or your browser lets no extension into it.',
    es: 'No se pudo leer la página. Quizá no esté accesible o el navegador no permita extensiones en ella.',
    fr: 'La page n’a pas pu être lue. Elle est peut-être inaccessible, ou le navigateur n’y admet aucune extension.',
  },
  elsewhere: {
    en: (address: string) => `The address led to another page: ${address}`,
    es: (address: string) => `La dirección llevó a otra página: ${address}`,
    fr: (address: string) => `L’adresse a mené à une autre page : ${address}`,
  },
  other: {
    en: 'Almost nothing of the saved text stands there: it may be another page, a sign-in or an error. How the passages stand was not noted.',
    es: 'Casi nada del texto guardado está ahí: puede ser otra página, un inicio de sesión o un error. No se anotó el estado de los pasajes.',
    fr: 'Presque rien du texte enregistré ne s’y trouve : c’est peut-être une autre page, une connexion ou une erreur. L’état des passages n’a pas été noté.',
  },
  same: {
    en: 'The text is the same, word for word.',
    es: 'El texto es el mismo, palabra por palabra.',
    fr: 'Le texte est le même, mot pour mot.',
  },
  differs: {
    en: (added: string, removed: string) => `Words added: ${added}. Words removed: ${removed}.`,
    es: (added: string, removed: string) => `Palabras añadidas: ${added}. Palabras eliminadas: ${removed}.`,
    fr: (added: string, removed: string) => `Mots ajoutés : ${added}. Mots supprimés : ${removed}.`,
  },
  equal: {
    en: (n: string) => `Unchanged words: ${n}`,
    es: (n: string) => `Palabras sin cambios: ${n}`,
    fr: (n: string) => `Mots inchangés : ${n}`,
  },
  added: { en: 'added', es: 'añadido', fr: 'ajouté' },
  removed: { en: 'removed', es: 'eliminado', fr: 'supprimé' },
  diff: { en: 'Differences', es: 'Diferencias', fr: 'Différences' },
  passages: { en: 'Passages', es: 'Pasajes', fr: 'Passages' },
  exact: { en: 'Text matches', es: 'El texto coincide', fr: 'Le texte concorde' },
  moved: { en: 'Moved', es: 'Movido', fr: 'Déplacé' },
  changed: { en: 'Changed', es: 'Cambiado', fr: 'Modifié' },
  gone: { en: 'Gone', es: 'Desaparecido', fr: 'Disparu' },
  now: { en: 'Now:', es: 'Ahora:', fr: 'Maintenant :' },
  nearest: { en: 'Nearest there:', es: 'Lo más parecido:', fr: 'Le plus proche :' },
  keep: {
    en: 'Keep today’s page as a new capture',
    es: 'Guardar la página de hoy como nueva captura',
    fr: 'Conserver la page d’aujourd’hui comme nouvelle capture',
  },
  keptToday: {
    en: 'Kept as a new capture of this source.',
    es: 'Guardada como nueva captura de esta fuente.',
    fr: 'Conservée comme nouvelle capture de cette source.',
  },
  readIt: { en: 'Read it', es: 'Leerla', fr: 'La lire' },
  close: { en: 'Close', es: 'Cerrar', fr: 'Fermer' },
};
