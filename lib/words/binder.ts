export const stanceWords = {
  legend: { en: 'Stance', es: 'Postura', fr: 'Position' },
  supports: { en: 'Supports', es: 'A favor', fr: 'Favorable' },
  adverse: { en: 'Adverse', es: 'En contra', fr: 'Défavorable' },
  mixed: { en: 'Mixed', es: 'Mixto', fr: 'Nuancé' },
  background: { en: 'Background', es: 'Contexto', fr: 'Contexte' },
};

export const outlineWords = {
  outline: { en: 'Outline', es: 'Esquema', fr: 'Plan' },
  inbox: { en: 'Inbox', es: 'Bandeja', fr: 'À classer' },
  inboxGloss: {
    en: 'Passages clipped but not yet filed under an issue',
    es: 'Pasajes recortados que aún no están en ninguna cuestión',
    fr: 'Passages prélevés mais pas encore classés sous une question',
  },
  all: { en: 'All entries', es: 'Todas las entradas', fr: 'Toutes les entrées' },
  allGloss: {
    en: 'Every passage of the case, each once',
    es: 'Todos los pasajes del caso, cada uno una vez',
    fr: 'Tous les passages du dossier, chacun une fois',
  },
  add: { en: 'Add an issue', es: 'Añadir una cuestión', fr: 'Ajouter une question' },
  addBelow: {
    en: 'Add an issue inside',
    es: 'Añadir una cuestión dentro',
    fr: 'Ajouter une question à l’intérieur',
  },
  newIssue: { en: 'New issue', es: 'Nueva cuestión', fr: 'Nouvelle question' },
  name: { en: 'Name of the issue', es: 'Nombre de la cuestión', fr: 'Nom de la question' },
  rename: { en: 'Rename', es: 'Cambiar el nombre', fr: 'Renommer' },
  moveUp: { en: 'Move up', es: 'Subir', fr: 'Monter' },
  moveDown: { en: 'Move down', es: 'Bajar', fr: 'Descendre' },
  moveOut: { en: 'Move out', es: 'Mover hacia fuera', fr: 'Désimbriquer' },
  moveIn: {
    en: 'Move into the one above',
    es: 'Mover dentro de la anterior',
    fr: 'Imbriquer dans la précédente',
  },
  remove: { en: 'Delete', es: 'Eliminar', fr: 'Supprimer' },
  actions: {
    en: (label: string) => `Actions for ${label}`,
    es: (label: string) => `Acciones para ${label}`,
    fr: (label: string) => `Actions pour ${label}`,
  },
  count: {
    en: (n: number) => (n === 1 ? '1 entry' : `${n} entries`),
    es: (n: number) => (n === 1 ? '1 entrada' : `${n} entradas`),
    fr: (n: number) => (n < 2 ? `${n} entrée` : `${n} entrées`),
  },
  bare: { en: 'nothing filed yet', es: 'nada clasificado aún', fr: 'rien de classé' },
  covered: { en: 'has passages', es: 'con pasajes', fr: 'comporte des passages' },
  contested: {
    en: 'has adverse passages',
    es: 'con pasajes en contra',
    fr: 'comporte des passages défavorables',
  },
  deleted: {
    en: (label: string) => `“${label}” deleted. Its passages stay in the case.`,
    es: (label: string) => `Se eliminó «${label}». Sus pasajes siguen en el caso.`,
    fr: (label: string) => `« ${label} » supprimée. Ses passages restent dans le dossier.`,
  },
};

