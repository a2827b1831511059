/** Words of the frame around every full page: navigation, notices, what to do when something is wrong. */
export const shellWords = {
  product: { en: 'Proffer', es: 'Proffer', fr: 'Proffer' },
  skip: { en: 'Skip to the content', es: 'Ir al contenido', fr: 'Aller au contenu' },
  places: { en: 'Places', es: 'Secciones', fr: 'Rubriques' },
  cases: { en: 'Cases', es: 'Casos', fr: 'Dossiers' },
  binder: { en: 'Binder', es: 'Carpeta', fr: 'Classeur' },
  library: { en: 'Library', es: 'Biblioteca', fr: 'Bibliothèque' },
  packages: { en: 'Packages (NDP)', es: 'Paquetes (NDP)', fr: 'Cartables (CND)' },
  export: { en: 'Export', es: 'Exportar', fr: 'Exporter' },
  settings: { en: 'Settings', es: 'Ajustes', fr: 'Réglages' },
  case: { en: 'Case', es: 'Caso', fr: 'Dossier' },
  newCase: { en: 'New case…', es: 'Nuevo caso…', fr: 'Nouveau dossier…' },
  noCase: { en: 'No case yet', es: 'Sin casos', fr: 'Aucun dossier' },
  noneChosen: { en: 'None chosen', es: 'Ninguno elegido', fr: 'Aucun choisi' },
  undo: { en: 'Undo', es: 'Deshacer', fr: 'Annuler' },
  redo: { en: 'Redo', es: 'Rehacer', fr: 'Rétablir' },
  undoThis: {
    en: (what: string) => `Undo: ${what}`,
    es: (what: string) => `Deshacer: ${what}`,
    fr: (what: string) => `Annuler : ${what}`,
  },
  redoThis: {
    en: (what: string) => `Redo: ${what}`,
    es: (what: string) => `Rehacer: ${what}`,
    fr: (what: string) => `Rétablir : ${what}`,
  },
  undone: { en: 'Undone', es: 'Deshecho', fr: 'Annulé' },
  undid: {
    en: (what: string) => `Undone: ${what}`,
    es: (what: string) => `Deshecho: ${what}`,
    fr: (what: string) => `Annulé : ${what}`,
  },
  leftAsIs: {
    en: (count: number) =>
      count === 1
        ? '(One thing was changed since or is in use: it stays.)'
        : `(${count} things were changed since or are in use: they stay.)`,
    es: (count: number) =>
      count === 1
        ? '(Una cosa se cambió después o está en uso: se queda.)'
        : `(${count} cosas se cambiaron después o están en uso: se quedan.)`,
    fr: (count: number) =>
      count === 1
        ? '(Un élément a été modifié depuis ou est utilisé : il reste.)'
        : `(${count} éléments ont été modifiés depuis ou sont utilisés : ils restent.)`,
  },
  redid: {
    en: (what: string) => `Redone: ${what}`,
    es: (what: string) => `Rehecho: ${what}`,
    fr: (what: string) => `Rétabli : ${what}`,
  },
  redone: { en: 'Redone', es: 'Rehecho', fr: 'Rétabli' },
  close: { en: 'Close', es: 'Cerrar', fr: 'Fermer' },
  cancel: { en: 'Cancel', es: 'Cancelar', fr: 'Annuler' },
  save: { en: 'Save', es: 'Guardar', fr: 'Enregistrer' },
  loading: { en: 'Opening the library…', es: 'Abriendo la biblioteca…', fr: 'Ouverture de la bibliothèque…' },
  history: { en: 'What was done', es: 'Lo que se hizo', fr: 'Ce qui a été fait' },
  commands: { en: 'All commands', es: 'Todos los comandos', fr: 'Toutes les commandes' },
  keys: { en: 'Keyboard shortcuts', es: 'Atajos de teclado', fr: 'Raccourcis clavier' },
  notices: { en: 'Notices', es: 'Avisos', fr: 'Avis' },
  brokenTitle: {
    en: 'This view stopped working.',
    es: 'Esta vista dejó de funcionar.',
    fr: 'Cette vue a cessé de fonctionner.',
  },
  brokenSafe: {
    en: 'Everything that was saved is still saved: passages, captures and notes are untouched.',
    es: 'Todo lo guardado sigue guardado: los pasajes, las capturas y las notas están intactos.',
    fr: 'Tout ce qui était enregistré le reste : passages, captures et notes sont intacts.',
  },
  brokenDo: {
    en: 'Reload the page. If it happens again, report it with the words below.',
    es: 'Vuelva a cargar la página. Si se repite, comunique el error con el texto siguiente.',
    fr: 'Rechargez la page. Si cela se reproduit, signalez-le avec le texte ci-dessous.',
  },
  reload: { en: 'Reload', es: 'Volver a cargar', fr: 'Recharger' },
  failedTitle: {
    en: 'The library could not be opened.',
    es: 'No se pudo abrir la biblioteca.',
    fr: 'La bibliothèque n’a pas pu être ouverte.',
  },
  failedSafe: {
    en: 'Nothing was changed or deleted.',
    es: 'No se ha cambiado ni borrado nada.',
    fr: 'Rien n’a été modifié ni supprimé.',
  },
  failedDo: {
    en: 'Close other Proffer tabs, then reload. If this build is older than the data, update Proffer.',
    es: 'Cierre las demás pestañas de Proffer y vuelva a cargar. Si esta versión es anterior a los datos, actualice Proffer.',
    fr: 'Fermez les autres onglets de Proffer, puis rechargez. Si cette version est antérieure aux données, mettez Proffer à jour.',
  },
  notDone: {
    en: (detail: string) => `That was not saved. Nothing else changed. ${detail}`,
    es: (detail: string) => `No se guardó. No cambió nada más. ${detail}`,
    fr: (detail: string) => `Cela n’a pas été enregistré. Rien d’autre n’a changé. ${detail}`,
  },
};
