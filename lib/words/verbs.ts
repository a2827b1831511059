/** What undo and redo act on, by the store's verb. */
export const verbWords = {
  clip: { en: 'clip', es: 'recorte', fr: 'prélèvement' },
  'withdraw-clip': { en: 'withdraw a clip', es: 'retirar un recorte', fr: 'retirer un prélèvement' },
  'restore-clip': { en: 'restore a clip', es: 'restaurar un recorte', fr: 'rétablir un prélèvement' },
  'create-case': { en: 'create a case', es: 'crear un caso', fr: 'créer un dossier' },
  'update-case': { en: 'change the case', es: 'cambiar el caso', fr: 'modifier le dossier' },
  'delete-case': { en: 'delete the case', es: 'eliminar el caso', fr: 'supprimer le dossier' },
  'set-active-case': { en: 'switch the case', es: 'cambiar de caso', fr: 'changer de dossier' },
  'update-settings': { en: 'change the settings', es: 'cambiar los ajustes', fr: 'modifier les réglages' },
  'add-issue': { en: 'add an issue', es: 'añadir una cuestión', fr: 'ajouter une question' },
  'rename-issue': {
    en: 'rename an issue',
    es: 'cambiar el nombre de una cuestión',
    fr: 'renommer une question',
  },
  'move-issue': { en: 'move an issue', es: 'mover una cuestión', fr: 'déplacer une question' },
  'delete-issue': { en: 'delete an issue', es: 'eliminar una cuestión', fr: 'supprimer une question' },
  'add-entry': { en: 'add an entry', es: 'añadir una entrada', fr: 'ajouter une entrée' },
  'place-entry': { en: 'file an entry', es: 'clasificar una entrada', fr: 'classer une entrée' },
  'unplace-entry': { en: 'take out an entry', es: 'sacar una entrada', fr: 'retirer une entrée' },
  'move-to-case': {
    en: 'move to another case',
    es: 'mover a otro caso',
    fr: 'déplacer vers un autre dossier',
  },
  'move-entry': { en: 'move an entry', es: 'mover una entrada', fr: 'déplacer une entrée' },
  'update-entry': { en: 'change an entry', es: 'cambiar una entrada', fr: 'modifier une entrée' },
  'delete-entry': { en: 'remove an entry', es: 'quitar una entrada', fr: 'retirer une entrée du dossier' },
  'make-site-rule': {
    en: 'make a rule for a site',
    es: 'crear una regla para un sitio',
    fr: 'créer une règle pour un site',
  },
  'end-site-rule': {
    en: 'end a rule for a site',
    es: 'anular una regla para un sitio',
    fr: 'supprimer une règle pour un site',
  },
  'correct-field': { en: 'correct a field', es: 'corregir un campo', fr: 'corriger un champ' },
  'label-page': {
    en: 'change a page number',
    es: 'cambiar un número de página',
    fr: 'modifier un numéro de page',
  },
  'assess-publisher': { en: 'assess a publisher', es: 'evaluar un editor', fr: 'évaluer un éditeur' },
  'keep-package': { en: 'keep a list', es: 'conservar una lista', fr: 'conserver une liste' },
  'pin-package': { en: 'pin a package', es: 'fijar un paquete', fr: 'épingler un cartable' },
  'unpin-package': { en: 'unpin a package', es: 'dejar de fijar un paquete', fr: 'désépingler un cartable' },
  'merge-sources': { en: 'join two sources', es: 'unir dos fuentes', fr: 'réunir deux sources' },
  'split-source': { en: 'keep sources apart', es: 'separar fuentes', fr: 'séparer des sources' },
  'dismiss-proposal': {
    en: 'dismiss a proposal',
    es: 'descartar una propuesta',
    fr: 'écarter une proposition',
  },
};

/** Why a change was not saved, by the store's reason. */
export const refusalWords = {
  'read-only': {
    en: 'Proffer is in read-only mode.',
    es: 'Proffer está en modo de solo lectura.',
    fr: 'Proffer est en lecture seule.',
  },
  'storage-full': {
    en: 'The disk or the browser’s storage is full.',
    es: 'El disco o el almacenamiento del navegador está lleno.',
    fr: 'Le disque ou le stockage du navigateur est plein.',
  },
  'not-found': {
    en: 'It was deleted in the meantime.',
    es: 'Se eliminó entretanto.',
    fr: 'Il a été supprimé entre-temps.',
  },
  invalid: { en: 'The value does not fit.', es: 'El valor no es válido.', fr: 'La valeur ne convient pas.' },
  'moved-on': {
    en: 'It was changed elsewhere since.',
    es: 'Se cambió en otro lugar desde entonces.',
    fr: 'Il a été modifié ailleurs depuis.',
  },
  'nothing-to-undo': {
    en: 'There is nothing to undo.',
    es: 'No hay nada que deshacer.',
    fr: 'Il n’y a rien à annuler.',
  },
  busy: {
    en: 'Another window was writing at the same time. Try again.',
    es: 'Otra ventana estaba escribiendo al mismo tiempo. Inténtelo de nuevo.',
    fr: 'Une autre fenêtre écrivait en même temps. Réessayez.',
  },
  failed: { en: 'An unexpected error.', es: 'Un error inesperado.', fr: 'Une erreur inattendue.' },
};