export const entriesWords = {
  entries: { en: 'Entries', es: 'Entradas', fr: 'Entrées' },
  actions: {
    en: 'Actions for this entry',
    es: 'Acciones para esta entrada',
    fr: 'Actions pour cette entrée',
  },
  moveUp: { en: 'Move up', es: 'Subir', fr: 'Monter' },
  moveDown: { en: 'Move down', es: 'Bajar', fr: 'Descendre' },
  moveTop: { en: 'Move to the top', es: 'Mover al principio', fr: 'Placer en premier' },
  moveEnd: { en: 'Move to the end', es: 'Mover al final', fr: 'Placer en dernier' },
  fileUnder: { en: 'File under…', es: 'Clasificar en…', fr: 'Classer sous…' },
  unfile: { en: 'Take out of this issue', es: 'Sacar de esta cuestión', fr: 'Retirer de cette question' },
  openReader: { en: 'Open in the reader', es: 'Abrir en el lector', fr: 'Ouvrir dans le lecteur' },
  remove: { en: 'Remove from the case', es: 'Quitar del caso', fr: 'Retirer du dossier' },
  removed: {
    en: 'Removed from the case. The passage itself is kept.',
    es: 'Quitado del caso. El pasaje mismo se conserva.',
    fr: 'Retiré du dossier. Le passage lui-même est conservé.',
  },
  copied: { en: 'Copied', es: 'Copiado', fr: 'Copié' },
  below: {
    en: 'Under the issues below:',
    es: 'En las cuestiones inferiores:',
    fr: 'Sous les questions inférieures :',
  },
  alsoUnder: { en: 'Also under', es: 'También en', fr: 'Aussi sous' },
  sameWords: {
    en: (n: number) => `Same words as entry ${n}, from another copy of the work.`,
    es: (n: number) => `Las mismas palabras que la entrada ${n}, de otra copia de la obra.`,
    fr: (n: number) => `Les mêmes mots que l’entrée ${n}, d’une autre copie de l’œuvre.`,
  },
  hasNote: { en: 'Note', es: 'Nota', fr: 'Note' },
  pageUnseen: { en: 'Page not seen', es: 'Página no vista', fr: 'Page non vue' },
  empty: {
    en: 'No passage is filed here yet. Select text on any report page and press Alt+Shift+K, or take one from a report in the library.',
    es: 'Aún no hay pasajes aquí. Seleccione texto en cualquier página de informe y pulse Alt+Shift+K, o tome uno de un informe de la biblioteca.',
    fr: 'Aucun passage n’est encore classé ici. Sélectionnez du texte sur une page de rapport et appuyez sur Alt+Shift+K, ou prenez-en un dans un rapport de la bibliothèque.',
  },
  emptyInbox: {
    en: 'The inbox is empty: every passage of this case is filed.',
    es: 'La bandeja está vacía: todos los pasajes de este caso están clasificados.',
    fr: 'Rien à classer : tous les passages de ce dossier sont classés.',
  },
  unfiled: {
    en: (n: number) =>
      n === 1 ? '1 passage is not under an issue yet.' : `${n} passages are not under an issue yet.`,
    es: (n: number) =>
      n === 1
        ? '1 pasaje aún no está en ninguna cuestión.'
        : `${n} pasajes aún no están en ninguna cuestión.`,
    fr: (n: number) =>
      n < 2
        ? `${n} passage n’est encore sous aucune question.`
        : `${n} passages ne sont encore sous aucune question.`,
  },
  showUnfiled: { en: 'Show', es: 'Ver', fr: 'Voir' },
  loose: {
    en: (n: number) =>
      n === 1
        ? '1 passage of the library is in no case yet.'
        : `${n} passages of the library are in no case yet.`,
    es: (n: number) =>
      n === 1
        ? '1 pasaje de la biblioteca aún no está en ningún caso.'
        : `${n} pasajes de la biblioteca aún no están en ningún caso.`,
    fr: (n: number) =>
      n < 2
        ? `${n} passage de la bibliothèque n’est encore dans aucun dossier.`
        : `${n} passages de la bibliothèque ne sont encore dans aucun dossier.`,
  },
  takeLoose: { en: 'Take into this case', es: 'Traer a este caso', fr: 'Prendre dans ce dossier' },
  toLibrary: { en: 'Open the library', es: 'Abrir la biblioteca', fr: 'Ouvrir la bibliothèque' },
  suggestions: { en: 'Search for', es: 'Buscar', fr: 'Rechercher' },
  back: { en: 'Back to the outline', es: 'Volver al esquema', fr: 'Retour au plan' },
  position: {
    en: (at: number, of: number) => `${at} of ${of}`,
    es: (at: number, of: number) => `${at} de ${of}`,
    fr: (at: number, of: number) => `${at} sur ${of}`,
  },
};

