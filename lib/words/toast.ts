/** What the clip toast says, over the page. */
export const toastWords = {
  label: { en: 'Proffer: clip', es: 'Proffer: recorte', fr: 'Proffer : prélèvement' },
  pending: { en: 'Saving the clip…', es: 'Guardando el recorte…', fr: 'Enregistrement du passage…' },
  slow: {
    en: 'Still saving the clip: a long passage or a large page takes a while.',
    es: 'Se sigue guardando el recorte: un pasaje largo o una página grande tarda un poco.',
    fr: 'Enregistrement toujours en cours : un long passage ou une grande page prend du temps.',
  },
  tooLong: {
    en: (words: string) => `${words} words: more than a quotation can hold. Clip the sentences that matter.`,
    es: (words: string) =>
      `${words} palabras: más de lo que cabe en una cita. Recorte las frases que importan.`,
    fr: (words: string) =>
      `${words} mots : plus que n’en peut contenir une citation. Prélevez les phrases utiles.`,
  },
  clippedTo: { en: 'Clipped to', es: 'Recortado en', fr: 'Prélevé dans' },
  clipped: { en: 'Clipped', es: 'Recortado', fr: 'Prélevé' },
  already: {
    en: 'Clipped before: kept once, in',
    es: 'Ya estaba recortado: se guarda una vez, en',
    fr: 'Déjà prélevé : conservé une seule fois, dans',
  },
  several: {
    en: (n: number) => `${n} passages`,
    es: (n: number) => `${n} pasajes`,
    fr: (n: number) => `${n} passages`,
  },
  savedUnseen: {
    en: (words: string) => `Saved: “${words}”`,
    es: (words: string) => `Guardado: «${words}»`,
    fr: (words: string) => `Enregistré : « ${words} »`,
  },
  fileIn: { en: 'File in a case…', es: 'Clasificar en un caso…', fr: 'Classer dans un dossier…' },
  noCase: {
    en: 'No case yet: kept in the library.',
    es: 'Aún no hay caso: se guarda en la biblioteca.',
    fr: 'Pas encore de dossier : conservé dans la bibliothèque.',
  },
  case: { en: 'Case', es: 'Caso', fr: 'Dossier' },
  undo: { en: 'Undo', es: 'Deshacer', fr: 'Annuler' },
  open: { en: 'Open', es: 'Abrir', fr: 'Ouvrir' },
  close: { en: 'Close', es: 'Cerrar', fr: 'Fermer' },
  issue: { en: 'Issue', es: 'Cuestión', fr: 'Question' },
  noIssue: { en: 'Not filed yet', es: 'Sin clasificar', fr: 'Pas encore classé' },
  note: { en: 'Note', es: 'Nota', fr: 'Note' },
  seed: {
    en: 'Same report is in the seed corpus: kept as one source.',
    es: 'El mismo informe está entre los incluidos: se guarda como una sola fuente.',
    fr: 'Le même rapport figure parmi ceux fournis : conservé comme une seule source.',
  },
  'other-address': {
    en: 'Captured at another address too: kept as one source.',
    es: 'También se capturó en otra dirección: se guarda como una sola fuente.',
    fr: 'Capturé aussi à une autre adresse : conservé comme une seule source.',
  },
  joinedSeed: {
    en: 'Same report is in the seed corpus: kept as one source',
    es: 'El mismo informe está entre los incluidos: se guarda como una sola fuente',
    fr: 'Le même rapport figure parmi ceux fournis : conservé comme une seule source',
  },
  joined: {
    en: (site: string) => `Captured before at ${site}: kept as one source`,
    es: (site: string) => `Ya se capturó en ${site}: se guarda como una sola fuente`,
    fr: (site: string) => `Déjà capturé sur ${site} : conservé comme une seule source`,
  },
  keepApart: { en: 'Keep apart', es: 'Mantener aparte', fr: 'Garder à part' },
  apart: {
    en: 'Kept apart: a source of its own now.',
    es: 'Se mantiene aparte: ahora es una fuente propia.',
    fr: 'Gardée à part : c’est maintenant une source distincte.',
  },
  movedOn: {
    en: 'Something else was changed since. Open Proffer to undo one change after the other.',
    es: 'Desde entonces se cambió otra cosa. Abra Proffer para deshacer los cambios uno a uno.',
    fr: 'Autre chose a été modifié depuis. Ouvrez Proffer pour annuler les changements un à un.',
  },
  likely: {
    en: (title: string, site: string) => `May be the same as “${title}” (${site}).`,
    es: (title: string, site: string) => `Puede ser lo mismo que «${title}» (${site}).`,
    fr: (title: string, site: string) => `Peut-être la même chose que « ${title} » (${site}).`,
  },
  agree: {
    en: (fields: string) => `Agrees: ${fields}.`,
    es: (fields: string) => `Coincide: ${fields}.`,
    fr: (fields: string) => `Concorde : ${fields}.`,
  },
  differ: {
    en: (fields: string) => `Differs: ${fields}.`,
    es: (fields: string) => `Difiere: ${fields}.`,
    fr: (fields: string) => `Diffère : ${fields}.`,
  },
  compare: { en: 'Compare', es: 'Comparar', fr: 'Comparer' },
  edit: { en: 'Edit', es: 'Editar', fr: 'Modifier' },
  about: { en: 'About the source', es: 'Sobre la fuente', fr: 'À propos de la source' },
  done: { en: 'Done', es: 'Listo', fr: 'Terminé' },
  noDate: { en: 'Date not found.', es: 'Fecha no encontrada.', fr: 'Date non trouvée.' },
  otherDate: {
    en: (other: string, cited: string) => `The page also gives ${other}; ${cited} is cited.`,
    es: (other: string, cited: string) => `La página da también ${other}; se cita ${cited}.`,
    fr: (other: string, cited: string) => `La page donne aussi ${other} ; ${cited} est cité.`,
  },
  chooseDate: { en: 'Check the date', es: 'Comprobar la fecha', fr: 'Vérifier la date' },
  addDate: { en: 'Write the date', es: 'Escribir la fecha', fr: 'Écrire la date' },
  undone: {
    en: 'Undone. The passage is out of the case.',
    es: 'Deshecho. El pasaje está fuera del caso.',
    fr: 'Annulé. Le passage n’est plus dans le dossier.',
  },
  notFiled: {
    en: (why: string) => `The passage is safe, but this change was not saved. ${why}`,
    es: (why: string) => `El pasaje está a salvo, pero este cambio no se guardó. ${why}`,
    fr: (why: string) => `Le passage est en sûreté, mais ce changement n’a pas été enregistré. ${why}`,
  },
  covered: {
    en: 'The page covers this panel, or fades it. Press again once you see it whole, or open the passage in Proffer.',
    es: 'La página tapa este panel o lo atenúa. Pulse de nuevo cuando lo vea entero, o abra el pasaje en Proffer.',
    fr: 'La page couvre ce panneau ou l’estompe. Appuyez à nouveau une fois que vous le voyez en entier, ou ouvrez le passage dans Proffer.',
  },
  byHand: {
    en: 'Allow that site, or keep by hand',
    es: 'Permitir ese sitio o guardar a mano',
    fr: 'Autoriser ce site ou conserver à la main',
  },
  notSaved: { en: 'Not saved', es: 'No se guardó', fr: 'Non enregistré' },
  inHand: {
    en: 'The text is still here; select and copy it:',
    es: 'El texto sigue aquí; selecciónelo y cópielo:',
    fr: 'Le texte est toujours là ; sélectionnez-le et copiez-le :',
  },
};