export const inspectorWords = {
  title: { en: 'Chosen entry', es: 'Entrada elegida', fr: 'Entrée choisie' },
  none: {
    en: 'Choose an entry to see its source, file it and write a note.',
    es: 'Elija una entrada para ver su fuente, clasificarla y escribir una nota.',
    fr: 'Choisissez une entrée pour voir sa source, la classer et écrire une note.',
  },
  context: {
    en: 'Show the text around it',
    es: 'Mostrar el texto que lo rodea',
    fr: 'Afficher le texte qui l’entoure',
  },
  noContext: {
    en: 'Hide the text around it',
    es: 'Ocultar el texto que lo rodea',
    fr: 'Masquer le texte qui l’entoure',
  },
  citation: { en: 'Citation', es: 'Cita', fr: 'Référence' },
  pinpoint: { en: 'Pinpoint', es: 'Localización', fr: 'Emplacement' },
  filedUnder: { en: 'Filed under', es: 'Clasificado en', fr: 'Classé sous' },
  unfile: {
    en: (label: string) => `Take out of ${label}`,
    es: (label: string) => `Sacar de ${label}`,
    fr: (label: string) => `Retirer de ${label}`,
  },
  fileUnder: { en: 'File under…', es: 'Clasificar en…', fr: 'Classer sous…' },
  file: { en: 'File', es: 'Clasificar', fr: 'Classer' },
  parenthetical: { en: 'Parenthetical', es: 'Paréntesis explicativo', fr: 'Parenthèse explicative' },
  parentheticalHint: {
    en: 'Follows the citation: “reporting that …”',
    es: 'Sigue a la cita: «que informa de que…»',
    fr: 'Suit la référence : « signalant que… »',
  },
  note: { en: 'Private note', es: 'Nota privada', fr: 'Note privée' },
  noteHint: {
    en: 'Not exported unless you choose it.',
    es: 'No se exporta salvo que usted lo elija.',
    fr: 'Non exportée, sauf si vous le choisissez.',
  },
  captured: {
    en: (when: string) => `Captured ${when}`,
    es: (when: string) => `Capturado el ${when}`,
    fr: (when: string) => `Capturé le ${when}`,
  },
  capturedUnknown: {
    en: 'The day this copy was taken is not known.',
    es: 'No se conoce el día en que se tomó esta copia.',
    fr: 'Le jour où cette copie a été prise n’est pas connu.',
  },
  alsoInSeed: {
    en: 'The same words stand in the seed report.',
    es: 'Las mismas palabras están en el informe incluido.',
    fr: 'Les mêmes mots figurent dans le rapport fourni.',
  },
  page: { en: 'Page', es: 'Página', fr: 'Page' },
  paragraph: {
    en: (n: number) => `para. ${n}`,
    es: (n: number) => `párr. ${n}`,
    fr: (n: number) => `par. ${n}`,
  },
  paragraphs: {
    en: (from: number, to: number) => `paras. ${from}–${to}`,
    es: (from: number, to: number) => `párrs. ${from}–${to}`,
    fr: (from: number, to: number) => `par. ${from} à ${to}`,
  },
  pages: {
    en: (from: string, to: string) => `Pages ${from} to ${to}`,
    es: (from: string, to: string) => `Páginas ${from} a ${to}`,
    fr: (from: string, to: string) => `Pages ${from} à ${to}`,
  },
  back: { en: 'Back to the entries', es: 'Volver a las entradas', fr: 'Retour aux entrées' },
};