/** Why a clip was not saved, and what to do. */
export const problemWords = {
  'nothing-selected': {
    en: 'Nothing is selected. Select a passage, then clip again.',
    es: 'No hay nada seleccionado. Seleccione un pasaje y recorte de nuevo.',
    fr: 'Rien n’est sélectionné. Sélectionnez un passage, puis recommencez.',
  },
  'cross-origin-frame': {
    en: 'The selection stands in a frame of another site, which may not be read from here.',
    es: 'La selección está en un marco de otro sitio, que no se puede leer desde aquí.',
    fr: 'La sélection se trouve dans un cadre d’un autre site, qui ne peut pas être lu d’ici.',
  },
  'page-not-allowed': {
    en: 'The browser does not let extensions read this page.',
    es: 'El navegador no permite que las extensiones lean esta página.',
    fr: 'Le navigateur ne permet pas aux extensions de lire cette page.',
  },
  'read-only': {
    en: 'Proffer is in read-only mode. Open it to see why and what to do.',
    es: 'Proffer está en modo de solo lectura. Ábralo para ver por qué y qué hacer.',
    fr: 'Proffer est en lecture seule. Ouvrez-le pour voir pourquoi et que faire.',
  },
  'storage-full': {
    en: 'The disk is full, or nearly so. What was saved before is safe. Free some space, then clip again.',
    es: 'El disco está lleno o casi. Lo guardado antes está a salvo. Libere espacio y recorte de nuevo.',
    fr: 'Le disque est plein, ou presque. Ce qui était enregistré est en sûreté. Libérez de l’espace, puis recommencez.',
  },
  invalid: {
    en: 'The page gave something that cannot be read as a passage. Reload it, then clip again.',
    es: 'La página dio algo que no se puede leer como pasaje. Vuelva a cargarla y recorte de nuevo.',
    fr: 'La page a donné quelque chose qui ne peut être lu comme un passage. Rechargez-la, puis recommencez.',
  },
  failed: {
    en: 'Something went wrong. Nothing was changed. Clip again.',
    es: 'Algo falló. No se ha cambiado nada. Recorte de nuevo.',
    fr: 'Un problème est survenu. Rien n’a été modifié. Recommencez.',
  },
};