export const newCaseWords = {
  title: { en: 'New case', es: 'Nuevo caso', fr: 'Nouveau dossier' },
  reference: { en: 'Reference', es: 'Referencia', fr: 'Référence' },
  referenceHint: {
    en: 'A reference of your own, not the client’s name: it is shown over web pages.',
    es: 'Una referencia propia, no el nombre del cliente: se muestra sobre páginas web.',
    fr: 'Une référence à vous, pas le nom du client : elle s’affiche par-dessus les pages web.',
  },
  referenceMissing: {
    en: 'Write a reference.',
    es: 'Escriba una referencia.',
    fr: 'Saisissez une référence.',
  },
  referenceTaken: {
    en: 'Another case is called so: they will be hard to tell apart.',
    es: 'Otro caso se llama así: será difícil distinguirlos.',
    fr: 'Un autre dossier porte ce nom : il sera difficile de les distinguer.',
  },
  template: { en: 'Outline to start from', es: 'Esquema inicial', fr: 'Plan de départ' },
  style: { en: 'Citation style', es: 'Estilo de cita', fr: 'Style de référence' },
  create: { en: 'Create the case', es: 'Crear el caso', fr: 'Créer le dossier' },
};

export const caseWords = {
  clipsGoTo: {
    en: (reference: string) => `Clips go to ${reference}.`,
    es: (reference: string) => `Los recortes van a ${reference}.`,
    fr: (reference: string) => `Les prélèvements vont à ${reference}.`,
  },
  clipHere: { en: 'Clip into this case', es: 'Recortar para este caso', fr: 'Prélever pour ce dossier' },
  madeOn: {
    en: (reference: string, day: string) => `${reference} (made on ${day})`,
    es: (reference: string, day: string) => `${reference} (creado el ${day})`,
    fr: (reference: string, day: string) => `${reference} (créé le ${day})`,
  },
  title: { en: 'This case', es: 'Este caso', fr: 'Ce dossier' },
  change: { en: 'Change this case', es: 'Cambiar este caso', fr: 'Modifier ce dossier' },
  remove: { en: 'Delete the case', es: 'Eliminar el caso', fr: 'Supprimer le dossier' },
  removeWhy: {
    en: 'The passages and sources stay in the library. You can undo this.',
    es: 'Los pasajes y las fuentes siguen en la biblioteca. Puede deshacerlo.',
    fr: 'Les passages et les sources restent dans la bibliothèque. Vous pouvez annuler.',
  },
  changed: { en: 'Case changed', es: 'Caso modificado', fr: 'Dossier modifié' },
  removed: {
    en: (reference: string) => `Case ${reference} deleted.`,
    es: (reference: string) => `Se eliminó el caso ${reference}.`,
    fr: (reference: string) => `Dossier ${reference} supprimé.`,
  },
};

export const binderWords = {
  firstCase: {
    en: 'A binder holds the passages of one case under the issues they go to. Start with a reference and an outline.',
    es: 'Una carpeta reúne los pasajes de un caso bajo las cuestiones que les corresponden. Empiece con una referencia y un esquema.',
    fr: 'Un classeur réunit les passages d’un dossier sous les questions auxquelles ils se rapportent. Commencez par une référence et un plan.',
  },
  firstCaseDo: { en: 'Create the first case', es: 'Crear el primer caso', fr: 'Créer le premier dossier' },
  welcome: { en: 'See how it works', es: 'Ver cómo funciona', fr: 'Voir comment cela marche' },
  moved: {
    en: (at: number, of: number) => `Moved to place ${at} of ${of}`,
    es: (at: number, of: number) => `Movida al puesto ${at} de ${of}`,
    fr: (at: number, of: number) => `Déplacée à la place ${at} sur ${of}`,
  },
  filed: {
    en: (label: string) => `Filed under ${label}`,
    es: (label: string) => `Clasificada en ${label}`,
    fr: (label: string) => `Classée sous ${label}`,
  },
};
